import { parse, stringifyTokens, tokenize, tokenTypes, type Token } from "@borgar/fx";
import { quotedSheetName } from "../model/address";
import { formulaTokens } from "../model/formula-tokens";
import { fail } from "./errors";
import type { LocaleInfo } from "./locales";

/** A formula (without "=") spelled as Excel keeps it: functions and references in capitals; InvalidArgument when broken. */
export function normaliseFormula(formula: string): string {
  const text = formula.trim();
  const tokens = formulaTokens(`=${text}`);
  if (tokens.length < 2 || !isParseable(`=${text}`)) {
    fail("InvalidArgument", `The formula cannot be read: =${text}`);
  }
  for (const { type, value } of tokens) if (REFERENCES.has(type)) requireQuotes(value);
  return stringifyTokens(tokens.map(capitals)).slice(1);
}

const REFERENCES: ReadonlySet<string> = new Set([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM]);

/** InvalidArgument where a sheet's title stands bare that Excel would read as a cell or a number: `L1!A1`, `2021!A1`. */
export function requireQuotes(reference: string): void {
  const title = reference.slice(0, Math.max(0, reference.lastIndexOf("!")));
  if (title === "" || title.startsWith("'") || /[[\]:]/.test(title)) return;
  if (quotedSheetName(title) !== title) fail("InvalidArgument", `${reference}: the title needs quotes.`);
}

function isParseable(formula: string): boolean {
  try {
    parse(formulaTokens(formula));
    return true;
  } catch {
    return false;
  }
}

function capitals(token: Token): Token {
  const isPlainReference = token.type === tokenTypes.REF_RANGE || token.type === tokenTypes.REF_BEAM;
  if (token.type === tokenTypes.FUNCTION || token.type === tokenTypes.BOOLEAN) {
    return { ...token, value: token.value.toUpperCase() };
  }
  if (!isPlainReference) return token;
  const cut = token.value.lastIndexOf("!") + 1;
  return { ...token, value: token.value.slice(0, cut) + token.value.slice(cut).toUpperCase() };
}

/** An en-US formula as a user of the locale would type it: separators only, functions keep their English names. */
export function localFormula(formula: string, locale: LocaleInfo): string {
  if (locale.decimal === ".") return formula;
  return stringifyTokens(tokenize(formula).map((token) => localToken(token, locale)));
}

function localToken(token: Token, locale: LocaleInfo): Token {
  if (token.type === tokenTypes.NUMBER) {
    return { ...token, value: token.value.replace(".", locale.decimal) };
  }
  return token.type === tokenTypes.OPERATOR && token.value === "," ? { ...token, value: locale.list } : token;
}

/** A formula typed in the locale, in en-US; texts in quotes stay. */
export function formulaFromLocal(formula: string, locale: LocaleInfo): string {
  if (locale.decimal === ".") return formula;
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const translate = (part: string) => part.replace(/(\d),(\d)/g, "$1.$2").replaceAll(locale.list, ",");
  return parts.map((part, index) => (index % 2 === 1 ? part : translate(part))).join("");
}
