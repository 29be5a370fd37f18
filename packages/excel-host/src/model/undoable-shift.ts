import type { Change } from "./changes";
import { draftOf, draftSheet, type BookDraft, type SheetDraft } from "./draft";
import { movePivots, shiftCells } from "./edit-shift";
import type { SheetModel } from "./sheet";
import type { Shift } from "./shift";
import type { Workbook } from "./workbook";

/** What edits of cells, tables and lines may change on a sheet; its name, its view and its protection are not among it. */
const FIELDS = [
  "cells",
  "columns",
  "rows",
  "merges",
  "conditionalFormats",
  "validations",
  "tables",
  "autoFilter",
  "filterColumns",
  "page",
  "notes",
  "comments",
  "links",
  "charts",
  "shapes",
  "slicers",
] as const satisfies readonly (keyof SheetDraft)[];

/** Sheets, names and shifts as they were. */
interface Memory {
  readonly sheets: readonly (readonly [id: string, fields: Partial<SheetDraft>])[];
  readonly names: BookDraft["names"];
  readonly shifts: BookDraft["shifts"];
}

const BACK = { down: "up", up: "down", right: "left", left: "right" } as const;

/**
 * Inserts or deletes cells as `shiftCells` does (it throws the same ShiftConflict); the answer puts the book back as it
 * was, deleted cells and the references to them included. It holds as long as all later changes have been taken back.
 */
export function undoableShift(workbook: Workbook, shift: Shift): () => void {
  const ids = workbook.book.sheets.map((sheet) => sheet.id);
  const before = remember(workbook, ids);
  const pivots = [...draftSheet(workbook.book, shift.sheetId).pivots];
  shiftCells(workbook, shift, "grid");
  return () => {
    restore(workbook, before);
    const back = { ...shift, direction: BACK[shift.direction] };
    movePivots(draftOf(workbook.book).sheets, back);
    bringPivots(draftSheet(workbook.book, shift.sheetId), pivots);
    workbook.tell({ kind: "shift", ...back }, "grid");
    tellSheets(workbook, ids);
  };
}

/** Pivot tables that went with their cells stand where they stood. */
function bringPivots(sheet: SheetDraft, before: SheetDraft["pivots"]): void {
  if (sheet.pivots.length === before.length) return;
  sheet.pivots = before.map((pivot) => sheet.pivots.find(({ id }) => id === pivot.id) ?? pivot);
}

/**
 * Runs an edit of these sheets (not one that adds, renames or removes any, nor one that shifts cells). Each call of the
 * answer exchanges what was before with what came after; it holds as long as all later changes have been taken back.
 */
export function exchangeable(workbook: Workbook, sheetIds: readonly string[], edit: () => void): () => void {
  const all = [...FIELDS, "pivots"] as const;
  let other = remember(workbook, sheetIds, all);
  edit();
  return () => {
    const now = remember(workbook, sheetIds, all);
    restore(workbook, other);
    other = now;
    tellSheets(workbook, sheetIds);
  };
}

function remember(
  { book }: Workbook,
  ids: readonly string[],
  fields: readonly (keyof SheetDraft)[] = FIELDS,
): Memory {
  const { names, shifts } = draftOf(book);
  const sheets = ids.map((id) => [id, structuredClone(fieldsOf(draftSheet(book, id), fields))] as const);
  return { sheets, names: structuredClone(names), shifts: [...shifts] };
}

function fieldsOf(sheet: SheetDraft, fields: readonly (keyof SheetDraft)[]): Partial<SheetDraft> {
  return Object.fromEntries(fields.flatMap((field) => (field in sheet ? [[field, sheet[field]]] : [])));
}

function restore({ book }: Workbook, { sheets, names, shifts }: Memory): void {
  for (const [id, fields] of sheets) {
    const sheet = draftSheet(book, id);
    delete sheet.autoFilter;
    delete sheet.filterColumns;
    Object.assign(sheet, fields);
  }
  Object.assign(draftOf(book), { names, shifts });
}

/** What was remembered is other data: each sheet is told as written whole. */
export function tellSheets(workbook: Workbook, ids: readonly string[]): void {
  for (const sheetId of ids) {
    const area = cellsOf(workbook.sheet(sheetId));
    const news: readonly Change[] = [
      { kind: "merges", sheetId },
      { kind: "tables", sheetId },
      { kind: "rows", sheetId },
      { kind: "charts", sheetId },
      { kind: "shapes", sheetId },
      { kind: "slicers", sheetId },
      { kind: "conditionalFormats", sheetId },
      { kind: "validations", sheetId },
      { kind: "notes", sheetId },
      { kind: "links", sheetId },
      { kind: "cells", sheetId, area },
    ];
    for (const one of news) workbook.tell(one, "grid");
  }
}

function cellsOf({ cells }: SheetModel): { top: number; left: number; bottom: number; right: number } {
  let right = 0;
  for (const row of cells.values()) for (const column of row.keys()) right = Math.max(right, column);
  let bottom = 0;
  for (const row of cells.keys()) bottom = Math.max(bottom, row);
  return { top: 0, left: 0, bottom, right };
}
