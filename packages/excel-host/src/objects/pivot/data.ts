import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import { pivotRows } from "../../model/pivot/edit";
import { shownFormat } from "../../model/pivot/show-as";
import { AGGREGATIONS, CALCULATIONS, type PivotData } from "../../model/pivot/pivot";
import { targetOf } from "../state";
import { fieldArgument } from "./hierarchies";
import { editPivot, pivotOf } from "./pivot-ref";
import type { PivotDataRef, PivotRef } from "./refs";

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

/** "Sum of Sold": what Excel calls a field among the values; a name that a program gave stays. */
function dataName(summarizeBy: string, field: string, data: readonly PivotData[]): string {
  const name = `${summarizeBy} of ${field}`;
  let free = name;
  for (let number = 2; data.some((one) => one.name === free); number += 1) free = `${name}${number}`;
  return free;
}

function summarize(ref: PivotDataRef, value: unknown): void {
  const given = value === "Automatic" ? "Sum" : value;
  const summarizeBy = AGGREGATIONS.find((one) => one === given) ?? fail("InvalidArgument", String(value));
  const { name, field, summarizeBy: before } = dataOf(ref);
  const isGiven = !name.startsWith(`${before} of ${field}`);
  const { data } = pivotOf(ref);
  const others = data.filter((_, at) => at !== ref.at);
  setData(ref, { summarizeBy, ...(!isGiven && { name: dataName(summarizeBy, field, others) }) });
}

function setPosition(ref: PivotDataRef, value: unknown): void {
  const one = dataOf(ref);
  editPivot(ref, (pivot) => {
    const others = pivot.data.filter((_, at) => at !== ref.at);
    const at = numberBetween(0, others.length)(value);
    return { ...pivot, data: [...others.slice(0, at), one, ...others.slice(at)] };
  });
}

/** Excel takes no name twice, and none of a field. */
function setName(ref: PivotDataRef, value: unknown): void {
  const name = String(value);
  const { fields, data } = pivotOf(ref);
  const others = [...fields, ...data.filter((_, at) => at !== ref.at).map((one) => one.name)];
  const isTaken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  if (name === "" || isTaken) fail("InvalidArgument", "The values of a pivot table need names of their own.");
  setData(ref, { name });
}

/** The rule as the API gives it: its field and item are objects that a program knows itself. */
function showAs(ref: PivotDataRef): Readonly<Record<string, unknown>> {
  return { calculation: dataOf(ref).showAs?.calculation ?? "None", baseField: null, baseItem: null };
}

const NEEDS_FIELD = /^(PercentOfParentTotal|PercentOf|.*RunningTotal|.*DifferenceFrom|Rank.*)$/;
const NEEDS_ITEM = /^(PercentOf|.*DifferenceFrom)$/;

function setShowAs(ref: PivotDataRef, value: unknown): void {
  const rule = Object(value) as Readonly<Record<string, unknown>>;
  const calculation = word(...CALCULATIONS)(rule["calculation"]);
  const field = targetOf(rule["baseField"], "PivotField")?.field;
  const item = targetOf(rule["baseItem"], "PivotItem")?.item;
  if (NEEDS_FIELD.test(calculation) && field === undefined)
    fail("InvalidArgument", "A base field is needed.");
  if (NEEDS_ITEM.test(calculation) && item === undefined) fail("InvalidArgument", "A base item is needed.");
  setData(ref, { showAs: { calculation, ...(field && { field }), ...(item !== undefined && { item }) } });
}

/** One format for all its numbers; a block of formats has that of its first cell. */
function setFormat(ref: PivotDataRef, value: unknown): void {
  const text = Array.isArray(value) ? (value.flat() as unknown[])[0] : value;
  setData(ref, { numberFormat: String(text) });
}

/** As the field was added: a sum or a count, by Excel's name for it, in no format. */
function reset(ref: PivotDataRef): void {
  const { field, id } = dataOf(ref);
  const others = pivotOf(ref).data.filter((_, at) => at !== ref.at);
  const summarizeBy = usualFunction(ref, field);
  const whole = { id, field, summarizeBy, name: dataName(summarizeBy, field, others) };
  editPivot(ref, (pivot) => ({ ...pivot, data: pivot.data.map((one, at) => (at === ref.at ? whole : one)) }));
}

