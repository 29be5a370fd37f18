import type { BookFacet } from "./book";
import type { CellValue } from "./cell";
import type { Rect } from "./rect";
import type { SheetFacet } from "./sheet";
import type { Shift } from "./shift";

/** What a cell's formula was ("=A1", or "" for none). */
export interface FormulaBefore {
  readonly address: string;
  readonly formula: string;
}

/** What happened to a book; the engine, the grid and the Excel events follow these. */
export type Change =
  /** `before`: what the cell showed, where one cell was written; `formulasBefore`: where the formula is another now. */
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Rect;
      readonly before?: CellValue;
      readonly formulasBefore?: readonly FormulaBefore[];
    }
  /** Told after the cells: the rows or columns of a block have another order now. */
  | {
      readonly kind: "sorted";
      readonly sheetId: string;
      readonly axis: "row" | "column";
      readonly address: string;
    }
  | { readonly kind: "results" | "formats"; readonly sheetId: string; readonly area: Rect }
  | ({ readonly kind: "shift" } & Shift)
  /** Rows that only have other heights or looks: the same ones are hidden. */
  | { readonly kind: "rows"; readonly sheetId: string; readonly sameHidden?: boolean }
  | { readonly kind: Exclude<EditableSheetFacet, "rows"> | SheetNews; readonly sheetId: string }
  | { readonly kind: EditableBookFacet };

/** Sheets that come, go or change their place or name. */
type SheetNews =
  "sheetAdded" | "sheetRemoved" | "sheetRenamed" | "sheetMoved" | "sheetVisibility" | "sheetActivated";

/** What `Workbook.edit` changes; cells are written by block, so that listeners know where. */
export type EditableSheetFacet = Exclude<SheetFacet, "cells">;

/** What `Workbook.editBook` changes; sheets and formats have operations of their own. */
export type EditableBookFacet = Exclude<BookFacet, "sheets" | "formats">;

/** Who made a change: a grid need not be told of what was typed into it. */
export type Origin = "api" | "grid" | "engine" | "file";

/** Told of every change, after it was made. */
export type ChangeListener = (change: Change, origin: Origin) => void;
