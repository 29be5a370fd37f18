import type { BookModel } from "./book";
import type { Cell } from "./cell";
import type { Origin } from "./changes";
import { draftOf, draftSheet, type Editable, type SheetDraft } from "./draft";
import type { CellFormat } from "./format";
import { PLACE, PLACES, type FormatChange } from "./gathered-looks";
import { isEntireColumn, isEntireRow, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import type { Workbook } from "./workbook";

/** The format index that a cell shows: its own, or its row's, or its column's. */
export function formatIndexAt(sheet: SheetModel, row: number, column: number): number {
  return sheet.cells.get(row)?.get(column)?.format ?? lineFormat(sheet, row, column);
}

/** The format of a cell: its own, or that of its row or column. Rules and the style of a table may show it otherwise. */
export function formatOfCell(
  { formats }: Pick<BookModel, "formats">,
  sheet: SheetModel,
  row: number,
  column: number,
): Readonly<CellFormat> {
  return formats.get(formatIndexAt(sheet, row, column));
}

/** What a place without a cell shows. */
function lineFormat(sheet: SheetModel, row: number, column: number): number {
  return sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? 0;
}

/** Formats all cells of a block; whole columns and rows keep the format for cells to come. */
export function formatCells(workbook: Workbook, sheetId: string, rect: Rect, change: FormatChange): void {
  formatBlocks(workbook, sheetId, [rect], change);
}

/** The same for many blocks at once: a format that several of them share is changed once. */
export function formatBlocks(
  workbook: Workbook,
  sheetId: string,
  rects: readonly Rect[],
  change: FormatChange,
): void {
  const sheet = draftSheet(workbook.book, sheetId);
  const mapped = remember(workbook, change);
  for (const rect of rects) {
    if (isEntireColumn(rect)) formatColumns(sheet, rect, mapped);
    else if (isEntireRow(rect)) formatRows(sheet, rect, mapped);
    else changeFormats(sheet, rect, mapped);
  }
  formatsChanged(workbook, sheet, rects, "api");
}

/** Gives each cell of a block a format of the book by its index; undefined leaves a cell as it is. */
export function setFormats(
  workbook: Workbook,
  sheetId: string,
  rect: Rect,
  indexAt: (row: number, column: number) => number | undefined,
  origin: Origin = "api",
): void {
  const sheet = draftSheet(workbook.book, sheetId);
  putFormats(sheet, rect, indexAt);
  formatsChanged(workbook, sheet, [rect], origin);
}

/** The index of a format in the book; it is added when the book has none like it. */
export function formatIndex(workbook: Workbook, format: CellFormat): number {
  return draftOf(workbook.book).formats.intern(format);
}

function formatsChanged(workbook: Workbook, sheet: SheetDraft, areas: readonly Rect[], origin: Origin): void {
  draftOf(workbook.book).changed.add("formats");
  sheet.changed.add("cells");
  for (const area of areas) workbook.tell({ kind: "formats", sheetId: sheet.id, area }, origin);
}

/** The index of a format after a change, for a cell that lies there in its block. */
type Mapped = (index: number, place: number) => number;

/** Each different format is changed once for each place. */
function remember(workbook: Workbook, change: FormatChange): Mapped {
  const known = new Map<number, number>();
  const { formats } = draftOf(workbook.book);
  // Neighbours mostly look alike: the one before is the quickest answer.
  let last = -1;
  let changed = -1;
  return (index, place) => {
    const key = index * PLACES + place;
    if (key === last) return changed;
    last = key;
    changed = known.get(key) ?? formats.intern(change(formats.get(index), place));
    known.set(key, changed);
    return changed;
  };
}

/** Changes the formats of a block's cells; a place without a cell gets one only where it changes. */
function changeFormats(sheet: SheetDraft, { top, left, bottom, right }: Rect, mapped: Mapped): void {
  for (let row = top; row <= bottom; row++) {
    const known = sheet.cells.get(row);
    const cells = known ?? new Map<number, Editable<Cell>>();
    const across = (row === top ? PLACE.top : 0) + (row === bottom ? PLACE.bottom : 0);
    for (let column = left; column <= right; column++) {
      const place = across + (column === left ? PLACE.left : 0) + (column === right ? PLACE.right : 0);
      const cell = cells.get(column);
      if (cell) cell.format = mapped(cell.format, place);
      else addFormat(cells, column, lineFormat(sheet, row, column), place, mapped);
    }
    if (!known && cells.size > 0) sheet.cells.set(row, cells);
  }
}

function addFormat(
  cells: Map<number, Editable<Cell>>,
  column: number,
  shown: number,
  place: number,
  mapped: Mapped,
): void {
  const format = mapped(shown, place);
  if (format !== shown) cells.set(column, { value: null, format });
}

/** @param indexAt gives a cell its format; undefined leaves it */
function putFormats(
  sheet: SheetDraft,
  rect: Rect,
  indexAt: (row: number, column: number) => number | undefined,
): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    const known = sheet.cells.get(row);
    const cells = known ?? new Map<number, Editable<Cell>>();
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cells.get(column);
      const format = indexAt(row, column);
      if (format === undefined) continue;
      if (cell) cell.format = format;
      else cells.set(column, { value: null, format });
    }
    if (!known && cells.size > 0) sheet.cells.set(row, cells);
  }
}

function formatColumns(sheet: SheetDraft, rect: Rect, mapped: Mapped): void {
  for (let column = rect.left; column <= rect.right; column++) {
    const model = sheet.columns.get(column) ?? { hidden: false };
    sheet.columns.set(column, { ...model, format: mapped(model.format ?? 0, 0) });
  }
  for (const [row, cells] of sheet.cells) {
    const rowFormat = sheet.rows.get(row)?.format;
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cells.get(column);
      if (cell) cell.format = mapped(cell.format, 0);
      else if (rowFormat !== undefined) cells.set(column, { value: null, format: mapped(rowFormat, 0) });
    }
  }
  sheet.changed.add("columns");
}

function formatRows(sheet: SheetDraft, rect: Rect, mapped: Mapped): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    const model = sheet.rows.get(row) ?? { hidden: false };
    sheet.rows.set(row, { ...model, format: mapped(model.format ?? 0, 0) });
    for (const cell of sheet.cells.get(row)?.values() ?? []) cell.format = mapped(cell.format, 0);
  }
  sheet.changed.add("rows");
}
