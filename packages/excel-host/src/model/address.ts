import type { Rect } from "./rect";
import { MAX_COLUMNS, MAX_ROWS } from "./rect";

const LETTERS: string[] = [];

/** Column number from 0 → its letters ("A" … "XFD"). */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  LETTERS[column] = letters;
  return letters;
}

/** Letters → column number from 0; -1 when they are no letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const digit = (letters.charCodeAt(index) & 0xdf) - 64;
    if (digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
  }
  return column - 1;
}

/** "B7" for row 6, column 1. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** "B7" or "$B$7" → place; undefined when it is no cell. */
export function parseCell(name: string): { row: number; column: number } | undefined {
  const match = CELL.exec(name);
  if (!match) return undefined;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") };
}

/** "A1:C3", "A1", "$A:$C" or "2:5" → block; undefined when it is none of these. */
export function parseRect(text: string): Rect | undefined {
  const [from = "", to = from] = text.replaceAll("$", "").split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (first && last) return ordered(first.row, first.column, last.row, last.column);
  if (/^\d+$/.test(from) && /^\d+$/.test(to))
    return ordered(Number(from) - 1, 0, Number(to) - 1, MAX_COLUMNS - 1);
  if (/^[A-Za-z]{1,3}$/.test(from) && /^[A-Za-z]{1,3}$/.test(to)) {
    return ordered(0, columnNumber(from), MAX_ROWS - 1, columnNumber(to));
  }
  return undefined;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Rect {
  return {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
}

/** "A1:C3", or "A1" for one cell. */
export function rectName(rect: Rect): string {
  const from = cellName(rect.top, rect.left);
  const to = cellName(rect.bottom, rect.right);
  return from === to ? from : `${from}:${to}`;
}

/** An `sqref` attribute: blocks with blanks between them. */
export function parseSqref(sqref: string): Rect[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(parseRect)
    .filter((rect): rect is Rect => rect !== undefined);
}

/** Blocks → an `sqref` attribute. */
export function sqref(ranges: readonly Rect[]): string {
  return ranges.map(rectName).join(" ");
}
