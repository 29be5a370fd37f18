import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import type { PivotSort } from "../../model/pivot/pivot";
import { targetOf } from "../state";
import { applyFilter, clearAllFilters, clearFilter, filtersOf, isFiltered, items, setShown } from "./filters";
import { HIERARCHY } from "./hierarchies";
import { editPivot, pivotOf } from "./pivot-ref";
import type { HierarchyRef, PivotItemRef } from "./refs";

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

const SUBTOTALS = [
  "average",
  "count",
  "countNumbers",
  "max",
  "min",
  "product",
  "standardDeviation",
  "standardDeviationP",
  "sum",
  "variance",
  "varianceP",
] as const;

function subtotalsOf(ref: HierarchyRef): Readonly<Record<string, boolean>> {
  const none = Object.fromEntries(SUBTOTALS.map((name) => [name, false]));
  return { automatic: !pivotOf(ref).unsummed?.includes(ref.field), ...none };
}

/** Automatic subtotals are on or off; several functions of one field are not computed. */
function setSubtotals(ref: HierarchyRef, value: unknown): void {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  const other = SUBTOTALS.find((name) => given[name] === true);
  if (other) fail("UnsupportedOperation", `The host makes no subtotals of their own function (${other}).`);
  const isOff = given["automatic"] === false;
  editPivot(ref, (pivot) => ({ ...pivot, unsummed: toggled(pivot.unsummed, ref.field, isOff) }));
}

/** A list with a name, or without it. */
function toggled(list: readonly string[] = [], name: string, isIn: boolean): readonly string[] {
  const others = list.filter((one) => one !== name);
  return isIn ? [...others, name] : others;
}

function sort(ref: HierarchyRef, order: PivotSort): void {
  editPivot(ref, (pivot) => ({ ...pivot, sorts: { ...pivot.sorts, [ref.field]: order } }));
}

const isDescending = (args: Arguments): boolean =>
  args.raw(0) === false || String(args.raw(0)).toLowerCase() === "descending";

function sortByValues(ref: HierarchyRef, args: Arguments): void {
  const target = targetOf(args.raw(1), "DataPivotHierarchy");
  const data = target && pivotOf(ref).data[target.at];
  if (!data) fail("InvalidArgument", "A data hierarchy of the pivot table is needed.");
  if (args.raw(2) !== undefined)
    fail("UnsupportedOperation", "The host does not sort pivot tables by the values of single items.");
  sort(ref, { descending: isDescending(args), by: data.name });
}

/** Excel.PivotField */
export const pivotField = excelClass<HierarchyRef>({
  name: "PivotField",
  key: "Id",
  properties: {
    ...HIERARCHY,
    Subtotals: { get: subtotalsOf, set: setSubtotals },
    ShowAllItems: {
      get: (ref) => pivotOf(ref).showsAll?.includes(ref.field) ?? false,
      set: (ref, value) => {
        const isOn = flag(value);
        editPivot(ref, (pivot) => ({ ...pivot, showsAll: toggled(pivot.showsAll, ref.field, isOn) }));
      },
    },
  },
  objects: { Items: (ref) => ref.host.make.PivotItemCollection(ref) },
  methods: {
    ApplyFilter: applyFilter,
    ClearAllFilters: clearAllFilters,
    ClearFilter: clearFilter,
    GetFilters: filtersOf,
    IsFiltered: isFiltered,
    SortByLabels: (ref, args) => sort(ref, { descending: isDescending(args) }),
    SortByValues: sortByValues,
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
  if (flag(value)) shown.add(ref.item);
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
