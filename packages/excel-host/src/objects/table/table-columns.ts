import { sizeOf, type Rect } from "../../model/rect";
import type { CellValue } from "../../model/cell";
import type { TableColumn, TableModel } from "../../model/rules";
import type { CellInput } from "../../model/workbook";
import { fail } from "../../api/errors";
import { bringFormats, readInto, type BroughtFormats } from "../range/notations";
import { requireUnprotected } from "../sheet/protection-check";
import { shift } from "../sheet/shifting";
import type { TableRef } from "../state";
import { changeColumn, changeTable, tableOf } from "./table-access";
import { different } from "../../model/edit-table-name";
import { afterCellsWritten } from "./table-follow";

/** Inserts a column; `values` may hold the header first, then the data. */
export function insertColumn(
  ref: TableRef,
  index: number | undefined,
  values: readonly (readonly unknown[])[] | undefined,
  name: string | undefined,
): TableColumn {
  requireUnprotected(ref);
  const table = tableOf(ref);
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) fail("InvalidArgument", `The table has no column ${at}.`);
  const grows = at === table.columns.length;
  const { range } = table;
  const area = { top: range.top, bottom: range.bottom, left: range.left + at, right: range.left + at };
  shift(ref.host, { sheetId: ref.sheetId, area, direction: "right" });
  if (grows) growRight(ref, table, range);
  else if (at === 0) growLeft(ref, table, range);
  const now = tableOf(ref);
  const column = now.columns[at] ?? fail("GeneralException");
  const taken = now.columns.filter((other) => other !== column).map((other) => other.name);
  const given = name ?? (values?.[0]?.[0] as CellValue | undefined);
  const wanted = given === undefined || given === null || given === "" ? column.name : String(given);
  changeColumn(ref, at, { name: different(wanted, taken) });
  writeColumn(ref, tableOf(ref), at, values);
  return column;
}

/** A column before the first has moved the whole table: it begins where it began, with the new column. */
function growLeft(ref: TableRef, { columns }: TableModel, range: Rect): void {
  const id = columns.reduce((highest, column) => Math.max(highest, column.id), 0) + 1;
  const added = { id, name: `Column${columns.length + 1}` };
  changeTable(ref, { range: { ...range, right: range.right + 1 }, columns: [added, ...columns] });
}

function growRight(ref: TableRef, { columns }: TableModel, range: Rect): void {
  const id = columns.reduce((highest, column) => Math.max(highest, column.id), 0) + 1;
  const added = { id, name: `Column${columns.length + 1}` };
  changeTable(ref, { range: { ...range, right: range.right + 1 }, columns: [...columns, added] });
}

function writeColumn(
  ref: TableRef,
  table: TableModel,
  at: number,
  values: readonly (readonly unknown[])[] | undefined,
): void {
  const left = table.range.left + at;
  const column = table.columns[at];
  if (!column) return;
  const { rows } = sizeOf(table.range);
  if (values && values.length !== rows)
    fail("InvalidArgument", "The values don't match the rows of the table.");
  const { top } = table.range;
  const cells = { ...ref, rect: { ...table.range, left, right: left } };
  const brought: BroughtFormats = new Map();
  const inputs = Array.from({ length: rows }, (_, row): CellInput[] => {
    if (row === 0 && table.hasHeaders) return [{ value: column.name }];
    return [readInto(cells, values?.[row]?.[0], [top + row, left], brought)];
  });
  ref.host.workbook.write(ref.sheetId, top, left, inputs);
  bringFormats(cells, brought);
  afterCellsWritten(cells, inputs);
}

/** Takes a column out; what lies right of the table moves left. */
export function deleteColumn(ref: TableRef, index: number): void {
  requireUnprotected(ref);
  const { range, columns } = tableOf(ref);
  if (columns.length === 1) fail("InvalidOperation", "A table keeps one column.");
  const area = { ...range, left: range.left + index, right: range.left + index };
  shift(ref.host, { sheetId: ref.sheetId, area, direction: "left" });
}
