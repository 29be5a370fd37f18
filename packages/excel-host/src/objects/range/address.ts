import { parseA1Ref } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../model/rect";
import { fail } from "../../api/errors";

/** "AB" for column 27 (columns count from 0). */
export function columnName(column: number): string {
  const rest = column % 26;
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnName(before) : "") + String.fromCharCode(65 + rest);
}

/** True where all rows are in the block. */
export function isEntireColumn(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === MAX_ROWS - 1;
}

/** True where all columns are in the block. */
export function isEntireRow(rect: Rect): boolean {
  return rect.left === 0 && rect.right === MAX_COLUMNS - 1;
}

/** "A1:B2", "A:C", "1:3" or "B4", without the sheet. */
export function rectAddress(rect: Rect, absolute = ""): string {
  const { top, left, bottom, right } = rect;
  const column = (index: number) => absolute + columnName(index);
  const row = (index: number) => absolute + String(index + 1);
  if (isEntireRow(rect)) return `${row(top)}:${row(bottom)}`;
  if (isEntireColumn(rect)) return `${column(left)}:${column(right)}`;
  const first = column(left) + row(top);
  return top === bottom && left === right ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** The sheet's name as it stands before "!" : quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|r|c|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1:B2" */
export function fullAddress(sheetName: string, rect: Rect): string {
  return `${quotedSheetName(sheetName)}!${rectAddress(rect)}`;
}

export interface ParsedAddress {
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

/** The rectangle, or InvalidArgument where it leaves the sheet. */
export function checkedRect(rect: Rect): Rect {
  const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS;
  if (!inside || rect.bottom < rect.top || rect.right < rect.left)
    fail("InvalidArgument", "The range leaves the sheet.");
  return rect;
}

/** The whole sheet. */
export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** The cells that two blocks share. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

/** The smallest block that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** True where `inner` lies wholly in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** How many rows and columns a block has. */
export function sizeOf(rect: Rect): { rows: number; columns: number } {
  return { rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
}
