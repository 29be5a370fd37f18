import {
  changeColumns,
  displayText,
  type Cell,
  type DisplayLocale,
  type Rect,
  type Workbook,
} from "excel-host";
import { columnWidth } from "../grid/auto-height";
import { columnCharacters, INDENT } from "../grid/measures";
import { textWidth } from "../grid/text-measure";
import type { Edits } from "./edits";

/** Room beside the text of a cell, in pixels. */
const SIDES = 8;

/** The width that a cell needs for what it shows, in pixels. */
function needed(workbook: Workbook, { value, format: index }: Cell, locale: DisplayLocale): number {
  const format = workbook.book.formats.get(index);
  const lines = displayText(value, format.numberFormat, locale).split("\n");
  const widths = lines.map((line) => textWidth(line, format.font));
  return Math.ceil(Math.max(...widths)) + SIDES + format.indent * INDENT;
}

/** Makes columns as wide as their widest entry; merged cells and columns without entries do not count. */
export function fitColumns(
  workbook: Workbook,
  edits: Edits,
  sheetId: string,
  columns: { readonly left: number; readonly right: number },
  locale: DisplayLocale,
): void {
  const sheet = workbook.sheet(sheetId);
  const widths = new Map<number, number>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const isMerged = sheet.merges.some(({ top, bottom, left, right }) => {
        return row >= top && row <= bottom && column >= left && column <= right;
      });
      if (column < columns.left || column > columns.right || cell.value === null || isMerged) continue;
      widths.set(column, Math.max(widths.get(column) ?? 0, needed(workbook, cell, locale)));
    }
  }
  if (widths.size === 0) return;
  const area = { ...sheet.view.selection, left: columns.left, right: columns.right };
  edits.whole(sheetId, area, () =>
    widths.forEach((width, column) => setWidth(workbook, sheetId, column, width)),
  );
}

function setWidth(workbook: Workbook, sheetId: string, column: number, pixels: number): void {
  const place = { left: column, right: column };
  changeColumns(workbook, sheetId, place, (old) => ({ ...old, width: columnCharacters(pixels) }));
}

/** Widths that entries have given to columns, by sheet and column: nobody chose them, so the next entry may widen further. */
const given = new WeakMap<Workbook, Map<string, number | undefined>>();

/** As `widenForNumber`, for all that came with a text from another program. */
export function widenForNumbers(
  workbook: Workbook,
  edits: Edits,
  sheetId: string,
  { top, bottom, left, right }: Rect,
  locale: DisplayLocale,
): void {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      widenForNumber(workbook, edits, { sheetId, row, column }, locale);
}

/** As in Excel, a typed number or date widens its column where nobody has set a width. */
export function widenForNumber(
  workbook: Workbook,
  edits: Edits,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
  locale: DisplayLocale,
): void {
  const sheet = workbook.sheet(sheetId);
  const cell = sheet.cells.get(row)?.get(column);
  const widths = given.get(workbook) ?? new Map<string, number | undefined>();
  const key = `${sheetId} ${column}`;
  const own = sheet.columns.get(column)?.width;
  if (typeof cell?.value !== "number" || (own !== undefined && own !== widths.get(key))) return;
  if (workbook.book.formats.get(cell.format).numberFormat === "General") return;
  const width = needed(workbook, cell, locale);
  if (width <= columnWidth(sheet, column)) return;
  edits.along(() => setWidth(workbook, sheetId, column, width));
  given.set(workbook, widths.set(key, sheet.columns.get(column)?.width));
}
