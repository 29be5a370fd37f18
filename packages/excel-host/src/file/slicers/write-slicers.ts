import type { BookModel } from "../../model/book";
import type { SheetModel } from "../../model/sheet";
import { isLive, slicedPivot } from "../../model/slicer/sliced";
import type { SlicerModel } from "../../model/slicer/slicer";
import { drawingPart } from "../charts/read-drawing";
import { highestShape, newDrawing } from "../charts/write-drawing";
import type { PackageEditor } from "../package/editor";
import { sameJson } from "../same";
import { SheetPart } from "../sheet/sheet-part";
import { WORKBOOK_ORDER } from "../workbook-order";
import { elementXml, parseXml, type XmlElement } from "../xml/element";
import { editXml } from "../xml/edit";
import { withExtensionItem, withoutExtensionItems } from "../xml/extensions";
import { Pieces, withoutPrefix } from "../xml/pieces";
import { without } from "../../model/without";
import { BOOK_LISTS, cacheXml, kindOf, RELATION, SHEET_LISTS, slicerAnchor, slicerXml } from "./parts";
import { pivotPlaces } from "./pivot-places";
import { readCaches, readStoredSlicers, slicerName, slicersOf, type StoredSlicer } from "./read-slicers";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a book: its own, and those of its sheets by their ids. */
export interface BookParts {
  readonly workbook: string;
  readonly sheets: ReadonlyMap<string, string>;
}

/** Takes out the slicers that have gone or changed, and adds the new ones; those that are as they were stay. */
export function writeSlicers(
  editor: PackageEditor,
  book: BookModel,
  sheet: SheetModel,
  parts: BookParts,
): void {
  const part = parts.sheets.get(sheet.id) ?? "";
  const stored = readStoredSlicers(editor, part, readCaches(editor, parts.workbook));
  const live = sheet.slicers.filter((slicer) => isLive(book, slicer));
  const isKept = (one: StoredSlicer) => live.some((slicer) => isAsStored(book, slicer, one));
  const gone = stored.filter((one) => !isKept(one));
  removeSlicers(editor, gone, part, parts.workbook);
  const added = live.filter((slicer) => !stored.some((one) => isAsStored(book, slicer, one)));
  for (const slicer of added) {
    const old = stored.find(({ name }) => name === slicer.stored);
    addSlicer(editor, book, slicer, { ...parts, sheet: part, old: old?.attributes ?? {} });
  }
}

/** Slicers are looked at where something of them may have changed: their tables may have gone, too. */
export function needsSlicers({ changed, slicers }: SheetModel): boolean {
  return changed.has("slicers") || slicers.length > 0;
}

function isAsStored(book: BookModel, slicer: SlicerModel, stored: StoredSlicer): boolean {
  if (slicer.stored !== stored.name) return false;
  const [read] = slicersOf([stored], book.sheets, 0);
  return read !== undefined && sameJson(without(read, "id"), without(slicer, "id"));
}

function removeSlicers(
  editor: PackageEditor,
  gone: readonly StoredSlicer[],
  sheetPart: string,
  book: string,
): void {
  if (gone.length === 0) return;
  const drawing = drawingPart(editor, sheetPart);
  const names = new Set(gone.map(({ name }) => name));
  if (drawing) {
    const cut = editXml(editor.text(drawing) ?? "", drawing, (tag, _xml, element) =>
      /Anchor$/.test(tag) && names.has(slicerName(element) ?? "") ? "" : undefined,
    );
    editor.setText(drawing, cut);
  }
  for (const { part, name, cache } of gone) {
    removeEntry(editor, part, name, sheetPart);
    removeCache(editor, cache, book);
  }
}

/** The relation by which one part leads to another. */
function relationTo(editor: PackageEditor, from: string, to: string): string | undefined {
  return editor.relations(from).find(({ part }) => part === to)?.id;
}

const uris = (lists: typeof SHEET_LISTS): string[] => Object.values(lists).map(({ uri }) => uri);

function isReference(id: string | undefined) {
  return ({ attributes }: XmlElement): boolean =>
    Object.entries(attributes).some(([key, value]) => /(^|:)id$/.test(key) && value === id);
}

/** Takes one slicer out of its part; a part without slicers goes, and the sheet's reference to it. */
function removeEntry(editor: PackageEditor, part: string, name: string, sheetPart: string): void {
  const text = editor.text(part) ?? "";
  const left = editXml(text, part, (tag, _xml, { attributes }) =>
    tag === "slicer" && attributes.name === name ? "" : undefined,
  );
  if (parseXml(left, part).children.length > 0) return editor.setText(part, left);
  const sheet = SheetPart.of(editor.text(sheetPart) ?? "", sheetPart);
  const isGone = isReference(relationTo(editor, sheetPart, part));
  sheet.replace("extLst", withoutExtensionItems(sheet.pieces.get("extLst"), uris(SHEET_LISTS), isGone));
  editor.setText(sheetPart, sheet.toString());
  editor.remove(part, sheetPart);
}

