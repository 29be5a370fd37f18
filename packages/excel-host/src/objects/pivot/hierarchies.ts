import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { itemsOf } from "../../model/pivot/compute";
import { pivotRows } from "../../model/pivot/edit";
import { AGGREGATIONS, type PivotData, type PivotModel } from "../../model/pivot/pivot";
import { without } from "../../model/without";
import { targetOf } from "../state";
import { editPivot, pivotOf } from "./pivot-ref";
import type { HierarchiesRef, HierarchyRef, PivotAxis, PivotDataRef, PivotItemRef, PivotRef } from "./refs";

const CLASSES = {
  all: "PivotHierarchy",
  rows: "RowColumnPivotHierarchy",
  columns: "RowColumnPivotHierarchy",
  filters: "FilterPivotHierarchy",
} as const;

function object(ref: HierarchiesRef, field: string): HostObject {
  const { host, sheetId, pivotId, axis } = ref;
  return host.make[CLASSES[axis]]({ host, sheetId, pivotId, axis, field });
}

function fieldsOn(pivot: PivotModel, axis: PivotAxis): readonly string[] {
  return axis === "all" ? pivot.fields : pivot[axis];
}

function found(ref: HierarchiesRef, name: string): HostObject | null {
  const wanted = name.toLowerCase();
  const field = fieldsOn(pivotOf(ref), ref.axis).find((one) => one.toLowerCase() === wanted);
  return field === undefined ? null : object(ref, field);
}

/** The field that an argument stands for. */
function fieldArgument(value: unknown): string {
  const target =
    targetOf(value, "PivotHierarchy") ??
    targetOf(value, "RowColumnPivotHierarchy") ??
    targetOf(value, "FilterPivotHierarchy");
  return target?.field ?? fail("InvalidArgument", "A hierarchy of the pivot table is needed.");
}

/** A pivot table without a field on rows, columns and filters. */
function taken(pivot: PivotModel, field: string): PivotModel {
  const rest = (fields: readonly string[]) => fields.filter((one) => one !== field);
  return { ...pivot, rows: rest(pivot.rows), columns: rest(pivot.columns), filters: rest(pivot.filters) };
}

function add(ref: HierarchiesRef, args: Arguments): HostObject {
  const field = fieldArgument(args.raw(0));
  const { axis } = ref;
  if (axis === "all")
    return fail("InvalidOperation", "Fields are added to rows, columns, filters and values.");
  editPivot(ref, (pivot) => {
    const free = taken(pivot, field);
    return { ...free, [axis]: [...free[axis], field] };
  });
  return object(ref, field);
}

const FINDERS = {
  item: (ref: HierarchiesRef, key: unknown) =>
    found(ref, String(key)) ?? fail("ItemNotFound", `There is no hierarchy ${String(key)}.`),
  items: (ref: HierarchiesRef) => fieldsOn(pivotOf(ref), ref.axis).map((field) => object(ref, field)),
};

const METHODS = {
  GetCount: (ref: HierarchiesRef) => fieldsOn(pivotOf(ref), ref.axis).length,
  GetItem: (ref: HierarchiesRef, args: Arguments) => FINDERS.item(ref, args.text(0)),
  GetItemOrNullObject: (ref: HierarchiesRef, args: Arguments) => found(ref, args.text(0)),
};

const AXIS_METHODS = {
  ...METHODS,
  Add: add,
  Remove: (ref: HierarchiesRef, args: Arguments): void => {
    const field = fieldArgument(args.raw(0));
    editPivot(ref, (pivot) => taken(pivot, field));
  },
};

/** Excel.PivotHierarchyCollection */
export const pivotHierarchyCollection = excelClass<HierarchiesRef>({
  name: "PivotHierarchyCollection",
  ...FINDERS,
  methods: METHODS,
});
/** Excel.RowColumnPivotHierarchyCollection */
export const rowColumnPivotHierarchyCollection = excelClass<HierarchiesRef>({
  name: "RowColumnPivotHierarchyCollection",
  ...FINDERS,
  methods: AXIS_METHODS,
});
/** Excel.FilterPivotHierarchyCollection */
export const filterPivotHierarchyCollection = excelClass<HierarchiesRef>({
  name: "FilterPivotHierarchyCollection",
  ...FINDERS,
  methods: AXIS_METHODS,
});

