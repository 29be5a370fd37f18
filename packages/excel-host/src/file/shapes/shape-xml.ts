import { newLine } from "../../model/shape/defaults";
import type { Frame, ShapeModel } from "../../model/shape/shape";
import { attributesXml, elementXml, localName, parseXml } from "../xml/element";
import { Pieces } from "../xml/pieces";
import { sameData } from "../same";
import { fillXml, FILLS, lineXml } from "./paint";
import { ROTATION_UNITS } from "./read-shapes";
import { textXml } from "./text-body";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const A16 = "http://schemas.microsoft.com/office/drawing/2014/main";

/** The children of `<xdr:spPr>` and `<xdr:grpSpPr>` in the order of the schema (ECMA-376 20.1.2.2.35). */
const PROPERTY_ORDER = [
  "xfrm",
  "custGeom",
  "prstGeom",
  ...FILLS,
  "ln",
  "effectLst",
  "effectDag",
  "scene3d",
  "sp3d",
];
/** The children of a shape. */
const SHAPE_ORDER = [
  "nvSpPr",
  "nvCxnSpPr",
  "nvPicPr",
  "nvGrpSpPr",
  "blipFill",
  "grpSpPr",
  "spPr",
  "style",
  "txBody",
];

const NO_FRAME: Frame = { x: 0, y: 0, width: 0, height: 0 };

/** What writing the shapes of a drawing needs to know. */
export interface Drawing {
  /** The element of a shape as the file has it, by the shape's number. */
  old(shape: ShapeModel): { readonly model: ShapeModel; readonly xml: string } | undefined;
  /** The number that a shape has in the drawing; a new one gets one. */
  number(shape: ShapeModel): number;
  /** The number of a shape by its id; undefined where it has gone. */
  numberOf(id: string): number | undefined;
  /** The relationship to the picture. */
  picture(shape: ShapeModel): string;
}

/** The style that Excel gives to a new shape: filled with the first accent, white letters. */
function styleXml(line: number, fill: number, font: string): string {
  const accent = (shade: string) => `<a:schemeClr val="accent1">${shade}</a:schemeClr>`;
  return (
    `<xdr:style><a:lnRef idx="${line}">${accent('<a:shade val="50000"/>')}</a:lnRef>` +
    `<a:fillRef idx="${fill}">${accent("")}</a:fillRef><a:effectRef idx="0">${accent("")}</a:effectRef>` +
    `<a:fontRef idx="minor"><a:schemeClr val="${font}"/></a:fontRef></xdr:style>`
  );
}

const NEW: Readonly<Record<ShapeModel["kind"], (shape: ShapeModel) => string>> = {
  geometric: ({ isTextBox }) =>
    '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/>' +
    `${isTextBox ? '<xdr:cNvSpPr txBox="1"/>' : "<xdr:cNvSpPr/>"}</xdr:nvSpPr><xdr:spPr></xdr:spPr>` +
    `${isTextBox ? styleXml(0, 0, "dk1") : styleXml(2, 1, "lt1")}</xdr:sp>`,
  line: () =>
    '<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr>' +
    `<xdr:spPr></xdr:spPr>${styleXml(1, 0, "tx1")}</xdr:cxnSp>`,
  image: () =>
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="0" name=""/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill></xdr:blipFill>' +
    "<xdr:spPr></xdr:spPr></xdr:pic>",
  group: () =>
    '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr>' +
    "<xdr:grpSpPr></xdr:grpSpPr></xdr:grpSp>",
};

/** An element that does not rely on the prefixes of what it comes into. */
function declared(xml: string): string {
  return xml.replace(/^<\w+:\w+/, (tag) => `${tag} xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}"`);
}

/** Name, number, texts and locks; ties of a line. */
function nonVisual(xml: string, shape: ShapeModel, drawing: Drawing): string {
  const pieces = Pieces.of(xml);
  const own = parseXml(pieces.get("cNvPr") ?? "<xdr:cNvPr/>");
  const { title, description, visible, name } = shape;
  const attributes = {
    ...own.attributes,
    id: drawing.number(shape),
    name,
    descr: description || undefined,
    title: title || undefined,
    hidden: visible ? undefined : true,
  };
  const inner = (pieces.get("cNvPr") ?? "").match(/^<[^>]*[^/]>([^]*)<\/[^>]+>$/)?.[1] ?? creation(shape);
  pieces.replace("cNvPr", [elementXml(own.name, attributes, inner)], []);
  const kind = pieces.list.find((piece) => /^cNv\w+/.test(piece.name) && piece.name !== "cNvPr");
  if (kind) kind.xml = connections(kind.xml, kind.name, shape, drawing);
  return pieces.toString();
}

function creation({ id }: ShapeModel): string {
  const mark = elementXml("a16:creationId", { "xmlns:a16": A16, id });
  return `<a:extLst xmlns:a="${A}"><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}">${mark}</a:ext></a:extLst>`;
}

