import { type CellPlace, contains, MAX_COLUMNS, MAX_ROWS, oneCell } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";

/** Where Ctrl with an arrow can lead to. */
export type Direction = "Up" | "Down" | "Left" | "Right";

/** The row or the column that is walked along. */
interface Line {
  readonly start: number;
  readonly by: 1 | -1;
  readonly count: number;
  isFilled(index: number): boolean;
  isHidden(index: number): boolean;
}

function isFilled({ cells }: SheetModel, row: number, column: number): boolean {
  const cell = cells.get(row)?.get(column);
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ""));
}

/** A block of merged cells is left at its far end, and is filled where its first cell is. */
function lineThrough(sheet: SheetModel, { row, column }: CellPlace, direction: Direction): Line {
  const isVertical = direction === "Up" || direction === "Down";
  const by = direction === "Up" || direction === "Left" ? -1 : 1;
  const one = oneCell({ row, column });
  const block = sheet.merges.find((merge) => contains(merge, one)) ?? one;
  const [first, last] = isVertical ? [block.top, block.bottom] : [block.left, block.right];
  const start = by < 0 ? first : last;
  const beside = (index: number): boolean =>
    isVertical ? isFilled(sheet, index, column) : isFilled(sheet, row, index);
  const lines: ReadonlyMap<number, { readonly hidden: boolean }> = isVertical ? sheet.rows : sheet.columns;
  return {
    start,
    by,
    count: isVertical ? MAX_ROWS : MAX_COLUMNS,
    isFilled: (index) => (index === start ? isFilled(sheet, block.top, block.left) : beside(index)),
    isHidden: (index) => lines.get(index)?.hidden ?? false,
  };
}

/** The next index that is seen; undefined at the sheet's end. */
function next({ by, count, isHidden }: Line, index: number): number | undefined {
  let to = index + by;
  while (to >= 0 && to < count && isHidden(to)) to += by;
  return to >= 0 && to < count ? to : undefined;
}

function edgeOf(line: Line): number {
  let last = line.start;
  let to = next(line, last);
  const runs = to !== undefined && line.isFilled(last) && line.isFilled(to);
  for (; to !== undefined; to = next(line, to)) {
    if (runs && !line.isFilled(to)) break;
    last = to;
    if (!runs && line.isFilled(to)) break;
  }
  return last;
}

/**
 * Where Ctrl with an arrow leads from a cell: to the end of the filled cells it is among, else to the next filled one, else
 * to the sheet's end; hidden rows and columns count as not there.
 */
export function edgeFrom(sheet: SheetModel, from: CellPlace, direction: Direction): CellPlace {
  return placed(from, direction, edgeOf(lineThrough(sheet, from, direction)));
}

/** Where an arrow leads from a cell: to the next one that is seen, behind all of a merged block; it stays at the sheet's end. */
export function besideCell(sheet: SheetModel, from: CellPlace, direction: Direction): CellPlace {
  const line = lineThrough(sheet, from, direction);
  const to = next(line, line.start);
  return to === undefined ? from : placed(from, direction, to);
}

function placed(from: CellPlace, direction: Direction, index: number): CellPlace {
  return direction === "Up" || direction === "Down"
    ? { row: index, column: from.column }
    : { row: from.row, column: index };
}
