import { isDateFormat } from "numfmt";
import {
  type LocaleName,
  nameListsOf,
  type Rect,
  type Series,
  seriesOf,
  formatOfCell,
  type Workbook,
} from "excel-host";

/** A range in the grid's own words. */
interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const toRect = (range: GridRange): Rect => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/** What dragging the fill handle means: the block to repeat, and where. */
export function fillAreas(params: unknown): { from: Rect; to: Rect } | undefined {
  const { sourceRange, targetRange } = (params ?? {}) as { sourceRange?: GridRange; targetRange?: GridRange };
  return sourceRange && targetRange ? { from: toRect(sourceRange), to: toRect(targetRange) } : undefined;
}

/** The cells that dragging the fill handle into the block empties: what is left of it behind the handle. */
export function clearedByFill(from: Rect, to: Rect): Rect | undefined {
  const isWithin =
    to.top === from.top && to.left === from.left && to.bottom <= from.bottom && to.right <= from.right;
  if (!isWithin) return undefined;
  if (to.bottom < from.bottom) return { ...from, top: to.bottom + 1 };
  return to.right < from.right ? { ...from, left: to.right + 1 } : undefined;
}

/** What dragging a block by its edge means. */
export function moveAreas(params: unknown): { from: Rect; to: Rect } | undefined {
  const { fromRange, toRange } = (params ?? {}) as { fromRange?: GridRange; toRange?: GridRange };
  return fromRange && toRange ? { from: toRect(fromRange), to: toRect(toRange) } : undefined;
}

/** How cells are filled. */
export interface FillManner {
  /** Names of days and months in its language go on, too. */
  readonly locale: LocaleName;
  readonly isFlipped?: boolean;
}

/** How the lines of a block go on, by the column (filled down or up) or the row (filled to a side). */
export interface FillPlan {
  readonly isVertical: boolean;
  readonly series: ReadonlyMap<number, Series>;
}

/**
 * Reads, before anything is overwritten, which lines of a block go on as a series; the others are repeated. `isFlipped`,
 * as with Ctrl held: a single number goes on, and what would go on by itself is repeated.
 */
export function fillPlan(
  workbook: Workbook,
  sheetId: string,
  from: Rect,
  to: Rect,
  { locale, isFlipped = false }: FillManner,
): FillPlan {
  const isVertical = to.top < from.top || to.bottom > from.bottom;
  const [first, last] = isVertical ? [from.left, from.right] : [from.top, from.bottom];
  const series = new Map<number, Series>();
  for (let line = first; line <= last; line += 1) {
    const area = isVertical ? { ...from, left: line, right: line } : { ...from, top: line, bottom: line };
    const [plain, flipped] = [false, true].map((always) => seriesIn(workbook, sheetId, area, always, locale));
    const found = !isFlipped ? plain : plain ? undefined : flipped;
    if (found) series.set(line, found);
  }
  return { isVertical, series };
}

function seriesIn(
  workbook: Workbook,
  sheetId: string,
  { top, left, bottom, right }: Rect,
  always: boolean,
  locale: LocaleName,
): Series | undefined {
  const cells = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push(workbook.cell(sheetId, row, column));
  if (cells.some((cell) => cell?.formula !== undefined)) return undefined;
  const { numberFormat } = formatOfCell(workbook.book, workbook.sheet(sheetId), top, left);
  return seriesOf(
    cells.map((cell) => cell?.value ?? null),
    isDateFormat(numberFormat),
    always,
    nameListsOf(locale),
  );
}
