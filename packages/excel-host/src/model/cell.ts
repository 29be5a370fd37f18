/** The error values that a cell can show, spelled as Excel does in en-US. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error in a cell; `message` is what a custom function said of it. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What a cell holds or shows; null is an empty cell. */
export type CellValue = number | string | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /**
   * A1 formula in en-US without the leading "=", spelled as Excel's API gives it
   * (no `_xlfn.` prefixes, `[@Column]` for this row); the file layer and the engine translate.
   */
  readonly formula?: string;
  /** Index into the book's formats; 0 is the default format. */
  readonly format: number;
  /** The area that this formula fills: fixed for an old array formula, growing for a dynamic one. */
  readonly array?: { readonly rows: number; readonly columns: number; readonly dynamic: boolean };
  /** Set on a cell that shows a part of another cell's array: that cell's place. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  /** The `<c>` element as it was read; kept while nothing but the calculated value has changed. */
  readonly source?: string;
}
