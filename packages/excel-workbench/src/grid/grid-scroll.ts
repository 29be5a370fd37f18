import { ScrollToCellCommand, SetScrollRelativeCommand } from "@univerjs/sheets-ui";
import type { GridPlaces } from "./grid-places";
import type { GridUnit } from "./grid-unit";

/** Brings cells into sight. */
export class GridScroll {
  constructor(
    private readonly unit: GridUnit,
    private readonly places: GridPlaces,
  ) {}

  /** Scrolls so that a cell can be seen. */
  reveal(row: number, column: number): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.unit.run(ScrollToCellCommand.id, { range });
    requestAnimationFrame(() => {
      // The grid measures by the first rows of the sheet: below frozen or high ones it stops short of the cell.
      this.by(this.places.distanceTo(row, column));
      this.uncover(row, column);
    });
  }

  /** The grid takes what lies under its scroll bars for seen: scrolls on by as much as they cover. */
  uncover(row: number, column: number): void {
    requestAnimationFrame(() => {
      this.by(this.places.coveredBy(row, column));
    });
  }

  private by(distance: { readonly offsetX: number; readonly offsetY: number }): void {
    if (distance.offsetX !== 0 || distance.offsetY !== 0)
      this.unit.run(SetScrollRelativeCommand.id, distance);
  }

  /** So many rows and columns are in sight. */
  pageSize(): { rows: number; columns: number } {
    const seen = this.unit.front?.getVisibleRange();
    if (!seen) return { rows: 20, columns: 8 };
    // The last ones are seen in part.
    const size = (first: number, last: number): number => Math.max(1, last - first - 1);
    return { rows: size(seen.startRow, seen.endRow), columns: size(seen.startColumn, seen.endColumn) };
  }
}
