import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenTypes, type Token } from "@borgar/fx";
import { formulaTokens, GONE_ERROR } from "./formula-tokens";
import { contains, MAX_COLUMNS, MAX_ROWS, movedBy, type Rect } from "./rect";
import type { Spread } from "./rule-ranges";
import { movedRect, type Shift } from "./shift";

/** A formula (without "=") after a shift: its references to the shifted sheet follow, `#REF!` where they are gone. */
export function shiftedFormula(
  formula: string,
  ownSheet: string | undefined,
  shifted: string,
  shift: Shift,
): string {
  return mapReferences(formula, (token) => shiftedToken(token, ownSheet, shifted, shift));
}

/** A formula after a sheet has been given another name. */
export function renamedFormula(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.toLowerCase().replaceAll("'", "''"))) return formula;
  return withSheetNames(formula, new Map([[from.toLowerCase(), to]]));
}

/** A formula with other names of sheets, all at once: names may change places. Old names in lower case. */
export function withSheetNames(formula: string, names: ReadonlyMap<string, string>): string {
  return mapReferences(formula, (token) => {
    const parsed = parseA1Ref(token.value);
    const name = sheetNameIn(parsed?.context);
    const next = name === undefined ? undefined : names.get(name.toLowerCase());
    return !parsed || next === undefined
      ? token
      : { ...token, value: stringifyA1Ref({ ...parsed, context: [next] }) };
  });
}

/** A formula after a sheet has gone, with its tables: `#REF!` where it led to one of them, `#REF!A1` for a cell. */
export function orphanedFormula(formula: string, sheet: string, tables: readonly string[]): string {
  const lower = formula.toLowerCase();
  const names = [sheet.replaceAll("'", "''"), ...tables].map((name) => name.toLowerCase());
  if (!names.some((name) => lower.includes(name))) return formula;
  const isGone = (token: Token) =>
    token.type === tokenTypes.REF_STRUCT
      ? tables.some((name) => token.value.toLowerCase().startsWith(`${name.toLowerCase()}[`))
      : sheetNameIn(parseA1Ref(token.value)?.context)?.toLowerCase() === sheet.toLowerCase();
  return mapReferences(formula, (token) => (isGone(token) ? lost(token) : token));
}

/** A reference without its sheet, as Excel keeps it: `#REF!A1`. */
function lost(token: Token): Token {
  const cells =
    token.type === tokenTypes.REF_STRUCT ? "" : token.value.slice(token.value.lastIndexOf("!") + 1);
  return { ...token, type: tokenTypes.ERROR, value: GONE_ERROR + cells };
}

/** A block of cells on its way: the sheets' names, and how far it goes. */
export interface MovedBlock {
  readonly area: Rect;
  readonly names: { readonly from: string; readonly to: string };
  readonly by: { readonly rows: number; readonly columns: number };
}

/**
 * A formula after a block of cells has moved: references to cells inside the block follow it, to another sheet too. That
 * of a rule stands for all cells of the rule (`spread`): a reference follows where all of them look into the block.
 */
export function movedReferences(
  formula: string,
  ownSheet: string | undefined,
  { area, names, by }: MovedBlock,
  spread = NO_SPREAD,
): string {
  return mapReferences(formula, (token) => {
    const parsed = parseA1Ref(token.value);
    if (!parsed || !("range" in parsed) || !parsed.range) return token;
    const sheet = parsed.context?.length ? sheetNameIn(parsed.context) : ownSheet;
    const { top, left, bottom, right } = parsed.range;
    if (sheet?.toLowerCase() !== names.from.toLowerCase()) return token;
    if (!isNumber(top) || !isNumber(left) || !isNumber(bottom) || !isNumber(right)) return token;
    const { $top, $left, $bottom, $right } = parsed.range;
    const reach = {
      top: top - ($top ? 0 : spread.up),
      left: left - ($left ? 0 : spread.left),
      bottom: bottom + ($bottom ? 0 : spread.down),
      right: right + ($right ? 0 : spread.right),
    };
    if (!contains(area, reach)) return token;
    const range = { ...parsed.range, ...movedBy({ top, left, bottom, right }, by) };
    const stays = names.from === names.to;
    return {
      ...token,
      value: stringifyA1Ref({ ...parsed, range, ...(stays ? {} : { context: [names.to] }) }),
    };
  });
}

const NO_SPREAD: Spread = { up: 0, down: 0, left: 0, right: 0 };

const isNumber = (value: unknown): value is number => typeof value === "number";

/** A formula that goes to another sheet: references without a sheet name the one that it comes from. */
export function qualifiedFormula(formula: string, sheet: string): string {
  return mapReferences(formula, (token) => {
    const parsed = parseA1Ref(token.value);
    const isPlain = parsed && "range" in parsed && parsed.range && !parsed.context?.length;
    return isPlain ? { ...token, value: stringifyA1Ref({ ...parsed, context: [sheet] }) } : token;
  });
}

/** The sheet of this book that a reference names; `[1]Sheet1!A1` leads into another book. */
function sheetNameIn(context: readonly string[] | undefined): string | undefined {
  return context?.length === 1 ? context[0] : undefined;
}

/** What stands for a reference whose cells have gone. */
export const GONE = { type: tokenTypes.ERROR, value: GONE_ERROR };

/** A formula with its references changed one by one; as it was where none is. */
export function mapReferences(formula: string, change: (token: Token) => Token): string {
  const tokens = formulaTokens(`=${formula}`);
  const changed = tokens.map((token) => (isReference(token) ? change(token) : token));
  return changed.every((token, index) => token === tokens[index])
    ? formula
    : stringifyTokens(changed).slice(1);
}

function isReference(token: Token): boolean {
  return (
    token.type === tokenTypes.REF_RANGE ||
    token.type === tokenTypes.REF_BEAM ||
    token.type === tokenTypes.REF_NAMED ||
    token.type === tokenTypes.REF_STRUCT
  );
}

function shiftedToken(token: Token, ownSheet: string | undefined, shifted: string, shift: Shift): Token {
  const parsed = parseA1Ref(token.value);
  if (!parsed || !("range" in parsed) || !parsed.range) return token;
  const sheet = parsed.context?.length ? sheetNameIn(parsed.context) : ownSheet;
  if (sheet?.toLowerCase() !== shifted.toLowerCase()) return token;
  const { range } = parsed;
  const rect: Rect = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? MAX_ROWS - 1,
    right: range.right ?? MAX_COLUMNS - 1,
  };
  const moved = movedRect(rect, shift);
  if (!moved) return { ...token, ...GONE };
  if (moved === rect) return token;
  const keep = (given: number | null | undefined, now: number) =>
    given === null || given === undefined ? given : now;
  const after = {
    ...range,
    top: keep(range.top, moved.top),
    left: keep(range.left, moved.left),
    bottom: keep(range.bottom, moved.bottom),
    right: keep(range.right, moved.right),
  };
  return { ...token, value: stringifyA1Ref({ ...parsed, range: after as typeof range }) };
}
