import type { Cell } from "../../model/cell";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";

/** The smallest block of a sheet that holds all its used cells; formatted but empty cells count unless `valuesOnly`. */
export function usedRect(sheet: SheetModel, within: Rect, valuesOnly: boolean): Rect | undefined {
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const [row, cells] of sheet.cells) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < within.left || column > within.right || !isUsed(cell, valuesOnly)) continue;
      used ??= { top: row, left: column, bottom: row, right: column };
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
    }
  }
  return used;
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  if (!valuesOnly) return true;
  return cell.formula !== undefined || (cell.value !== null && cell.value !== "");
}
