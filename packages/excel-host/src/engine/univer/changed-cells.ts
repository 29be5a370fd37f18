import type { Rect } from "../../model/rect";
import { overlaps } from "../../model/rect";
import { areaOf } from "./formula-place";
import type { Area } from "./references";

/** Cells whose contents are others than before: blocks that were edited, and single results. */
export class ChangedCells {
  private readonly columns = new Map<string, Map<number, Set<number>>>();

  constructor(private readonly edited: readonly Area[]) {}

  add(sheetId: string, row: number, column: number): void {
    const rows = this.columns.get(sheetId) ?? new Map<number, Set<number>>();
    this.columns.set(sheetId, rows);
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns.add(column));
  }

  has(sheetId: string, row: number, column: number): boolean {
    return this.meets([areaOf({ sheetId, row, column })]);
  }

  /** True where some cell of these areas has changed. */
  meets(areas: readonly Area[]): boolean {
    return areas.some(
      ({ sheetId, rect }) =>
        this.edited.some((area) => area.sheetId === sheetId && overlaps(area.rect, rect)) ||
        this.hasResultIn(this.columns.get(sheetId), rect),
    );
  }

  private hasResultIn(rows: ReadonlyMap<number, ReadonlySet<number>> | undefined, rect: Rect): boolean {
    if (!rows) return false;
    if (rect.bottom - rect.top < rows.size) {
      for (let row = rect.top; row <= rect.bottom; row += 1) if (meetsRow(rows.get(row), rect)) return true;
      return false;
    }
    for (const [row, columns] of rows)
      if (row >= rect.top && row <= rect.bottom && meetsRow(columns, rect)) return true;
    return false;
  }
}

function meetsRow(columns: ReadonlySet<number> | undefined, { left, right }: Rect): boolean {
  if (!columns) return false;
  for (const column of columns) if (column >= left && column <= right) return true;
  return false;
}
