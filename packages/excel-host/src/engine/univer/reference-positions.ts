/**
 * Where Excel wants cells, not their values, and which functions may answer with cells. The calculator's own IF and its like
 * answer with values: in such a place their namesakes stand (`reference-functions`).
 */

/** The namesakes that answer with cells, and which of their arguments may be the answer. */
export const ANSWERING: Readonly<
  Record<string, { readonly name: string; readonly answers: (at: number) => boolean }>
> = {
  IF: { name: "REFERENCE.IF", answers: (at) => at > 0 },
  IFS: { name: "REFERENCE.IFS", answers: (at) => at % 2 === 1 },
  SWITCH: { name: "REFERENCE.SWITCH", answers: (at) => at > 1 },
  CHOOSE: { name: "CHOOSE", answers: (at) => at > 0 },
  XLOOKUP: { name: "REFERENCE.XLOOKUP", answers: (at) => at === 2 || at === 3 },
};

/** The block that two references span: what stands for the operator `:` between parts that are calculated. */
export const SPAN = "REFERENCE.SPAN";

const first = (at: number): boolean => at === 0;
const odd = (at: number): boolean => at % 2 === 1;
const even = (at: number): boolean => at % 2 === 0;

/** Functions that ask for cells, and in which arguments. */
const WANTING: Readonly<Record<string, (at: number) => boolean>> = {
  ...Object.fromEntries(
    ["OFFSET", "ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS", "ISREF", "FORMULATEXT", "ISFORMULA"].map(
      (name) => [name, first],
    ),
  ),
  CELL: odd,
  COUNTIF: first,
  COUNTBLANK: first,
  SUMIF: even,
  AVERAGEIF: even,
  COUNTIFS: even,
  ...Object.fromEntries(
    ["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name) => [name, (at: number) => at === 0 || odd(at)]),
  ),
  RANK: odd,
  "RANK.EQ": odd,
  "RANK.AVG": odd,
  SUBTOTAL: (at) => at > 0,
};

/** True for an argument in which a function wants cells. */
export function wantsCells(name: string, at: number): boolean {
  return WANTING[name]?.(at) ?? false;
}

const names = (table: Readonly<Record<string, unknown>>): string => Object.keys(table).join("|");

const ASKS = new RegExp(`\\b(?:${names(WANTING)})\\([^]*\\b(?:${names(ANSWERING)})\\(`, "i");

/** A quick look: the formula may have a function that answers with cells where cells are wanted. */
export function mayAskForCells(formula: string): boolean {
  return ASKS.test(formula);
}
