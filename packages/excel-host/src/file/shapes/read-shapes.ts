import { chartIdOf } from "../../model/chart/edit";
import { allShapes, mapShapes } from "../../model/shape/edit";
import type { Frame, ShapeModel, Tie } from "../../model/shape/shape";
import { readAnchor } from "../charts/anchors";
import { creationId, drawingPart } from "../charts/read-drawing";
import type { PackageEditor } from "../package/editor";
import { booleanOf, child, descend, localName, numberOf, parseXml, type XmlElement } from "../xml/element";
import { readFill, readLine } from "./paint";
import { pictureOf } from "../../model/shape/picture";
import { readText } from "./text-body";

/** A shape at the top of a drawing, and the anchor that it stands in. */
export interface StoredShape {
  readonly model: ShapeModel;
  readonly anchor: XmlElement;
}

/** What reading a drawing needs. */
interface Reading {
  readonly editor: PackageEditor;
  readonly part: string;
  readonly theme: readonly string[];
}

const KINDS: Readonly<Record<string, ShapeModel["kind"]>> = {
  sp: "geometric",
  cxnSp: "line",
  pic: "image",
  grpSp: "group",
};

/** Units of a rotation to a degree. */
export const ROTATION_UNITS = 60_000;

function isShape({ name }: XmlElement): boolean {
  return localName(name) in KINDS;
}

/** `<xdr:nvSpPr>` and its like. */
function nonVisual(element: XmlElement): XmlElement | undefined {
  return element.children.find(({ name }) => /^nv\w+Pr$/.test(localName(name)));
}

/** `<xdr:spPr>`, `<xdr:grpSpPr>` */
function propertiesOf(element: XmlElement): XmlElement | undefined {
  return child(element, "spPr") ?? child(element, "grpSpPr");
}

function frameOf(transform: XmlElement | undefined, off: string, ext: string): Frame {
  const place = child(transform, off)?.attributes;
  const size = child(transform, ext)?.attributes;
  const number = (text: string | undefined) => numberOf(text) ?? 0;
  return { x: number(place?.x), y: number(place?.y), width: number(size?.cx), height: number(size?.cy) };
}

function kindOf(element: XmlElement, geometry: string | undefined): ShapeModel["kind"] {
  const kind = KINDS[localName(element.name)] ?? "geometric";
  return kind === "geometric" && /^(line|\w*Connector\d)$/.test(geometry ?? "") ? "line" : kind;
}

/** Ties name the number of a shape until the whole drawing is read. */
function tie(properties: XmlElement | undefined, name: "stCxn" | "endCxn"): Tie | undefined {
  const found = child(properties, name)?.attributes;
  return found && { shape: found.id ?? "", site: numberOf(found.idx) ?? 0 };
}

function pictureIn({ editor, part }: Reading, element: XmlElement): Pick<ShapeModel, "picture"> {
  const blip = descend(element, "blipFill", "blip")?.attributes ?? {};
  const id = Object.entries(blip).find(([key]) => /(^|:)embed$/.test(key))?.[1];
  const relation = editor.relations(part).find((candidate) => candidate.id === id);
  const bytes = relation && editor.parts.get(relation.part);
  return bytes ? { picture: pictureOf(bytes) } : {};
}

/** The parts of a shape that only some kinds have. */
function detailsOf(reading: Reading, element: XmlElement, kind: ShapeModel["kind"]): Partial<ShapeModel> {
  const visual = nonVisual(element);
  if (kind === "image") return pictureIn(reading, element);
  if (kind === "group") {
    const transform = child(propertiesOf(element), "xfrm");
    const parts = element.children.filter(isShape).map((part) => readShape(reading, part));
    return { parts, space: frameOf(transform, "chOff", "chExt") };
  }
  const text = readText(element, child(element, "style"), reading.theme);
  const connection = child(visual, "cNvCxnSpPr");
  const [begin, end] = [tie(connection, "stCxn"), tie(connection, "endCxn")];
  return {
    ...(text && { text }),
    ...(booleanOf(child(visual, "cNvSpPr")?.attributes.txBox) && { isTextBox: true }),
    ...(begin && { begin }),
    ...(end && { end }),
  };
}

