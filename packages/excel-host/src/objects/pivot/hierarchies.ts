import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { numberBetween } from "../../api/checks";
import { fail } from "../../api/errors";
import type { PivotModel } from "../../model/pivot/pivot";
import { without } from "../../model/without";
import { targetOf } from "../state";
import { editPivot, pivotOf } from "./pivot-ref";
import type { HierarchiesRef, HierarchyRef, PivotAxis } from "./refs";

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
export function fieldArgument(value: unknown): string {
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
  if (axis === "all") return fail("InvalidOperation", "The fields of the data have no order of their own.");
  const others = pivotOf(ref)[axis].filter((one) => one !== field);
  const position = Math.trunc(numberBetween(0, others.length)(value));
  editPivot(ref, (pivot) => {
    const list = [...others];
    list.splice(position, 0, field);
    return { ...pivot, [axis]: list };
  });
}

/** Id and name of a hierarchy and of its field. */
export const HIERARCHY = {
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
/** A field as it was when it was put on its axis: all its items, by their labels. */
function setToDefault(ref: HierarchyRef): void {
  editPivot(ref, (pivot) => ({
    ...pivot,
    shown: without(pivot.shown, ref.field),
    conditions: without(pivot.conditions ?? {}, ref.field),
    sorts: without(pivot.sorts ?? {}, ref.field),
    unsummed: (pivot.unsummed ?? []).filter((field) => field !== ref.field),
  }));
}

/** Excel.RowColumnPivotHierarchy */
export const rowColumnPivotHierarchy = excelClass<HierarchyRef>({
  name: "RowColumnPivotHierarchy",
  key: "Id",
  properties: { ...HIERARCHY, ...POSITION },
  objects: FIELDS,
  methods: { SetToDefault: setToDefault },
});
/** Excel.FilterPivotHierarchy */
export const filterPivotHierarchy = excelClass<HierarchyRef>({
  name: "FilterPivotHierarchy",
  key: "Id",
  properties: {
    ...HIERARCHY,
    ...POSITION,
    /** Items are always chosen one by one here; with false Excel would let one only be chosen. */
    EnableMultipleFilterItems: { get: (ref) => (pivotOf(ref).shown[ref.field]?.length ?? 0) > 1 },
  },
  objects: FIELDS,
  methods: { SetToDefault: setToDefault },
});
