import { requireOneSheet } from "../range/selection";
import { TABLE_EVENTS, TABLES_EVENTS } from "../book/event-registrations";
import type { Rect } from "../../model/rect";
import { renamedTable } from "../../model/edit-table-name";
import type { Arguments } from "../../api/arguments";
import { excelClass, type ClassTable, type HostObject, type Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import { clearContents } from "../range/range-edit";
import { rangeArgument, rangeObject } from "../range/resolve";
import { activeSheet, sheetOf, type TableRef, type TablesRef } from "../state";
import {
  changeTable,
  checkTableName,
  tableByKey,
  tableId,
  tableObject,
  tableOf,
  tablesOf,
} from "./table-access";
import { addTable, resizeTable, showTotals } from "./table-edit";
import { reapply, setCriteria } from "./filters";
import { showHeaders } from "./table-headers";
import { makeReferencesPlain } from "./plain-references";
import { setTableStyle } from "./table-style";
import { dataRows } from "./table-follow";
import { flag } from "../../api/checks";
import { requireUnprotected } from "../sheet/protection-check";

function found(ref: TablesRef, key: unknown): HostObject | null {
  const placed = tableByKey(ref, key);
  return placed ? tableObject(ref.host, placed) : null;
}

function itemAt(ref: TablesRef, index: number): HostObject {
  const placed = tablesOf(ref)[index];
  return placed ? tableObject(ref.host, placed) : fail("InvalidArgument", `There is no table ${index}.`);
}

function add(ref: TablesRef, args: Arguments): HostObject {
  requireOneSheet(ref.host);
  const home = { host: ref.host, sheetId: ref.sheetId ?? activeSheet(ref.host).id };
  const range = rangeArgument(args.raw(0), home);
  const table = addTable(range, args.flag(1));
  return tableObject(ref.host, { sheet: sheetOf(range), table });
}

const READING: Omit<ClassTable<TablesRef>, "name"> = {
  items: (ref) => tablesOf(ref).map((placed) => tableObject(ref.host, placed)),
  item: (ref, key) => found(ref, key) ?? fail("ItemNotFound", `There is no table ${String(key)}.`),
  methods: {
    GetCount: (ref) => tablesOf(ref).length,
    GetItemOrNullObject: (ref, args) => found(ref, args.raw(0)),
  },
};

/** Excel.TableCollection */
export const tableCollection = excelClass<TablesRef>({
  ...READING,
  name: "TableCollection",
  properties: { Count: { get: (ref) => tablesOf(ref).length } },
  methods: {
    ...READING.methods,
    ...TABLES_EVENTS,
    Add: add,
    GetItemAt: (ref, args) => itemAt(ref, args.integer(0)),
  },
});

/** Excel.TableScopedCollection */
export const tableScopedCollection = excelClass<TablesRef>({
  ...READING,
  name: "TableScopedCollection",
  methods: { ...READING.methods, GetFirst: (ref) => itemAt(ref, 0) },
});

/** A switch of the table's looks. */
function look(
  name: "showFilter" | "bandedRows" | "bandedColumns" | "firstColumn" | "lastColumn",
): Property<TableRef> {
  return {
    get: (ref) => tableOf(ref)[name],
    set: (ref, value) => {
      requireUnprotected(ref);
      changeTable(ref, { [name]: flag(value) });
    },
  };
}

function rename(ref: TableRef, value: unknown): void {
  const table = tableOf(ref);
  const old = table.name;
  const name = checkTableName(ref.host, String(value), table);
  changeTable(ref, { name });
  renamedTable(ref.host.workbook, old, name);
}

/** A part of the table as a range. */
function part(pick: (ref: TableRef) => Rect | undefined): (ref: TableRef) => HostObject {
  return (ref) => {
    const rect = pick(ref);
    return rect ? rangeObject(ref, rect) : fail("ItemNotFound", "The table has no such part.");
  };
}

/** The rows of data, header and totals left out. */
export function bodyRect(ref: TableRef): Rect {
  const table = tableOf(ref);
  const { first, last } = dataRows(table);
  return { ...table.range, top: first, bottom: last };
}

/** The header row; undefined where the table shows none. */
export function headerRect(ref: TableRef): Rect | undefined {
  const { range, hasHeaders } = tableOf(ref);
  return hasHeaders ? { ...range, bottom: range.top } : undefined;
}

/** The totals row; undefined where the table shows none. */
export function totalRect(ref: TableRef): Rect | undefined {
  const { range, hasTotals } = tableOf(ref);
  return hasTotals ? { ...range, top: range.bottom } : undefined;
}

function remove(ref: TableRef): Rect {
  requireUnprotected(ref);
  const { range } = tableOf(ref);
  ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
    draft.tables = draft.tables.filter((table) => table.id !== ref.tableId);
  });
  return range;
}

/** Excel.Table */
export const table = excelClass<TableRef>({
  name: "Table",
  key: "Id",
  properties: {
    Id: { get: (ref) => tableId(ref.tableId) },
    LegacyId: { get: (ref) => String(ref.tableId) },
    Name: { get: (ref) => tableOf(ref).name, set: rename },
    Style: {
      get: (ref) => tableOf(ref).style ?? "",
      set: (ref, value) => setTableStyle(ref, String(value ?? "")),
    },
    ShowHeaders: {
      get: (ref) => tableOf(ref).hasHeaders,
      set: (ref, value) => showHeaders(ref, flag(value)),
    },
    ShowTotals: { get: (ref) => tableOf(ref).hasTotals, set: (ref, value) => showTotals(ref, flag(value)) },
    ShowFilterButton: look("showFilter"),
    ShowBandedRows: look("bandedRows"),
    ShowBandedColumns: look("bandedColumns"),
    HighlightFirstColumn: look("firstColumn"),
    HighlightLastColumn: look("lastColumn"),
  },
  objects: {
    Columns: (ref) => ref.host.make.TableColumnCollection(ref),
    Rows: (ref) => ref.host.make.TableRowCollection(ref),
    Worksheet: (ref) => ref.host.make.Worksheet(ref),
    AutoFilter: (ref) => ref.host.make.AutoFilter(ref),
    Sort: (ref) => ref.host.make.TableSort(ref),
  },
  methods: {
    ...TABLE_EVENTS,
    GetRange: part((ref) => tableOf(ref).range),
    GetDataBodyRange: part(bodyRect),
    GetHeaderRowRange: part(headerRect),
    GetTotalRowRange: part(totalRect),
    ConvertToRange: (ref) => {
      requireUnprotected(ref);
      makeReferencesPlain(ref, tableOf(ref));
      return rangeObject(ref, remove(ref));
    },
    Delete: (ref) => clearContents({ host: ref.host, sheetId: ref.sheetId, rect: remove(ref) }),
    ClearFilters: (ref) => setCriteria(ref, new Map()),
    ReapplyFilters: reapply,
    Resize: (ref, args) => resizeTable(ref, rangeArgument(args.raw(0), ref).rect),
  },
});