/** A shape without its anchor. */
function readShape(reading: Reading, element: XmlElement): ShapeModel {
  const visual = nonVisual(element);
  const own = child(visual, "cNvPr");
  const properties = propertiesOf(element);
  const transform = child(properties, "xfrm");
  const style = child(element, "style");
  const geometry = child(properties, "prstGeom")?.attributes.prst;
  const kind = kindOf(element, geometry);
  const { rot, flipH, flipV } = transform?.attributes ?? {};
  const number = numberOf(own?.attributes.id) ?? 0;
  const locks = visual?.children.flatMap(({ children }) => children).find(({ name }) => /Locks$/.test(name));
  return {
    id: creationId(own) ?? chartIdOf(number),
    name: own?.attributes.name ?? "",
    number,
    kind,
    ...(geometry !== undefined && { geometry }),
    frame: frameOf(transform, "off", "ext"),
    rotation: ((((numberOf(rot) ?? 0) / ROTATION_UNITS) % 360) + 360) % 360,
    flipX: booleanOf(flipH),
    flipY: booleanOf(flipV),
    visible: !booleanOf(own?.attributes.hidden),
    locksRatio: booleanOf(locks?.attributes.noChangeAspect),
    title: own?.attributes.title ?? "",
    description: own?.attributes.descr ?? "",
    fill: readFill(properties, style, reading.theme),
    line: readLine(properties, style, reading.theme),
    ...detailsOf(reading, element, kind),
  };
}

/** The shapes of a sheet as the package has them now. */
export function readStoredShapes(
  editor: PackageEditor,
  sheetPart: string,
  theme: readonly string[],
): StoredShape[] {
  const part = drawingPart(editor, sheetPart);
  const text = part === undefined ? undefined : editor.text(part);
  if (part === undefined || !text || !/<(\w+:)?(sp|cxnSp|pic|grpSp)[\s>]/.test(text)) return [];
  const found = parseXml(text, part).children.flatMap((anchor) => {
    const element = anchor.children.find(isShape);
    const place = readAnchor(anchor);
    if (!element || !place) return [];
    return [{ model: { ...readShape({ editor, part, theme }, element), anchor: place }, anchor }];
  });
  const models = tiedByIds(found.map(({ model }) => model));
  return found.map(({ anchor }, index) => ({ anchor, model: models[index]! }));
}

/** Ties that name a shape by its number in the drawing name it by its id from now on; loose ones go. */
function tiedByIds(shapes: readonly ShapeModel[]): ShapeModel[] {
  const ids = new Map(allShapes(shapes).map(({ shape }) => [String(shape.number), shape.id]));
  return shapes.map(
    (shape) =>
      mapShapes([shape], ({ begin, end, ...rest }) => ({
        ...rest,
        ...(begin && ids.has(begin.shape) && { begin: { ...begin, shape: ids.get(begin.shape)! } }),
        ...(end && ids.has(end.shape) && { end: { ...end, shape: ids.get(end.shape)! } }),
      }))[0] ?? shape,
  );
}

/** The shapes of a sheet, with ids that nothing of the book has twice. */
export function readShapes(
  editor: PackageEditor,
  sheetPart: string,
  theme: readonly string[],
  taken: Set<string>,
): ShapeModel[] {
  const shapes = readStoredShapes(editor, sheetPart, theme).map(({ model }) => model);
  const ids = new Map<string, string>();
  for (const { shape } of allShapes(shapes)) {
    let { id } = shape;
    for (let number = shape.number ?? 2; taken.has(id); number += 1) id = chartIdOf(number);
    taken.add(id);
    ids.set(shape.id, id);
  }
  const renamed = (tie: Tie) => ({ ...tie, shape: ids.get(tie.shape) ?? tie.shape });
  return mapShapes(shapes, (shape) => ({
    ...shape,
    id: ids.get(shape.id) ?? shape.id,
    ...(shape.begin && { begin: renamed(shape.begin) }),
    ...(shape.end && { end: renamed(shape.end) }),
  }));
}
