import type { Rect } from "../rect";

/** Words of Excel.AggregationFunction that the host computes. */
export const AGGREGATIONS = [
  "Sum",
  "Count",
  "Average",
  "Max",
  "Min",
  "Product",
  "CountNumbers",
  "StandardDeviation",
  "StandardDeviationP",
  "Variance",
  "VarianceP",
] as const;

/** One of these words. */
export type Aggregation = (typeof AGGREGATIONS)[number];

/** A field among the values of a pivot table. */
export interface PivotData {
  readonly field: string;
  readonly name: string;
  readonly summarizeBy: Aggregation;
}

/** A pivot table on a sheet. */
export interface PivotModel {
  /** Stable while the book is open. */
  readonly id: string;
  readonly name: string;
  /** Where its data are, header row first: a block, or a table by its name. */
  readonly source: { readonly sheetId: string; readonly rect: Rect; readonly table?: string };
  /** The upper left corner that it was given: of its filters, or of itself. */
  readonly corner: { readonly row: number; readonly column: number };
  readonly fields: readonly string[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  readonly data: readonly PivotData[];
  /** The items of a field that are shown; a field that is not here shows all. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  readonly layout: "Compact" | "Tabular" | "Outline";
  readonly rowTotals: boolean;
  readonly columnTotals: boolean;
  /** The cells that it takes now, filters left out; undefined while it shows nothing. */
  readonly place?: PivotPlace;
  /** The part of the file that it was read from: the host leaves it as it is. */
  readonly part?: string;
}

/** Where the pieces of a pivot table are. */
export interface PivotPlace {
  readonly range: Rect;
  readonly body: Rect;
  readonly filters?: Rect;
  /** Rows of headings above the body. */
  readonly headings: number;
}
