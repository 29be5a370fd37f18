import { displayText, formatIndexAt } from "excel-host";
import type { OpenBook } from "./open-book";

/** What a cell shows. */
export function cellText(
  { workbook, config }: OpenBook,
  sheetId: string,
  row: number,
  column: number,
): string {
  const sheet = workbook.sheet(sheetId);
  const { numberFormat } = workbook.book.formats.get(formatIndexAt(sheet, row, column));
  return displayText(sheet.cells.get(row)?.get(column)?.value ?? null, numberFormat, config.locale);
}
