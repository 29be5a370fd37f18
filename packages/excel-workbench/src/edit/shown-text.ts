import { type DisplayLocale, displayText, formatOfCell, type SheetModel, type Workbook } from "excel-host";

/** The text that a cell of a sheet shows, in the notation of a locale. */
export function shownText(
  { book }: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  locale: DisplayLocale,
): string {
  const { numberFormat } = formatOfCell(book, sheet, row, column);
  return displayText(sheet.cells.get(row)?.get(column)?.value ?? null, numberFormat, locale);
}
