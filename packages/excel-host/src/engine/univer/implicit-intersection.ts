import { parse, parseA1Ref, stringifyA1Ref, tokenize, type CallExpression, type Node } from "@borgar/fx";
import type { Cell } from "../../model/cell";
import type { FormulaPlace } from "./formula-place";

/** What a part of a formula makes of a block: its one cell beside the formula, all of it, or what the function does. */
type Takes = "cell" | "block" | "array";

/** Functions that take blocks as they are, and single values where something is calculated: `SUM(A1:A3*B1:B3)`. */
const TAKE_BLOCKS = new Set(
  `SUM AVERAGE COUNT COUNTA MAX MIN PRODUCT MEDIAN STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP SUMSQ AND OR
  SUBTOTAL LARGE SMALL`.split(/\s+/),
);

/** Functions that take single values only. */
const TAKE_CELLS = new Set(
  `NOT ABS SIGN INT TRUNC MOD SQRT POWER EXP LN LOG LOG10 ROUND ROUNDUP ROUNDDOWN CEILING FLOOR COMBIN FACT SIN COS TAN
  ASIN ACOS ATAN ATAN2 SINH COSH TANH ASINH ACOSH ATANH DEGREES RADIANS LEN LEFT RIGHT MID TRIM CLEAN UPPER LOWER PROPER
  EXACT FIND SEARCH SUBSTITUTE REPLACE REPT CONCATENATE TEXT VALUE CODE CHAR DATE YEAR MONTH DAY HOUR MINUTE SECOND
  DATEVALUE TIME TIMEVALUE WEEKDAY ISBLANK ISNUMBER ISTEXT ISNONTEXT ISERROR ISERR ISNA ISLOGICAL IFERROR
  EVEN ODD ROMAN PERMUT FIXED DOLLAR ACOT ACOTH COT COTH CSC CSCH SEC SECH GAUSS PHI GAMMA GAMMALN GAMMALN.PRECISE
  NORMDIST NORMINV NORMSDIST NORMSINV NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV LOGNORMDIST LOGINV LOGNORM.DIST
  LOGNORM.INV EXPONDIST EXPON.DIST GAMMADIST GAMMAINV GAMMA.DIST GAMMA.INV BETADIST BETAINV BETA.DIST BETA.INV POISSON
  POISSON.DIST WEIBULL WEIBULL.DIST BINOMDIST BINOM.DIST CHIDIST CHIINV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  TDIST TINV T.DIST T.DIST.RT T.DIST.2T T.INV T.INV.2T FDIST FINV F.DIST F.DIST.RT F.INV F.INV.RT FISHER FISHERINV
  STANDARDIZE CONFIDENCE CONFIDENCE.NORM CONFIDENCE.T`.split(/\s+/),
);

/** Functions of which one argument is a single value, counted from 0; what they do with the others is their own. */
const TAKE_ONE_CELL: Readonly<Record<string, number>> = {
  ...{ VLOOKUP: 0, HLOOKUP: 0, MATCH: 0, LOOKUP: 0, RANK: 0 },
  ...{ COUNTIF: 1, SUMIF: 1, AVERAGEIF: 1 },
};

function takes(name: string, index: number, around: Takes): Takes {
  if (around === "array") return "array";
  if (name === "IF") return index === 0 ? "cell" : around;
  if (TAKE_CELLS.has(name)) return "cell";
  if (TAKE_BLOCKS.has(name)) return "block";
  return TAKE_ONE_CELL[name] === index ? "cell" : "array";
}

/** What a formula's names say: whether one of them stands for a block. */
export type IsBlockName = (name: string) => boolean;

/** Whether a reference is a block of several cells as it is written. */
function isBlock(text: string): boolean {
  const parsed = parseA1Ref(text);
  const range = parsed && "range" in parsed ? parsed.range : undefined;
  if (!range) return false;
  return (
    range.top === null || range.left === null || range.top !== range.bottom || range.left !== range.right
  );
}

/** Where an `@` belongs, as places in the text. */
function* marks(
  node: Node | null | undefined,
  around: Takes,
  text: string,
  isBlockName: IsBlockName,
): Generator<number> {
  if (!node) return;
  const [from = 0, to = 0] = node.loc ?? [];
  if (node.type === "ReferenceIdentifier") {
    const written = text.slice(from, to);
    const standsForBlock = isBlock(written) || isBlockName(written.slice(written.lastIndexOf("!") + 1));
    if (around === "cell" && standsForBlock) yield from;
  } else if (node.type === "CallExpression") {
    const { callee, arguments: given } = node as CallExpression;
    const name = callee.type === "Identifier" ? callee.name.toUpperCase() : "";
    for (const [index, argument] of given.entries())
      yield* marks(argument, takes(name, index, around), text, isBlockName);
  } else if (node.type === "UnaryExpression" || node.type === "BinaryExpression") {
    const { operator, arguments: sides } = node as unknown as { operator: string; arguments: Node[] };
    const isOfReferences = [":", ",", " ", "@", "#"].includes(operator);
    if (!isOfReferences)
      for (const side of sides) yield* marks(side, around === "array" ? "array" : "cell", text, isBlockName);
  }
}

/**
 * A formula (no "=") that a file has as one of a single cell, spelled as Excel of today spells it: before dynamic arrays a
 * block was there the one cell of it in the formula's row or column, which is written `@A1:A9` now. Only where it is
 * known what a function takes: the others, and those of add-ins, are left alone. As it was where it cannot be read.
 * `isBlockName`, where the formula has such a name at all.
 */
export function withIntersections(formula: string, isBlockName?: IsBlockName): string {
  if (!formula.includes(":") && !isBlockName) return formula;
  try {
    const root = parse(tokenize(formula, { mergeRefs: true, withLocation: true }));
    const places = [...marks(root, "cell", formula, isBlockName ?? (() => false))].sort((a, b) => b - a);
    return places.reduce((text, at) => `${text.slice(0, at)}@${text.slice(at)}`, formula);
  } catch {
    return formula;
  }
}

/** The one cell of a written block that stands in the row or the column of a formula; `#VALUE!` where there is none. */
export function besideFormula(text: string, { row, column }: FormulaPlace): string {
  const parsed = parseA1Ref(text);
  const range = parsed && "range" in parsed ? parsed.range : undefined;
  if (!parsed || !range || !isBlock(text)) return text;
  const [top, bottom] = [range.top ?? 0, range.bottom ?? Infinity];
  const [left, right] = [range.left ?? 0, range.right ?? Infinity];
  const rows = top === bottom ? top : left === right && row >= top && row <= bottom ? row : undefined;
  const columns =
    left === right ? left : top === bottom && column >= left && column <= right ? column : undefined;
  if (rows === undefined || columns === undefined) return "#VALUE!";
  return stringifyA1Ref({ ...parsed, range: { top: rows, bottom: rows, left: columns, right: columns } });
}

/** A file has the formula as one of a single cell: as older Excels, and the file format still, mean it. */
export function isOfOneCell({ source, array }: Cell): boolean {
  return source !== undefined && !array && !/\scm="[1-9]/.test(source.slice(0, source.indexOf(">")));
}
