import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import { allShapes, copiedShapes, mapShapes, shapeOfFile } from "../../model/shape/edit";
import { GEOMETRIC_TYPES, presetOf, sitesOf, typeOfPreset } from "../../model/shape/geometry";
import type { ShapeModel } from "../../model/shape/shape";
import { without } from "../../model/without";
import type { ChartBox } from "../chart/placement";
import { findSheet } from "../range/resolve";
import { requireObjectsEditable } from "../sheet/protection-check";
import { type SheetRef, sheetOf, targetOf } from "../state";
import { imageOfShape } from "./image";
import { anchored, setShapeBox, shapeBox, turn } from "./place";
import type { ShapeRef } from "./refs";
import { editShape, editShapes, foundShape, ofKind, shapeField, shapeObject, shapeOf } from "./shape-ref";

const POINTS = numberBetween(0, 169_056);
const SIZE = numberBetween(Number.MIN_VALUE, 169_056);
const ANY = numberBetween(-1e6, 1e6);

/** With a locked ratio the other side follows. */
function resized(box: ChartBox, key: "width" | "height", value: number, locks: boolean): ChartBox {
  const other = key === "width" ? "height" : "width";
  const factor = box[key] === 0 ? 1 : value / box[key];
  return { ...box, [key]: value, ...(locks && { [other]: box[other] * factor }) };
}

function side(key: keyof ChartBox) {
  return {
    get: (ref: ShapeRef): number => shapeBox(sheetOf(ref), shapeOf(ref))[key],
    set: (ref: ShapeRef, value: unknown): void => {
      const points = (key === "left" || key === "top" ? POINTS : SIZE)(value);
      const { locksRatio } = shapeOf(ref);
      setShapeBox(ref, (box) =>
        key === "left" || key === "top" ? { ...box, [key]: points } : resized(box, key, points, locksRatio),
      );
    },
  };
}

/** A shape does not leave the sheet at the left or at the top, as in Excel. */
function increment(key: "left" | "top") {
  return (ref: ShapeRef, args: Arguments): void => {
    const by = ANY(args.raw(0));
    setShapeBox(ref, (box) => ({ ...box, [key]: Math.max(0, box[key] + by) }));
  };
}

const FROM = ["ScaleFromTopLeft", "ScaleFromMiddle", "ScaleFromBottomRight"] as const;

function scale(key: "width" | "height") {
  return (ref: ShapeRef, args: Arguments): void => {
    const factor = numberBetween(Number.MIN_VALUE, 1e4)(args.raw(0));
    const type = args.choice(1, ["CurrentSize", "OriginalSize"]);
    const from = FROM.indexOf(args.choice(2, FROM, "ScaleFromTopLeft"));
    const { picture, locksRatio } = shapeOf(ref);
    if (type === "OriginalSize" && !picture)
      fail("InvalidArgument", "Only a picture has a size of its own to be scaled from.");
    setShapeBox(ref, (box) => {
      const base = type === "OriginalSize" && picture ? picture.size[key] : box[key];
      const next = resized(box, key, base * factor, locksRatio);
      const shift = (before: number, after: number) => ((before - after) * from) / 2;
      return {
        ...next,
        left: Math.max(0, box.left + shift(box.width, next.width)),
        top: Math.max(0, box.top + shift(box.height, next.height)),
      };
    });
  };
}

/** The shape and its neighbours: on the sheet, or in its group. */
function neighbours(ref: ShapeRef): readonly ShapeModel[] {
  return foundShape(ref).group?.parts ?? sheetOf(ref).shapes;
}

/** Where each shape goes among so many. */
const ORDERS: Readonly<Record<string, (at: number, count: number) => number>> = {
  BringToFront: (_at, count) => count - 1,
  BringForward: (at, count) => Math.min(count - 1, at + 1),
  SendToBack: () => 0,
  SendBackward: (at) => Math.max(0, at - 1),
};

function setZOrder(ref: ShapeRef, args: Arguments): void {
  const order = args.choice(0, Object.keys(ORDERS));
  const { shape, group } = foundShape(ref);
  requireObjectsEditable(ref);
  const list = neighbours(ref).filter((other) => other !== shape);
  const at = neighbours(ref).indexOf(shape);
  list.splice(ORDERS[order]?.(at, list.length + 1) ?? at, 0, shape);
  editShapes(ref, (shapes) =>
    group ? mapShapes(shapes, (one) => (one.id === group.id ? { ...one, parts: list } : one)) : list,
  );
}

function remove(ref: ShapeRef): void {
  shapeOf(ref);
  requireObjectsEditable(ref);
  editShapes(ref, (shapes) =>
    mapShapes(shapes, (shape) => (shape.id === ref.shapeId ? undefined : untied(shape, ref.shapeId))),
  );
}

/** A line that was tied to a shape that has gone is loose. */
function untied(shape: ShapeModel, gone: string): ShapeModel {
  const { begin, end, ...rest } = shape;
  return {
    ...rest,
    ...(begin && begin.shape !== gone && { begin }),
    ...(end && end.shape !== gone && { end }),
  };
}

