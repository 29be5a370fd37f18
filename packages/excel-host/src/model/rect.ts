/** A block of cells; rows and columns count from 0, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of a sheet; row and column count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell as a block. */
export function oneCell({ row, column }: CellPlace): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

/** The block of so many rows and columns whose first cell this is. */
export function blockFrom(
  { row, column }: CellPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Rect {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** Excel's own limits of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** True where all rows are in the block. */
export function isEntireColumn(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === MAX_ROWS - 1;
}

/** True where all columns are in the block. */
export function isEntireRow(rect: Rect): boolean {
  return rect.left === 0 && rect.right === MAX_COLUMNS - 1;
}

/** The whole sheet. */
export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** The cells that two blocks share. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

/** The smallest block that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** True where `inner` lies wholly in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** How many rows and columns a block has. */
export function sizeOf(rect: Rect): { rows: number; columns: number } {
  return { rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
}

/** A block so many rows farther down and columns farther to the right. */
export function movedBy(
  { top, left, bottom, right }: Rect,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Rect {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** True where a block lies partly in another one, partly outside. */
export function isCutBy(rect: Rect, other: Rect): boolean {
  return overlaps(rect, other) && !contains(other, rect);
}

/** True where two blocks share a cell. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What is left of a block when another is taken out of it: up to four blocks. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const gone = intersection(rect, hole);
  if (!gone) return [rect];
  const parts: Rect[] = [
    { ...rect, bottom: gone.top - 1 },
    { ...rect, top: gone.bottom + 1 },
    { ...rect, top: gone.top, bottom: gone.bottom, right: gone.left - 1 },
    { ...rect, top: gone.top, bottom: gone.bottom, left: gone.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** What is left of blocks when others are taken out of them. */
export function subtractAll(rects: readonly Rect[], holes: readonly Rect[]): Rect[] {
  return holes.reduce<Rect[]>((left, hole) => left.flatMap((rect) => subtract(rect, hole)), [...rects]);
}

/** True where some block of one list meets some block of the other. */
export function meet(one: readonly Rect[], other: readonly Rect[]): boolean {
  return one.some((rect) => other.some((second) => intersection(rect, second) !== undefined));
}

/** Calls back for each place of a block, row by row. */
export function eachPlace(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) visit(row, column);
  }
}
