import type { Cell } from "../../model/cell";
import type { Touched } from "./touched";
import type { Translated } from "./translate";

/** Functions whose result differs from one calculation to the next. */
const PASSING = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/** Functions that answer with places, or read by them: sheets and cells that move change their result. */
const PLACED =
  /\b(?:OFFSET|INDIRECT|ROWS?|COLUMNS?|ADDRESS|CELL|SHEETS?|FORMULATEXT|ISFORMULA|AREAS|INFO)\s*\(/i;

/** True for a formula that calls one of these functions; names in upper case. */
export function callsOneOf(names: Iterable<string>): (formula: string) => boolean {
  const spelled = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (spelled.length === 0) return () => false;
  const pattern = new RegExp(`(?:^|[^\\w.])(?:${spelled.join("|")})\\s*\\(`, "i");
  return (formula) => pattern.test(formula);
}

/**
 * Which formulas must be calculated after the sheets were read anew. All others go on showing what they show: as in
 * Excel, a result that the file holds counts until something that the formula reads has changed.
 */
export function dueAfter(touched: Touched): (cell: Cell, translated: Translated) => boolean {
  const callsChanged = callsOneOf(touched.functions);
  return ({ value }, { formula, isLost, sheets }) => {
    const isPending = value === null || (typeof value === "object" && value.error === "#BUSY!");
    if (isPending || PASSING.test(formula) || callsChanged(formula)) return true;
    if (!touched.structure) return false;
    return isLost || PLACED.test(formula) || sheets.some((sheetId) => touched.shifted.has(sheetId));
  };
}
