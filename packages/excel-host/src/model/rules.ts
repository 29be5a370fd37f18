import type { BorderEdge, Colour, EdgeName, FontFormat } from "./format";
import type { Rect } from "./rect";
import type { RuleVisual } from "./rule-visuals";

/** The part of a format that a conditional format may change. */
export interface DifferentialFormat {
  font?: Partial<Pick<FontFormat, "bold" | "italic" | "underline" | "strikethrough" | "color">>;
  fill?: Colour;
  borders?: Partial<Record<EdgeName, BorderEdge>>;
  numberFormat?: string;
}

/**
 * One conditional format. `kind` uses the file's own words (ECMA-376 18.3.1.10 `cfRule/@type`):
 * cellIs, expression, containsText, top10, duplicateValues, dataBar, colorScale, iconSet …
 */
export interface ConditionalFormatRule {
  /** Stable while the book is open. */
  id: string;
  ranges: Rect[];
  kind: string;
  stopIfTrue: boolean;
  /** cellIs: lessThan, between …; containsText and its family: their own operator. */
  operator?: string;
  /** Formulas without "=", relative to the top left cell of the first range. */
  formulas: string[];
  text?: string;
  rank?: number;
  percent?: boolean;
  bottom?: boolean;
  format?: DifferentialFormat;
  /** Of colour scales, icon sets and data bars; those of a file that the host cannot read have their source only. */
  visual?: RuleVisual;
  /** The rule as it was read (kinds that the host does not edit are kept through this). */
  source?: string;
}

/** One data validation; words of ECMA-376 18.3.1.32. */
export interface ValidationRule {
  ranges: Rect[];
  type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator?: string;
  /** Without "="; a list written out is `"a,b"` in quotes. */
  formula1?: string;
  formula2?: string;
  allowBlank: boolean;
  inCellDropDown: boolean;
  prompt?: { title: string; message: string };
  error?: { style: "stop" | "warning" | "information"; title: string; message: string };
}

export interface TableColumn {
  id: number;
  name: string;
  /** The formula that new rows of the table get (no "="; `[@Kolom]` spelling). */
  calculated?: string;
  totalsFunction?: string;
  totalsLabel?: string;
  totalsFormula?: string;
}

export interface TableModel {
  id: number;
  name: string;
  /** Header row, data and totals row together. */
  range: Rect;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: TableColumn[];
  style?: string;
  showFilter: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
}

export interface DefinedName {
  name: string;
  /** Sheet id for a name of one sheet; undefined for the whole workbook. */
  sheetId?: string;
  /** What it stands for, without "=". */
  formula: string;
  hidden: boolean;
  comment?: string;
}

/** A link on cells: to an address (URL, file, mail), a place in the book, or a place in another document. */
export interface Link {
  range: Rect;
  address?: string;
  /** A reference with its sheet, or a defined name; no "#". */
  location?: string;
  screenTip?: string;
  /** The `<hyperlink>` as it was read: it names the relationship that holds the address. */
  source?: string;
}

export interface Note {
  row: number;
  column: number;
  author: string;
  text: string;
}
