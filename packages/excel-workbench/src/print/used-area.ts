import type { BookModel, CellFormat, Rect, SheetModel } from "excel-host";
import { chartEnd, printedShapes } from "./page-charts";
import type { LineSizes } from "./page-plan";

const isSeen = ({ fill, borders }: Readonly<CellFormat>): boolean =>
  fill?.color !== undefined || Object.keys(borders).length > 0;

/** The block, from A1 on, in which something would be printed; undefined on an empty sheet. */
export function printedArea({ formats }: BookModel, sheet: SheetModel, sizes: LineSizes): Rect | undefined {
  const { cells, merges, charts } = sheet;
  let [bottom, right] = [-1, -1];
  for (const [row, line] of cells) {
    for (const [column, { value, format }] of line) {
      if ((value === null || value === "") && !isSeen(formats.get(format))) continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  for (const end of [...charts, ...printedShapes(sheet)].map((drawing) => chartEnd(drawing, sizes))) {
    bottom = Math.max(bottom, end.row);
    right = Math.max(right, end.column);
  }
  for (const merge of merges) {
    if (merge.top > bottom || merge.left > right) continue;
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
}
