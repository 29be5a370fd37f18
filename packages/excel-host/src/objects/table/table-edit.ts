import { setFormats } from "../../model/edit-format";
import { different } from "../../model/edit-table-name";
import { type Rect, intersection, sizeOf } from "../../model/rect";
import type { TableModel } from "../../model/rules";
import type { CellInput } from "../../model/workbook";
import { without } from "../../model/without";
import { fail } from "../../api/errors";
import { apiValue } from "../range/cell-input";
import { bringFormats, readInto, type BroughtFormats } from "../range/notations";
import { normaliseFormula } from "../../api/formula-text";
import { requireUnprotected } from "../sheet/protection-check";
import { shift } from "../sheet/shifting";
import { sheetOf, type RangeRef, type SheetRef, type TableRef } from "../state";
import { changeColumn, changeTable, freeTableId, freeTableName, tableOf } from "./table-access";
import { dataRows } from "./table-follow";
import { growRules } from "./table-rules";

/** Makes a table of a block; its header cells become texts, each different. */
export function addTable(ref: RangeRef, hasHeaders: boolean): TableModel {
  requireUnprotected(ref);
  const sheet = sheetOf(ref);
  if (sheet.tables.some((table) => intersection(table.range, ref.rect))) {
    fail("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersection(merge, ref.rect))) {
    fail("InvalidOperation", "A table cannot hold merged cells.");
  }
  const range = withRoom(ref, hasHeaders);
  const names = headerNames(ref, range, hasHeaders);
  writeHeaders(ref, range, names);
  const table: TableModel = {
    id: freeTableId(ref.host),
    name: freeTableName(ref.host),
    range,
    hasHeaders: true,
    hasTotals: false,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    style: "TableStyleMedium2",
    showFilter: true,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    ...(hasHeaders && ref.rect.top === ref.rect.bottom && { insertRow: true }),
  };
  ref.host.workbook.edit(ref.sheetId, "tables", ({ tables }) => tables.push(table));
  return table;
}

/** Without headers of its own a table gets a row above; a header alone gets an empty row of data. */
function withRoom(ref: RangeRef, hasHeaders: boolean): Rect {
  const { rect } = ref;
  if (!hasHeaders) {
    shift(ref.host, { sheetId: ref.sheetId, area: { ...rect, bottom: rect.top }, direction: "down" });
    return { ...rect, bottom: rect.bottom + 1 };
  }
  return rect.bottom > rect.top ? rect : { ...rect, bottom: rect.top + 1 };
}

function headerNames(ref: SheetRef, range: Rect, hasHeaders: boolean): string[] {
  const names: string[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const value = hasHeaders ? (ref.host.workbook.cell(ref.sheetId, range.top, column)?.value ?? null) : null;
    const text = String(apiValue(value));
    names.push(different(text === "" ? `Column${column - range.left + 1}` : text, names));
  }
  return names;
}

/** Puts the names into the header cells, as texts; only cells that say something else are written. */
export function writeHeaders(ref: SheetRef, range: Rect, names: readonly string[]): void {
  const inputs = names.map((name, index): CellInput => {
    const old = ref.host.workbook.cell(ref.sheetId, range.top, range.left + index);
    return old?.value === name && old.formula === undefined ? undefined : { value: name };
  });
  if (inputs.some(Boolean)) ref.host.workbook.write(ref.sheetId, range.top, range.left, [inputs]);
}

/** Inserts rows of data; what lies below the table moves down. */
export function insertRows(
  ref: TableRef,
  index: number | undefined,
  values: readonly (readonly unknown[])[],
): number {
  requireUnprotected(ref);
  const table = tableOf(ref);
  const { first, last } = dataRows(table);
  const count = last - first + 1;
  const at = index ?? count;
  if (at < 0 || at > count) fail("InvalidArgument", `The table has no row ${at}.`);
  if (values.some((row) => row.length !== table.columns.length)) {
    fail("InvalidArgument", "The number of columns in the input array doesn't match the table.");
  }
  const isEmpty = table.insertRow === true && isBlankRow(ref, { ...table.range, top: first, bottom: first });
  const top = isEmpty ? first : first + at;
  const added = values.length - (isEmpty ? 1 : 0);
  if (table.insertRow) forgetInsertRow(ref);
  if (added > 0) makeRoom(ref, tableOf(ref), isEmpty ? first + 1 : top, added);
  fillRows(ref, tableOf(ref), top, values);
  return isEmpty ? 0 : at;
}

function isBlankRow(ref: SheetRef, { top, left, right }: Rect): boolean {
  const cells = sheetOf(ref).cells.get(top);
  for (let column = left; column <= right; column++) {
    const cell = cells?.get(column);
    if (cell && (cell.formula !== undefined || (cell.value ?? "") !== "")) return false;
  }
  return true;
}

/** The table has data from now on. */
function forgetInsertRow(ref: TableRef): void {
  ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
    draft.tables = draft.tables.map((table) =>
      table.id === ref.tableId ? without(table, "insertRow") : table,
    );
  });
}

