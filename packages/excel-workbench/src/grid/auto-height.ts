import {
  displayText,
  type BookModel,
  type Cell,
  type CellFormat,
  type DisplayLocale,
  type SheetModel,
} from "excel-host";
import { columnPixels, defaultColumnPixels, INDENT, rowPixels } from "./measures";
import { lineCount, lineHeight } from "./text-measure";

/** Room beside and above the text of a cell, in pixels. */
const SIDES = 8;
const ABOVE = 1;

export function columnWidth(sheet: SheetModel, column: number): number {
  const width = sheet.columns.get(column)?.width;
  return width === undefined ? defaultColumnPixels(sheet.defaultColumnWidth) : columnPixels(width);
}

/** The width of a cell, in pixels: of all its columns where it is merged. */
export function cellWidth(sheet: SheetModel, row: number, column: number): number {
  const merge = sheet.merges.find((one) => one.top === row && one.left === column);
  if (!merge) return columnWidth(sheet, column);
  const columns = Array.from({ length: merge.right - merge.left + 1 }, (_, i) => merge.left + i);
  return columns.reduce((width, one) => width + columnWidth(sheet, one), 0);
}

/** The height that a row without a height of its own takes for its texts, in pixels. */
export function autoHeight(book: BookModel, sheet: SheetModel, row: number, locale: DisplayLocale): number {
  const least = rowPixels(sheet.defaultRowHeight);
  let height = least;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (cell.value === null || isMerged(sheet, row, column)) continue;
    height = Math.max(height, cellHeight(book, cell, columnWidth(sheet, column), locale));
  }
  return height;
}

function cellHeight(book: BookModel, cell: Cell, width: number, locale: DisplayLocale): number {
  const format = book.formats.get(cell.format);
  const lines = format.wrapText ? wrappedLines(cell, format, width, locale) : 1;
  return lines * lineHeight(format.font) + ABOVE;
}

/** What a cell shows is asked for only where it wraps: in a large book it costs a second. */
function wrappedLines(cell: Cell, format: CellFormat, width: number, locale: DisplayLocale): number {
  const text = displayText(cell.value, format.numberFormat, locale);
  return lineCount(text, format.font, width - SIDES - format.indent * INDENT);
}

/** Merged cells do not count for the height of a row, in Excel either. */
function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** Remembers the automatic heights, to notice when an entry needs another one. */
export class RowHeights {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly book: BookModel,
    private readonly locale: DisplayLocale,
  ) {
    for (const sheet of book.sheets) {
      for (const row of sheet.cells.keys()) this.known.set(`${sheet.id}!${row}`, this.height(sheet, row));
    }
  }

  /** True when a row between these needs another height than when it was asked for last. */
  changed(sheetId: string, first: number, last: number): boolean {
    const sheet = this.book.sheets.find((candidate) => candidate.id === sheetId);
    let changed = false;
    for (let row = first; sheet && row <= last; row += 1) {
      const key = `${sheetId}!${row}`;
      const before = this.known.get(key) ?? rowPixels(sheet.defaultRowHeight);
      const now = this.height(sheet, row);
      this.known.set(key, now);
      changed ||= now !== before && sheet.rows.get(row)?.height === undefined;
    }
    return changed;
  }

  private height(sheet: SheetModel, row: number): number {
    return autoHeight(this.book, sheet, row, this.locale);
  }
}
