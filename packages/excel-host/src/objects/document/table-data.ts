import { intersection, type Rect } from "../../model/rect";
import type { TableModel } from "../../model/rules";
import { fail } from "../../api/errors";
import { rangeObject } from "../range/resolve";
import { sheetOf, type RangeRef } from "../state";
import { changeTable } from "../table/table-access";
import { addTable, showTotals } from "../table/table-edit";
import { showHeaders } from "../table/table-headers";
import { setTableStyle } from "../table/table-style";

/** `tableOptions` of the common API, by the library's places; what a program leaves out is null. */
const OPTIONS = [
  "headerRow",
  "bandedRows",
  "firstColumn",
  "lastColumn",
  "bandedColumns",
  "showFilter",
  "style",
  "totalRow",
] as const;

/**
 * Writes an `Office.TableData` from a corner on: it becomes a table, as in Excel. Cells with formats of their own and data
 * without headers are refused.
 */
export function putTable(
  corner: RangeRef,
  matrix: unknown[][],
  [formats, options]: readonly (readonly unknown[] | undefined)[],
): void {
  if (formats?.length) fail("UnsupportedOperation", "The host gives the cells of new tables no formats.");
  const { top, left } = corner.rect;
  const rect = { top, left, bottom: top + matrix.length - 1, right: left + (matrix[0]?.length ?? 1) - 1 };
  if (meetsTable(corner, rect)) fail("InvalidArgument", "A table can't overlap another table.");
  rangeObject(corner, rect).write("Values", matrix);
  const { id } = addTable({ ...corner, rect }, true);
  const given = Object.fromEntries(OPTIONS.map((name, place) => [name, options?.[place]]));
  const { headerRow, totalRow, style, ...looks } = given;
  const ref = { ...corner, tableId: id };
  changeTable(ref, onlyFlags(looks));
  if (typeof style === "string") setTableStyle(ref, style);
  if (typeof totalRow === "boolean") showTotals(ref, totalRow);
  if (headerRow === false) showHeaders(ref, false);
}

function meetsTable(ref: RangeRef, rect: Rect): boolean {
  return sheetOf(ref).tables.some(({ range }) => intersection(range, rect));
}

function onlyFlags(looks: Readonly<Record<string, unknown>>): Partial<TableModel> {
  return Object.fromEntries(Object.entries(looks).filter(([, value]) => typeof value === "boolean"));
}
