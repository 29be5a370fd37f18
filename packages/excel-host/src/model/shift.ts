import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";

/** Cells that are inserted (down, right) or deleted (up, left): `area` is the block that comes or goes. */
export interface Shift {
  readonly sheetId: string;
  readonly area: Rect;
  readonly direction: "down" | "right" | "up" | "left";
}

/** A block seen along the axis on which cells move. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly crossFirst: number;
  readonly crossLast: number;
}

function isVertical(shift: Shift): boolean {
  return shift.direction === "down" || shift.direction === "up";
}

/** True where cells come, false where they go. */
export function isInsert(shift: Shift): boolean {
  return shift.direction === "down" || shift.direction === "right";
}

function spanOf(rect: Rect, vertical: boolean): Span {
  return vertical
    ? { first: rect.top, last: rect.bottom, crossFirst: rect.left, crossLast: rect.right }
    : { first: rect.left, last: rect.right, crossFirst: rect.top, crossLast: rect.bottom };
}

function rectOf(span: Span, vertical: boolean): Rect {
  return vertical
    ? { top: span.first, bottom: span.last, left: span.crossFirst, right: span.crossLast }
    : { left: span.first, right: span.last, top: span.crossFirst, bottom: span.crossLast };
}

/** Every cell that moves or goes. */
export function affectedArea(shift: Shift): Rect {
  return isVertical(shift)
    ? { ...shift.area, bottom: MAX_ROWS - 1 }
    : { ...shift.area, right: MAX_COLUMNS - 1 };
}

/** How far cells move along the axis: 3, -3. */
export function distance(shift: Shift): number {
  const { first, last } = spanOf(shift.area, isVertical(shift));
  return (isInsert(shift) ? 1 : -1) * (last - first + 1);
}

/**
 * Where a block lies after a shift; undefined when all of it has gone. Blocks that reach beyond the shifted
 * columns (or rows) stay, as references do in Excel.
 */
export function movedRect(rect: Rect, shift: Shift): Rect | undefined {
  const vertical = isVertical(shift);
  const [span, area] = [spanOf(rect, vertical), spanOf(shift.area, vertical)];
  if (span.crossFirst < area.crossFirst || span.crossLast > area.crossLast) return rect;
  const end = (vertical ? MAX_ROWS : MAX_COLUMNS) - 1;
  const moved = isInsert(shift) ? stretched(span, area, end) : shrunk(span, area, end);
  return moved && rectOf({ ...span, ...moved }, vertical);
}

function stretched(span: Span, area: Span, end: number): { first: number; last: number } | undefined {
  const count = area.last - area.first + 1;
  if (span.first === 0 && span.last === end) return span;
  const first = span.first >= area.first ? span.first + count : span.first;
  const last = span.last >= area.first ? Math.min(end, span.last + count) : span.last;
  return first > end ? undefined : { first, last };
}

function shrunk(span: Span, area: Span, end: number): { first: number; last: number } | undefined {
  const count = area.last - area.first + 1;
  if (span.first === 0 && span.last === end) return span;
  const before = (index: number, inside: number) => {
    if (index < area.first) return index;
    return index <= area.last ? inside : index - count;
  };
  const first = before(span.first, area.first);
  const last = before(span.last, area.first - 1);
  return last < first ? undefined : { first, last };
}

/** Where a single index of a row (or column) lies after a shift of whole rows (or columns). */
export function movedIndex(index: number, shift: Shift): number | undefined {
  return movedSpan({ first: index, last: index }, shift)?.first;
}

/** Where a run of whole rows or columns goes, as an address of them would; undefined where it is deleted. */
export function movedSpan(
  { first, last }: { readonly first: number; readonly last: number },
  shift: Shift,
): { readonly first: number; readonly last: number } | undefined {
  const vertical = isVertical(shift);
  const { crossFirst, crossLast } = spanOf(shift.area, vertical);
  const moved = movedRect(rectOf({ first, last, crossFirst, crossLast }, vertical), shift);
  if (!moved) return undefined;
  const span = spanOf(moved, vertical);
  return { first: span.first, last: span.last };
}
