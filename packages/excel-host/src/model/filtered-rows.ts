import { MAX_ROWS, type Rect } from "./rect";
import type { SheetModel } from "./sheet";

/** Of these rows those that a filter hides, the sheet's own or a table's; rows hidden by hand are none of them. */
export function filteredRows(
  { autoFilter, filterColumns = [], tables, rows }: SheetModel,
  from: number,
  to: number,
): number[] {
  const filtered = tables
    .filter(({ columns }) => columns.some(({ filter }) => filter))
    .map(({ range }) => range);
  if (autoFilter && filterColumns.length > 0) filtered.push(autoFilter);
  const hidden: number[] = [];
  for (const { top, bottom } of filtered)
    for (let row = Math.max(from, top + 1); row <= Math.min(to, bottom); row += 1)
      if (rows.get(row)?.hidden) hidden.push(row);
  return hidden;
}

/**
 * What no filter hides of a block, from top to bottom: as in Excel, what is done to selected cells is done to these. The
 * block itself where there is nothing else, and for whole columns.
 */
export function unfilteredParts(sheet: SheetModel, area: Rect): readonly Rect[] {
  if (area.bottom === MAX_ROWS - 1) return [area];
  const parts: Rect[] = [];
  let top = area.top;
  for (const row of [...filteredRows(sheet, area.top, area.bottom).sort((a, b) => a - b), area.bottom + 1]) {
    if (row > top) parts.push({ ...area, top, bottom: row - 1 });
    top = row + 1;
  }
  return parts.length > 0 ? parts : [area];
}
