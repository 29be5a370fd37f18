/** What most cells of a column hold: Excel offers other comparisons and words for each. */
export type ColumnKind = "texts" | "numbers" | "dates";

/** How a cell is compared. */
export type Sign =
  | ("equal" | "notEqual" | "greater" | "greaterOrEqual" | "less" | "lessOrEqual")
  | ("begins" | "notBegins" | "ends" | "notEnds" | "contains" | "notContains");

/** Stretches of time, as a file calls them (ST_DynamicFilterType, ECMA-376 18.18.26). */
export type Period =
  | ("tomorrow" | "today" | "yesterday" | "yearToDate")
  | `${"next" | "this" | "last"}${"Week" | "Month" | "Quarter" | "Year"}`;

/** What is said where rows are filtered and sorted; the words are Excel's own. */
export interface FilterTexts {
  /** The menu of a heading, and its dialogs. */
  readonly filter: {
    readonly title: string;
    readonly all: string;
    /** All that the search has left. */
    readonly allFound: string;
    readonly search: string;
    readonly blank: string;
    /** {name}: of the column. */
    readonly arrow: string;
    /** {name}: of the column. */
    readonly clear: string;
    readonly byColour: string;
    readonly byCellColour: string;
    readonly byFontColour: string;
    readonly noFill: string;
    /** The entry that leads to comparisons. */
    readonly by: Readonly<Record<ColumnKind, string>>;
    readonly between: string;
    readonly top: string;
    readonly aboveAverage: string;
    readonly belowAverage: string;
    readonly custom: string;
    readonly periods: Readonly<Record<Period, string>>;
    /** {shown} of {all} rows. */
    readonly shown: string;
    /** The arrows are there now: how they are opened. */
    readonly placed: string;
    readonly removed: string;
  };
  /** The dialog of comparisons. */
  readonly conditions: {
    readonly title: string;
    /** {name}: of the column. */
    readonly rows: string;
    readonly signs: Readonly<Record<Sign, string>>;
    /** Those that days call otherwise. */
    readonly dateSigns: Readonly<Record<"greater" | "greaterOrEqual" | "less" | "lessOrEqual", string>>;
    /** For screen readers. */
    readonly sign: string;
    readonly value: string;
    readonly none: string;
    readonly and: string;
    readonly or: string;
    readonly wildcards: string;
  };
  /** The dialog of the largest and smallest. */
  readonly topDialog: {
    readonly title: string;
    readonly show: string;
    readonly top: string;
    readonly bottom: string;
    readonly items: string;
    readonly percent: string;
  };
  /** Sorting, in the menu of a heading and in its dialog. */
  readonly sort: {
    readonly title: string;
    /** {order}: one of those below. */
    readonly entry: string;
    readonly up: Readonly<Record<ColumnKind, string>>;
    readonly down: Readonly<Record<ColumnKind, string>>;
    readonly more: string;
    readonly clear: string;
    readonly reapply: string;
    readonly headings: string;
    readonly by: string;
    readonly then: string;
    readonly on: string;
    readonly order: string;
    readonly values: string;
    readonly cellColour: string;
    readonly fontColour: string;
    /** {colour}. */
    readonly onTop: string;
    /** {colour}. */
    readonly onBottom: string;
    readonly add: string;
    readonly remove: string;
    /** {name}: its letters. */
    readonly column: string;
  };
}
