import { quotedSheetName, rectAddress } from "../address";
import type { BookModel } from "../book";
import type { Rect } from "../rect";
import type { SheetModel } from "../sheet";
import type { ChartSeries } from "./series";
import { chartCell, isDay, type ChartCell } from "./data";
import { newSeries } from "./defaults";
import { stockSeries } from "./stock";
import { chartKind, type ChartType, isXY } from "./types";

/** A block seen so that its series are its columns, whichever way it lies. */
interface Grid {
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): ChartCell;
  /** A part of it as a reference. */
  reference(top: number, bottom: number, left: number, right: number): string;
}

/** `Sheet1!$A$2:$A$5`, as charts name their cells. */
export function chartReference(sheet: SheetModel, rect: Rect): string {
  return `${quotedSheetName(sheet.name)}!${rectAddress(rect, "$")}`;
}

function gridOf(book: BookModel, sheet: SheetModel, rect: Rect, byRows: boolean): Grid {
  const place = (row: number, column: number): [number, number] =>
    byRows ? [rect.top + column, rect.left + row] : [rect.top + row, rect.left + column];
  const [height, width] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  return {
    rows: byRows ? width : height,
    columns: byRows ? height : width,
    cell: (row, column) => chartCell(book, sheet, ...place(row, column)),
    reference: (first, last, left, right) => {
      const [top, start] = place(first, left);
      const [bottom, end] = place(last, right);
      return chartReference(sheet, { top, left: start, bottom, right: end });
    },
  };
}

const isText = ({ value }: ChartCell): boolean => typeof value === "string";
const isBlank = ({ value }: ChartCell): boolean => value === null;

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/** The first row names the series where the corner is blank, or where it has words or days and no number. */
function hasHeader(grid: Grid): boolean {
  if (grid.rows < 2) return false;
  const cells = range(grid.columns > 1 ? 1 : 0, grid.columns).map((column) => grid.cell(0, column));
  const isCornerBlank = grid.columns > 1 && isBlank(grid.cell(0, 0));
  return cells.some((cell) => isText(cell) || isDay(cell)) || (isCornerBlank && !cells.every(isBlank));
}

/** So many columns at the left are categories: words and days, or numbers below a blank corner. */
function labelColumns(grid: Grid, header: number): number {
  let count = 0;
  for (let column = 0; column < grid.columns - 1; column += 1) {
    const cells = range(header, grid.rows).map((row) => grid.cell(row, column));
    const isBelowBlank = header === 1 && column === 0 && isBlank(grid.cell(0, 0));
    const isLabel = cells.some((cell) => isText(cell) || isDay(cell));
    if (!isBelowBlank && !isLabel) break;
    count = column + 1;
  }
  return count;
}

/** How Excel reads a block: more columns than rows of data are categories across, otherwise downwards. */
function readsByRows(book: BookModel, sheet: SheetModel, rect: Rect): boolean {
  const grid = gridOf(book, sheet, rect, false);
  const header = hasHeader(grid) ? 1 : 0;
  return grid.columns - labelColumns(grid, header) > grid.rows - header;
}

/** The series that Excel makes of a block of cells, and whether they are its rows or its columns. */
export function seriesOfBlock(
  book: BookModel,
  sheet: SheetModel,
  rect: Rect,
  by: "Auto" | "Rows" | "Columns",
  type: ChartType,
): { series: ChartSeries[]; plotBy: "Rows" | "Columns" } {
  const byRows = by === "Auto" ? readsByRows(book, sheet, rect) : by === "Rows";
  const grid = gridOf(book, sheet, rect, byRows);
  const header = hasHeader(grid) ? 1 : 0;
  const isPlane = isXY(type) && grid.columns > 1;
  const labels = Math.max(labelColumns(grid, header), isPlane ? 1 : 0);
  const last = grid.rows - 1;
  // Bubbles take two columns each: how high they stand, and their sizes.
  const step = chartKind(type).family === "bubble" ? 2 : 1;
  const columns = range(labels, grid.columns).filter((column) => (column - labels) % step === 0);
  const hasSize = (column: number) => step === 2 && column + 1 < grid.columns;
  const series = columns.map((column, index) => ({
    ...newSeries(type, index),
    ...(header ? { name: { formula: grid.reference(0, 0, column, column) } } : {}),
    values: grid.reference(header, last, column, column),
    ...(hasSize(column) ? { bubbles: grid.reference(header, last, column + 1, column + 1) } : {}),
    ...(labels ? { categories: grid.reference(header, last, 0, labels - 1) } : {}),
  }));
  return { series: stockSeries(type, series), plotBy: byRows ? "Rows" : "Columns" };
}
