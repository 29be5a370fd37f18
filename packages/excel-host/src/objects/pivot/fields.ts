import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import { itemsOf } from "../../model/pivot/compute";
import { pivotRows } from "../../model/pivot/edit";
import { without } from "../../model/without";
import { targetOf } from "../state";
import { HIERARCHY } from "./hierarchies";
import { editPivot, pivotOf } from "./pivot-ref";
import type { HierarchyRef, PivotItemRef, PivotRef } from "./refs";

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
