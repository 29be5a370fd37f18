import type { Origin } from "./changes";
import { draftSheet } from "./draft";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";
import type { ColumnModel, RowModel } from "./sheet";
import type { Workbook } from "./workbook";

/** One block, or several that are changed together: the listeners are told once. */
type OneOrMore<T> = T | readonly T[];

const listed = <T extends object>(blocks: OneOrMore<T>): readonly T[] =>
  Array.isArray(blocks) ? (blocks as readonly T[]) : [blocks as T];

/** Changes every column of a block, or of several. */
export function changeColumns(
  workbook: Workbook,
  sheetId: string,
  blocks: OneOrMore<Pick<Rect, "left" | "right">>,
  change: (column: ColumnModel, index: number) => ColumnModel,
  origin: Origin = "api",
): void {
  const edit = ({ columns }: { columns: Map<number, ColumnModel> }) => {
    for (const { left, right } of listed(blocks))
      for (let index = left; index <= right && index < MAX_COLUMNS; index++)
        columns.set(index, change(columns.get(index) ?? { hidden: false }, index));
  };
  workbook.edit(sheetId, "columns", edit, origin);
}

/** Changes every row of a block, or of several. */
export function changeRows(
  workbook: Workbook,
  sheetId: string,
  blocks: OneOrMore<Pick<Rect, "top" | "bottom">>,
  change: (row: RowModel, index: number) => RowModel,
  origin: Origin = "api",
): void {
  const { rows, changed } = draftSheet(workbook.book, sheetId);
  let sameHidden = true;
  for (const { top, bottom } of listed(blocks))
    for (let index = top; index <= bottom && index < MAX_ROWS; index++) {
      const before = rows.get(index) ?? { hidden: false };
      const after = change(before, index);
      sameHidden &&= after.hidden === before.hidden;
      rows.set(index, after);
    }
  changed.add("rows");
  workbook.tell({ kind: "rows", sheetId, sameHidden }, origin);
}

/** Hides or shows the columns of a block. */
export function setColumnsHidden(workbook: Workbook, sheetId: string, rect: Rect, hidden: boolean): void {
  changeColumns(workbook, sheetId, rect, (column) => ({ ...column, hidden }));
}

/** Hides or shows the rows of a block. */
export function setRowsHidden(workbook: Workbook, sheetId: string, rect: Rect, hidden: boolean): void {
  changeRows(workbook, sheetId, rect, (row) => ({ ...row, hidden }));
}
