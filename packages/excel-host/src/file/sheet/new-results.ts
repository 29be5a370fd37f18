import type { SheetModel } from "../../model/sheet";
import { readCellSource } from "./cell-source";
import { isPending, savesTheSame } from "./write-value";

/** True when a formula of the sheet shows another result than its source, though no cell of it was written. */
export function hasNewResults(sheet: SheetModel, strings: readonly string[]): boolean {
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) {
      if (cell.formula === undefined && cell.spilledFrom === undefined) continue;
      if (cell.source === undefined) return true;
      const tagEnd = cell.source.indexOf(">");
      const { value } = readCellSource(cell.source, tagEnd, strings);
      if (!isPending(cell.value) && !savesTheSame(value, cell.value)) return true;
    }
  }
  return false;
}
