import { formatBlocks, formatIndexAt } from "../../model/edit-format";
import type { CellFormat } from "../../model/format";
import type { FormatChange } from "../../model/gathered-looks";
import { type Rect, isEntireColumn, isEntireRow } from "../../model/rect";
import { fail } from "../../api/errors";
import { changeStyle, findStyle } from "../../model/edit-styles";
import type { NamedStyle } from "../../model/named-style";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type AreasRef } from "../state";

/** The formats that occur in a block, each once. */
function formatsIn(ref: AreasRef): Readonly<CellFormat>[] {
  if (ref.styleName !== undefined) return [styleOf(ref, ref.styleName).format];
  const indexes = new Set<number>();
  for (const rect of ref.rects) collect(ref, rect, indexes);
  return [...indexes].map((index) => ref.host.workbook.book.formats.get(index));
}

function collect(ref: AreasRef, rect: Rect, indexes: Set<number>): void {
  const sheet = sheetOf(ref);
  if (!isEntireColumn(rect) && !isEntireRow(rect)) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        indexes.add(formatIndexAt(sheet, row, column));
      }
    }
    return;
  }
  collectLines(ref, rect, indexes);
  for (const [row, cells] of sheet.cells) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const [column, cell] of cells) {
      if (column >= rect.left && column <= rect.right) indexes.add(cell.format);
    }
  }
}

/** What the cells that do not exist look like. */
function collectLines(ref: AreasRef, rect: Rect, indexes: Set<number>): void {
  const { columns, rows } = sheetOf(ref);
  if (isEntireColumn(rect)) {
    for (let column = rect.left; column <= rect.right; column++)
      indexes.add(columns.get(column)?.format ?? 0);
  } else {
    for (let row = rect.top; row <= rect.bottom; row++) indexes.add(rows.get(row)?.format ?? 0);
  }
}

/** What a block's formats have in common; null where they differ, as Excel answers. */
export function commonFormat<V>(ref: AreasRef, pick: (format: Readonly<CellFormat>) => V): V | null {
  const [first, ...rest] = formatsIn(ref).map(pick);
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

/** Changes the format of all cells of the blocks, at once with what is asked for them next. */
export function changeFormat(ref: AreasRef, change: FormatChange): void {
  if (ref.styleName !== undefined) ref.host.looks.settle();
  if (ref.styleName !== undefined) return changeNamed(ref, styleOf(ref, ref.styleName), change);
  const { host, sheetId, rects } = ref;
  if (host.looks.join(sheetId, rects, change)) return;
  for (const rect of rects) requireEditable(ref, rect, "format");
  // Excel tells of each look by itself.
  if (host.formatListeners > 0) formatBlocks(host.workbook, sheetId, rects, change);
  else host.looks.begin(sheetId, rects, change);
}

function styleOf({ host }: AreasRef, name: string): NamedStyle {
  return findStyle(host.workbook.book, name) ?? fail("ItemNotFound", "The style has been deleted.");
}

function changeNamed({ host }: AreasRef, style: NamedStyle, change: FormatChange): void {
  changeStyle(host.workbook, style, { ...style, format: change(style.format, 0) });
}
