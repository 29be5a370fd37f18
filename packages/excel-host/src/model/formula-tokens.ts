import { tokenize, tokenTypes, type Token } from "@borgar/fx";

/** The error that stands for cells that have gone. */
export const GONE_ERROR = "#REF!";

const CELLS: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
]);

/**
 * The tokens of a formula. What a deleted sheet has left behind (`#REF!A1`: the sheet has gone, the cell is still told) is
 * one error, not an error and a cell of this sheet.
 */
export function formulaTokens(formula: string): Token[] {
  return lostReferences(tokenize(formula));
}

/** Tokens of a formula with each `#REF!` and the cell behind it put together. */
export function lostReferences(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && isLost(before) && CELLS.has(token.type))
      joined[joined.length - 1] = { ...before, value: before.value + token.value };
    else joined.push(token);
  }
  return joined;
}

function isLost({ type, value }: Token): boolean {
  return type === tokenTypes.ERROR && value.toUpperCase() === GONE_ERROR;
}
