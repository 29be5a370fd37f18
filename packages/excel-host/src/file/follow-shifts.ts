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
import { escapeText, unescapeXml } from "./xml/text";

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
  for (const part of [...editor.parts.keys()].filter((name) =>
    /^xl\/(charts|chartsheets)\/.*\.xml$/.test(name),
  ))
    edit(editor, part, (text) => movedFormulas(text, shifts));
  for (const part of [...editor.parts.keys()].filter((name) => /pivotCacheDefinition[^/]*\.xml$/.test(name)))
    edit(editor, part, (text) => movedSource(text, shifts));
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
    if (typeEnds(relation, "drawing")) edit(editor, relation.part, (text) => movedAnchors(text, own));
    if (typeEnds(relation, "threadedComment")) edit(editor, relation.part, (text) => movedThreads(text, own));
    if (typeEnds(relation, "pivotTable")) edit(editor, relation.part, (text) => movedPivot(text, own));
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
function movedItems(xml: string, own: readonly Shift[]): string {
  return xml.replace(/<(?:protectedRange|cellWatch|ignoredError)\s[^>]*?(?:\/>|>[^]*?<\/\w+>)/g, (item) =>
    withPlace(item, own),
  );
}

function withPlace(item: string, own: readonly Shift[]): string {
  const match = /\s(?:ref|sqref|r)="([^"]*)"/.exec(item);
  const before = match?.[1] ?? "";
  const after = movedPlaces(before, own);
  return after === "" ? "" : item.replace(match?.[0] ?? "", (attribute) => attribute.replace(before, after));
}

/** Validations of the extension are the model's own; sparklines and colour rules are not. */
function movedExtensions(xml: string, own: readonly Shift[], shifts: readonly NamedShift[]): string {
  return xml.replace(/<ext\s[^>]*>[^]*?<\/ext>/g, (extension) => {
    if (extension.includes("dataValidations")) return extension;
    const places = extension.replace(/(<(?:\w+:)?sqref>)([^<]*)/g, (whole, open: string, text: string) => {
      const after = movedPlaces(text, own);
      return after === "" ? whole : open + after;
    });
    return movedFormulas(places, shifts);
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

function movedFormulas(text: string, shifts: readonly NamedShift[]): string {
  return text.replace(/(<(?:c|cx|xm):f(?:\s[^>]*)?>)([^<]*)(?=<)/g, (_, open: string, formula: string) => {
    return open + escaped(followed(unescapeXml(formula), shifts));
  });
}

function followed(formula: string, shifts: readonly NamedShift[]): string {
  if (!formula.includes("!")) return formula;
  return shifts.reduce(
    (text, { shift, sheetName }) => shiftedFormula(text, undefined, sheetName, shift),
    formula,
  );
}

function escaped(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** A thread whose cell has gone goes with it. */
function movedThreads(text: string, shifts: readonly Shift[]): string {
  return text.replace(/<threadedComment\s[^>]*?(?:\/>|>[^]*?<\/threadedComment>)/g, (item) =>
    withPlace(item, shifts),
  );
}

function movedPivot(text: string, shifts: readonly Shift[]): string {
  return text.replace(/<location\s[^>]*>/, (item) => withPlace(item, shifts) || item);
}

/** The cells that a pivot table takes its data from. */
function movedSource(text: string, shifts: readonly NamedShift[]): string {
  return text.replace(/<worksheetSource\s[^>]*>/, (item) => {
    const sheet = unescapeXml(/\ssheet="([^"]*)"/.exec(item)?.[1] ?? "");
    const own = shifts.filter(({ sheetName }) => sheetName.toLowerCase() === sheet.toLowerCase());
    const hasPlace = /\sref="/.test(item) && own.length > 0;
    return hasPlace
      ? withPlace(
          item,
          own.map(({ shift }) => shift),
        ) || item
      : item;
  });
}
