import { tokenize, tokenTypes, type Token } from "@borgar/fx";

/** The error that stands for cells that have gone. */
export const GONE_ERROR = "#REF!";

const CELLS: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
]);

/** The tokens of a formula as Excel reads them: see `asExcelReads`. */
export function formulaTokens(formula: string): Token[] {
  return asExcelReads(tokenize(formula));
}

/**
 * Tokens of a formula where the tokenizer reads otherwise than Excel. What a deleted sheet has left behind (`#REF!A1`: the
 * sheet has gone, the cell is still told) is one error, not an error and a cell of this sheet; `[b]` among the parameters of a
 * LAMBDA is a name, not a column of a table; and `x:` before the other end of a block is a name, not a sheet.
 */
export function asExcelReads(tokens: readonly Token[]): Token[] {
  return withOptionalParameters(lostReferences(tokens).map(withoutSheetsBeforeColons));
}

/** The name that a parameter of a LAMBDA brings in: without the brackets that say that it may be left out. */
export function parameterName(written: string): string {
  return written.replace(/^\[(.*)\]$/, "$1");
}

function lostReferences(tokens: readonly Token[]): Token[] {
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

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === tokenTypes.OPERATOR && token.value === value;

function withoutSheetsBeforeColons(token: Token, index: number, all: readonly Token[]): Token {
  const isBefore = token.type === tokenTypes.CONTEXT && isOperator(all[index + 1], ":");
  return isBefore ? { ...token, type: tokenTypes.REF_NAMED } : token;
}

function withOptionalParameters(tokens: Token[]): Token[] {
  if (!tokens.some(({ type }) => type === tokenTypes.REF_STRUCT)) return tokens;
  const calls: string[] = [];
  const solid = tokens.filter(({ type }) => type !== tokenTypes.WHITESPACE);
  const found = new Set<Token>();
  solid.forEach((token, index) => {
    const [before, next] = [solid[index - 1], solid[index + 1]];
    if (isOperator(token, "("))
      calls.push(before?.type === tokenTypes.FUNCTION ? before.value.toUpperCase() : "");
    if (isOperator(token, ")")) calls.pop();
    const isFirst = isOperator(before, "(") || isOperator(before, ",");
    if (calls.at(-1) === "LAMBDA" && isFirst && isOperator(next, ",") && isOptional(token)) found.add(token);
  });
  return tokens.map((token) => (found.has(token) ? { ...token, type: tokenTypes.REF_NAMED } : token));
}

function isOptional({ type, value }: Token): boolean {
  return type === tokenTypes.REF_STRUCT && /^\[[\p{L}_\\][\p{L}\p{N}_.]*\]$/u.test(value);
}
