import { DAYS_TO_1904 } from "../../model/book";
import { format as formatNumber, isDateFormat, isTextFormat } from "numfmt";
import type { Cell } from "../../model/cell";
import { formatOfCell } from "../../model/edit-format";
import type { CellFormat } from "../../model/format";
import { type Rect, isEntireColumn, isEntireRow } from "../../model/rect";
import { apiValue } from "./cell-input";
import { sheetOf, type HostState, type RangeRef } from "../state";

/** One value a cell, row by row. */
export function mapCells<V>(
  ref: RangeRef,
  pick: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] {
  const sheet = sheetOf(ref);
  const { top, left, bottom, right } = ref.rect;
  const result: V[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.cells.get(row);
    const line: V[] = new Array<V>(right - left + 1);
    for (let column = left; column <= right; column++) {
      line[column - left] = pick(cells?.get(column), row, column);
    }
    result.push(line);
  }
  return result;
}

/** As Excel: whole rows and columns have no values to load. */
export function isUnbounded(rect: Rect): boolean {
  return isEntireColumn(rect) || isEntireRow(rect);
}

/** The format of a cell. */
export function formatAt(ref: RangeRef, row: number, column: number): Readonly<CellFormat> {
  return formatOfCell(ref.host.workbook.book, sheetOf(ref), row, column);
}

/** The formatter counts days from 1900. */
function shownNumber(host: HostState, value: string | number, code: string): string | number {
  const isDay = typeof value === "number" && host.workbook.book.date1904 && isDateFormat(code);
  return isDay ? value + DAYS_TO_1904 : value;
}

/** What a cell shows on the screen in the host's locale (never "####": widths do not matter here). */
export function cellText(host: HostState, cell: Cell | undefined, format: Readonly<CellFormat>): string {
  const value = apiValue(cell?.value ?? null);
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (cell?.value !== null && typeof cell?.value === "object") return String(value);
  return formatNumber(format.numberFormat, shownNumber(host, value, format.numberFormat), {
    locale: host.locale.name.replace("-", "_"),
    throws: false,
  });
}

const textFormats = new Map<string, boolean>();

/** True for the number format "@" and its like: what is written stays text. */
export function isTextNumberFormat(code: string): boolean {
  const known = textFormats.get(code);
  if (known !== undefined) return known;
  const isText = code !== "General" && isTextFormat(code);
  textFormats.set(code, isText);
  return isText;
}

/** One value for all of several, null where they differ (as Excel answers for mixed ranges). */
export function common<V>(values: Iterable<V>): V | null {
  let first: V | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}
