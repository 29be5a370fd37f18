import { targetOf, type TableColumnRef, type TableRef, type TableRowRef } from "../state";
import type { Rect } from "../../model/rect";
import { renamedColumn } from "../../model/edit-table-name";
import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { mapCells } from "../range/cells";
import { apiValue } from "../range/cell-input";
import { writeInputs } from "../range/range-values";
import { rangeObject } from "../range/resolve";
import { changeColumn, columnOf, tableOf } from "./table-access";
import { deleteColumn, insertColumn } from "./table-columns";
import { different } from "../../model/edit-table-name";
import { deleteRows, insertRows, writeHeaders } from "./table-edit";
import { dataRows } from "./table-follow";
import { bodyRect, headerRect, totalRect } from "./tables";

function rowCount(ref: TableRef): number {
  const { first, last } = dataRows(tableOf(ref));
  return last - first + 1;
}

function row(ref: TableRef, index: number): HostObject {
  if (index < 0 || index >= rowCount(ref)) fail("InvalidArgument", `The table has no row ${index}.`);
  return ref.host.make.TableRow({ host: ref.host, sheetId: ref.sheetId, tableId: ref.tableId, index });
}

/** The values of `rows.add` and `columns.add`: an array of arrays, or one value for all. */
function blockArgument(value: unknown): readonly (readonly unknown[])[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return [[value]];
  return value.map((line): readonly unknown[] => (Array.isArray(line) ? line : [line]));
}

function addRows(ref: TableRef, args: Arguments): HostObject {
  const given = args.optionalInteger(0);
  const values = blockArgument(args.raw(1)) ?? [tableOf(ref).columns.map(() => null)];
  const index = given === -1 ? undefined : given;
  return row(ref, insertRows(ref, index, values));
}

/** The place of a row that is named by it, or as an object; of this table only. */
function rowPlace(ref: TableRef, given: unknown): number {
  const row = targetOf(given, "TableRow");
  const isOther = row && (row.sheetId !== ref.sheetId || row.tableId !== ref.tableId);
  const place = row ? row.index : given;
  if (isOther || typeof place !== "number" || !Number.isInteger(place) || place < 0 || place >= rowCount(ref))
    fail("InvalidArgument", "The table has no such row.");
  return place;
}

/** Documented of deleting several rows: InsertDeleteConflict while a filter is applied. */
function requireUnfiltered(ref: TableRef): void {
  if (tableOf(ref).columns.some(({ filter }) => filter))
    fail("InsertDeleteConflict", "The table has a filter applied.");
}

/** Rows by their places, or as objects; from the last to the first, so that the places hold. */
function deleteSome(ref: TableRef, args: Arguments): void {
  const given = args.raw(0);
  if (!Array.isArray(given)) fail("InvalidArgument", "The rows must be an array.");
  const places = (given as readonly unknown[]).map((one) => rowPlace(ref, one));
  requireUnfiltered(ref);
  for (const place of [...new Set(places)].sort((a, b) => b - a)) deleteRows(ref, place, 1);
}

/** Excel.TableRowCollection */
export const tableRowCollection = excelClass<TableRef>({
  name: "TableRowCollection",
  properties: { Count: { get: rowCount } },
  items: (ref) => Array.from({ length: rowCount(ref) }, (_, index) => row(ref, index)),
  methods: {
    Add: addRows,
    GetCount: rowCount,
    GetItemAt: (ref, args) => row(ref, args.integer(0)),
    DeleteRows: deleteSome,
    DeleteRowsAt: (ref, args) => {
      requireUnfiltered(ref);
      deleteRows(ref, args.integer(0), args.optionalInteger(1) ?? 1);
    },
  },
});

function rowRect(ref: TableRowRef): Rect {
  const body = bodyRect(ref);
  if (ref.index >= rowCount(ref)) fail("ItemNotFound", `The table has no row ${ref.index}.`);
  return { ...body, top: body.top + ref.index, bottom: body.top + ref.index };
}

function valuesOf(ref: TableRef, rect: Rect): unknown {
  return mapCells({ ...ref, rect }, (cell) => apiValue(cell?.value ?? null));
}

