import type { Arguments } from "../../api/arguments";
import { fail } from "../../api/errors";
import { itemsOf } from "../../model/pivot/aggregate";
import { pivotRows } from "../../model/pivot/edit";
import type { PivotCondition, PivotConditions, PivotModel } from "../../model/pivot/pivot";
import { VALUE_CONDITIONS } from "../../model/pivot/value-filter";
import { without } from "../../model/without";
import { type HostState, targetOf } from "../state";
import { editPivot, pivotOf } from "./pivot-ref";
import type { HierarchyRef, PivotRef } from "./refs";
import { dateTest } from "./date-filter";

/** The items of a field. */
export function items({ host, ...ref }: PivotRef & { readonly field: string }): string[] {
  const pivot = pivotOf({ host, ...ref });
  return itemsOf(pivotRows(host.workbook.book, pivot) ?? [], ref.field);
}

/** Shows some items of a field only; undefined: all of them. */
export function setShown(ref: PivotRef, field: string, shown: readonly string[] | undefined): void {
  editPivot(ref, (pivot) => ({
    ...withShown(pivot, field, shown),
    ...withConditions(pivot, field, onlyValue),
  }));
}

const onlyValue = ({ value }: PivotConditions): PivotConditions => (value ? { value } : {});

function withShown(pivot: PivotModel, field: string, shown: readonly string[] | undefined): PivotModel {
  return { ...pivot, shown: shown ? { ...pivot.shown, [field]: shown } : without(pivot.shown, field) };
}

function withConditions(
  { conditions = {} }: PivotModel,
  field: string,
  change: (before: PivotConditions) => PivotConditions,
): Pick<PivotModel, "conditions"> {
  const own = change(conditions[field] ?? {});
  const isNone = Object.keys(own).length === 0;
  return { conditions: isNone ? without(conditions, field) : { ...conditions, [field]: own } };
}

/** Numbers in texts are compared as numbers. */
function compare(item: string, other: unknown): number {
  const [own, number] = [Number(item), Number(other)];
  const areNumbers = item !== "" && !Number.isNaN(own) && !Number.isNaN(number);
  return areNumbers ? own - number : item.localeCompare(String(other), "en", { sensitivity: "accent" });
}

const lower = (value: unknown): string => String(value).toLowerCase();

const LABEL_TESTS: Readonly<Record<string, (item: string, filter: PivotCondition) => boolean>> = {
  Equals: (item, { comparator }) => compare(item, comparator) === 0,
  BeginsWith: (item, { substring }) => lower(item).startsWith(lower(substring)),
  EndsWith: (item, { substring }) => lower(item).endsWith(lower(substring)),
  Contains: (item, { substring }) => lower(item).includes(lower(substring)),
  GreaterThan: (item, { comparator }) => compare(item, comparator) > 0,
  GreaterThanOrEqualTo: (item, { comparator }) => compare(item, comparator) >= 0,
  LessThan: (item, { comparator }) => compare(item, comparator) < 0,
  LessThanOrEqualTo: (item, { comparator }) => compare(item, comparator) <= 0,
  Between: (item, { lowerBound, upperBound }) =>
    compare(item, lowerBound) >= 0 && compare(item, upperBound) <= 0,
};

/** What an item of a field must be for its label or date filter; undefined where there is none. */
function itemTest(
  host: HostState,
  { label, date }: PivotConditions,
): ((item: string) => boolean) | undefined {
  const condition = label ?? date;
  if (!condition) return undefined;
  const word = String(condition["condition"]);
  const test = label ? LABEL_TESTS[word] : dateTest(condition, host.now());
  if (!test) return fail("UnsupportedOperation", `The host does not filter pivot tables by ${word}.`);
  const isExclusive = condition["exclusive"] === true;
  return (item) => test(item, condition) !== isExclusive;
}

/** Items that a filter by labels or dates leaves, of all that the data have now. */
function leftBy(ref: PivotRef, field: string, conditions: PivotConditions): string[] | undefined {
  const test = itemTest(ref.host, conditions);
  return test && items({ ...ref, field }).filter(test);
}

