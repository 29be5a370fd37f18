import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";
import type { ColumnModel, RowModel } from "./sheet";
import type { Workbook } from "./workbook";

/** Changes every column of a block. */
export function changeColumns(
  workbook: Workbook,
  sheetId: string,
  rect: Rect,
  change: (column: ColumnModel) => ColumnModel,
): void {
  const { columns } = workbook.sheet(sheetId);
  for (let index = rect.left; index <= rect.right && index < MAX_COLUMNS; index++) {
    columns.set(index, change(columns.get(index) ?? { hidden: false }));
  }
  workbook.touch(sheetId, "columns", { kind: "columns", sheetId });
}

/** Changes every row of a block; its attributes as read no longer hold. */
export function changeRows(
  workbook: Workbook,
  sheetId: string,
  rect: Rect,
  change: (row: RowModel) => RowModel,
): void {
  const { rows } = workbook.sheet(sheetId);
  for (let index = rect.top; index <= rect.bottom && index < MAX_ROWS; index++) {
    const changed = change(rows.get(index) ?? { hidden: false });
    rows.set(index, changed);
  }
  workbook.touch(sheetId, "rows", { kind: "rows", sheetId });
}

/** Hides or shows the columns of a block. */
export function setColumnsHidden(workbook: Workbook, sheetId: string, rect: Rect, hidden: boolean): void {
  changeColumns(workbook, sheetId, rect, (column) => ({ ...column, hidden }));
}

/** Hides or shows the rows of a block. */
export function setRowsHidden(workbook: Workbook, sheetId: string, rect: Rect, hidden: boolean): void {
  changeRows(workbook, sheetId, rect, (row) => ({ ...row, hidden }));
}
