import { columnNumber } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../model/rect";
import type { FormulaPlace } from "./formula-place";

/** A formula with its references to single cells and blocks taken out. */
export interface PlainReferences {
  /** The formula with its references as seen from its cell: the same for all that were filled from one. */
  readonly shape: string;
  /** What the references mean, in their order. */
  readonly rects: readonly Rect[];
}

const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;

/** Texts and quoted names of sheets, which are passed over, and references. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\$\[\]?])${CELL}(?::${CELL})?(?![\w.(\[!:\\?])`,
  "gu",
);

/**
 * Finds the plain references of a formula (no "=") by their looks alone: much faster than reading it, and no more than a
 * guess, which whoever uses it checks on one formula of the shape. Undefined where a reference lies outside the sheet.
 */
export function plainReferences(formula: string, place: FormulaPlace): PlainReferences | undefined {
  const rects: Rect[] = [];
  let shape = "";
  let end = 0;
  for (const found of formula.matchAll(PIECES)) {
    const [
      text,
      fixedLeft,
      left,
      fixedTop,
      top,
      fixedRight = fixedLeft,
      right = left,
      fixedBottom = fixedTop,
    ] = found;
    if (left === undefined || top === undefined) continue;
    const rect = {
      top: Number(top) - 1,
      left: columnNumber(left),
      bottom: Number(found[8] ?? top) - 1,
      right: columnNumber(right ?? left),
    };
    if (rect.bottom < rect.top || rect.right < rect.left) return undefined;
    if (rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS) return undefined;
    const ends = [
      step(rect.left, fixedLeft, place.column),
      step(rect.top, fixedTop, place.row),
      step(rect.right, fixedRight, place.column),
      step(rect.bottom, fixedBottom, place.row),
    ];
    // A block that happens to be one cell means something else than one of several.
    const isCell = rect.top === rect.bottom && rect.left === rect.right;
    shape += `${formula.slice(end, found.index)}\u0000${ends.join()}${isCell ? "c" : "b"}`;
    end = found.index + text.length;
    rects.push(rect);
  }
  return { shape: shape + formula.slice(end), rects };
}

/** The same for a fixed place wherever the formula stands, and for a relative one as far from it. */
const step = (at: number, fixed: string | undefined, from: number): string =>
  fixed ? String(at) : `[${at - from}]`;
