import { bounding, overlaps, rectName, type Rect, type SheetModel } from "excel-host";

/** An area with the whole of every merged block that it touches: a cell of such a block stands for all of it. */
export function wholeMerges({ merges }: Pick<SheetModel, "merges">, area: Rect): Rect {
  return merges.filter((merge) => overlaps(merge, area)).reduce((all, merge) => bounding(all, merge), area);
}

/** Is it one cell, or one block of merged cells? */
export function isOneCell(sheet: Pick<SheetModel, "merges">, area: Rect): boolean {
  const first = { ...area, bottom: area.top, right: area.left };
  return rectName(wholeMerges(sheet, first)) === rectName(area);
}