/** Excel.TableRow */
export const tableRow = excelClass<TableRowRef>({
  name: "TableRow",
  properties: {
    Index: { get: (ref) => ref.index },
    Values: {
      get: (ref) => valuesOf(ref, rowRect(ref)),
      set: (ref, value) => writeInputs({ ...ref, rect: rowRect(ref) }, value),
    },
  },
  methods: {
    Delete: (ref) => deleteRows(ref, ref.index, 1),
    GetRange: (ref) => rangeObject(ref, rowRect(ref)),
  },
  results: ["Values"],
});

function column(ref: TableRef, columnId: number): HostObject {
  return ref.host.make.TableColumn({ host: ref.host, sheetId: ref.sheetId, tableId: ref.tableId, columnId });
}

/** A column by its name or id. */
function columnByKey(ref: TableRef, key: unknown): HostObject | null {
  const { columns } = tableOf(ref);
  const named = columns.find((candidate) => candidate.name.toLowerCase() === String(key).toLowerCase());
  const found = typeof key === "number" ? columns.find((candidate) => candidate.id === key) : named;
  return found ? column(ref, found.id) : null;
}

function columnAt(ref: TableRef, index: number): HostObject {
  const found = tableOf(ref).columns[index];
  return found ? column(ref, found.id) : fail("InvalidArgument", `The table has no column ${index}.`);
}

/** Excel.TableColumnCollection */
export const tableColumnCollection = excelClass<TableRef>({
  name: "TableColumnCollection",
  properties: { Count: { get: (ref) => tableOf(ref).columns.length } },
  items: (ref) => tableOf(ref).columns.map(({ id }) => column(ref, id)),
  item: (ref, key) => columnByKey(ref, key) ?? fail("ItemNotFound", `There is no column ${String(key)}.`),
  methods: {
    Add: (ref, args) => {
      const index = args.optionalInteger(0);
      const made = insertColumn(
        ref,
        index === -1 ? undefined : index,
        blockArgument(args.raw(1)),
        args.optionalText(2),
      );
      return column(ref, made.id);
    },
    GetCount: (ref) => tableOf(ref).columns.length,
    GetItemAt: (ref, args) => columnAt(ref, args.integer(0)),
    GetItemOrNullObject: (ref, args) => columnByKey(ref, args.raw(0)),
  },
});

function columnRect(ref: TableColumnRef, rows: Rect | undefined): Rect {
  if (!rows) fail("ItemNotFound", "The table has no such row.");
  const left = rows.left + columnOf(ref).index;
  return { ...rows, left, right: left };
}

function renameColumn(ref: TableColumnRef, value: unknown): void {
  const { column: old, index } = columnOf(ref);
  const table = tableOf(ref);
  const taken = table.columns.filter((other) => other !== old).map((other) => other.name);
  const name = different(String(value), taken);
  changeColumn(ref, index, { name });
  renamedColumn(ref.host.workbook, table, old.name, name);
  writeHeaders(
    ref,
    table.range,
    table.columns.map((column) => column.name),
  );
}

/** Excel.TableColumn */
export const tableColumn = excelClass<TableColumnRef>({
  name: "TableColumn",
  key: "Id",
  properties: {
    Id: { get: (ref) => ref.columnId },
    Index: { get: (ref) => columnOf(ref).index },
    Name: { get: (ref) => columnOf(ref).column.name, set: renameColumn },
    Values: {
      get: (ref) => valuesOf(ref, columnRect(ref, tableOf(ref).range)),
      set: (ref, value) => writeInputs({ ...ref, rect: columnRect(ref, tableOf(ref).range) }, value),
    },
  },
  methods: {
    Delete: (ref) => deleteColumn(ref, columnOf(ref).index),
    GetRange: (ref) => rangeObject(ref, columnRect(ref, tableOf(ref).range)),
    GetDataBodyRange: (ref) => rangeObject(ref, columnRect(ref, bodyRect(ref))),
    GetHeaderRowRange: (ref) => rangeObject(ref, columnRect(ref, headerRect(ref))),
    GetTotalRowRange: (ref) => rangeObject(ref, columnRect(ref, totalRect(ref))),
  },
  objects: { Filter: (ref) => ref.host.make.Filter(ref) },
  results: ["Values"],
});
