import {
  addSheet,
  emptyBook,
  parseRect,
  Workbook,
  type CellInput,
  type CellValue,
  type Rect,
  type TableModel,
} from "excel-host";

/** The block of an address that must be one. */
export function rect(address: string): Rect {
  const found = parseRect(address);
  if (!found) throw new Error(`not a block: ${address}`);
  return found;
}

function input(typed: CellValue): CellInput {
  return typeof typed === "string" && typed.startsWith("=") ? { formula: typed.slice(1) } : { value: typed };
}

/** Writes into a sheet: address → content; a string that begins with "=" is a formula. */
export function type(workbook: Workbook, sheetId: string, cells: Record<string, CellValue>): void {
  for (const [address, typed] of Object.entries(cells)) {
    const { top, left } = rect(address);
    workbook.write(sheetId, top, left, [[input(typed)]]);
  }
}

/** A workbook with these sheets: name → address → content. Sheet ids are the names. */
export function workbookOf(sheets: Record<string, Record<string, CellValue>>): Workbook {
  const workbook = new Workbook(emptyBook());
  const [first] = workbook.book.sheets;
  for (const [n, name] of Object.keys(sheets).entries())
    Object.assign((n === 0 && first) || addSheet(workbook, name), { id: name, name });
  Object.assign(workbook.book, { activeSheetId: Object.keys(sheets)[0] });
  for (const [name, cells] of Object.entries(sheets)) type(workbook, name, cells);
  return workbook;
}

/** What a cell shows. */
export function shown(workbook: Workbook, sheetId: string, address: string): CellValue {
  const { top, left } = rect(address);
  return workbook.cell(sheetId, top, left)?.value ?? null;
}

/** The formula of a cell, without its "=". */
export function formulaAt(workbook: Workbook, sheetId: string, address: string): string | undefined {
  const { top, left } = rect(address);
  return workbook.cell(sheetId, top, left)?.formula;
}

/** What a block of cells shows. */
export function block(workbook: Workbook, sheetId: string, address: string): CellValue[][] {
  const { top, left, bottom, right } = rect(address);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.map((row) => columns.map((column) => workbook.cell(sheetId, row, column)?.value ?? null));
}

/** A table over cells that hold its headers already. */
export function addTable(workbook: Workbook, sheetId: string, name: string, address: string): TableModel {
  const range = rect(address);
  const sheet = workbook.sheet(sheetId);
  const headers = sheet.cells.get(range.top);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => ({
    id: index + 1,
    name: String(headers?.get(range.left + index)?.value ?? ""),
  }));
  const plain = { bandedColumns: false, firstColumn: false, lastColumn: false, hasTotals: false };
  const look = { ...plain, hasHeaders: true, showFilter: true, bandedRows: true };
  const table: TableModel = { ...look, id: sheet.tables.length + 1, name, range, columns };
  workbook.edit(sheetId, "tables", ({ tables }) => tables.push(table));
  return table;
}

type Mutable<T> =
  T extends ReadonlyMap<infer K, infer V>
    ? Map<K, Mutable<V>>
    : T extends readonly (infer E)[]
      ? Mutable<E>[]
      : T extends object
        ? { -readonly [K in keyof T]: Mutable<T[K]> }
        : T;

/** A model to be set up as a file could have brought it: nothing is marked and nobody is told. */
export function asRead<T>(model: T): Mutable<T> {
  return model as Mutable<T>;
}