/** A copy on another sheet, or on this one, at the same place. */
function copyTo(ref: ShapeRef, args: Arguments): HostObject {
  const { host } = ref;
  const given = args.raw(0);
  const named =
    typeof given === "string" ? findSheet(host, given)?.id : targetOf(given, "Worksheet")?.sheetId;
  const sheetId =
    given === undefined ? ref.sheetId : (named ?? fail("InvalidArgument", "There is no such sheet."));
  const target: SheetRef = { host, sheetId };
  requireObjectsEditable(target);
  const shape = shapeOf(ref);
  const ofFile = shapeOfFile([shape]);
  if (ofFile) fail("UnsupportedOperation", `The host does not copy the form or the fill of ${ofFile.name}.`);
  const box = shapeBox(sheetOf(ref), shape);
  const [copy = shape] = copiedShapes(host.workbook.book, [shape]);
  const loose = mapShapes([copy], (part) => without(part, "number", "begin", "end"))[0] ?? copy;
  const placed = anchored(sheetOf(target), loose, box);
  editShapes(target, (shapes) => [...shapes, placed]);
  return shapeObject(target, placed);
}

function levelOf(ref: ShapeRef): number {
  const all = allShapes(sheetOf(ref).shapes);
  let level = 0;
  let at = foundShape(ref).group;
  while (at) {
    level += 1;
    at = all.find(({ shape }) => shape.id === at?.id)?.group;
  }
  return level;
}

const TYPES = {
  geometric: "GeometricShape",
  line: "Line",
  image: "Image",
  group: "Group",
} as const;

const PLACEMENTS = { TwoCell: "twoCell", OneCell: "oneCell", Absolute: "absolute" } as const;

function setPlacement(ref: ShapeRef, value: unknown): void {
  const moves = PLACEMENTS[word("TwoCell", "OneCell", "Absolute")(value)];
  if (foundShape(ref).group) fail("InvalidOperation", "A shape in a group moves with its group.");
  const sheet = sheetOf(ref);
  editShape(ref, (shape) => anchored(sheet, shape, shapeBox(sheet, shape), moves));
}

function setGeometry(ref: ShapeRef, value: unknown): void {
  const geometry = presetOf(word(...GEOMETRIC_TYPES)(value));
  ofKind(ref, "geometric");
  editShape(ref, (shape) => ({ ...shape, geometry }));
}

function siteCount(ref: ShapeRef): number {
  const { geometry, name } = shapeOf(ref);
  return (
    sitesOf(geometry)?.length ??
    fail("UnsupportedOperation", `The host does not know where lines are tied to ${name}.`)
  );
}

function parentOf(ref: ShapeRef): HostObject {
  const { group } = foundShape(ref);
  return group ? shapeObject(ref, group) : fail("ItemNotFound", "The shape is in no group.");
}

/** Excel.Shape */
export const shape = excelClass<ShapeRef>({
  name: "Shape",
  key: "Id",
  properties: {
    Id: { get: (ref) => shapeOf(ref).id },
    Name: shapeField("name", String),
    DisplayName: { get: (ref) => shapeOf(ref).name },
    Type: { get: (ref) => TYPES[shapeOf(ref).kind] },
    GeometricShapeType: {
      get: (ref) =>
        shapeOf(ref).kind === "geometric" ? (typeOfPreset(shapeOf(ref).geometry) ?? null) : null,
      set: setGeometry,
    },
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
    Rotation: { get: (ref) => shapeOf(ref).rotation, set: (ref, value) => turn(ref, ANY(value)) },
    Visible: shapeField("visible", flag),
    LockAspectRatio: shapeField("locksRatio", flag),
    AltTextTitle: shapeField("title", String),
    AltTextDescription: shapeField("description", String),
    Placement: {
      get: (ref) => {
        const moves = foundShape(ref).shape.anchor?.moves ?? "twoCell";
        return moves.charAt(0).toUpperCase() + moves.slice(1);
      },
      set: setPlacement,
    },
    ZOrderPosition: { get: (ref) => neighbours(ref).indexOf(shapeOf(ref)) },
    Level: { get: levelOf },
    ConnectionSiteCount: { get: siteCount },
  },
  objects: {
    Fill: (ref) => ref.host.make.ShapeFill(ref),
    LineFormat: (ref) => ref.host.make.ShapeLineFormat(ref),
    TextFrame: (ref) => ref.host.make.TextFrame(ref),
    GeometricShape: (ref) => ref.host.make.GeometricShape(ref),
    Group: (ref) => ref.host.make.ShapeGroup(ref),
    Image: (ref) => ref.host.make.Image(ref),
    Line: (ref) => ref.host.make.Line(ref),
    ParentGroup: parentOf,
  },
  methods: {
    Delete: remove,
    CopyTo: copyTo,
    GetAsImage: imageOfShape,
    IncrementLeft: increment("left"),
    IncrementTop: increment("top"),
    IncrementRotation: (ref, args) => turn(ref, shapeOf(ref).rotation + ANY(args.raw(0))),
    ScaleHeight: scale("height"),
    ScaleWidth: scale("width"),
    SetZOrder: setZOrder,
  },
});
