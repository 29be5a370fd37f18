import { without } from "../../model/without";
import { changeColumns, changeRows } from "../../model/edit-layout";
import type { Cell } from "../../model/cell";
import { formatOfCell } from "../../model/edit-format";
import { intersection, oneCell, type Rect } from "../../model/rect";
import { cellText } from "./cells";
import { columnPoints, pointsToWidth } from "./measures";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type AreasRef } from "../state";
import { usedRect } from "./used-range";

/**
 * Widths are estimated: no font is at hand in Node. Calibri 11 at 96 dpi has digits of 7 pixels; other letters are
 * put into three classes. Against Excel the estimate is within about a tenth, rather too wide than too narrow.
 */
const NARROW = /[ijltfrI.,:;'|!()[\]/ -]/;
const WIDE = /[mwMW@%&QOGDHNU]/;
const PADDING_PIXELS = 12;
/** Room that each step of indentation takes of a cell. */
const INDENT_PIXELS = 9;
const POINTS_PER_PIXEL = 0.75;
/** Height of a line of text of one point. */
const LINE_HEIGHT = 15 / 11;

/** Pixels of a text in a font of `size` points. */
function textPixels(text: string, size: number, bold: boolean): number {
  let pixels = 0;
  for (const letter of text) pixels += NARROW.test(letter) ? 4 : WIDE.test(letter) ? 9 : 7;
  return pixels * (size / 11) * (bold ? 1.08 : 1);
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly indent: number;
}

function lineAt(ref: AreasRef, cell: Cell, row: number, column: number): Line {
  const format = formatOfCell(ref.host.workbook.book, sheetOf(ref), row, column);
  const text = cellText(ref.host, cell, format);
  const { font, wrapText, indent } = format;
  return { text, size: font.size, bold: font.bold, wrap: wrapText, indent };
}

/** The cells with something in them that are not part of a merged block. */
function* filled(ref: AreasRef, rect: Rect): Generator<[row: number, column: number, line: Line]> {
  const sheet = sheetOf(ref);
  const used = usedRect(sheet, rect, true);
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row++) {
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      const place = oneCell({ row, column });
      if (column < used.left || column > used.right) continue;
      if (sheet.merges.some((merge) => intersection(merge, place))) continue;
      yield [row, column, lineAt(ref, cell, row, column)];
    }
  }
}

/** Makes columns as wide as their longest text; columns without text stay. */
export function autofitColumns(ref: AreasRef): void {
  for (const rect of ref.rects) {
    requireEditable(ref, rect, "formatColumns");
    const widest = new Map<number, number>();
    for (const [, column, { text, size, bold, wrap, indent }] of filled(ref, rect)) {
      if (wrap) continue;
      const lines = text.split("\n").map((line) => textPixels(line, size, bold));
      const longest = Math.max(...lines) + indent * INDENT_PIXELS;
      widest.set(column, Math.max(widest.get(column) ?? 0, longest));
    }
    for (const [column, pixels] of widest) {
      const width = Math.min(255, pointsToWidth((pixels + PADDING_PIXELS) * POINTS_PER_PIXEL));
      const one = { top: 0, bottom: 0, left: column, right: column };
      changeColumns(ref.host.workbook, ref.sheetId, one, (model) => ({ ...model, width }));
    }
  }
}

/** Makes rows as high as their text needs with the columns as they are; rows of one usual line become automatic. */
export function autofitRows(ref: AreasRef): void {
  for (const rect of ref.rects) {
    requireEditable(ref, rect, "formatRows");
    const highest = new Map<number, number>();
    for (const [row, column, line] of filled(ref, rect)) {
      const height = linesNeeded(ref, column, line) * line.size * LINE_HEIGHT;
      highest.set(row, Math.max(highest.get(row) ?? 0, height));
    }
    const rows = [...highest.keys()].map((row) => ({ top: row, bottom: row }));
    changeRows(ref.host.workbook, ref.sheetId, rows, (model, row) => {
      const rest = without(model, "height");
      const height = Math.min(409.5, Math.ceil((highest.get(row) ?? 0) * 4) / 4);
      return height <= sheetOf(ref).defaultRowHeight ? rest : { ...rest, height };
    });
  }
}

function linesNeeded(ref: AreasRef, column: number, line: Line): number {
  const { text, size, bold, wrap, indent } = line;
  const paragraphs = text.split("\n");
  if (!wrap) return paragraphs.length;
  const width = columnPoints(sheetOf(ref), column) / POINTS_PER_PIXEL;
  const room = Math.max(7, width - 5 - indent * INDENT_PIXELS);
  return paragraphs.reduce((sum, part) => sum + wrappedLines(part, size, bold, room), 0);
}

/** Words are kept whole where they fit into the room. */
function wrappedLines(text: string, size: number, bold: boolean, room: number): number {
  let [lines, used] = [1, 0];
  for (const part of text.split(/(?<= )/)) {
    const pixels = textPixels(part, size, bold);
    if (used > 0 && used + pixels > room) [lines, used] = [lines + 1, 0];
    used += pixels;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}