/** At the end of a table the cells below move; within it the table's own rows do. */
function makeRoom(ref: TableRef, table: TableModel, top: number, count: number): void {
  const { range } = table;
  const { first, last } = dataRows(table);
  const area = { left: range.left, right: range.right, top, bottom: top + count - 1 };
  const grows = top > range.bottom;
  shift(ref.host, { sheetId: ref.sheetId, area, direction: "down" });
  if (top > last) growRules(ref, { body: { ...range, top: first, bottom: last }, count });
  if (grows) changeTable(ref, { range: { ...range, bottom: range.bottom + count } });
  copyRowFormats(ref, table, top, count);
}

/** New rows look like the row above them (below, for the first). */
function copyRowFormats(ref: TableRef, table: TableModel, top: number, count: number): void {
  const { first } = dataRows(table);
  const model = top > first ? top - 1 : top + count;
  const cells = sheetOf(ref).cells.get(model);
  const made = { ...table.range, top, bottom: top + count - 1 };
  setFormats(ref.host.workbook, ref.sheetId, made, (_, column) => cells?.get(column)?.format);
}

function fillRows(
  ref: TableRef,
  table: TableModel,
  top: number,
  values: readonly (readonly unknown[])[],
): void {
  const { left } = table.range;
  const cells = { ...ref, rect: { ...table.range, top, bottom: top + values.length - 1 } };
  const brought: BroughtFormats = new Map();
  const inputs = values.map((row, line) =>
    row.map((raw, index): CellInput => {
      const { calculated } = table.columns[index] ?? {};
      if ((raw === null || raw === undefined || raw === "") && calculated) return { formula: calculated };
      return readInto(cells, raw, [top + line, left + index], brought);
    }),
  );
  ref.host.workbook.write(ref.sheetId, top, left, inputs);
  bringFormats(cells, brought);
}

/** Takes rows of data out; what lies below the table moves up. A table keeps one row, emptied. */
export function deleteRows(ref: TableRef, index: number, count: number): void {
  requireUnprotected(ref);
  const table = tableOf(ref);
  const { first, last } = dataRows(table);
  if (index < 0 || count < 1 || index + count > last - first + 1)
    fail("InvalidArgument", "The table has no such row.");
  const all = count === last - first + 1;
  const area = { ...table.range, top: first + index, bottom: first + index + count - 1 };
  if (all) {
    clearRow(ref, { ...area, bottom: area.top });
    changeTable(ref, { insertRow: true });
  }
  if (all && count === 1) return;
  const gone = all ? { ...area, top: area.top + 1 } : area;
  shift(ref.host, { sheetId: ref.sheetId, area: gone, direction: "up" });
}

function clearRow(ref: TableRef, area: Rect): void {
  const nothing = Array.from({ length: sizeOf(area).columns }, () => ({ value: null }));
  ref.host.workbook.write(ref.sheetId, area.top, area.left, [nothing]);
}

/** The totals row comes below the data, or goes; Excel totals the last column. */
export function showTotals(ref: TableRef, show: boolean): void {
  requireUnprotected(ref);
  const table = tableOf(ref);
  if (show === table.hasTotals) return;
  const { range } = table;
  if (!show) {
    const area = { ...range, top: range.bottom };
    changeTable(ref, { hasTotals: false });
    return shift(ref.host, { sheetId: ref.sheetId, area, direction: "up" });
  }
  const area = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
  shift(ref.host, { sheetId: ref.sheetId, area, direction: "down" });
  changeTable(ref, { range: { ...range, bottom: range.bottom + 1 }, hasTotals: true });
  totalsCells(ref, table);
}

function totalsCells(ref: TableRef, table: TableModel): void {
  const [head, last] = [table.columns[0], table.columns.at(-1)];
  if (!head || !last) return;
  changeColumn(ref, 0, { totalsLabel: "Total" });
  const cells: CellInput[] = table.columns.map(() => undefined);
  cells[0] = { value: "Total" };
  if (last !== head) {
    changeColumn(ref, table.columns.length - 1, { totalsFunction: "sum" });
    const name = last.name.replace(/(['#[\]@])/g, "'$1");
    cells[cells.length - 1] = { formula: normaliseFormula(`SUBTOTAL(109,${table.name}[${name}])`) };
  }
  ref.host.workbook.write(ref.sheetId, table.range.bottom, table.range.left, [cells]);
}

/** Gives the table other bounds: the header row stays where it is and the blocks overlap. */
export function resizeTable(ref: TableRef, range: Rect): void {
  requireUnprotected(ref);
  const table = tableOf(ref);
  if (table.hasTotals) fail("InvalidOperation", "A table with a totals row is not resized by the host.");
  if (range.top !== table.range.top || !intersection(range, table.range) || sizeOf(range).rows < 2) {
    fail("InvalidArgument", "The headers must remain in the same row, and the tables must overlap.");
  }
  const others = sheetOf(ref).tables.filter((other) => other !== table);
  if (others.some((other) => intersection(other.range, range))) {
    fail("InvalidArgument", "A table can't overlap another table.");
  }
  const names = headerNames(ref, range, true);
  const known = new Map(table.columns.map((column) => [column.name.toLowerCase(), column]));
  let id = table.columns.reduce((highest, column) => Math.max(highest, column.id), 0);
  changeTable(ref, {
    range,
    columns: names.map((name) => known.get(name.toLowerCase()) ?? { id: ++id, name }),
  });
  writeHeaders(ref, range, names);
}
