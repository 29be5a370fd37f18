import { intersection } from "../../model/rect";
import { different, renamedColumn } from "../../model/edit-table-name";
import type { CellInput } from "../../model/workbook";
import { copiedFormula } from "../../model/relative-formula";
import type { TableModel } from "../../model/rules";
import { growTables } from "./table-grow";
import { apiValue } from "../range/cell-input";
import type { CellValue } from "../../model/cell";
import { sheetOf, type RangeRef, type TableRef } from "../state";
import { changeColumn } from "./table-access";

/** The rows of a table that hold data. */
export function dataRows(table: TableModel): { first: number; last: number } {
  return {
    first: table.range.top + (table.hasHeaders ? 1 : 0),
    last: table.range.bottom - (table.hasTotals ? 1 : 0),
  };
}

/** Tables follow what is written into them: headers give names to columns, a filled column becomes calculated. */
export function afterCellsWritten(ref: RangeRef, inputs: readonly (readonly CellInput[])[]): void {
  if (ref.host.conditions.growsTables) growTables(ref, inputs);
  for (const table of sheetOf(ref).tables) {
    if (!intersection(table.range, ref.rect)) continue;
    followHeader(ref, table, inputs);
    followCalculated(ref, table, inputs);
    if (ref.host.conditions.fillsEmptyColumns) fillEmptyColumns(ref, table, inputs);
  }
}

/** The headers of all tables follow what stands in a block now. */
export function headersWritten(ref: RangeRef, inputs: readonly (readonly CellInput[])[]): void {
  for (const table of sheetOf(ref).tables)
    if (intersection(table.range, ref.rect)) followHeader(ref, table, inputs);
}

function tableRef(ref: RangeRef, table: TableModel): TableRef {
  return { host: ref.host, sheetId: ref.sheetId, tableId: table.id };
}

/** What is written into a header becomes a text that no other column has, in the cell too. */
function followHeader(ref: RangeRef, table: TableModel, inputs: readonly (readonly CellInput[])[]): void {
  const line = table.hasHeaders ? inputs[table.range.top - ref.rect.top] : undefined;
  if (!line) return;
  const written = new Map<number, CellValue>();
  for (const index of table.columns.keys()) {
    const input = line[table.range.left + index - ref.rect.left];
    if (input && "value" in input) written.set(index, input.value);
  }
  const taken = table.columns.flatMap(({ name }, index) => (written.has(index) ? [] : [name]));
  for (const [index, value] of written) {
    const name = different(value === null ? `Column${index + 1}` : String(apiValue(value)), taken);
    taken.push(name);
    if (name !== value)
      ref.host.workbook.write(ref.sheetId, table.range.top, table.range.left + index, [[{ value: name }]]);
    renameColumn(ref, table, index, name);
  }
}

function renameColumn(ref: RangeRef, table: TableModel, index: number, name: string): void {
  const old = table.columns[index]?.name ?? name;
  if (old === name) return;
  changeColumn(tableRef(ref, table), index, { name });
  renamedColumn(ref.host.workbook, table, old, name);
}

/** A formula written into all data cells of a column is the column's own from then on. */
function followCalculated(ref: RangeRef, table: TableModel, inputs: readonly (readonly CellInput[])[]): void {
  if (!ref.host.conditions.fillsTables) return;
  const { first, last } = dataRows(table);
  if (ref.rect.top > first || ref.rect.bottom < last) return;
  for (const [index, column] of table.columns.entries()) {
    const at = table.range.left + index - ref.rect.left;
    const cells = inputs.slice(first - ref.rect.top, last - ref.rect.top + 1).map((line) => line[at]);
    const formula = sameFormula(cells);
    if (formula === undefined || column.calculated === formula) continue;
    changeColumn(tableRef(ref, table), index, { calculated: formula });
  }
}

/** AutoCorrect carries one formula through a column that holds nothing else. */
function fillEmptyColumns(ref: RangeRef, table: TableModel, inputs: readonly (readonly CellInput[])[]): void {
  const { first, last } = dataRows(table);
  for (const index of table.columns.keys()) {
    const column = table.range.left + index;
    const row = Math.max(first, ref.rect.top);
    const input = inputs[row - ref.rect.top]?.[column - ref.rect.left];
    if (!input || !("formula" in input) || row > last) continue;
    const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const outside = rows.filter((at) => at < ref.rect.top || at > ref.rect.bottom);
    const { workbook } = ref.host;
    const isEmpty = (at: number): boolean => {
      const cell = workbook.cell(ref.sheetId, at, column);
      return !cell || (cell.formula === undefined && (cell.value ?? "") === "");
    };
    if (outside.length === 0 || !outside.every(isEmpty)) continue;
    for (const at of outside) {
      const formula = copiedFormula(input.formula, { row, column }, { row: at, column });
      workbook.write(ref.sheetId, at, column, [[{ formula }]]);
    }
  }
}

/** The formula that all cells share; formulas with relative addresses differ from row to row and count as none. */
function sameFormula(cells: readonly CellInput[]): string | undefined {
  const [head] = cells;
  if (!head || !("formula" in head)) return undefined;
  const isSame = cells.every((cell) => cell && "formula" in cell && cell.formula === head.formula);
  return isSame ? head.formula : undefined;
}
