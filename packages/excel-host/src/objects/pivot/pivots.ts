import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import { rectAddress } from "../../model/address";
import { removePivot, sourceRect } from "../../model/pivot/edit";
import type { PivotModel } from "../../model/pivot/pivot";
import { apiValue } from "../range/cell-input";
import { rangeArgument } from "../range/resolve";
import { requireUnprotected } from "../sheet/protection-check";
import { activeSheet, type HostState, targetOf } from "../state";
import { editPivot, pivotOf, pivotsOf, type PlacedPivot, requireOwn, storePivot } from "./pivot-ref";
import { refiltered } from "./filters";
import { option } from "./layout";
import type { PivotRef, PivotsRef } from "./refs";

function object(host: HostState, { sheetId, pivot }: PlacedPivot): HostObject {
  return host.make.PivotTable({ host, sheetId, pivotId: pivot.id });
}

function named(ref: PivotsRef, name: string): HostObject | null {
  const wanted = name.toLowerCase();
  const found =
    pivotsOf(ref).find(({ pivot }) => pivot.name.toLowerCase() === wanted) ??
    pivotsOf(ref).find(({ pivot }) => pivot.id === name);
  return found ? object(ref.host, found) : null;
}

/** Where the data are: a table, or a block with a header. */
function sourceOf(ref: PivotsRef, value: unknown): PivotModel["source"] {
  const { host } = ref;
  const home = { host, sheetId: ref.sheetId ?? activeSheet(host).id };
  const target = targetOf(value, "Table");
  const byName = pivotTableNamed(host, target?.tableId ?? value);
  if (byName) return byName;
  const range = rangeArgument(value, home);
  return { sheetId: range.sheetId, rect: range.rect };
}

