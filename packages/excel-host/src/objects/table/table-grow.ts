import type { Rect } from "../../model/rect";
import type { TableModel } from "../../model/rules";
import type { CellInput } from "../../model/workbook";
import { apiValue } from "../range/cell-input";
import { sheetOf, type RangeRef } from "../state";
import { changeTable } from "./table-access";
import { growRules } from "./table-rules";

type Inputs = readonly (readonly CellInput[])[];

/** Cells right under a table without totals, within its columns. */
function isBelow(table: TableModel, { top, left, right }: Rect): boolean {
  const { range, hasTotals } = table;
  return !hasTotals && top === range.bottom + 1 && left >= range.left && right <= range.right;
}

/** Cells right beside a table, within its rows. */
function isBeside({ range }: TableModel, { top, bottom, left }: Rect): boolean {
  return left === range.right + 1 && top >= range.top && bottom <= range.bottom;
}

function holdsSomething(inputs: Inputs): boolean {
  return inputs.some((line) => line.some((input) => input && !("value" in input && input.value === null)));
}

/** AutoCorrect's "Include new rows and columns in table": a table takes in what is written right under or beside it. */
export function growTables(ref: RangeRef, inputs: Inputs): void {
  if (!holdsSomething(inputs)) return;
  for (const table of sheetOf(ref).tables) {
    if (isBelow(table, ref.rect)) growDown(ref, table);
    else if (isBeside(table, ref.rect)) growRight(ref, table);
  }
}

function growDown(ref: RangeRef, table: TableModel): void {
  const range = { ...table.range, bottom: ref.rect.bottom };
  const body = { ...table.range, top: table.range.top + (table.hasHeaders ? 1 : 0) };
  growRules(ref, { body, count: range.bottom - body.bottom });
  changeTable({ host: ref.host, sheetId: ref.sheetId, tableId: table.id }, { range });
}

function growRight(ref: RangeRef, table: TableModel): void {
  const { range, columns } = table;
  const { host, sheetId, rect } = ref;
  const lastId = Math.max(0, ...columns.map(({ id }) => id));
  const added = Array.from({ length: rect.right - range.right }, (_, index) => {
    const written = apiValue(host.workbook.cell(sheetId, range.top, range.right + 1 + index)?.value ?? null);
    return { id: lastId + 1 + index, name: String(written) || `Column${columns.length + 1 + index}` };
  });
  const grown = { range: { ...range, right: rect.right }, columns: [...columns, ...added] };
  changeTable({ host, sheetId, tableId: table.id }, grown);
}
