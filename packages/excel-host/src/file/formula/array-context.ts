import { parse, tokenize, type AstExpression } from "@borgar/fx";

/**
 * Functions that take whole blocks without filling more than one cell; given to any other function,
 * a block makes the formula an array formula. Upper case.
 */
const BLOCKS_WELCOME = new Set(
  `SUM AVERAGE COUNT COUNTA COUNTBLANK MIN MAX PRODUCT MEDIAN MODE STDEV STDEVP VAR VARP STDEV.S STDEV.P VAR.S VAR.P
  MODE.SNGL LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC
  PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS SUMPRODUCT
  SUMSQ SUBTOTAL AGGREGATE INDEX MATCH XMATCH XLOOKUP VLOOKUP HLOOKUP LOOKUP ROWS COLUMNS AND OR XOR NPV IRR MIRR XNPV XIRR
  CORREL SLOPE INTERCEPT RSQ FORECAST FORECAST.LINEAR AVERAGEA MAXA MINA STDEVA VARA AVEDEV DEVSQ GEOMEAN HARMEAN TRIMMEAN
  CONCAT TEXTJOIN ISREF AREAS OFFSET CELL SHEET GETPIVOTDATA DSUM DCOUNT DCOUNTA DGET DAVERAGE DMAX DMIN MDETERM
  NETWORKDAYS WORKDAY NETWORKDAYS.INTL WORKDAY.INTL FREQUENCY SKEW KURT`.split(/\s+/),
);

/** Functions whose result may be a block whatever they are given. */
const BLOCK_MAKERS = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT
  TEXTSPLIT VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP EXPAND CHOOSEROWS CHOOSECOLS BYROW BYCOL MAP SCAN MAKEARRAY
  GROUPBY PIVOTBY TRIMRANGE`.split(/\s+/),
);

function isBlockReference(node: AstExpression, source: string): boolean {
  if (node.type === "ArrayExpression") return true;
  if (node.type !== "ReferenceIdentifier") return false;
  const text = source.includes("[") ? node.value : node.value.slice(node.value.lastIndexOf("!") + 1);
  if (node.kind === "table") return !text.includes("@") && !/#This Row/i.test(text);
  return node.kind !== "name" && text.includes(":");
}

/** True when a part of a formula may stand for several values. */
function isBlock(node: AstExpression, source: string): boolean {
  if (isBlockReference(node, source)) return true;
  if (node.type === "UnaryExpression" || node.type === "BinaryExpression") {
    const operator: string = node.operator;
    if (operator === "@") return false;
    if (operator === "#") return true;
    return node.arguments.some((argument) => isBlock(argument, source));
  }
  if (node.type === "LetExpression") return node.body !== null && isBlock(node.body, source);
  if (node.type !== "CallExpression") return false;
  const name = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";
  if (BLOCK_MAKERS.has(name)) return true;
  return (
    !BLOCKS_WELCOME.has(name) &&
    node.arguments.some((argument) => argument !== null && isBlock(argument, source))
  );
}

/** True when a block is calculated with inside a function that would take plain blocks: `SUM((A1:A3>1)*1)`. */
function hasInnerArray(node: AstExpression, source: string): boolean {
  if (!("arguments" in node)) return false;
  return node.arguments.some((argument) => {
    if (argument === null || isBlockReference(argument, source)) return false;
    return isBlock(argument, source) || hasInnerArray(argument, source);
  });
}

/** A call with nothing but plain references in it: `SUM(A1:A9)`. */
const SIMPLE_CALL = /\b([A-Z][A-Z.]*)\([\w$:!,.\s]*\)/gi;
const CALL = /\b([A-Z]+)\(/g;

/**
 * True when Excel of today would calculate this formula as an array: saved plainly, it would be given an implicit
 * intersection (`@`) on the next opening and show something else. A formula that cannot be parsed is taken as plain.
 */
export function needsArray(formula: string): boolean {
  const rest = formula.replace(SIMPLE_CALL, (call, name: string) =>
    BLOCKS_WELCOME.has(name.toUpperCase()) ? "0" : call,
  );
  if (!/[:[{#]/.test(rest) && ![...rest.matchAll(CALL)].some(([, name = ""]) => BLOCK_MAKERS.has(name)))
    return false;
  try {
    const root = parse(tokenize(formula, { mergeRefs: true }));
    return isBlock(root, formula) || (hasInnerArray(root, formula) && !/^SUMPRODUCT\(/i.test(formula));
  } catch {
    return false;
  }
}
