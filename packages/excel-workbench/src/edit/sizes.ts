import type { Workbook } from "excel-host";
import { columnCharacters, rowPoints } from "../grid/measures";

/** Sizes in pixels, by the index of the column or row. */
export interface Sizes {
  readonly columns?: ReadonlyMap<number, number>;
  readonly rows?: ReadonlyMap<number, number>;
}

/** Takes sizes that the user has dragged into the book. */
export function applySizes(workbook: Workbook, sheetId: string, { columns, rows }: Sizes): void {
  const sheet = workbook.sheet(sheetId);
  for (const [index, pixels] of columns ?? []) {
    const column = sheet.columns.get(index) ?? { hidden: false };
    sheet.columns.set(index, { ...column, width: columnCharacters(pixels) });
  }
  for (const [index, pixels] of rows ?? []) {
    const row = sheet.rows.get(index) ?? { hidden: false };
    sheet.rows.set(index, { ...row, height: rowPoints(pixels) });
  }
  if (columns) workbook.touch(sheetId, "columns", { kind: "columns", sheetId }, "grid");
  if (rows) workbook.touch(sheetId, "rows", { kind: "rows", sheetId }, "grid");
}
