import type { Cut } from "./whole-block";

/** Where the whole blocks of formulas are cut on each sheet; of several cuts the first counts. */
export class BlockCuts {
  private readonly sheets = new Map<string, Cut>();

  /** Notes that a formula's block of a sheet is cut here. */
  note(sheetId: string, { rows, columns }: Cut): void {
    const known = this.sheets.get(sheetId) ?? { rows, columns };
    this.sheets.set(sheetId, {
      rows: Math.min(rows, known.rows),
      columns: Math.min(columns, known.columns),
    });
  }

  /** True for a cell beyond where whole blocks are cut: they are to be cut farther out. */
  isBeyond(sheetId: string, row: number, column: number): boolean {
    const cut = this.sheets.get(sheetId);
    return cut !== undefined && (row >= cut.rows || column >= cut.columns);
  }

  clear(): void {
    this.sheets.clear();
  }
}
