import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { pivotRows } from "../../model/pivot/edit";
import { AGGREGATIONS, type PivotData } from "../../model/pivot/pivot";
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

/** Excel takes no name twice, and none of a field. */
function setName(ref: PivotDataRef, value: unknown): void {
  const name = String(value);
  const { fields, data } = pivotOf(ref);
  const others = [...fields, ...data.filter((_, at) => at !== ref.at).map((one) => one.name)];
  const isTaken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  if (name === "" || isTaken) fail("InvalidArgument", "The values of a pivot table need names of their own.");
  setData(ref, { name });
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
    Name: { get: (ref) => dataOf(ref).name, set: setName },
    Position: { get: (ref) => ref.at },
    SummarizeBy: { get: (ref) => dataOf(ref).summarizeBy, set: summarize },
  },
  objects: {
    Field: (ref) => ref.host.make.PivotField({ ...ref, axis: "all", field: dataOf(ref).field }),
  },
});
