import { originOf, copySheet, type CopyNames } from "./copy-sheet";
import type { BookModel } from "./book";
import { copiedCharts } from "./chart/edit";
import { copiedShapes } from "./shape/edit";
import type { Origin } from "./changes";
import { draftOf, draftSheet } from "./draft";
import { mapFormulas } from "./edit-formulas";
import { emptySheet } from "./empty-book";
import type { SheetModel } from "./sheet";
import { narrowedSpans, renamedSpans } from "./sheet-span";
import { orphanedFormula, renamedFormula } from "./shift-formula";
import type { Workbook } from "./workbook";

/** An id that no sheet of the book has or has had. */
function freeSheetId({ sheets, removedSheets }: BookModel): string {
  const taken = new Set([...sheets.map((sheet) => sheet.id), ...removedSheets]);
  for (let number = taken.size + 1; ; number++) if (!taken.has(`s${number}`)) return `s${number}`;
}

/** Puts a new, empty sheet at the end of the tabs; the name must be a free one. */
export function addSheet(workbook: Workbook, name: string, origin: Origin = "api"): SheetModel {
  const sheet = emptySheet(freeSheetId(workbook.book), name);
  draftOf(workbook.book).sheets.push(sheet);
  sheetsChanged(workbook, "sheetAdded", sheet.id, origin);
  return sheet;
}

/** Copies a sheet to a position among the tabs (from 0), with its own names and tables of its own. */
export function duplicateSheet(
  workbook: Workbook,
  sheetId: string,
  position: number,
  names: Omit<CopyNames, "id">,
): SheetModel {
  const book = draftOf(workbook.book);
  const sheet = draftSheet(book, sheetId);
  const copy = copySheet(sheet, { ...names, id: freeSheetId(book) });
  copy.origin = originOf(book, sheet);
  copy.charts = copiedCharts(book, sheet, names.name);
  copy.shapes = copiedShapes(book, sheet.shapes);
  book.sheets.splice(position, 0, copy);
  const own = book.names.filter((name) => name.sheetId === sheetId);
  const renamed = (formula: string): string => renamedFormula(formula, sheet.name, names.name);
  book.names.push(...own.map((name) => ({ ...name, sheetId: copy.id, formula: renamed(name.formula) })));
  if (own.length > 0) book.changed.add("names");
  sheetsChanged(workbook, "sheetAdded", copy.id);
  return copy;
}

/** Takes a sheet out of the book, with its names; what led to it says `#REF!` from now on. */
export function removeSheet(workbook: Workbook, sheetId: string): void {
  const book = draftOf(workbook.book);
  const gone = book.sheets.find((sheet) => sheet.id === sheetId);
  const names = book.sheets.map(({ name }) => name);
  book.sheets = book.sheets.filter((sheet) => sheet.id !== sheetId);
  book.removedSheets.add(sheetId);
  const kept = book.names.filter((name) => name.sheetId !== sheetId);
  if (kept.length < book.names.length) book.changed.add("names");
  book.names = kept;
  const tables = (gone?.tables ?? []).map(({ name }) => name);
  if (gone)
    mapFormulas(workbook, (formula) =>
      narrowedSpans(orphanedFormula(formula, gone.name, tables), gone.name, names),
    );
  sheetsChanged(workbook, "sheetRemoved", sheetId);
}

/** Moves a sheet to a position among the tabs (from 0). */
export function moveSheet(workbook: Workbook, sheetId: string, position: number): void {
  const book = draftOf(workbook.book);
  const sheet = draftSheet(book, sheetId);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(position, 0, sheet);
  sheetsChanged(workbook, "sheetMoved", sheetId);
}

/** Brings a sheet to the front; nothing happens where it is there already. */
export function activateSheet(workbook: Workbook, sheetId: string, origin: Origin = "api"): void {
  if (workbook.book.activeSheetId === sheetId) return;
  draftOf(workbook.book).activeSheetId = sheetId;
  sheetsChanged(workbook, "sheetActivated", sheetId, origin);
}

/** Shows or hides the tab of a sheet. */
export function setVisibility(
  workbook: Workbook,
  sheetId: string,
  visibility: SheetModel["visibility"],
): void {
  draftSheet(workbook.book, sheetId).visibility = visibility;
  sheetsChanged(workbook, "sheetVisibility", sheetId);
}

/** Renames a sheet and all that mentions it. */
export function renameSheet(workbook: Workbook, sheetId: string, name: string): void {
  const sheet = draftSheet(workbook.book, sheetId);
  const old = sheet.name;
  sheet.name = name;
  mapFormulas(workbook, (formula) => renamedSpans(renamedFormula(formula, old, name), old, name));
  sheetsChanged(workbook, "sheetRenamed", sheetId);
}

type News =
  "sheetAdded" | "sheetRemoved" | "sheetMoved" | "sheetActivated" | "sheetVisibility" | "sheetRenamed";

function sheetsChanged(workbook: Workbook, kind: News, sheetId: string, origin: Origin = "api"): void {
  draftOf(workbook.book).changed.add("sheets");
  workbook.tell({ kind, sheetId }, origin);
}
