/**
 * What this Excel has met with: things that a fresh desktop Excel with a printer shows nobody, and every office sooner or
 * later. They may be changed while the host runs; requests that come afterwards find them so.
 */
export interface Conditions {
  /** "none" refuses orientation, margins, zoom and paper; "no Folio" refuses that paper only. */
  printer: "any" | "no Folio" | "none";
  /** False: pages to fit are taken without a word and forgotten, until the Page Layout tab has been opened. */
  pageLayoutOpened: boolean;
  /**
   * What is selected. A chart or several areas make `getSelectedRange` and `merge` fail with InvalidSelection; while
   * sheets are grouped no table can be made. Selecting a cell ends it.
   */
  selection: "a block" | "a chart" | "several areas" | "grouped sheets";
  /** AutoCorrect's "Fill formulas in tables to create calculated columns". */
  fillsTables: boolean;
  /** The same for one formula: written into a column without other contents it fills the whole column. */
  fillsEmptyColumns: boolean;
  /** AutoCorrect's "Include new rows and columns in table": what is written right under or beside one becomes its own. */
  growsTables: boolean;
  /** Ids of conditional formats whose members all answer ItemNotFound (rules copied in Excel's dialogue, Ctrl+Z). */
  readonly unreadableRules: Set<string>;
  /** The most bytes of an answer; more is ResponsePayloadSizeLimitExceeded. */
  responseLimit: number;
  /** The most cells of values, formulas, texts or formats that one answer may carry. */
  cellLimit: number;
}

/** The conditions of a fresh Excel, with what is told. */
export function conditions(told: Partial<Conditions> = {}): Conditions {
  return {
    printer: "any",
    pageLayoutOpened: true,
    selection: "a block",
    fillsTables: true,
    fillsEmptyColumns: false,
    growsTables: false,
    responseLimit: Infinity,
    cellLimit: Infinity,
    ...told,
    unreadableRules: new Set(told.unreadableRules),
  };
}