/** Excel adds up numbers, and counts what has anything else. */
function usualFunction(ref: PivotRef, field: string): "Sum" | "Count" {
  const values = (pivotRows(ref.host.workbook.book, pivotOf(ref)) ?? []).map((row) => row.get(field) ?? null);
  return values.every((value) => typeof value === "number") ? "Sum" : "Count";
}

/** Never one that a field had that is still there. */
function freeId(data: readonly PivotData[]): string {
  return String(1 + Math.max(0, ...data.map(({ id }) => Number(id))));
}

function addData(ref: PivotRef, args: Arguments): HostObject {
  const field = fieldArgument(args.raw(0));
  const { host, sheetId, pivotId } = ref;
  const pivot = pivotOf(ref);
  const summarizeBy = usualFunction(ref, field);
  const data = {
    id: freeId(pivot.data),
    field,
    summarizeBy,
    name: dataName(summarizeBy, field, pivot.data),
  } as const;
  editPivot(ref, (before) => ({ ...before, data: [...before.data, data] }));
  return host.make.DataPivotHierarchy({ host, sheetId, pivotId, at: pivot.data.length });
}

function dataWhere(ref: PivotRef, test: (data: PivotData) => boolean): HostObject | null {
  const { host, sheetId, pivotId } = ref;
  const at = pivotOf(ref).data.findIndex(test);
  return at < 0 ? null : host.make.DataPivotHierarchy({ host, sheetId, pivotId, at });
}

const dataNamed = (ref: PivotRef, key: string): HostObject | null =>
  dataWhere(ref, ({ name }) => name.toLowerCase() === key.toLowerCase());

/** By what the library remembers of it, else by what a program calls it. */
const dataKeyed = (ref: PivotRef, key: string): HostObject | null =>
  dataWhere(ref, ({ id }) => id === key) ?? dataNamed(ref, key);

function removeData(ref: PivotRef, args: Arguments): void {
  const target = targetOf(args.raw(0), "DataPivotHierarchy");
  if (!target) fail("InvalidArgument", "A data hierarchy of the pivot table is needed.");
  editPivot(ref, (pivot) => ({ ...pivot, data: pivot.data.filter((_, at) => at !== target.at) }));
}

/** Excel.DataPivotHierarchyCollection */
export const dataPivotHierarchyCollection = excelClass<PivotRef>({
  name: "DataPivotHierarchyCollection",
  item: (ref, key) => dataKeyed(ref, String(key)) ?? fail("ItemNotFound", "There is no such hierarchy."),
  items: (ref) => pivotOf(ref).data.flatMap(({ name }) => dataNamed(ref, name) ?? []),
  methods: {
    Add: addData,
    Remove: removeData,
    GetCount: (ref) => pivotOf(ref).data.length,
    GetItem: (ref, args) =>
      dataKeyed(ref, args.text(0)) ?? fail("ItemNotFound", "There is no such hierarchy."),
    GetItemOrNullObject: (ref, args) => dataNamed(ref, args.text(0)),
  },
  results: ["Add"],
});

/** Excel.DataPivotHierarchy */
export const dataPivotHierarchy = excelClass<PivotDataRef>({
  name: "DataPivotHierarchy",
  key: "Id",
  properties: {
    Id: { get: (ref) => dataOf(ref).id },
    Name: { get: (ref) => dataOf(ref).name, set: setName },
    NumberFormat: { get: (ref) => shownFormat(dataOf(ref)), set: setFormat },
    Position: { get: (ref) => ref.at, set: setPosition },
    ShowAs: { get: showAs, set: setShowAs },
    SummarizeBy: { get: (ref) => dataOf(ref).summarizeBy, set: summarize },
  },
  objects: {
    Field: (ref) => ref.host.make.PivotField({ ...ref, axis: "all", field: dataOf(ref).field }),
  },
  methods: { SetToDefault: reset },
});
