import type { Colour } from "./format";

/** How exact a date of a filter is: all days of a year, of a month, one day, … (ECMA-376 18.18.19). */
export type DateGrouping = "year" | "month" | "day" | "hour" | "minute" | "second";

/** A stretch of time of a filter. */
export interface FilterDate {
  /** "2025", "2025-03", "2025-03-14", "2025-03-14T10" …: as much as `grouping` needs, or more. */
  readonly date: string;
  readonly grouping: DateGrouping;
}

/** By what a column is filtered (ECMA-376 18.3.2). */
export type FilterCriterion =
  | {
      readonly on: "values";
      /** Texts as cells show them. */
      readonly values: readonly string[];
      readonly dates: readonly FilterDate[];
      readonly blank: boolean;
    }
  /** Comparisons as they are typed: ">=5", "<>x", "=*o*"; no sign: equal. */
  | { readonly on: "custom"; readonly first: string; readonly second?: string; readonly and: boolean }
  | { readonly on: "top"; readonly top: boolean; readonly percent: boolean; readonly count: number }
  /** A word of ST_DynamicFilterType: aboveAverage, thisMonth, M1, Q4 … */
  | { readonly on: "dynamic"; readonly word: string }
  /** Without a colour: cells that have no fill, fonts that are automatic. */
  | { readonly on: "cellColor" | "fontColor"; readonly color?: Colour }
  /** Of a file, and not read: its rows stay as they are. */
  | { readonly on: "kept"; readonly source: string };

/** The filter of one column of a sheet's own filter. */
export interface FilterColumn {
  /** On the sheet, from 0. */
  readonly column: number;
  readonly criterion: FilterCriterion;
}