/** Takes out a cache that no slicer of any sheet uses, with its name. */
function removeCache(editor: PackageEditor, { part, name }: StoredSlicer["cache"], book: string): void {
  const isUsed = editor
    .partsOf(({ type }) => type === `${RELATION}/slicer`)
    .some((one) => editor.text(one)?.includes(`cache="${name}"`));
  if (isUsed || !editor.parts.has(part)) return;
  const pieces = workbookPieces(editor, book);
  const isGone = isReference(relationTo(editor, book, part));
  pieces.replace(
    "extLst",
    [withoutExtensionItems(pieces.get("extLst"), uris(BOOK_LISTS), isGone)],
    WORKBOOK_ORDER,
  );
  const names = pieces.get("definedNames")?.trim() ?? "";
  const left = editXml(names, "definedNames", (tag, _xml, { attributes }) =>
    tag === "definedName" && attributes.name === name ? "" : undefined,
  );
  if (names !== "")
    pieces.replace("definedNames", [/<definedName[\s>]/.test(left) ? left : ""], WORKBOOK_ORDER);
  editor.setText(book, pieces.toString());
  editor.remove(part, book);
}

function workbookPieces(editor: PackageEditor, book: string): Pieces {
  return Pieces.of(withoutPrefix(editor.text(book) ?? ""), book);
}

/** Where a slicer is added, and what the file said of it before. */
interface Added extends BookParts {
  readonly sheet: string;
  readonly old: Readonly<Record<string, string>>;
}

function addSlicer(editor: PackageEditor, book: BookModel, slicer: SlicerModel, place: Added): void {
  const cache = addCache(editor, book, slicer, place);
  const part = editor.free("xl/slicers/slicer", ".xml");
  const id = editor.add(
    part,
    slicerXml(slicer, cache, place.old),
    "slicer",
    place.sheet,
    `${RELATION}/slicer`,
  );
  const drawing = drawingPart(editor, place.sheet) ?? newDrawing(editor, place.sheet);
  const pieces = Pieces.of(editor.text(drawing) ?? "", drawing);
  const shape = highestShape(editor.text(drawing) ?? "") + 1;
  pieces.list.push({ name: "anchor", xml: slicerAnchor(slicer, shape) });
  editor.setText(drawing, pieces.toString());
  const sheet = SheetPart.of(editor.text(place.sheet) ?? "", place.sheet);
  const entry = elementXml("x14:slicer", { "xmlns:r": OFFICE, "r:id": id });
  sheet.replace("extLst", withExtensionItem(sheet.pieces.get("extLst"), SHEET_LISTS[kindOf(slicer)], entry));
  editor.setText(place.sheet, sheet.toString());
}

/** A cache has a name of the workbook, so that no formula takes it for another thing. */
function addCache(
  editor: PackageEditor,
  book: BookModel,
  slicer: SlicerModel,
  { workbook, sheets }: Added,
): string {
  const name = freeName(editor, workbook, slicer.field);
  const pivot = slicedPivot(book, slicer);
  const places = pivot && pivotPlaces(editor, book, slicer, { workbook, sheets });
  const part = editor.free("xl/slicerCaches/slicerCache", ".xml");
  const text = cacheXml(book, slicer, name, places);
  const id = editor.add(part, text, "slicerCache", workbook, `${RELATION}/slicerCache`);
  const pieces = workbookPieces(editor, workbook);
  const entry = elementXml("x14:slicerCache", { "xmlns:r": OFFICE, "r:id": id });
  const list = withExtensionItem(pieces.get("extLst"), BOOK_LISTS[kindOf(slicer)], entry);
  pieces.replace("extLst", [list], WORKBOOK_ORDER);
  const names = pieces.get("definedNames")?.trim() || "<definedNames></definedNames>";
  const own = elementXml("definedName", { name }, "#N/A");
  pieces.replace("definedNames", [names.replace(/<\/definedNames>$/, (end) => own + end)], WORKBOOK_ORDER);
  editor.setText(workbook, pieces.toString());
  return name;
}

function freeName(editor: PackageEditor, workbook: string, field: string): string {
  const stem = `Slicer_${field.replace(/[^\p{L}\p{N}_.]/gu, "_")}`;
  const taken = editor.text(workbook)?.toLowerCase() ?? "";
  let name = stem;
  for (let number = 1; taken.includes(`name="${name.toLowerCase()}"`); number += 1) name = `${stem}${number}`;
  return name;
}