function setPosition(ref: HierarchyRef, value: unknown): void {
  const { axis, field } = ref;
  if (axis === "all") return;
  editPivot(ref, (pivot) => {
    const list = pivot[axis].filter((one) => one !== field);
    list.splice(Number(value), 0, field);
    return { ...pivot, [axis]: list };
  });
}

const HIERARCHY = {
  Id: { get: (ref: HierarchyRef): string => ref.field },
  Name: { get: (ref: HierarchyRef): string => ref.field },
};
const POSITION = {
  Position: {
    get: (ref: HierarchyRef): number => fieldsOn(pivotOf(ref), ref.axis).indexOf(ref.field),
    set: setPosition,
  },
};
const FIELDS = { Fields: (ref: HierarchyRef): HostObject => ref.host.make.PivotFieldCollection(ref) };

/** Excel.PivotHierarchy */
export const pivotHierarchy = excelClass<HierarchyRef>({
  name: "PivotHierarchy",
  key: "Id",
  properties: HIERARCHY,
  objects: FIELDS,
});
/** Excel.RowColumnPivotHierarchy */
export const rowColumnPivotHierarchy = excelClass<HierarchyRef>({
  name: "RowColumnPivotHierarchy",
  key: "Id",
  properties: { ...HIERARCHY, ...POSITION },
  objects: FIELDS,
});
/** Excel.FilterPivotHierarchy */
export const filterPivotHierarchy = excelClass<HierarchyRef>({
  name: "FilterPivotHierarchy",
  key: "Id",
  properties: { ...HIERARCHY, ...POSITION },
  objects: FIELDS,
});

/** The only field of a hierarchy: tables of cells have no others. */
function onlyField(ref: HierarchyRef, name: string): HostObject | null {
  return name.toLowerCase() === ref.field.toLowerCase() ? ref.host.make.PivotField(ref) : null;
}

/** Excel.PivotFieldCollection */
export const pivotFieldCollection = excelClass<HierarchyRef>({
  name: "PivotFieldCollection",
  item: (ref, key) => onlyField(ref, String(key)) ?? fail("ItemNotFound", "There is no such field."),
  items: (ref) => [ref.host.make.PivotField(ref)],
  methods: {
    GetCount: () => 1,
    GetItem: (ref, args) => onlyField(ref, args.text(0)) ?? fail("ItemNotFound", "There is no such field."),
    GetItemOrNullObject: (ref, args) => onlyField(ref, args.text(0)),
  },
});

/** The items of a field. */
function items({ host, ...ref }: PivotRef & { readonly field: string }): string[] {
  const pivot = pivotOf({ host, ...ref });
  return itemsOf(pivotRows(host.workbook.book, pivot) ?? [], ref.field);
}

function setShown(ref: PivotRef, field: string, shown: readonly string[] | undefined): void {
  editPivot(ref, (pivot) => ({
    ...pivot,
    shown: shown ? { ...pivot.shown, [field]: shown } : without(pivot.shown, field),
  }));
}

type LabelFilter = Readonly<Record<string, unknown>>;

const LABEL_TESTS: Readonly<Record<string, (item: string, filter: LabelFilter) => boolean>> = {
  Equals: (item, { comparator }) => item.toLowerCase() === String(comparator).toLowerCase(),
  BeginsWith: (item, { substring }) => item.toLowerCase().startsWith(String(substring).toLowerCase()),
  EndsWith: (item, { substring }) => item.toLowerCase().endsWith(String(substring).toLowerCase()),
  Contains: (item, { substring }) => item.toLowerCase().includes(String(substring).toLowerCase()),
};

