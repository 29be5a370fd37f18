import type { BookModel } from "../../model/book";
import { allShapes } from "../../model/shape/edit";
import type { ShapeModel } from "../../model/shape/shape";
import type { SheetModel } from "../../model/sheet";
import { anchorXml } from "../charts/anchors";
import { drawingPart } from "../charts/read-drawing";
import { sameData } from "../same";
import { declared, highestShape, newDrawing, prefixOf } from "../charts/write-drawing";
import type { PackageEditor } from "../package/editor";
import { localName, parseXml, type XmlElement } from "../xml/element";
import { Pieces } from "../xml/pieces";
import { fromBase64 } from "../../model/base64";
import { ENDINGS } from "../../model/shape/picture";
import { readStoredShapes, type StoredShape } from "./read-shapes";
import { type Drawing, shapeXml } from "./shape-xml";

const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/**
 * Brings the shapes of a sheet into its drawing, in their order: those that say the same keep their bytes, gone ones
 * are taken out; charts and what the host does not know keep their places among them.
 */
export function writeShapes(
  editor: PackageEditor,
  book: BookModel,
  sheet: SheetModel,
  sheetPart: string,
): void {
  const stored = readStoredShapes(editor, sheetPart, book.themeColours);
  if (stored.length === 0 && sheet.shapes.length === 0) return;
  const part = drawingPart(editor, sheetPart) ?? newDrawing(editor, sheetPart);
  const text = editor.text(part) ?? "";
  const drawing = drawingOf(editor, part, text, stored, sheet.shapes);
  const anchors = sheet.shapes.map((shape) => anchorOf(shape, stored, text, drawing));
  const pieces = Pieces.of(text);
  const old = new Set(stored.map(({ anchor }) => text.slice(anchor.start, anchor.end)));
  const list = pieces.list.flatMap((piece) => {
    if (!old.has(piece.xml.trimStart())) return [piece];
    const xml = anchors.shift();
    return xml === undefined ? [] : [{ name: "anchor", xml }];
  });
  const added = anchors.map((xml) => ({ name: "anchor", xml }));
  pieces.list.splice(0, pieces.list.length, ...list, ...added);
  editor.setText(part, pieces.toString());
}

/** The elements of all stored shapes, by number, with the prefixes that they have. */
function oldElements(
  text: string,
  stored: readonly StoredShape[],
): Map<number, { readonly model: ShapeModel; readonly xml: string }> {
  const models = new Map(
    allShapes(stored.map(({ model }) => model)).map(({ shape }) => [shape.number ?? 0, shape]),
  );
  const found = new Map<number, { readonly model: ShapeModel; readonly xml: string }>();
  const visit = (element: XmlElement): void => {
    element.children.forEach(visit);
    const own = element.children.find(({ name }) => /^nv\w+Pr$/.test(localName(name)));
    const model = models.get(Number(own?.children[0]?.attributes.id ?? NaN));
    if (model) found.set(model.number ?? 0, { model, xml: text.slice(element.start, element.end) });
  };
  for (const { anchor } of stored) visit(anchor);
  return found;
}

function drawingOf(
  editor: PackageEditor,
  part: string,
  text: string,
  stored: readonly StoredShape[],
  shapes: readonly ShapeModel[],
): Drawing {
  const olds = oldElements(text, stored);
  const ids = new Map([...olds.values()].map(({ model }) => [model.number, model.id]));
  const numbers = new Map<string, number>();
  let last = highestShape(text);
  for (const { shape } of allShapes(shapes))
    numbers.set(shape.id, shape.number !== undefined && olds.has(shape.number) ? shape.number : (last += 1));
  return {
    old: (shape) => {
      const found = shape.number === undefined ? undefined : olds.get(shape.number);
      // The book's ids may be others than the file's: ids that are there twice.
      return found && { xml: found.xml, model: withIds(found.model, shape, ids) };
    },
    number: ({ id }) => numbers.get(id) ?? 0,
    numberOf: (id) => numbers.get(id),
    picture: (shape) => addPicture(editor, part, shape),
  };
}

/** The stored shape under the ids that the book has for it and for what it is tied to. */
function withIds(
  stored: ShapeModel,
  shape: ShapeModel,
  ids: ReadonlyMap<number | undefined, string>,
): ShapeModel {
  const parts = stored.parts?.map((part) => {
    const own = shape.parts?.find(({ number }) => number === part.number);
    return own ? withIds(part, own, ids) : part;
  });
  const tie = (end: "begin" | "end") =>
    stored[end] && shape[end] && stored[end].site === shape[end].site && isKnown(ids, stored[end].shape)
      ? { [end]: shape[end] }
      : {};
  return { ...stored, id: shape.id, ...(parts && { parts }), ...tie("begin"), ...tie("end") };
}

function isKnown(ids: ReadonlyMap<number | undefined, string>, id: string): boolean {
  return [...ids.values()].includes(id);
}

function addPicture(editor: PackageEditor, drawing: string, { picture }: ShapeModel): string {
  const { format, data } = picture ?? { format: "PNG", data: "" };
  const ending = ENDINGS[format];
  const part = editor.free("xl/media/image", `.${ending}`);
  editor.addBytes(part, fromBase64(data), ending, format === "SVG" ? "image/svg+xml" : `image/${ending}`);
  return editor.relate(drawing, IMAGE, part);
}

/** The anchor of a shape with its element; one that is the same keeps its bytes. */
function anchorOf(shape: ShapeModel, stored: readonly StoredShape[], text: string, drawing: Drawing): string {
  const old = stored.find(({ model }) => model.number === shape.number && shape.number !== undefined);
  const element = shapeXml(shape, drawing);
  if (!old || !shape.anchor) return declared(anchorXml(shape.anchor ?? NOWHERE, element));
  const before = text.slice(old.anchor.start, old.anchor.end);
  if (sameData(old.model.anchor, shape.anchor)) {
    const inner = parseXml(before).children.find(({ name }) =>
      /^(sp|cxnSp|pic|grpSp)$/.test(localName(name)),
    );
    return inner ? before.slice(0, inner.start) + element + before.slice(inner.end) : before;
  }
  const prefix = prefixOf(old.anchor);
  const [head = "", tail = ""] = anchorXml(shape.anchor, "|").replace(/xdr:/g, prefix).split("|");
  return head + element + tail;
}

const NOWHERE = {
  from: { row: { index: 0, offset: 0 }, column: { index: 0, offset: 0 } },
  to: { width: 0, height: 0 },
  moves: "oneCell",
} as const;
