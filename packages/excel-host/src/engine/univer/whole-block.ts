import { parseA1Ref, type RangeA1 } from "@borgar/fx";
import { columnLetters } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../model/rect";

/** What is written below so many rows, or beside so many columns, makes formulas be translated anew. */
const ROW_STEP = 200;
const COLUMN_STEP = 8;

/** A block of so many columns ends with the sheet's data. */
const MANY_COLUMNS = 1000;

/** The last row and column of a sheet in which something stands; -1 on an empty sheet. */
export interface Used {
  readonly bottom: number;
  readonly right: number;
}

/** Where whole blocks are cut: rows and columns from these on are empty. */
export interface Cut {
  readonly rows: number;
  readonly columns: number;
}

const stepUp = (last: number, step: number): number => Math.ceil((last + 1) / step) * step || step;

/** Where blocks are cut on sheets that are used so far; at least two rows and columns beyond are free. */
export function cutOf({ bottom, right }: Used): Cut {
  return {
    rows: Math.min(stepUp(bottom, ROW_STEP), MAX_ROWS),
    columns: Math.min(stepUp(right, COLUMN_STEP), MAX_COLUMNS),
  };
}

/** A reference to cells, as it is written. */
export interface WrittenBlock {
  /** `'Sheet 1'!`, or nothing. */
  readonly prefix: string;
  /** The name of its sheet, where it is written. */
  readonly sheet: string | undefined;
  readonly rect: Rect;
  /** The `$` before its first and last column. */
  readonly fixed: readonly [string, string];
}

/** Reads a reference; undefined for what is none. */
export function writtenBlock(text: string): WrittenBlock | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const { range } = parsed;
  return {
    prefix: text.slice(0, text.lastIndexOf("!") + 1),
    sheet: parsed.context?.at(-1),
    rect: rectOf(range),
    fixed: [range.$left ? "$" : "", range.$right ? "$" : ""],
  };
}

/** The cells that a parsed reference means; missing ends are the sheet's. */
export function rectOf({ top, left, bottom, right }: RangeA1): Rect {
  return {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? MAX_ROWS - 1,
    right: right ?? MAX_COLUMNS - 1,
  };
}

/** How far a block reaches beyond what is used: all rows, more columns than a table has, both, or neither. */
export type Reach = "rows" | "columns" | "both" | "none";

/** Says which reach a block has. */
export function reachOf({ top, bottom, left, right }: Rect): Reach {
  const isTall = top === 0 && bottom === MAX_ROWS - 1;
  const isWide = right - left + 1 >= MANY_COLUMNS;
  if (isTall) return isWide ? "both" : "rows";
  return isWide ? "columns" : "none";
}

/** The part of a block before the cut. */
export function insideOf(block: WrittenBlock, cut: Cut): string {
  return written(block, beforeCut(block.rect, cut));
}

/** Two rows, or two columns, of a block beyond the cut: each of them is like all others there. */
export function beyondOf(block: WrittenBlock, cut: Cut): string {
  const { rect } = block;
  const inside = beforeCut(rect, cut);
  const reach = reachOf(rect);
  if (reach === "columns")
    return written(block, { ...rect, left: inside.right + 1, right: inside.right + 2 });
  const below = { ...rect, top: cut.rows, bottom: cut.rows + 1 };
  return written(block, reach === "both" ? { ...below, right: rect.left } : below);
}

/** How many rows, columns or (where both are cut) cells lie beyond the cut. */
export function countBeyond(rect: Rect, cut: Cut): number {
  const inside = beforeCut(rect, cut);
  const reach = reachOf(rect);
  if (reach === "rows") return MAX_ROWS - cut.rows;
  if (reach === "columns") return rect.right - inside.right;
  return MAX_ROWS * (rect.right - rect.left + 1) - cut.rows * (inside.right - inside.left + 1);
}

function beforeCut(rect: Rect, cut: Cut): Rect {
  const reach = reachOf(rect);
  const isTall = reach === "rows" || reach === "both";
  const isWide = reach === "columns" || reach === "both";
  return {
    ...rect,
    bottom: isTall ? cut.rows - 1 : rect.bottom,
    right: isWide ? Math.max(rect.left, Math.min(rect.right, cut.columns - 1)) : rect.right,
  };
}

function written({ prefix, fixed }: WrittenBlock, { top, left, bottom, right }: Rect): string {
  const from = `${fixed[0]}${columnLetters(left)}$${top + 1}`;
  return `${prefix}${from}:${fixed[1]}${columnLetters(right)}$${bottom + 1}`;
}