/** Items chosen by hand, or by what their labels say; values and dates are not filtered by. */
function applyFilter(ref: HierarchyRef, args: Arguments): void {
  const { manualFilter, labelFilter, ...others } = args.record(0);
  if (Object.values(others).some((filter) => filter !== undefined && filter !== null))
    fail("UnsupportedOperation", "The host does not filter pivot tables by values and dates.");
  const all = items(ref);
  if (manualFilter) {
    const { selectedItems = [] } = manualFilter as { readonly selectedItems?: readonly unknown[] };
    const names = selectedItems.map((item) => targetOf(item, "PivotItem")?.item ?? String(item));
    return setShown(
      ref,
      ref.field,
      all.filter((item) => names.includes(item)),
    );
  }
  const filter = (labelFilter ?? {}) as LabelFilter;
  const test = LABEL_TESTS[String(filter["condition"])];
  if (!test)
    fail("UnsupportedOperation", `The host does not filter labels by ${String(filter["condition"])}.`);
  const isExclusive = filter["exclusive"] === true;
  setShown(
    ref,
    ref.field,
    all.filter((item) => test(item, filter) !== isExclusive),
  );
}

/** Excel.PivotField */
export const pivotField = excelClass<HierarchyRef>({
  name: "PivotField",
  key: "Id",
  properties: HIERARCHY,
  objects: { Items: (ref) => ref.host.make.PivotItemCollection(ref) },
  methods: {
    ApplyFilter: applyFilter,
    ClearAllFilters: (ref) => setShown(ref, ref.field, undefined),
    IsFiltered: (ref) => pivotOf(ref).shown[ref.field] !== undefined,
  },
});

function itemObject(ref: HierarchyRef, name: string): HostObject | null {
  const { host, sheetId, pivotId, field } = ref;
  const item = items(ref).find((one) => one.toLowerCase() === name.toLowerCase());
  return item === undefined ? null : host.make.PivotItem({ host, sheetId, pivotId, field, item });
}

/** Excel.PivotItemCollection */
export const pivotItemCollection = excelClass<HierarchyRef>({
  name: "PivotItemCollection",
  item: (ref, key) => itemObject(ref, String(key)) ?? fail("ItemNotFound", "There is no such item."),
  items: (ref) => items(ref).flatMap((item) => itemObject(ref, item) ?? []),
  methods: {
    GetCount: (ref) => items(ref).length,
    GetItem: (ref, args) => itemObject(ref, args.text(0)) ?? fail("ItemNotFound", "There is no such item."),
    GetItemOrNullObject: (ref, args) => itemObject(ref, args.text(0)),
  },
});

function setVisible(ref: PivotItemRef, value: unknown): void {
  const shown = new Set(pivotOf(ref).shown[ref.field] ?? items(ref));
  if (value === true) shown.add(ref.item);
  else shown.delete(ref.item);
  const all = items(ref);
  setShown(ref, ref.field, shown.size === all.length ? undefined : all.filter((item) => shown.has(item)));
}

/** Excel.PivotItem */
export const pivotItem = excelClass<PivotItemRef>({
  name: "PivotItem",
  key: "Id",
  properties: {
    Id: { get: (ref) => ref.item },
    Name: { get: (ref) => ref.item },
    Visible: {
      get: (ref) => pivotOf(ref).shown[ref.field]?.includes(ref.item) ?? true,
      set: setVisible,
    },
  },
});

function dataOf(ref: PivotDataRef): PivotData {
  return pivotOf(ref).data[ref.at] ?? fail("ItemNotFound", "The field has been taken away.");
}

function setData(ref: PivotDataRef, fields: Partial<PivotData>): void {
  dataOf(ref);
  editPivot(ref, (pivot) => ({
    ...pivot,
    data: pivot.data.map((one, at) => (at === ref.at ? { ...one, ...fields } : one)),
  }));
}

const WORDS: Readonly<Record<string, string>> = {
  Sum: "Sum",
  Count: "Count",
  Average: "Average",
  Max: "Max",
  Min: "Min",
  Product: "Product",
};

