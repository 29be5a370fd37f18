import { parseA1Ref, type Token } from "@borgar/fx";
import { quotedSheetName } from "../../model/address";
import { spannedSheets } from "../../model/sheet-span";

/** Functions to which several references say the same as one through several sheets. */
const TAKE_SPANS = new Set([
  ...[
    "SUM",
    "SUMSQ",
    "PRODUCT",
    "COUNT",
    "COUNTA",
    "AVERAGE",
    "AVERAGEA",
    "MAX",
    "MAXA",
    "MIN",
    "MINA",
    "MEDIAN",
  ],
  ...["STDEV", "STDEVP", "STDEV.S", "STDEV.P", "STDEVA", "STDEVPA"],
  ...["VAR", "VARP", "VAR.S", "VAR.P", "VARA", "VARPA"],
  ...["AVEDEV", "DEVSQ", "GEOMEAN", "HARMEAN", "KURT", "SKEW", "AND", "OR", "CONCAT", "VSTACK", "HSTACK"],
]);

const isOperator = (token: Token | undefined, ...values: readonly string[]): boolean =>
  token?.type === "operator" && values.includes(token.value);

/**
 * The tokens of a formula with references through several sheets (`SUM('Jan:Mar'!B2)`) written sheet by sheet, which is
 * all that the calculator understands. `names`: the sheets in the order of their tabs. Elsewhere than as an argument of
 * such a function they are left as they are: no calculator follows them there.
 */
export function sheetBySheet(
  tokens: readonly Token[],
  names: () => readonly string[],
): { readonly tokens: readonly Token[]; readonly hasSpans: boolean } {
  const calls: string[] = [];
  let hasSpans = false;
  const found = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (isOperator(token, "(")) calls.push(before?.type === "func" ? before.value.toUpperCase() : "");
    if (isOperator(token, ")")) calls.pop();
    const isArgument = isOperator(before, "(", ",") && isOperator(tokens[index + 1], ")", ",");
    const sheets = isReference(token) ? spannedSheets(parseA1Ref(token.value)?.context, names()) : undefined;
    hasSpans ||= sheets !== undefined;
    return sheets && isArgument && TAKE_SPANS.has(calls.at(-1) ?? "") ? written(token, sheets) : [token];
  });
  return { tokens: found, hasSpans };
}

/** Most formulas have no colon before a sheet's mark: they are not looked into. */
function isReference({ type, value }: Token): boolean {
  return (
    (type === "range" || type === "range_beam") &&
    value.lastIndexOf("!") > value.indexOf(":") &&
    value.includes(":")
  );
}

function written(token: Token, sheets: readonly string[]): Token[] {
  const cells = token.value.slice(token.value.lastIndexOf("!"));
  return sheets.flatMap((name, index) => [
    ...(index > 0 ? [{ type: "operator", value: "," }] : []),
    { ...token, value: `${quotedSheetName(name)}${cells}` },
  ]);
}
