import { fail } from "../../api/errors";
import type { SlicerModel, SlicerSource } from "../../model/slicer/slicer";
import { anchorOf } from "../chart/placement";
import { pivotOf, pivotsOf } from "../pivot/pivot-ref";
import { type HostState, type SheetRef, sheetOf, targetOf } from "../state";
import { tableByKey, tableOf } from "../table/table-access";
import { slicersOf } from "./slicer-ref";

/** A new slicer's size in points; programs that care set their own. */
const SIZE = { width: 144, height: 194.25 };

/** What a slicer is to filter, and the field that it does so by. */
interface Order {
  readonly source: SlicerSource;
  readonly field: string;
}

function ofTable(host: HostState, given: unknown, field: unknown): Order | undefined {
  const target = targetOf(given, "Table");
  const found = target ? { table: tableOf(target) } : tableByKey({ host }, given);
  if (!found) return undefined;
  const column = targetOf(field, "TableColumn")?.columnId ?? field;
  const named = found.table.columns.find(
    ({ id, name }) => id === column || name.toLowerCase() === String(column).toLowerCase(),
  );
  if (!named) fail("InvalidArgument", `The table has no column ${String(column)}.`);
  return { source: { table: found.table.id, column: named.id }, field: named.name };
}

function ofPivot(host: HostState, given: unknown, field: unknown): Order | undefined {
  const target = targetOf(given, "PivotTable");
  const wanted = String(given).toLowerCase();
  const placed = target
    ? { sheetId: target.sheetId, pivot: pivotOf(target) }
    : pivotsOf({ host }).find(({ pivot }) => pivot.name.toLowerCase() === wanted || pivot.id === given);
  if (!placed) return undefined;
  const name = targetOf(field, "PivotField")?.field ?? String(field);
  const known = placed.pivot.fields.find((one) => one.toLowerCase() === name.toLowerCase());
  if (known === undefined) fail("InvalidArgument", `The pivot table has no field ${name}.`);
  return { source: { pivot: placed.pivot.id, sheetId: placed.sheetId }, field: known };
}

/** "Region", "Region 1" …: no slicer of the book has the name twice. */
function freeName(host: HostState, field: string): string {
  const taken = new Set(slicersOf({ host }).map(({ slicer }) => slicer.name.toLowerCase()));
  let name = field;
  for (let number = 1; taken.has(name.toLowerCase()); number += 1) name = `${field} ${number}`;
  return name;
}

/** The id of a new slicer; it looks as those of charts and shapes do. */
function freeId(host: HostState): string {
  const ids = host.workbook.book.sheets.flatMap(({ slicers }) => slicers.map(({ id }) => id));
  for (let number = 2; ; number += 1) {
    const id = `{00000000-0009-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!ids.includes(id)) return id;
  }
}

/** A slicer of a table or a pivot table (objects, names or ids), in the middle of what is seen first of a sheet. */
export function newSlicer(home: SheetRef, given: unknown, field: unknown): SlicerModel {
  const { host } = home;
  const order =
    ofTable(host, given, field) ??
    ofPivot(host, given, field) ??
    fail("InvalidArgument", `There is no table and no pivot table ${String(given)}.`);
  const name = freeName(host, order.field);
  return {
    ...order,
    id: freeId(host),
    name,
    caption: order.field,
    style: "SlicerStyleLight1",
    sortBy: "DataSourceOrder",
    anchor: anchorOf(sheetOf(home), { left: 192, top: 90, ...SIZE }, "oneCell"),
  };
}
