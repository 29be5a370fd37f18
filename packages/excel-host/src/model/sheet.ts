import type { Cell } from "./cell";
import type { CommentThread } from "./comments";
import type { FilterColumn } from "./filter";
import type { ChartModel } from "./chart/chart";
import type { PageModel, ProtectionModel } from "./page";
import { contains, oneCell, type CellPlace, type Rect } from "./rect";
import type { PivotModel } from "./pivot/pivot";
import type { SlicerModel } from "./slicer/slicer";
import type { ShapeModel } from "./shape/shape";
import type { Shift } from "./shift";
import type { ConditionalFormatRule, Link, Note, TableModel, ValidationRule } from "./rules";

export interface ColumnModel {
  /** Characters of the default font, as the file keeps it; undefined: the default width. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly format?: number;
  readonly outlineLevel?: number;
}

export interface RowModel {
  /** Points; undefined: automatic. */
  readonly height?: number;
  readonly hidden: boolean;
  readonly format?: number;
  readonly outlineLevel?: number;
  /** The `<row>` attributes as read, kept with the untouched ones. */
  readonly source?: string;
}

export interface SheetView {
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Percent. */
  readonly zoom: number;
  readonly selection: Rect;
  /** The id of the chart that is active instead of the cells. */
  readonly activeChart?: string;
}

/** The sheet of the file that a copy was made of: what the model does not hold is taken from there. */
export interface SheetOrigin {
  readonly sheetId: string;
  /** Cells that had come and gone on it when the copy was made. */
  readonly shifts: readonly Shift[];
}

export interface SheetModel {
  /** Stable while the book is open; not the name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor?: string;
  /** Cells by row, then column; absent means empty with the default format of its row or column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly columns: ReadonlyMap<number, ColumnModel>;
  readonly rows: ReadonlyMap<number, RowModel>;
  /** Characters. */
  readonly defaultColumnWidth: number;
  /** Points. */
  readonly defaultRowHeight: number;
  readonly merges: readonly Rect[];
  /** In order of priority, the first wins. */
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly validations: readonly ValidationRule[];
  readonly tables: readonly TableModel[];
  readonly notes: readonly Note[];
  readonly comments: readonly CommentThread[];
  readonly links: readonly Link[];
  /** From the one at the back to the one in front. */
  readonly charts: readonly ChartModel[];
  /** From the one at the back to the one in front; charts and what the host does not know are not among them. */
  readonly shapes: readonly ShapeModel[];
  readonly pivots: readonly PivotModel[];
  readonly slicers: readonly SlicerModel[];
  /** What programs keep with the sheet, by key. */
  readonly properties: ReadonlyMap<string, string>;
  readonly autoFilter?: Rect;
  /** What the sheet's own filter shows, column by column. */
  readonly filterColumns?: readonly FilterColumn[];
  readonly view: SheetView;
  readonly page: PageModel;
  readonly protection?: ProtectionModel;
  readonly origin?: SheetOrigin;
  readonly changed: ReadonlySet<SheetFacet>;
}

/** The last row with a cell in it, however many there are; -1 on an empty sheet. */
export function lastRowOf({ cells }: Pick<SheetModel, "cells">): number {
  let last = -1;
  for (const row of cells.keys()) last = Math.max(last, row);
  return last;
}

/** The table that a cell is in. */
export function tableAt({ tables }: Pick<SheetModel, "tables">, place: CellPlace): TableModel | undefined {
  return tables.find(({ range }) => contains(range, oneCell(place)));
}

/**
 * What of a sheet is saved by itself, and the fields that it is made of; listed here only. `changed` holds the facets
 * that were changed since the sheet was read: only they are written anew.
 */
export const SHEET_FACETS = {
  cells: ["cells"],
  columns: ["columns"],
  rows: ["rows"],
  merges: ["merges"],
  conditionalFormats: ["conditionalFormats"],
  validations: ["validations"],
  tables: ["tables", "autoFilter", "filterColumns"],
  view: ["view"],
  page: ["page"],
  protection: ["protection"],
  sheetProperties: ["tabColor", "defaultColumnWidth", "defaultRowHeight"],
  notes: ["notes", "comments"],
  links: ["links"],
  charts: ["charts"],
  shapes: ["shapes"],
  pivots: ["pivots"],
  slicers: ["slicers"],
  customProperties: ["properties"],
} as const satisfies Record<string, readonly (keyof SheetModel)[]>;

/** A part of a sheet that is saved by itself. */
export type SheetFacet = keyof typeof SHEET_FACETS;
