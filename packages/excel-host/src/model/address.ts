import { parseA1Ref } from "@borgar/fx";
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";

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

/** "A1:B2", "A:C", "1:3" or "B4", without the sheet. */
export function rectAddress(rect: Rect, absolute = ""): string {
  const { top, left, bottom, right } = rect;
  const column = (index: number) => absolute + columnLetters(index);
  const row = (index: number) => absolute + String(index + 1);
  if (isEntireRow(rect)) return `${row(top)}:${row(bottom)}`;
  if (isEntireColumn(rect)) return `${column(left)}:${column(right)}`;
  const first = column(left) + row(top);
  return top === bottom && left === right ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** The sheet's name as it stands before "!" : quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1:B2" */
export function fullAddress(sheetName: string, rect: Rect): string {
  return `${quotedSheetName(sheetName)}!${rectAddress(rect)}`;
}

interface ParsedAddress {
  readonly sheetName?: string;
  readonly rect: Rect;
}

/** Reads an A1 address; undefined where the text is none (it may be a name then). */
export function parseAddress(text: string): ParsedAddress | undefined {
  const parsed = parseA1Ref(text.trim());
  if (!parsed || !("range" in parsed) || !parsed.range) return undefined;
  const { top, left, bottom, right } = parsed.range;
  const rect = {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? MAX_ROWS - 1,
    right: right ?? MAX_COLUMNS - 1,
  };
  const sheetName = parsed.context?.at(-1);
  return sheetName === undefined ? { rect } : { sheetName, rect };
}