function chosen(
  ref: HierarchyRef,
  { selectedItems = [] }: { readonly selectedItems?: readonly unknown[] },
): string[] {
  const names = selectedItems.map((item) => targetOf(item, "PivotItem")?.item ?? String(item));
  const all = items(ref);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) fail("InvalidArgument", `The field has no item ${unknown}.`);
  return all.filter((item) => names.includes(item));
}

function valueCondition(ref: HierarchyRef, value: PivotCondition): PivotCondition {
  const known = pivotOf(ref).data.some(({ name }) => name === value["value"]);
  if (!known)
    fail("InvalidArgument", `${String(value["value"])} is not among the values of the pivot table.`);
  if (!VALUE_CONDITIONS.includes(String(value["condition"])))
    fail("InvalidArgument", `Values are not filtered by ${String(value["condition"])}.`);
  return value;
}

/** `PivotField.applyFilter`: by chosen items, labels, dates or values; each takes the place of its like. */
export function applyFilter(ref: HierarchyRef, args: Arguments): void {
  const given = args.record(0) as Readonly<Record<string, PivotCondition | undefined>>;
  const { manualFilter, labelFilter, dateFilter, valueFilter } = given;
  if (manualFilter) setShown(ref, ref.field, chosen(ref, manualFilter));
  if (labelFilter) applyCondition(ref, { label: labelFilter });
  if (dateFilter) applyCondition(ref, { date: dateFilter });
  if (valueFilter) {
    const value = valueCondition(ref, valueFilter);
    editPivot(ref, (pivot) => ({
      ...pivot,
      ...withConditions(pivot, ref.field, (before) => ({ ...before, value })),
    }));
  }
}

function applyCondition(ref: HierarchyRef, condition: PivotConditions): void {
  const shown = leftBy(ref, ref.field, condition);
  editPivot(ref, (pivot) => ({
    ...withShown(pivot, ref.field, shown),
    ...withConditions(pivot, ref.field, (before) => ({ ...onlyValue(before), ...condition })),
  }));
}

/** `PivotField.getFilters`: what a program gave; null where there is no filter of the kind. */
export function filtersOf(ref: HierarchyRef): Readonly<Record<string, unknown>> {
  const { name, shown, conditions, unread } = pivotOf(ref);
  if (unread?.includes(ref.field))
    fail("UnsupportedOperation", `The host does not read the filters of the file's pivot table ${name}.`);
  const { label = null, date = null, value = null } = conditions?.[ref.field] ?? {};
  const items = label || date ? undefined : shown[ref.field];
  return {
    dateFilter: date,
    labelFilter: label,
    manualFilter: items ? { selectedItems: items } : null,
    valueFilter: value,
  };
}

/** `PivotField.clearFilter` */
export function clearFilter(ref: HierarchyRef, args: Arguments): void {
  const type = args.choice(0, ["Value", "Manual", "Label", "Date"]);
  if (type === "Value")
    return editPivot(ref, (pivot) => ({
      ...pivot,
      ...withConditions(pivot, ref.field, (before) => without(before, "value")),
    }));
  const found = filtersOf(ref)[`${type.toLowerCase()}Filter`];
  if (found !== null) setShown(ref, ref.field, undefined);
}

/** `PivotField.clearAllFilters` */
export function clearAllFilters(ref: HierarchyRef): void {
  editPivot(ref, (pivot) => ({
    ...withShown(pivot, ref.field, undefined),
    ...withConditions(pivot, ref.field, () => ({})),
  }));
}

/** `PivotField.isFiltered`; without a kind: by any. */
export function isFiltered(ref: HierarchyRef, args: Arguments): boolean {
  const filters = filtersOf(ref);
  const type = args.optionalText(0);
  if (type !== undefined) return (filters[`${type.toLowerCase()}Filter`] ?? null) !== null;
  return Object.values(filters).some((filter) => filter !== null);
}

/** The table with its filters by labels and dates applied to the data that there are now. */
export function refiltered(ref: PivotRef, pivot: PivotModel): PivotModel {
  const entries = Object.entries(pivot.conditions ?? {});
  return entries.reduce((table, [field, conditions]) => {
    const shown = leftBy(ref, field, conditions);
    return shown ? withShown(table, field, shown) : table;
  }, pivot);
}
