import type { Cell } from "../../model/cell";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";

/** The smallest block of a sheet that holds all its used cells; formatted but empty cells count unless `valuesOnly`. */
export function usedRect(sheet: SheetModel, within: Rect, valuesOnly: boolean): Rect | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, cell] of cells) {
      // A cell inside what is known to be used tells nothing new.
      if (column >= left && column <= right && row >= top && row <= bottom) continue;
      if (column < within.left || column > within.right || !isUsed(cell, valuesOnly)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  if (!valuesOnly) return true;
  return cell.formula !== undefined || (cell.value !== null && cell.value !== "");
}
