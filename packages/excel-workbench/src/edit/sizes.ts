import type { ColumnModel, RowModel, Workbook } from "excel-host";
import { columnCharacters, rowPoints } from "../grid/measures";

/** Sizes in pixels, by the index of the column or row. */
export interface Sizes {
  readonly columns?: ReadonlyMap<number, number>;
  readonly rows?: ReadonlyMap<number, number>;
}

/** Takes sizes that the user has dragged into the book. */
export function applySizes(workbook: Workbook, sheetId: string, { columns, rows }: Sizes): void {
  const setWidths = (draft: { columns: Map<number, ColumnModel> }) => {
    for (const [index, pixels] of columns ?? []) {
      const column = draft.columns.get(index) ?? { hidden: false };
      draft.columns.set(index, { ...column, width: columnCharacters(pixels) });
    }
  };
  const setHeights = (draft: { rows: Map<number, RowModel> }) => {
    for (const [index, pixels] of rows ?? []) {
      const row = draft.rows.get(index) ?? { hidden: false };
      draft.rows.set(index, { ...row, height: rowPoints(pixels) });
    }
  };
  if (columns) workbook.edit(sheetId, "columns", setWidths, "grid");
  if (rows) workbook.edit(sheetId, "rows", setHeights, "grid");
}
