import type { BorderEdge, Colour, EdgeName, FontFormat } from "./format";
import type { Rect } from "./rect";
import type { RuleVisual } from "./rule-visuals";
import type { FilterCriterion } from "./filter";

/** The part of a format that a conditional format may change. */
export interface DifferentialFormat {
  readonly font?: Partial<Pick<FontFormat, "bold" | "italic" | "underline" | "strikethrough" | "color">>;
  readonly fill?: Colour;
  /** Of a filter: no fill, or the font's automatic colour. */
  readonly plain?: "fill" | "font";
  readonly borders?: Readonly<Partial<Record<EdgeName, BorderEdge>>>;
  readonly numberFormat?: string;
}

/**
 * One conditional format. `kind` uses the file's own words (ECMA-376 18.3.1.10 `cfRule/@type`):
 * cellIs, expression, containsText, top10, duplicateValues, dataBar, colorScale, iconSet …
 */
export interface ConditionalFormatRule {
  /** Stable while the book is open. */
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly kind: string;
  readonly stopIfTrue: boolean;
  /** cellIs: lessThan, between …; containsText and its family: their own operator. */
  readonly operator?: string;
  /** Formulas without "=", relative to the top left cell of the first range. */
  readonly formulas: readonly string[];
  readonly text?: string;
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  /** timePeriod: today, lastWeek … */
  readonly timePeriod?: string;
  /** aboveAverage: on which side, with the average itself, and by how many standard deviations (0: none). */
  readonly average?: { readonly below: boolean; readonly equal: boolean; readonly deviations: number };
  readonly format?: DifferentialFormat;
  /** Of colour scales, icon sets and data bars; those of a file that the host cannot read have their source only. */
  readonly visual?: RuleVisual;
  /** The rule as it was read (kinds that the host does not edit are kept through this). */
  readonly source?: string;
}

/** One data validation; words of ECMA-376 18.3.1.32. */
export interface ValidationRule {
  readonly ranges: readonly Rect[];
  readonly type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  /** Without "="; a list written out is `"a,b"` in quotes. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** The formula that new rows of the table get (no "="; `[@Column]` spelling). */
  readonly calculated?: string;
  readonly totalsFunction?: string;
  readonly totalsLabel?: string;
  readonly totalsFormula?: string;
  readonly filter?: FilterCriterion;
}

/** By what a table was sorted last. */
export interface TableSortModel {
  readonly matchCase: boolean;
  readonly fields: readonly {
    readonly columnId: number;
    readonly ascending: boolean;
    readonly on: "Value" | "CellColor" | "FontColor";
    readonly color?: Colour;
  }[];
}

export interface TableModel {
  readonly id: number;
  readonly name: string;
  /** Header row, data and totals row together. */
  readonly range: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly TableColumn[];
  readonly style?: string;
  readonly showFilter: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly sort?: TableSortModel;
  /** Its only row of data is the empty one that Excel shows in a table without data. */
  readonly insertRow?: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Sheet id for a name of one sheet; undefined for the whole workbook. */
  readonly sheetId?: string;
  /** What it stands for, without "=". */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment?: string;
}

/** A link on cells: to an address (URL, file, mail), a place in the book, or a place in another document. */
export interface Link {
  readonly range: Rect;
  readonly address?: string;
  /** A reference with its sheet, or a defined name; no "#". */
  readonly location?: string;
  readonly screenTip?: string;
  /** The `<hyperlink>` as it was read: it names the relationship that holds the address. */
  readonly source?: string;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}
