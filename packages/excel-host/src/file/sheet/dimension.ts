import { parseCell, rectName } from "../../model/address";
import type { SheetModel } from "../../model/sheet";

/** The block that a `<dimension>` should name: the old one, made larger where cells stand outside it. */
export function dimension(sheet: SheetModel, old: string | undefined): string {
  const [from = "A1", to = from] = (old ?? "").split(":");
  const [first, last] = [parseCell(from), parseCell(to)];
  let { row: top, column: left } = first ?? { row: Infinity, column: Infinity };
  let { row: bottom, column: right } = last ?? { row: -1, column: -1 };
  for (const [row, cells] of sheet.cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 || right < 0 ? "A1" : rectName({ top, left, bottom, right });
}
