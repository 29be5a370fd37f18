import type { BookModel } from "../book";
import type { PivotModel } from "../pivot/pivot";
import type { TableModel } from "../rules";
import type { SlicerModel } from "./slicer";

/** The table that a slicer filters, with its sheet; undefined where it has gone. */
export function slicedTable(
  { sheets }: BookModel,
  { source }: SlicerModel,
): { readonly sheetId: string; readonly table: TableModel } | undefined {
  if (!("table" in source)) return undefined;
  for (const { id, tables } of sheets) {
    const table = tables.find((one) => one.id === source.table);
    if (table?.columns.some((column) => column.id === source.column)) return { sheetId: id, table };
  }
  return undefined;
}

/** The pivot table that a slicer filters; undefined where it has gone. */
export function slicedPivot({ sheets }: BookModel, { source }: SlicerModel): PivotModel | undefined {
  if (!("pivot" in source)) return undefined;
  return sheets.find(({ id }) => id === source.sheetId)?.pivots.find(({ id }) => id === source.pivot);
}

/** A slicer goes with what it filters. */
export function isLive(book: BookModel, slicer: SlicerModel): boolean {
  return slicedTable(book, slicer) !== undefined || slicedPivot(book, slicer) !== undefined;
}