/** "Sum of Sold": what Excel calls a field among the values; a name that a program gave stays. */
function dataName(summarizeBy: string, field: string, data: readonly PivotData[]): string {
  const name = `${WORDS[summarizeBy] ?? summarizeBy} of ${field}`;
  let free = name;
  for (let number = 2; data.some((one) => one.name === free); number += 1) free = `${name}${number}`;
  return free;
}

function summarize(ref: PivotDataRef, value: unknown): void {
  const given = value === "Automatic" ? "Sum" : value;
  const summarizeBy = AGGREGATIONS.find((one) => one === given) ?? fail("InvalidArgument", String(value));
  const { name, field, summarizeBy: before } = dataOf(ref);
  const isGiven = !name.startsWith(`${WORDS[before] ?? before} of ${field}`);
  const { data } = pivotOf(ref);
  const others = data.filter((_, at) => at !== ref.at);
  setData(ref, { summarizeBy, ...(!isGiven && { name: dataName(summarizeBy, field, others) }) });
}

function addData(ref: PivotRef, args: Arguments): HostObject {
  const field = fieldArgument(args.raw(0));
  const { host, sheetId, pivotId } = ref;
  const pivot = pivotOf(ref);
  const values = (pivotRows(host.workbook.book, pivot) ?? []).map((row) => row.get(field) ?? null);
  const isNumeric = values.every((value) => typeof value === "number");
  const summarizeBy = isNumeric ? "Sum" : "Count";
  const data = { field, summarizeBy, name: dataName(summarizeBy, field, pivot.data) } as const;
  editPivot(ref, (before) => ({ ...before, data: [...before.data, data] }));
  return host.make.DataPivotHierarchy({ host, sheetId, pivotId, at: pivot.data.length });
}

function dataNamed(ref: PivotRef, key: string): HostObject | null {
  const { host, sheetId, pivotId } = ref;
  const at = pivotOf(ref).data.findIndex(({ name }) => name.toLowerCase() === key.toLowerCase());
  return at < 0 ? null : host.make.DataPivotHierarchy({ host, sheetId, pivotId, at });
}

function removeData(ref: PivotRef, args: Arguments): void {
  const target = targetOf(args.raw(0), "DataPivotHierarchy");
  if (!target) fail("InvalidArgument", "A data hierarchy of the pivot table is needed.");
  editPivot(ref, (pivot) => ({ ...pivot, data: pivot.data.filter((_, at) => at !== target.at) }));
}

/** Excel.DataPivotHierarchyCollection */
export const dataPivotHierarchyCollection = excelClass<PivotRef>({
  name: "DataPivotHierarchyCollection",
  item: (ref, key) => dataNamed(ref, String(key)) ?? fail("ItemNotFound", "There is no such hierarchy."),
  items: (ref) => pivotOf(ref).data.flatMap(({ name }) => dataNamed(ref, name) ?? []),
  methods: {
    Add: addData,
    Remove: removeData,
    GetCount: (ref) => pivotOf(ref).data.length,
    GetItem: (ref, args) =>
      dataNamed(ref, args.text(0)) ?? fail("ItemNotFound", "There is no such hierarchy."),
    GetItemOrNullObject: (ref, args) => dataNamed(ref, args.text(0)),
  },
  results: ["Add"],
});

/** Excel.DataPivotHierarchy */
export const dataPivotHierarchy = excelClass<PivotDataRef>({
  name: "DataPivotHierarchy",
  key: "Id",
  properties: {
    Id: { get: (ref) => dataOf(ref).name },
    Name: { get: (ref) => dataOf(ref).name, set: (ref, value) => setData(ref, { name: String(value) }) },
    Position: { get: (ref) => ref.at },
    SummarizeBy: { get: (ref) => dataOf(ref).summarizeBy, set: summarize },
  },
  objects: {
    Field: (ref) => ref.host.make.PivotField({ ...ref, axis: "all", field: dataOf(ref).field }),
  },
});
