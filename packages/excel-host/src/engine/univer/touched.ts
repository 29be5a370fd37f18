import type { Change } from "../../model/changes";
import type { Rect } from "../../model/rect";

/** What has happened to the book since the calculator last looked. */
export class Touched {
  /** Everything must be read anew: at the start, and when sheets or rows have moved. */
  everything = true;
  /** Tables or names: formulas that lean on them are translated anew. */
  meanings = false;
  readonly areas: { sheetId: string; rect: Rect }[] = [];
  /** Formula cells whose functions have answered. */
  readonly cells: { sheetId: string; rect: Rect }[] = [];

  get any(): boolean {
    return this.everything || this.meanings || this.areas.length > 0 || this.cells.length > 0;
  }

  /** Notes a change of the book. */
  note(change: Change): void {
    switch (change.kind) {
      case "cells":
        this.areas.push({ sheetId: change.sheetId, rect: change.area });
        break;
      case "tables":
      case "names":
        this.meanings = true;
        break;
      case "shift":
      case "sheetAdded":
      case "sheetRemoved":
      case "sheetRenamed":
      case "sheetMoved":
        this.everything = true;
        break;
    }
  }

  /** Notes formula cells to be calculated again. */
  recalculate(cells: readonly { sheetId: string; row: number; column: number }[]): void {
    for (const run of columnRuns(cells)) this.cells.push(run);
  }
}

/** Single cells gathered into vertical runs: thousands of areas are slow to search. */
function columnRuns(cells: readonly { sheetId: string; row: number; column: number }[]) {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheetId: string; rect: Rect }[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    const joins = last?.sheetId === sheetId && last.rect.left === column && last.rect.bottom >= row - 1;
    if (joins) runs[runs.length - 1] = { sheetId, rect: { ...last.rect, bottom: row } };
    else runs.push({ sheetId, rect: { top: row, bottom: row, left: column, right: column } });
  }
  return runs;
}