function pivotTableNamed(host: HostState, key: unknown): PivotModel["source"] | undefined {
  for (const sheet of host.workbook.book.sheets) {
    const table = sheet.tables.find(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
    if (table) return { sheetId: sheet.id, rect: table.range, table: table.name };
  }
  return undefined;
}

/** The headers of the data; each must be there and there once. */
function fieldsOf(host: HostState, { sheetId, rect }: PivotModel["source"]): string[] {
  if (rect.bottom <= rect.top) fail("InvalidArgument", "A pivot table needs a header and data.");
  const fields: string[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    const header = String(apiValue(host.workbook.cell(sheetId, rect.top, column)?.value ?? null));
    if (header === "") fail("InvalidArgument", "Every column of a pivot table's data needs a header.");
    const isTaken = fields.some((field) => field.toLowerCase() === header.toLowerCase());
    fields.push(
      isTaken ? `${header}${fields.filter((field) => field.startsWith(header)).length + 1}` : header,
    );
  }
  return fields;
}

function freeId(host: HostState): string {
  const taken = new Set(pivotsOf({ host }).map(({ pivot }) => pivot.id));
  let number = 1;
  while (taken.has(`{00000000-0000-4000-A000-${String(number).padStart(12, "0")}}`)) number += 1;
  return `{00000000-0000-4000-A000-${String(number).padStart(12, "0")}}`;
}

function add(ref: PivotsRef, args: Arguments): HostObject {
  const { host } = ref;
  const name = args.text(0);
  const home = { host, sheetId: ref.sheetId ?? activeSheet(host).id };
  const source = sourceOf(ref, args.raw(1));
  const place = rangeArgument(args.raw(2), home);
  if (named({ host, sheetId: place.sheetId }, name))
    fail("InvalidArgument", `There is a pivot table ${name}.`);
  requireUnprotected(place);
  const pivot: PivotModel = {
    id: freeId(host),
    name,
    source,
    corner: { row: place.rect.top, column: place.rect.left },
    fields: fieldsOf(host, source),
    ...{ rows: [], columns: [], filters: [], data: [], shown: {} },
    layout: "Compact",
    rowTotals: true,
    columnTotals: true,
  };
  const placed = { host, sheetId: place.sheetId, pivotId: pivot.id };
  storePivot(placed, pivot);
  return host.make.PivotTable(placed);
}

function refresh(ref: PivotRef): void {
  const { workbook } = ref.host;
  const pivot = pivotOf(ref);
  requireOwn(pivot);
  const source = sourceRect(workbook.book, pivot);
  if (!source) fail("InvalidOperation", "The data of the pivot table have gone.");
  editPivot(ref, (before) => refiltered(ref, before));
}

const FINDERS = {
  item: (ref: PivotsRef, key: unknown) =>
    named(ref, String(key)) ?? fail("ItemNotFound", `There is no pivot table ${String(key)}.`),
  items: (ref: PivotsRef) => pivotsOf(ref).map((placed) => object(ref.host, placed)),
};

const METHODS = {
  GetCount: (ref: PivotsRef) => pivotsOf(ref).length,
  GetItem: (ref: PivotsRef, args: Arguments) => FINDERS.item(ref, args.text(0)),
  GetItemOrNullObject: (ref: PivotsRef, args: Arguments) => named(ref, args.text(0)),
};

/** Excel.PivotTableCollection */
export const pivotTableCollection = excelClass<PivotsRef>({
  name: "PivotTableCollection",
  ...FINDERS,
  methods: {
    ...METHODS,
    Add: add,
    RefreshAll: (ref) => {
      for (const { sheetId, pivot } of pivotsOf(ref)) refresh({ host: ref.host, sheetId, pivotId: pivot.id });
    },
  },
  results: ["Add", "RefreshAll"],
});

/** Excel.PivotTableScopedCollection */
export const pivotTableScopedCollection = excelClass<PivotsRef>({
  name: "PivotTableScopedCollection",
  ...FINDERS,
  methods: {
    ...METHODS,
    GetFirst: (ref) => FINDERS.items(ref)[0] ?? fail("ItemNotFound", "There is no pivot table."),
    GetFirstOrNullObject: (ref) => FINDERS.items(ref)[0] ?? null,
  },
});

function remove(ref: PivotRef): void {
  pivotOf(ref);
  requireUnprotected(ref);
  removePivot(ref.host.workbook, ref.sheetId, ref.pivotId);
}

function setName(ref: PivotRef, value: unknown): void {
  const pivot = pivotOf(ref);
  const name = String(value);
  requireOwn(pivot);
  requireUnprotected(ref);
  const others = pivotsOf(ref).filter((placed) => placed.pivot !== pivot);
  const isTaken = others.some((placed) => placed.pivot.name.toLowerCase() === name.toLowerCase());
  if (name === "" || isTaken) fail("InvalidArgument", "A pivot table needs a name of its own on its sheet.");
  storePivot(ref, { ...pivot, name });
}

/** "Sheet1!A1:D5", or the name of a table. */
function sourceText(ref: PivotRef): string {
  const { workbook } = ref.host;
  const pivot = pivotOf(ref);
  if (pivot.source.table !== undefined) return pivot.source.table;
  const { sheetId, rect } =
    sourceRect(workbook.book, pivot) ?? fail("InvalidOperation", "The data have gone.");
  return `${workbook.sheet(sheetId).name}!${rectAddress(rect)}`;
}

/** A file's table may show data that are in no cells of the book. */
function sourceType(ref: PivotRef): string {
  const pivot = pivotOf(ref);
  if (!sourceRect(ref.host.workbook.book, pivot)) return "Unknown";
  return pivot.source.table === undefined ? "LocalRange" : "LocalTable";
}

/** Excel.PivotTable */
export const pivotTable = excelClass<PivotRef>({
  name: "PivotTable",
  key: "Id",
  properties: {
    Id: { get: (ref) => pivotOf(ref).id },
    Name: { get: (ref) => pivotOf(ref).name, set: setName },
    AllowMultipleFiltersPerField: option("multipleFilters", flag, false),
    EnableDataValueEditing: option("editsData", flag, false),
    RefreshOnOpen: option("refreshesOnOpen", flag, false),
    UseCustomSortLists: option("customLists", flag, true),
  },
  objects: {
    Layout: (ref) => ref.host.make.PivotLayout(ref),
    Worksheet: ({ host, sheetId }) => host.make.Worksheet({ host, sheetId }),
    Hierarchies: (ref) => ref.host.make.PivotHierarchyCollection({ ...ref, axis: "all" }),
    RowHierarchies: (ref) => ref.host.make.RowColumnPivotHierarchyCollection({ ...ref, axis: "rows" }),
    ColumnHierarchies: (ref) => ref.host.make.RowColumnPivotHierarchyCollection({ ...ref, axis: "columns" }),
    FilterHierarchies: (ref) => ref.host.make.FilterPivotHierarchyCollection({ ...ref, axis: "filters" }),
    DataHierarchies: (ref) => ref.host.make.DataPivotHierarchyCollection(ref),
  },
  methods: {
    Delete: remove,
    Refresh: refresh,
    GetDataSourceString: sourceText,
    GetDataSourceType: sourceType,
  },
  results: ["Refresh"],
});
