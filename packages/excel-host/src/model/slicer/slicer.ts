import type { BookModel } from "../book";
import type { ChartAnchor } from "../chart/anchor";
import type { PivotModel } from "../pivot/pivot";
import type { TableModel } from "../rules";

/** What a slicer filters: a column of a table, or a field of a pivot table (found by the names that the file gives). */
export type SlicerSource =
  { readonly table: number; readonly column: number } | { readonly pivot: string; readonly sheetId: string };

/** A slicer on a sheet. What is chosen in it is the filter of its table or pivot table: it has no state of its own. */
export interface SlicerModel {
  /** Stable while the book is open. */
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly source: SlicerSource;
  /** The field by its name in the data. */
  readonly field: string;
  readonly style: string;
  readonly sortBy: "DataSourceOrder" | "Ascending" | "Descending";
  readonly anchor: ChartAnchor;
  /** The name that the slicer had in the file that it was read from. */
  readonly stored?: string;
}

/** The styles that Excel brings. */
export const SLICER_STYLES = ["Light", "Dark", "Other"].flatMap((kind) =>
  Array.from({ length: kind === "Other" ? 2 : 6 }, (_, index) => `SlicerStyle${kind}${index + 1}`),
);

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
