import { common } from "./cells";
import { setColumnsHidden, setRowsHidden } from "../../model/edit-layout";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import type { Property } from "../../api/class-table";
import { flag } from "../../api/checks";
import { columnPoints, rowPoints } from "./measures";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type RangeRef } from "../state";

function* rowsHidden(ref: RangeRef): Generator<boolean> {
  const { rows } = sheetOf(ref);
  for (let row = ref.rect.top; row <= ref.rect.bottom && row < MAX_ROWS; row++)
    yield rows.get(row)?.hidden ?? false;
}

function* columnsHidden(ref: RangeRef): Generator<boolean> {
  const { columns } = sheetOf(ref);
  for (let column = ref.rect.left; column <= ref.rect.right && column < MAX_COLUMNS; column++) {
    yield columns.get(column)?.hidden ?? false;
  }
}

function hidden(ref: RangeRef): boolean | null {
  const [rows, columns] = [common(rowsHidden(ref)), common(columnsHidden(ref))];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

/** Sum of sizes from `first` to `last`, in points. */
function total(first: number, last: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index++) sum += size(index);
  return sum;
}

/** Hidden rows and columns, and where a range lies in points. */
export const LAYOUT_PROPERTIES: Readonly<Record<string, Property<RangeRef>>> = {
  RowHidden: {
    get: (ref) => common(rowsHidden(ref)),
    set: (ref, value) => {
      requireEditable(ref, ref.rect, "formatRows");
      setRowsHidden(ref.host.workbook, ref.sheetId, ref.rect, flag(value));
    },
  },
  ColumnHidden: {
    get: (ref) => common(columnsHidden(ref)),
    set: (ref, value) => {
      requireEditable(ref, ref.rect, "formatColumns");
      setColumnsHidden(ref.host.workbook, ref.sheetId, ref.rect, flag(value));
    },
  },
  Hidden: { get: hidden },
  Top: { get: (ref) => total(0, ref.rect.top - 1, (row) => rowPoints(sheetOf(ref), row)) },
  Left: { get: (ref) => total(0, ref.rect.left - 1, (column) => columnPoints(sheetOf(ref), column)) },
  Height: { get: (ref) => total(ref.rect.top, ref.rect.bottom, (row) => rowPoints(sheetOf(ref), row)) },
  Width: {
    get: (ref) => total(ref.rect.left, ref.rect.right, (column) => columnPoints(sheetOf(ref), column)),
  },
};
