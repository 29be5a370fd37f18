import type { BookModel } from "../model/book";
import type { Rect } from "../model/rect";
import { movedRect, type Shift } from "../model/shift";
import { shiftedFormula } from "../model/shift-formula";
import { parseRect, rectName } from "../model/address";
import { layoutOf, type SheetLayout } from "./layout";
import type { PackageEditor } from "./package/editor";
import { typeEnds } from "./package/relationships";
import { movedAnchors } from "./parts/anchors";
import { SheetPart } from "./sheet/sheet-part";
import { chartParts, mapChartFormulas } from "./source-formulas";
import { editXml, withAttribute, withText } from "./xml/edit";

/** A shift with the name that its sheet has in the source. */
interface NamedShift {
  readonly shift: Shift;
  readonly sheetName: string;
}

/** What of a worksheet part the model does not hold, and what points at cells in it. */
const PIECES = ["protectedRanges", "cellWatches", "ignoredErrors", "extLst"] as const;

/**
 * Lets all that only the source holds (pictures, charts, sparklines, threaded comments, pivot tables …)
 * follow the cells that were inserted and deleted since the book was read. It must run on the parts as they were
 * read, before anything else is written.
 */
export function followShifts(editor: PackageEditor, book: BookModel, copies: readonly SheetLayout[]): void {
  if (!book.source || book.shifts.length === 0) return;
  const layouts = [...layoutOf(book.source).sheets, ...copies];
  const before = copies.flatMap(({ id }) => {
    const origin = book.sheets.find((sheet) => sheet.id === id)?.origin;
    return (origin?.shifts ?? []).map((shift) => ({ ...shift, sheetId: id }));
  });
  const shifts = [...before, ...book.shifts].flatMap((shift) => {
    const layout = layouts.find(({ id }) => id === shift.sheetId);
    return layout ? [{ shift, sheetName: layout.name }] : [];
  });
  for (const layout of layouts) followOnSheet(editor, layout, shifts);
  for (const part of chartParts(editor))
    edit(editor, part, (text) => mapChartFormulas(text, part, (formula) => followed(formula, shifts)));
  for (const part of editor.partsOf((relation) => typeEnds(relation, "pivotCacheDefinition")))
    edit(editor, part, (text) => movedSource(text, part, shifts));
}

function edit(editor: PackageEditor, part: string, change: (text: string) => string): void {
  const text = editor.text(part);
  if (text !== undefined) editor.setText(part, change(text));
}

function followOnSheet(editor: PackageEditor, layout: SheetLayout, shifts: readonly NamedShift[]): void {
  const own = shifts
    .filter(({ shift }) => shift.sheetId === layout.id && layout.id !== "")
    .map(({ shift }) => shift);
  if (layout.id !== "") edit(editor, layout.part, (text) => movedPieces(text, layout.part, own, shifts));
  if (own.length === 0) return;
  for (const relation of editor.relations(layout.part).filter(({ external }) => !external)) {
    if (typeEnds(relation, "drawing"))
      edit(editor, relation.part, (text) => movedAnchors(text, relation.part, own));
    if (typeEnds(relation, "threadedComment"))
      edit(editor, relation.part, (text) => movedThreads(text, relation.part, own));
    if (typeEnds(relation, "pivotTable"))
      edit(editor, relation.part, (text) => movedPivot(text, relation.part, own));
  }
}

function movedPieces(
  text: string,
  part: string,
  own: readonly Shift[],
  shifts: readonly NamedShift[],
): string {
  if (!PIECES.some((name) => text.includes(`${name}`))) return text;
  const sheet = SheetPart.of(text, part);
  let changed = false;
  for (const piece of sheet.pieces.list) {
    if (!(PIECES as readonly string[]).includes(piece.name)) continue;
    const before = piece.xml;
    piece.xml = piece.name === "extLst" ? movedExtensions(before, own, shifts) : movedItems(before, own);
    changed ||= piece.xml !== before;
  }
  return changed ? withoutEmpty(sheet).toString() : text;
}

/** A list whose last item has gone goes too: Excel takes an empty one for damage. */
function withoutEmpty(sheet: SheetPart): SheetPart {
  const { list } = sheet.pieces;
  const full = list.filter(
    ({ name, xml }) => name === "extLst" || !isList(name) || /<\w[^>]*>\s*<\w/.test(xml),
  );
  list.splice(0, list.length, ...full);
  return sheet;
}

function isList(name: string): boolean {
  return (PIECES as readonly string[]).includes(name);
}

/** `<protectedRange sqref>`, `<cellWatch r>`, `<ignoredError sqref>`. */
const ITEMS: ReadonlySet<string> = new Set(["protectedRange", "cellWatch", "ignoredError"]);

function movedItems(xml: string, own: readonly Shift[]): string {
  return editXml(xml, "list", (name, item) => (ITEMS.has(name) ? withPlace(item, own) : undefined));
}

/** An element that names its place, at its new one; "" where the place has gone. */
function withPlace(item: string, own: readonly Shift[]): string {
  let isGone = false;
  const moved = withAttribute(item, ["ref", "sqref", "r"], (place) => {
    const after = movedPlaces(place, own);
    isGone = after === "";
    return after;
  });
  return isGone ? "" : moved;
}

/** Validations of the extension are the model's own; sparklines and colour rules are not. */
function movedExtensions(xml: string, own: readonly Shift[], shifts: readonly NamedShift[]): string {
  return editXml(xml, "extLst", (name, text) => {
    if (name === "ext" && text.includes("dataValidations")) return text;
    if (name === "f") return withText(text, (formula) => followed(formula, shifts));
    return name === "sqref" ? withText(text, (places) => movedPlaces(places, own) || places) : undefined;
  });
}

/** Blocks separated by blanks; "" where all have gone. */
function movedPlaces(text: string, shifts: readonly Shift[]): string {
  const rects = text.split(/\s+/).flatMap((name) => parseRect(name) ?? []);
  return shifts
    .reduce<Rect[]>((left, shift) => left.flatMap((rect) => movedRect(rect, shift) ?? []), rects)
    .map(rectName)
    .join(" ");
}

function followed(formula: string, shifts: readonly NamedShift[]): string {
  if (!formula.includes("!")) return formula;
  return shifts.reduce(
    (text, { shift, sheetName }) => shiftedFormula(text, undefined, sheetName, shift),
    formula,
  );
}

/** A thread whose cell has gone goes with it. */
function movedThreads(text: string, part: string, shifts: readonly Shift[]): string {
  return editXml(text, part, (name, item) =>
    name === "threadedComment" ? withPlace(item, shifts) : undefined,
  );
}

function movedPivot(text: string, part: string, shifts: readonly Shift[]): string {
  return editXml(text, part, (name, item) =>
    name === "location" ? withPlace(item, shifts) || item : undefined,
  );
}

/** The cells that a pivot table takes its data from. */
function movedSource(text: string, part: string, shifts: readonly NamedShift[]): string {
  return editXml(text, part, (name, item, { attributes }) => {
    if (name !== "worksheetSource") return undefined;
    const sheet = (attributes.sheet ?? "").toLowerCase();
    const own = shifts.filter(({ sheetName }) => sheetName.toLowerCase() === sheet);
    return (
      withPlace(
        item,
        own.map(({ shift }) => shift),
      ) || item
    );
  });
}
