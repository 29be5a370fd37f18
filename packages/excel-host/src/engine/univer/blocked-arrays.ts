import type { CellValue } from "../../model/cell";
import type { CellPlace } from "../../model/rect";
import { placeKey } from "./formula-place";

/** Formulas that show #SPILL!: each may have room when something near it is written. */
export class BlockedArrays {
  private readonly sheets = new Map<string, Map<string, CellPlace>>();

  /** Looks at what a formula shows. */
  look(sheetId: string, row: number, column: number, value: CellValue): void {
    const isBlocked = typeof value === "object" && value?.error === "#SPILL!";
    const places = this.sheets.get(sheetId);
    const key = placeKey(row, column);
    if (!isBlocked) places?.delete(key);
    else if (places) places.set(key, { row, column });
    else this.sheets.set(sheetId, new Map([[key, { row, column }]]));
  }

  /** Those of one sheet. */
  of(sheetId: string): CellPlace[] {
    return [...(this.sheets.get(sheetId)?.values() ?? [])];
  }

  clear(): void {
    this.sheets.clear();
  }
}
