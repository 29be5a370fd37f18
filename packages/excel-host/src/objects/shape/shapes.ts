import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { allShapes } from "../../model/shape/edit";
import { GEOMETRIC_TYPES } from "../../model/shape/geometry";
import type { ShapeModel } from "../../model/shape/shape";
import { without } from "../../model/without";
import { requireObjectsEditable } from "../sheet/protection-check";
import { type SheetRef, sheetOf, targetOf } from "../state";
import { newGeometric, newGroup, newImage, newLineShape, newTextBox } from "./new-shape";
import { around, frameOf, shapeBox } from "./place";
import { editShapes, ofKind, shapeObject } from "./shape-ref";
import { PRESET_OF_CONNECTOR } from "./line";
import type { ShapeRef } from "./refs";

function add(ref: SheetRef, shape: ShapeModel): HostObject {
  requireObjectsEditable(ref);
  editShapes(ref, (shapes) => [...shapes, shape]);
  return shapeObject(ref, shape);
}

function addLine(ref: SheetRef, args: Arguments): HostObject {
  const ends = [0, 1, 2, 3].map((index) => {
    const value = args.raw(index);
    return typeof value === "number" && value >= 0
      ? value
      : fail("InvalidArgument", "The ends of a line are numbers from 0.");
  });
  const type = args.choice(4, ["Straight", "Elbow", "Curve"], "Straight");
  return add(ref, newLineShape(ref, ends, PRESET_OF_CONNECTOR[type]));
}

/** A shape that an argument names: an object, a name or an id. */
function shapeArgument(ref: SheetRef, value: unknown): ShapeModel {
  const target = targetOf(value, "Shape");
  if (target && target.sheetId !== ref.sheetId) fail("InvalidArgument", "The shape is on another sheet.");
  const wanted = target?.shapeId ?? String(value);
  const { shapes } = sheetOf(ref);
  const found = shapes.find(({ id, name }) => id === wanted || name === wanted);
  return found ?? fail("InvalidArgument", "There is no shape of the name on the sheet itself.");
}

/** The group stands where the one in front of its parts stood. */
function addGroup(ref: SheetRef, args: Arguments): HostObject {
  const values = args.raw(0);
  const named = Array.isArray(values) ? values.map((value) => shapeArgument(ref, value)) : [];
  const chosen = sheetOf(ref).shapes.filter((shape) => named.includes(shape));
  if (chosen.length < 2) fail("InvalidArgument", "A group is made of two shapes at least.");
  requireObjectsEditable(ref);
  const sheet = sheetOf(ref);
  const boxes = chosen.map((shape) => shapeBox(sheet, shape));
  const parts = chosen.map((shape, index) => ({
    ...without(shape, "anchor"),
    frame: frameOf(boxes[index]!),
  }));
  const box = around(boxes);
  const group = { ...newGroup(ref, parts, box), space: frameOf(box) };
  const front = chosen[chosen.length - 1];
  editShapes(ref, (shapes) =>
    shapes.flatMap((shape) => (shape === front ? [group] : chosen.includes(shape) ? [] : [shape])),
  );
  return shapeObject(ref, group);
}

/** What finds one of some shapes: by its name or id, or by its place. */
function finders<T extends SheetRef>(shapesOf: (ref: T) => readonly ShapeModel[]) {
  const named = (ref: T, key: string): HostObject | null => {
    const found =
      shapesOf(ref).find(({ name }) => name.toLowerCase() === key.toLowerCase()) ??
      shapesOf(ref).find(({ id }) => id === key);
    return found ? shapeObject(ref, found) : null;
  };
  return {
    methods: {
      GetCount: (ref: T) => shapesOf(ref).length,
      GetItem: (ref: T, args: Arguments) =>
        named(ref, args.text(0)) ?? fail("ItemNotFound", "There is no shape of the name."),
      GetItemOrNullObject: (ref: T, args: Arguments) => named(ref, args.text(0)),
      GetItemAt: (ref: T, args: Arguments) => {
        const shape = shapesOf(ref)[args.integer(0)];
        return shape ? shapeObject(ref, shape) : fail("ItemNotFound", "There is no such shape.");
      },
    },
    item: (ref: T, key: unknown) => {
      const found = allShapes(shapesOf(ref)).find(({ shape }) => shape.id === key);
      return found ? shapeObject(ref, found.shape) : null;
    },
    items: (ref: T) => shapesOf(ref).map((shape) => shapeObject(ref, shape)),
  };
}

const onSheet = finders<SheetRef>((ref) => sheetOf(ref).shapes);
const inGroup = finders<ShapeRef>((ref) => ofKind(ref, "group").parts ?? []);

/** Excel.ShapeCollection */
export const shapeCollection = excelClass<SheetRef>({
  name: "ShapeCollection",
  ...onSheet,
  methods: {
    ...onSheet.methods,
    AddGeometricShape: (ref, args) => add(ref, newGeometric(ref, args.choice(0, GEOMETRIC_TYPES))),
    AddGroup: addGroup,
    AddImage: (ref, args) => add(ref, newImage(ref, args.text(0))),
    AddLine: addLine,
    AddTextBox: (ref, args) => add(ref, newTextBox(ref, args.optionalText(0) ?? "")),
  },
});

/** Excel.GroupShapeCollection */
export const groupShapeCollection = excelClass<ShapeRef>({ name: "GroupShapeCollection", ...inGroup });
