import type { ChartAnchor } from "../chart/anchor";

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
