import type { Cell } from "./cell";
import type { PageModel, ProtectionModel } from "./page";
import type { Rect } from "./rect";
import type { Shift } from "./shift";
import type { ConditionalFormatRule, Link, Note, TableModel, ValidationRule } from "./rules";

export interface ColumnModel {
  /** Characters of the default font, as the file keeps it; undefined: the default width. */
  width?: number;
  hidden: boolean;
  format?: number;
  outlineLevel?: number;
}

export interface RowModel {
  /** Points; undefined: automatic. */
  height?: number;
  hidden: boolean;
  format?: number;
  outlineLevel?: number;
  /** The `<row>` attributes as read, kept with the untouched ones. */
  source?: string;
}

export interface SheetView {
  freezeRows: number;
  freezeColumns: number;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Percent. */
  zoom: number;
  selection: Rect;
}

/** What of a sheet has been changed since it was read: only these parts are written anew. */
export type SheetFacet =
  | "cells"
  | "columns"
  | "rows"
  | "merges"
  | "conditionalFormats"
  | "validations"
  | "tables"
  | "view"
  | "page"
  | "protection"
  | "properties"
  | "notes"
  | "links";

/** The sheet of the file that a copy was made of: what the model does not hold is taken from there. */
export interface SheetOrigin {
  readonly sheetId: string;
  /** Cells that had come and gone on it when the copy was made. */
  readonly shifts: readonly Shift[];
}

export interface SheetModel {
  /** Stable while the book is open; not the name. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor?: string;
  /** Cells by row, then column; absent means empty with the default format of its row or column. */
  cells: Map<number, Map<number, Cell>>;
  columns: Map<number, ColumnModel>;
  rows: Map<number, RowModel>;
  /** Characters. */
  defaultColumnWidth: number;
  /** Points. */
  defaultRowHeight: number;
  merges: Rect[];
  /** In order of priority, the first wins. */
  conditionalFormats: ConditionalFormatRule[];
  validations: ValidationRule[];
  tables: TableModel[];
  notes: Note[];
  links: Link[];
  autoFilter?: Rect;
  view: SheetView;
  page: PageModel;
  protection?: ProtectionModel;
  origin?: SheetOrigin;
  readonly changed: Set<SheetFacet>;
}
