import type { Cell } from "./cell";
import type { CellFormat } from "./format";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import type { Workbook } from "./workbook";

/** A changed copy of a cell format. */
export type FormatChange = (format: Readonly<CellFormat>) => CellFormat;

/** The format index that a cell shows: its own, or its row's, or its column's. */
export function formatIndexAt(sheet: SheetModel, row: number, column: number): number {
  return (
    sheet.cells.get(row)?.get(column)?.format ??
    sheet.rows.get(row)?.format ??
    sheet.columns.get(column)?.format ??
    0
  );
}

/** Formats all cells of a block; whole columns and rows keep the format for cells to come. */
export function formatCells(workbook: Workbook, sheetId: string, rect: Rect, change: FormatChange): void {
  const sheet = workbook.sheet(sheetId);
  const mapped = remember(workbook, change);
  const wholeColumns = rect.top === 0 && rect.bottom === MAX_ROWS - 1;
  const wholeRows = rect.left === 0 && rect.right === MAX_COLUMNS - 1;
  if (wholeColumns) formatColumns(sheet, rect, mapped);
  else if (wholeRows) formatRows(sheet, rect, mapped);
  else formatBlock(sheet, rect, mapped);
  workbook.book.changed.add("formats");
  workbook.touch(sheetId, "cells", { kind: "formats", sheetId, area: rect });
}

/** Each different format is changed once. */
function remember(workbook: Workbook, change: FormatChange): (index: number) => number {
  const known = new Map<number, number>();
  const { formats } = workbook.book;
  return (index) => {
    const found = known.get(index) ?? formats.intern(change(formats.get(index)));
    known.set(index, found);
    return found;
  };
}

function formatBlock(sheet: SheetModel, rect: Rect, mapped: (index: number) => number): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
    for (let column = rect.left; column <= rect.right; column++) {
      const format = mapped(formatIndexAt(sheet, row, column));
      const cell = cells.get(column);
      if (cell) cell.format = format;
      else cells.set(column, { value: null, format });
    }
    sheet.cells.set(row, cells);
  }
}

function formatColumns(sheet: SheetModel, rect: Rect, mapped: (index: number) => number): void {
  for (let column = rect.left; column <= rect.right; column++) {
    const model = sheet.columns.get(column) ?? { hidden: false };
    sheet.columns.set(column, { ...model, format: mapped(model.format ?? 0) });
  }
  for (const [row, cells] of sheet.cells) {
    const rowFormat = sheet.rows.get(row)?.format;
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cells.get(column);
      if (cell) cell.format = mapped(cell.format);
      else if (rowFormat !== undefined) cells.set(column, { value: null, format: mapped(rowFormat) });
    }
  }
  sheet.changed.add("columns");
}

function formatRows(sheet: SheetModel, rect: Rect, mapped: (index: number) => number): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    const model = sheet.rows.get(row) ?? { hidden: false };
    sheet.rows.set(row, { ...model, format: mapped(model.format ?? 0) });
    for (const cell of sheet.cells.get(row)?.values() ?? []) cell.format = mapped(cell.format);
  }
  sheet.changed.add("rows");
}
