import type { CellFormat } from "./format";
import type { Rect } from "./rect";

/** Where a cell lies in its block, as sums of these: the first or last row, the first or last column. */
export const PLACE = { top: 1, bottom: 2, left: 4, right: 8 } as const;

/** How many places there are. */
export const PLACES = 16;

/** A changed copy of a cell format; lines depend on where the cell lies in its block (see `PLACE`). */
export type FormatChange = (format: CellFormat, place: number) => CellFormat;

/** Gives all cells of the blocks another format. */
type Give = (sheetId: string, rects: readonly Rect[], change: FormatChange) => void;

/**
 * Looks that were asked for one after the other for the same blocks: font, size, alignment, lines. Cells are gone through
 * once for all of them. Whatever else is done settles first.
 */
export class GatheredLooks {
  private waiting:
    { readonly sheetId: string; readonly rects: readonly Rect[]; change: FormatChange } | undefined;

  constructor(private readonly give: Give) {}

  /** Adds to what waits for these very blocks; false where nothing does. */
  join(sheetId: string, rects: readonly Rect[], change: FormatChange): boolean {
    const { waiting } = this;
    if (waiting?.rects !== rects || waiting.sheetId !== sheetId) return false;
    const { change: first } = waiting;
    waiting.change = (format, place) => change(first(format, place), place);
    return true;
  }

  /** The first of perhaps several looks of these blocks. */
  begin(sheetId: string, rects: readonly Rect[], change: FormatChange): void {
    this.settle();
    this.waiting = { sheetId, rects, change };
  }

  /** Gives the cells what waits. */
  settle(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = undefined;
    this.give(waiting.sheetId, waiting.rects, waiting.change);
  }
}
