import { formatIndexAt, type Rect, type SheetModel, type Workbook } from "excel-host";
import { isDateFormat } from "numfmt";
import type { ColumnKind } from "../config/filter-texts";

/** What most filled cells of a column hold (one column wide); texts where they are as many as others. */
export function columnKind(workbook: Workbook, sheet: SheetModel, column: Rect): ColumnKind {
  const counts: Record<ColumnKind, number> = { texts: 0, numbers: 0, dates: 0 };
  for (const { value, format } of filledCells(sheet, column)) {
    if (typeof value !== "number") counts.texts += 1;
    else if (isDateFormat(workbook.book.formats.get(format).numberFormat)) counts.dates += 1;
    else counts.numbers += 1;
  }
  const kinds = ["texts", "numbers", "dates"] as const;
  return kinds.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best));
}

/** The number format of the first number in a column; "General" where there is none. */
export function numberFormatOf(workbook: Workbook, sheet: SheetModel, column: Rect): string {
  const first = filledCells(sheet, column).find(({ value }) => typeof value === "number");
  return workbook.book.formats.get(first?.format ?? 0).numberFormat;
}

function filledCells(sheet: SheetModel, { top, bottom, left }: Rect): { value: unknown; format: number }[] {
  const found: { value: unknown; format: number }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = sheet.cells.get(row)?.get(left)?.value ?? null;
    if (value !== null && value !== "") found.push({ value, format: formatIndexAt(sheet, row, left) });
  }
  return found;
}
