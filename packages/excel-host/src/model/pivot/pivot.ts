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

/** Words of Excel.ShowAsCalculation that the host computes ("RankDecending" is the API's own spelling). */
export const CALCULATIONS = [
  "None",
  "PercentOfGrandTotal",
  "PercentOfRowTotal",
  "PercentOfColumnTotal",
  "PercentOfParentRowTotal",
  "PercentOfParentColumnTotal",
  "PercentOfParentTotal",
  "PercentOf",
  "RunningTotal",
  "PercentRunningTotal",
  "DifferenceFrom",
  "PercentDifferenceFrom",
  "RankAscending",
  "RankDecending",
  "Index",
] as const;

/** One of these words. */
export type Calculation = (typeof CALCULATIONS)[number];

/** What a value is shown as; some ways look at a field, or at one of its items. */
export interface ShowAs {
  readonly calculation: Calculation;
  readonly field?: string;
  readonly item?: string;
}

/** A field among the values of a pivot table. */
export interface PivotData {
  /** Stays when the field is renamed or counted otherwise: programs find it again by it. */
  readonly id: string;
  readonly field: string;
  readonly name: string;
  readonly summarizeBy: Aggregation;
  /** Undefined: the value itself. */
  readonly showAs?: ShowAs;
  /** Undefined: "General", percent where it is shown as a share. */
  readonly numberFormat?: string;
}

/** A filter as a program gave it (Excel.PivotLabelFilter and the like). */
export type PivotCondition = Readonly<Record<string, unknown>>;

/** What a field is filtered by besides chosen items. */
export interface PivotConditions {
  readonly label?: PivotCondition;
  readonly date?: PivotCondition;
  readonly value?: PivotCondition;
}

/** How the items of a field are put in order. */
export interface PivotSort {
  readonly descending: boolean;
  /** By these values (a name among `data`) instead of the labels. */
  readonly by?: string;
}

/** What may be said of a whole table; undefined is as Excel has it at first. */
export interface PivotOptions {
  readonly altTitle?: string;
  readonly altText?: string;
  readonly autoFormat?: boolean;
  readonly preservesFormat?: boolean;
  /** What stands in empty cells, where `fillsEmpty`. */
  readonly emptyText?: string;
  readonly fillsEmpty?: boolean;
  readonly showsHeaders?: boolean;
  readonly blankLines?: boolean;
  readonly repeatsLabels?: boolean;
  readonly fieldList?: boolean;
  readonly subtotals?: "AtTop" | "AtBottom" | "Off";
  readonly multipleFilters?: boolean;
  readonly editsData?: boolean;
  readonly refreshesOnOpen?: boolean;
  readonly customLists?: boolean;
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
  /** Filters by labels, dates and values; the items that the first two leave are in `shown`, too. */
  readonly conditions?: Readonly<Record<string, PivotConditions>>;
  /** Fields that are sorted otherwise than by their labels upwards. */
  readonly sorts?: Readonly<Record<string, PivotSort>>;
  /** Fields that a file filters by labels, dates or values: what it leaves is in `shown`, how is not known. */
  readonly unread?: readonly string[];
  /** Fields without subtotals. */
  readonly unsummed?: readonly string[];
  /** Fields that show items without data. */
  readonly showsAll?: readonly string[];
  readonly options?: PivotOptions;
  readonly rowTotals: boolean;
  readonly columnTotals: boolean;
  /** The cells that it takes now, filters left out; undefined while it shows nothing. */
  readonly place?: PivotPlace;
  /** The part of the file that it was read from: the host leaves it as it is. */
  readonly part?: string;
}

/**
 * One line of labels: the items from the outermost field on, and what it is. A heading names an outer item without values;
 * a total sums up all, a subtotal one outer item.
 */
export interface Line {
  readonly path: readonly string[];
  readonly kind: "item" | "subtotal" | "total" | "heading" | "blank";
}

/** A row or column of the body, and which of the fields of values it shows where its axis has them. */
export interface ShownLine extends Line {
  readonly data?: number;
}

/** Where the pieces of a pivot table are. */
export interface PivotPlace {
  readonly range: Rect;
  readonly body: Rect;
  readonly filters?: Rect;
  /** Rows of headings above the body. */
  readonly headings: number;
  /** What the rows and the columns of the body show. */
  readonly lines?: { readonly down: readonly ShownLine[]; readonly across: readonly ShownLine[] };
  /** The numbers of the body have got a format. */
  readonly formatted?: boolean;
}
