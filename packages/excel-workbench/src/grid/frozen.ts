import type { BookModel, DisplayLocale, SheetModel } from "excel-host";
import { autoHeight } from "./auto-height";
import { columnPixels, defaultColumnPixels, rowPixels } from "./measures";

/** The room that the grid has on the page, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** So much of the grid what is frozen may fill; where it fills more, too little is left to scroll in. */
const MOST = 0.7;

const sum = (count: number, size: (index: number) => number): number => {
  let all = 0;
  for (let index = 0; index < count; index += 1) all += size(index);
  return all;
};

/**
 * How many rows and columns stay in place while the sheet scrolls: as many as the sheet says, and none in a direction in
 * which they would fill the grid, as in a small window or a large zoom. The sheet itself keeps what it says.
 */
export function frozenLines(
  book: BookModel,
  sheet: SheetModel,
  locale: DisplayLocale,
  room: Room | undefined,
): { rows: number; columns: number } {
  const { freezeRows, freezeColumns, zoom } = sheet.view;
  if (!room) return { rows: freezeRows, columns: freezeColumns };
  const fits = (size: number, of: number): boolean => (size * zoom) / 100 <= of * MOST;
  const height = (row: number): number => {
    const { height: points, hidden } = sheet.rows.get(row) ?? {};
    if (hidden) return 0;
    return points === undefined ? autoHeight(book, sheet, row, locale) : rowPixels(points);
  };
  const width = (column: number): number => {
    const { width: characters, hidden } = sheet.columns.get(column) ?? {};
    if (hidden) return 0;
    return characters === undefined
      ? defaultColumnPixels(sheet.defaultColumnWidth)
      : columnPixels(characters);
  };
  return {
    rows: fits(sum(freezeRows, height), room.height) ? freezeRows : 0,
    columns: fits(sum(freezeColumns, width), room.width) ? freezeColumns : 0,
  };
}
