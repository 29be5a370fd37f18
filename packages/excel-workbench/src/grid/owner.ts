import { MAX_COLUMNS, MAX_ROWS, type Rect } from "excel-host";
import type { REPLACED } from "./allowed-commands";

/** Rows or columns as wholes, or all of both. */
export type Lines = "rows" | "columns" | "sheet";

export interface Selection {
  readonly sheetId: string;
  /** The active cell. */
  readonly row: number;
  readonly column: number;
  readonly area: Rect;
  /** Whole rows or columns were selected by their headings. */
  readonly lines?: Lines;
  /** What was selected before with Ctrl held, and is selected still. */
  readonly others?: readonly Rect[];
}

/** All selected areas. */
export const areasOf = ({ area, others = [] }: Selection): readonly Rect[] => [...others, area];

/**
 * All selected areas; rows and columns that are selected as wholes reach to the end of the sheet, which is never shown: so
 * that cells to come have their look.
 */
export function wholeAreas(selection: Selection): readonly Rect[] {
  const { lines, area: last } = selection;
  const areColumns = lines === "columns" || lines === "sheet";
  const areRows = lines === "rows" || lines === "sheet";
  return areasOf(selection).map((area) => ({
    ...area,
    bottom: areColumns && area.top === 0 && area.bottom >= last.bottom ? MAX_ROWS - 1 : area.bottom,
    right: areRows && area.left === 0 && area.right >= last.right ? MAX_COLUMNS - 1 : area.right,
  }));
}

/** The corner of a selection that moves when it is extended: opposite to the active cell. */
export function movingEnd({ row, column, area }: Omit<Selection, "sheetId">): [row: number, column: number] {
  return [row === area.top ? area.bottom : area.top, column === area.left ? area.right : area.left];
}

/** What the grid asks of the workbench. */
export interface GridOwner {
  /** The user wants to edit the active cell where it stands. */
  edit(): void;
  selected(selection: Selection): void;
  /** Other cells are in sight now. */
  scrolled(): void;
  /** One of REPLACED; `params` are the grid's own. */
  command(name: keyof typeof REPLACED, params: unknown): void;
  /** The grid shows its sheet larger or smaller now; percent. */
  zoomed(percent: number): void;
  /** The user dragged the edge of columns or rows; sizes in pixels. */
  resized(
    sheetId: string,
    sizes: { columns?: ReadonlyMap<number, number>; rows?: ReadonlyMap<number, number> },
  ): void;
}
