import type { Cell } from "../../model/cell";
import type { Touched } from "./touched";
import type { Translated } from "./translate";

/** Functions whose result differs from one calculation to the next. */
const PASSING = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/** Functions that answer with places, or read by them: cells that come or go change their result. */
const PLACED = /\b(?:ROWS?|COLUMNS?|ADDRESS|FORMULATEXT|ISFORMULA|AREAS)\s*\(/i;

/** Functions that find cells or sheets by what they calculate: what they read is written in no reference. */
const SEEKING = /\b(?:INDIRECT|OFFSET|CELL|SHEETS?)\s*\(/i;

/** True for a formula that calls one of these functions; names in upper case. */
export function callsOneOf(names: Iterable<string>): (formula: string) => boolean {
  const spelled = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (spelled.length === 0) return () => false;
  const pattern = new RegExp(`(?:^|[^\\w.])(?:${spelled.join("|")})\\s*\\(`, "i");
  return (formula) => pattern.test(formula);
}

/** What has become of a formula: it must be calculated, or it also reads something else than before. */
type Due = "due" | "changed" | undefined;

/**
 * Which formulas must be calculated after the sheets were read anew. All others go on showing what they show: as in
 * Excel, a result that the file holds counts until something that the formula reads has changed.
 */
export function dueAfter(touched: Touched): (cell: Cell, translated: Translated, sheetId: string) => Due {
  const callsChanged = callsOneOf(touched.functions);
  return ({ value }, translated, sheetId) => {
    const { formula, isLost, hasSpans } = translated;
    const error = typeof value === "object" ? value?.error : undefined;
    if (value === null || error === "#BUSY!" || PASSING.test(formula) || callsChanged(formula)) return "due";
    if (hasSpans && (touched.sheetsCame || touched.sheetsLeft)) return "changed";
    const seeks = SEEKING.test(formula);
    if (touched.sheetsLeft && seeks) return "changed";
    // What it read has gone with its sheet, or with the cells that were deleted.
    if (isLost && error === undefined && (touched.sheetsLeft || touched.shifted.size > 0)) return "changed";
    if (touched.sheetsCame && seeks && error !== undefined) return "due";
    return followsShift(touched, translated, sheetId) ? "due" : undefined;
  };
}

/** What reads cells that came or went is found by what it reads; a formula that only moved shows what it showed. */
function followsShift(
  { shifted }: Touched,
  { formula, sheets, isLost }: Translated,
  sheetId: string,
): boolean {
  if (shifted.size === 0) return false;
  if (SEEKING.test(formula)) return true;
  const isNear = shifted.has(sheetId) || sheets.some((id) => shifted.has(id));
  return isNear && (isLost || PLACED.test(formula));
}
