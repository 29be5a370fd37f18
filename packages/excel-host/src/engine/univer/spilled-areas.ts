import { overlaps, type CellPlace, type Rect } from "../../model/rect";
import { placeKey } from "./formula-place";

/** Areas that dynamic arrays fill on a sheet at present, by the place of their formula. */
export type SpillAreas = Map<string, Rect>;

/** The areas that dynamic arrays fill at present, of all sheets. */
export class SpilledAreas {
  private readonly sheets = new Map<string, SpillAreas>();

  /** Those of one sheet, to be read and changed. */
  of(sheetId: string): SpillAreas {
    const areas = this.sheets.get(sheetId) ?? new Map<string, Rect>();
    this.sheets.set(sheetId, areas);
    return areas;
  }

  /** The formula in this cell fills an area. */
  remember(sheetId: string, { row, column }: CellPlace, area: Rect): void {
    this.of(sheetId).set(placeKey(row, column), area);
  }

  /** The formula in this cell fills no area any more; gives the one that it filled. */
  take(sheetId: string, { row, column }: CellPlace): Rect | undefined {
    const areas = this.of(sheetId);
    const key = placeKey(row, column);
    const area = areas.get(key);
    areas.delete(key);
    return area;
  }

  /** The formulas whose area shares a cell with a block. */
  meeting(sheetId: string, rect: Rect): CellPlace[] {
    return [...this.of(sheetId)]
      .filter(([, area]) => overlaps(area, rect))
      .map(([key]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return { row, column };
      });
  }

  /** Forgets the sheets that have gone. */
  keepOnly(sheetIds: readonly string[]): void {
    const here = new Set(sheetIds);
    for (const sheetId of [...this.sheets.keys()]) if (!here.has(sheetId)) this.sheets.delete(sheetId);
  }
}
