import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { word } from "../../api/checks";
import { fail } from "../../api/errors";
import { allShapes } from "../../model/shape/edit";
import { sitesOf } from "../../model/shape/geometry";
import type { Arrowhead, ShapeModel, Tie } from "../../model/shape/shape";
import { type SheetRef, sheetOf, targetOf } from "../state";
import { setShapeBox, shapeBox } from "./place";
import type { ShapeRef } from "./refs";
import { editShape, ofKind, shapeObject } from "./shape-ref";

/** The geometries of connectors by the API's words. */
export const PRESET_OF_CONNECTOR = {
  Straight: "straightConnector1",
  Elbow: "bentConnector3",
  Curve: "curvedConnector3",
} as const;

type End = "begin" | "end";

function arrow<K extends keyof Arrowhead>(end: End, key: K, ...words: readonly Arrowhead[K][]) {
  return {
    get: (ref: ShapeRef): unknown => ofKind(ref, "line").line[end][key],
    set: (ref: ShapeRef, value: unknown): void => {
      const checked = word(...words)(value);
      ofKind(ref, "line");
      editShape(ref, (shape) => ({
        ...shape,
        line: { ...shape.line, [end]: { ...shape.line[end], [key]: checked } },
      }));
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The ends of a line, in points. */
function endsOf(ref: ShapeRef): Record<End, Point> {
  const line = ofKind(ref, "line");
  const { left, top, width, height } = shapeBox(sheetOf(ref), line);
  const [x1, x2] = line.flipX ? [left + width, left] : [left, left + width];
  const [y1, y2] = line.flipY ? [top + height, top] : [top, top + height];
  return { begin: { x: x1, y: y1 }, end: { x: x2, y: y2 } };
}

/** Lets a line run between two points. */
function stretch(ref: ShapeRef, { begin, end }: Record<End, Point>): void {
  setShapeBox(ref, () => ({
    left: Math.min(begin.x, end.x),
    top: Math.min(begin.y, end.y),
    width: Math.abs(end.x - begin.x),
    height: Math.abs(end.y - begin.y),
  }));
  editShape(ref, (shape) => ({ ...shape, flipX: end.x < begin.x, flipY: end.y < begin.y }));
}

function siteAt(ref: SheetRef, shape: ShapeModel, site: number): Point {
  const sites = sitesOf(shape.geometry);
  if (!sites) fail("UnsupportedOperation", `The host does not know where lines are tied to ${shape.name}.`);
  const [x, y] = sites[site] ?? fail("InvalidArgument", "The shape has no such place for a line.");
  const { left, top, width, height } = shapeBox(sheetOf(ref), shape);
  return { x: left + x * width, y: top + y * height };
}

/** Ties an end to a shape: the end lies there from now on. */
function connect(end: End) {
  return (ref: ShapeRef, args: Arguments): void => {
    ofKind(ref, "line");
    const target = targetOf(args.raw(0), "Shape");
    const shape = allShapes(sheetOf(ref).shapes).find((found) => found.shape.id === target?.shapeId)?.shape;
    if (!shape) fail("InvalidArgument", "A shape of the same sheet is needed.");
    const tie: Tie = { shape: shape.id, site: args.integer(1) };
    const point = siteAt(ref, shape, tie.site);
    stretch(ref, { ...endsOf(ref), [end]: point });
    editShape(ref, (line) => ({ ...line, [end]: tie }));
  };
}

function disconnect(end: End) {
  return (ref: ShapeRef): void => {
    ofKind(ref, "line");
    editShape(ref, (line) => {
      const rest = { ...line };
      delete rest[end];
      return rest;
    });
  };
}

function tiedShape(ref: ShapeRef, end: End): HostObject | null {
  const tie = ofKind(ref, "line")[end];
  const found = allShapes(sheetOf(ref).shapes).find(({ shape }) => shape.id === tie?.shape);
  return found ? shapeObject(ref, found.shape) : null;
}

const STYLES = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"] as const;
const LENGTHS = ["Short", "Medium", "Long"] as const;
const WIDTHS = ["Narrow", "Medium", "Wide"] as const;

function connectorOf({ geometry = "" }: ShapeModel): string {
  if (geometry.startsWith("bent")) return "Elbow";
  return geometry.startsWith("curved") ? "Curve" : "Straight";
}

/** Excel.Line */
export const line = excelClass<ShapeRef>({
  name: "Line",
  key: "Id",
  properties: {
    Id: { get: (ref) => ofKind(ref, "line").id },
    connectorType: {
      get: (ref) => connectorOf(ofKind(ref, "line")),
      set: (ref, value) => {
        const geometry = PRESET_OF_CONNECTOR[word("Straight", "Elbow", "Curve")(value)];
        ofKind(ref, "line");
        editShape(ref, (shape) => ({ ...shape, geometry }));
      },
    },
    BeginArrowheadStyle: arrow("begin", "style", ...STYLES),
    BeginArrowheadLength: arrow("begin", "length", ...LENGTHS),
    BeginArrowheadWidth: arrow("begin", "width", ...WIDTHS),
    EndArrowheadStyle: arrow("end", "style", ...STYLES),
    EndArrowheadLength: arrow("end", "length", ...LENGTHS),
    EndArrowheadWidth: arrow("end", "width", ...WIDTHS),
    IsBeginConnected: { get: (ref) => ofKind(ref, "line").begin !== undefined },
    IsEndConnected: { get: (ref) => ofKind(ref, "line").end !== undefined },
    BeginConnectedSite: { get: (ref) => ofKind(ref, "line").begin?.site ?? null },
    EndConnectedSite: { get: (ref) => ofKind(ref, "line").end?.site ?? null },
  },
  objects: {
    Shape: (ref) => ref.host.make.Shape(ref),
    BeginConnectedShape: (ref) => tiedShape(ref, "begin"),
    EndConnectedShape: (ref) => tiedShape(ref, "end"),
  },
  methods: {
    ConnectBeginShape: connect("begin"),
    ConnectEndShape: connect("end"),
    DisconnectBeginShape: disconnect("begin"),
    DisconnectEndShape: disconnect("end"),
  },
});
