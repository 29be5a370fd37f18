import { contains, oneCell, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { FormulaPlace } from "./formula-place";

/** The formulas of a block that show nothing yet: they have just been written. */
export function emptyFormulas({ id: sheetId, cells }: SheetModel, rect: Rect): FormulaPlace[] {
  const places: FormulaPlace[] = [];
  for (const [row, inRow] of cells) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const [column, { formula, value }] of inRow) {
      const isInside = contains(rect, oneCell({ row, column }));
      if (isInside && formula !== undefined && value === null) places.push({ sheetId, row, column });
    }
  }
  return places;
}
