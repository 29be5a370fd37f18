import type { TableColumn, TableModel } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";
import type { HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { sheetOf, type HostState, type TableColumnRef, type TableRef, type TablesRef } from "../state";

/** A table with its sheet. */
interface Placed {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** All tables that a collection stands for, in the order of sheets. */
export function tablesOf(ref: TablesRef): Placed[] {
  const sheets = ref.host.workbook.book.sheets.filter(
    (sheet) => ref.sheetId === undefined || sheet.id === ref.sheetId,
  );
  const all = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return ref.only ? all.filter(({ table }) => ref.only?.includes(table.id)) : all;
}

/** A table by its name or id. */
export function tableByKey(ref: TablesRef, key: unknown): Placed | undefined {
  const wanted = String(key).toLowerCase();
  return tablesOf(ref).find(
    ({ table }) => table.name.toLowerCase() === wanted || tableId(table.id) === String(key),
  );
}

/** The id of the API: a GUID, so that it can be no name. */
export function tableId(id: number): string {
  return `{00000000-0000-4000-8000-${String(id).padStart(12, "0")}}`;
}

export function tableObject(host: HostState, { sheet, table }: Placed): HostObject {
  return host.make.Table({ host, sheetId: sheet.id, tableId: table.id });
}

/** The table, or ItemNotFound when it has gone. */
export function tableOf(ref: TableRef): TableModel {
  const found = sheetOf(ref).tables.find((table) => table.id === ref.tableId);
  return found ?? fail("ItemNotFound", "The table has been deleted.");
}

/** Gives the table other fields. */
export function changeTable(ref: TableRef, fields: Partial<TableModel>): void {
  ref.host.workbook.edit(ref.sheetId, "tables", ({ tables }) => {
    const table = tables.find(({ id }) => id === ref.tableId);
    if (table) Object.assign(table, fields);
  });
}

/** Gives one column of the table other fields; `index` is its place from 0. */
export function changeColumn(ref: TableRef, index: number, fields: Partial<TableColumn>): void {
  const { columns } = tableOf(ref);
  changeTable(ref, { columns: columns.map((old, at) => (at === index ? { ...old, ...fields } : old)) });
}

/** The column and its place in the table. */
export function columnOf(ref: TableColumnRef): { column: TableColumn; index: number } {
  const { columns } = tableOf(ref);
  const index = columns.findIndex((column) => column.id === ref.columnId);
  const column = columns[index];
  return column ? { column, index } : fail("ItemNotFound", "The column has been deleted.");
}

/** The first free number for a new table of the book. */
export function freeTableId(host: HostState): number {
  let highest = 0;
  for (const { tables } of host.workbook.book.sheets)
    for (const { id } of tables) highest = Math.max(highest, id);
  return highest + 1;
}

/** A name that neither a table nor a defined name has: "Table1". A book may have thousands: nothing is copied here. */
export function freeTableName(host: HostState): string {
  const { sheets, names } = host.workbook.book;
  const taken = new Set<number>();
  const note = ({ name }: { readonly name: string }): void => {
    const number = /^table(\d+)$/i.exec(name)?.[1];
    if (number !== undefined && String(Number(number)) === number) taken.add(Number(number));
  };
  for (const { tables } of sheets) tables.forEach(note);
  names.forEach(note);
  for (let number = 1; ; number++) if (!taken.has(number)) return `Table${number}`;
}

/** Excel's rules for the name of a table. */
export function checkTableName(host: HostState, name: string, own?: TableModel): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || /^(r|c|[a-z]{1,3}\d{1,7})$/i.test(name))
    fail("InvalidArgument", `"${name}" is no table name.`);
  const taken = tableByKey({ host }, name);
  const isName = host.workbook.book.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if ((taken && taken.table !== own) || isName)
    fail("ItemAlreadyExists", `There is something called ${name}.`);
  return name;
}
