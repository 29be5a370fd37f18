import type { PivotModel } from "./pivot/pivot";
import { blockFrom, overlaps, type Rect } from "./rect";
import { affectedArea, movedRect, type Shift } from "./shift";
import type { SheetModel } from "./sheet";

/** What would be torn apart, or left without its cells. */
type Torn = "merged cells" | "table" | "an array" | "a data table" | "a pivot table" | "a pivot table's data";

/** Cells cannot move because a merged block or a table would be torn apart. */
export class ShiftConflict extends Error {
  constructor(readonly what: Torn) {
    super(`The cells cannot be moved: a part of ${what === "table" ? "a table" : what} would move.`);
    this.name = "ShiftConflict";
  }
}

/** Throws ShiftConflict where a shift would tear something apart. */
export function checkConflicts(sheet: SheetModel, shift: Shift): void {
  const affected = affectedArea(shift);
  const torn = (rect: Rect) => overlaps(rect, affected) && isTorn(rect, shift);
  if (arraysOf(sheet).some((rect) => overlaps(rect, affected) && isBroken(rect, shift)))
    throw new ShiftConflict("an array");
  if (hasDataTable(sheet, affected)) throw new ShiftConflict("a data table");
  if (sheet.pivots.some((pivot) => isPivotTorn(pivot, shift))) throw new ShiftConflict("a pivot table");
  if (sheet.merges.some(torn)) throw new ShiftConflict("merged cells");
  if (sheet.tables.some((table) => torn(table.range))) throw new ShiftConflict("table");
}

/** Old array formulas that fill several cells: they can be moved or deleted as a whole only. */
export function arraysOf(sheet: SheetModel): Rect[] {
  const found: Rect[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { array }] of cells) {
      if (!array || array.dynamic || array.rows * array.columns === 1) continue;
      found.push(blockFrom({ row, column }, array));
    }
  }
  return found;
}

/** The cells of pivot tables, those of their filters among them. */
export function pivotRects({ pivots }: Pick<SheetModel, "pivots">): readonly Rect[] {
  return pivots.flatMap(({ place }) =>
    place ? [place.range, ...(place.filters ? [place.filters] : [])] : [],
  );
}

/** All cells of a pivot table, those of its filters among them, go with what is deleted: it goes, too, as in Excel. */
export function isPivotGone(pivot: PivotModel, shift: Shift): boolean {
  const rects = pivotRects({ pivots: [pivot] });
  return rects.length > 0 && rects.every((rect) => !movedRect(rect, shift));
}

function isPivotTorn(pivot: PivotModel, shift: Shift): boolean {
  if (isPivotGone(pivot, shift)) return false;
  const affected = affectedArea(shift);
  const isLost = (rect: Rect): boolean => isBroken(rect, shift) || !movedRect(rect, shift);
  return pivotRects({ pivots: [pivot] }).some((rect) => overlaps(rect, affected) && isLost(rect));
}

/** What-if tables live in the file's own words only, which cells that move lose. */
export function hasDataTable(sheet: SheetModel, affected: Rect): boolean {
  for (const [row, cells] of sheet.cells) {
    if (row < affected.top || row > affected.bottom) continue;
    for (const cell of cells.values()) if (cell.source?.includes('t="dataTable"')) return true;
  }
  return false;
}

/** True where a block would not keep its size, or not move as one. */
function isBroken(rect: Rect, shift: Shift): boolean {
  if (isTorn(rect, shift)) return true;
  const moved = movedRect(rect, shift);
  return (
    moved !== undefined &&
    (moved.bottom - moved.top !== rect.bottom - rect.top ||
      moved.right - moved.left !== rect.right - rect.left)
  );
}

/** A block that reaches beyond the moving columns (or rows). */
function isTorn(rect: Rect, { area, direction }: Shift): boolean {
  return direction === "down" || direction === "up"
    ? rect.left < area.left || rect.right > area.right
    : rect.top < area.top || rect.bottom > area.bottom;
}