const LOCKS: Readonly<Record<string, string>> = {
  cNvSpPr: "spLocks",
  cNvCxnSpPr: "cxnSpLocks",
  cNvPicPr: "picLocks",
  cNvGrpSpPr: "grpSpLocks",
};

function connections(xml: string, name: string, shape: ShapeModel, drawing: Drawing): string {
  const pieces = Pieces.of(xml);
  const lock = LOCKS[name] ?? "spLocks";
  const order = [lock, "stCxn", "endCxn"];
  const isLocked = /noChangeAspect="(1|true)"/.test(pieces.get(lock) ?? "");
  if (isLocked !== shape.locksRatio)
    pieces.replace(
      lock,
      shape.locksRatio ? [declared(elementXml(`a:${lock}`, { noChangeAspect: true }))] : [],
      order,
    );
  const tie = (end: ShapeModel["begin"], tag: string) => {
    const id = end && drawing.numberOf(end.shape);
    pieces.replace(
      tag,
      id === undefined ? [] : [declared(elementXml(`a:${tag}`, { id, idx: end?.site }))],
      order,
    );
  };
  tie(shape.begin, "stCxn");
  tie(shape.end, "endCxn");
  return pieces.toString();
}

function transformXml(shape: ShapeModel): string {
  const rot = shape.rotation === 0 ? undefined : Math.round(shape.rotation * ROTATION_UNITS);
  const place = (off: string, ext: string, box: Frame) =>
    elementXml(`a:${off}`, { x: Math.round(box.x), y: Math.round(box.y) }) +
    elementXml(`a:${ext}`, { cx: Math.round(box.width), cy: Math.round(box.height) });
  const inner = shape.space ? place("chOff", "chExt", shape.space) : "";
  const flips = { flipH: shape.flipX || undefined, flipV: shape.flipY || undefined };
  return declared(
    elementXml("a:xfrm", { rot, ...flips }, place("off", "ext", shape.frame ?? NO_FRAME) + inner),
  );
}

/** What a picture has that the file says nothing of. */
const BARE: Pick<ShapeModel, "fill" | "line"> = {
  fill: { kind: "none" },
  line: newLine("#000000", 0.75, false),
};

/** Place, geometry, fill and line; what has not changed keeps its bytes. */
function properties(xml: string, shape: ShapeModel, old: ShapeModel | undefined): string {
  const pieces = Pieces.of(xml);
  const put = (name: string, text: string) => pieces.replace(name, [text], PROPERTY_ORDER);
  put("xfrm", transformXml(shape));
  if (shape.kind === "group") return pieces.toString();
  if (shape.geometry !== undefined && shape.geometry !== old?.geometry) {
    pieces.replace("custGeom", [], PROPERTY_ORDER);
    put("prstGeom", declared(elementXml("a:prstGeom", { prst: shape.geometry }, "<a:avLst/>")));
  }
  const before = old ?? (shape.kind === "image" ? BARE : undefined);
  const fill = sameData(shape.fill, before?.fill) ? undefined : fillXml(shape.fill);
  if (fill !== undefined) {
    for (const name of FILLS) pieces.replace(name, [], PROPERTY_ORDER);
    put(localName(parseXml(fill).name), declared(fill));
  }
  if (!sameData(shape.line, before?.line)) put("ln", declared(lineXml(shape.line)));
  return pieces.toString();
}

function blipXml(relation: string): string {
  return declared(
    `<xdr:blipFill><a:blip${attributesXml({ "r:embed": relation })}/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
  );
}

/** The element of a shape; without a change it keeps its bytes. */
export function shapeXml(shape: ShapeModel, drawing: Drawing): string {
  const old = drawing.old(shape);
  if (old && sameData(old.model, shape)) return old.xml;
  const pieces = Pieces.of(old?.xml ?? declared(NEW[shape.kind](shape)));
  for (const piece of pieces.list) {
    if (/^nv\w+Pr$/.test(piece.name)) piece.xml = nonVisual(piece.xml, shape, drawing);
    else if (piece.name === "spPr" || piece.name === "grpSpPr")
      piece.xml = properties(piece.xml, shape, old?.model);
    else if (piece.name === "blipFill" && !old) piece.xml = blipXml(drawing.picture(shape));
  }
  if (!sameData(shape.text, old?.model.text))
    pieces.replace("txBody", shape.text ? [declared(textXml(shape.text))] : [], SHAPE_ORDER);
  if (shape.parts) putParts(pieces, shape.parts, drawing);
  return pieces.toString();
}

const PARTS: ReadonlySet<string> = new Set(["sp", "cxnSp", "pic", "grpSp", "graphicFrame"]);

/** The parts of a group in their order; what the host does not know stays before them. */
function putParts(pieces: Pieces, parts: readonly ShapeModel[], drawing: Drawing): void {
  const written = parts.map((part) => ({ name: "part", xml: shapeXml(part, drawing) }));
  const isKept = ({ name }: { readonly name: string }) => !PARTS.has(name) || name === "graphicFrame";
  const kept = pieces.list.filter(isKept);
  pieces.list.splice(0, pieces.list.length, ...kept, ...written);
}
