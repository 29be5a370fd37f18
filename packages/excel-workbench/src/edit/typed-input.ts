import { parseValue } from "numfmt";
import {
  displayText,
  type CellValue,
  type CellInput,
  formulaFromLocal,
  type DisplayLocale,
  localFormula,
  normaliseFormula,
  type LocaleInfo,
} from "excel-host";
import type { Refusal } from "./refusal";
import { readSpecial } from "./typed-special";

/** What something typed into a cell means; a broken formula is refused with a reason. */
export type Typed =
  | { readonly kind: "input"; readonly input: NonNullable<CellInput>; readonly numberFormat?: string }
  | { readonly kind: "broken"; readonly reason: Refusal };

/** In the locale's own notation a comma between arguments is a decimal comma gone astray. */
function hasStrayComma(formula: string, locale: LocaleInfo): boolean {
  if (locale.list === ",") return false;
  const outsideTexts = formula.split(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/).join(" ");
  return /,(?!\d)|(?<!\d),/.test(outsideTexts);
}

function readFormula(text: string, locale: LocaleInfo): Typed {
  if (hasStrayComma(text, locale)) {
    return { kind: "broken", reason: { kind: "strayComma", text, separator: locale.list } };
  }
  const formula = parsedFormula(text, locale) ?? parsedFormula(text + missingBrackets(text), locale);
  if (formula === undefined) return { kind: "broken", reason: { kind: "brokenFormula", text } };
  return { kind: "input", input: { formula } };
}

function parsedFormula(text: string, locale: LocaleInfo): string | undefined {
  try {
    return normaliseFormula(formulaFromLocal(text.slice(1), locale));
  } catch {
    return undefined;
  }
}

/** The round brackets that a formula lacks at its end: Excel puts them there without asking. */
function missingBrackets(formula: string): string {
  // After an operator or a separator something is missing that nobody can guess.
  if (/[-+*/^&<>=(;,]\s*$/.test(formula)) return "";
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const count = (bracket: RegExp): number => outsideTexts.match(bracket)?.length ?? 0;
  return ")".repeat(Math.max(0, count(/\(/g) - count(/\)/g)));
}

/** "+A1+A2", "-SUM(A1:A3)": a sign before a reference or a call begins a formula, one before other words does not. */
const SIGNED_FORMULA = /^[+-]\s*(?:\$?[A-Z]{1,3}\$?\d|[A-Z][\w.]*\(|\(|\d[\d.,]*\s*[-+*/^])/i;

/** Reads what a user types into a cell, in the notation of the locale ("0,95", "28,79%", "=SUM(A1;95)"). */
export function readTyped(text: string, locale: LocaleInfo, isTextCell: boolean): Typed {
  if (text === "") return { kind: "input", input: { value: null } };
  if (text.startsWith("'")) return { kind: "input", input: { value: text.slice(1) } };
  if (isTextCell) return { kind: "input", input: { value: text } };
  if (text.startsWith("=") && text.length > 1) return readFormula(text, locale);
  return (
    readConstant(text.trim(), locale) ??
    signedFormula(text, locale) ?? { kind: "input", input: { value: text } }
  );
}

function signedFormula(text: string, locale: LocaleInfo): Typed | undefined {
  if (!SIGNED_FORMULA.test(text)) return undefined;
  const typed = readFormula(`=${text}`, locale);
  return typed.kind === "input" ? typed : undefined;
}

/** A number, a date, a time, a truth value, an error; undefined for a text. */
function readConstant(text: string, locale: LocaleInfo): Typed | undefined {
  const special = readSpecial(text);
  if (special) return { kind: "input", ...special };
  if (isTornNumber(text, locale)) return undefined;
  const dated = dayAndMonth(text, locale) ?? text;
  const money = MONEY[locale.name]?.exec(text);
  const parsed = parseValue(money ? text.replace(money[0], "") : dated, { locale: locale.name });
  if (!parsed || typeof parsed.v === "string" || parsed.v === null) return undefined;
  const input = { value: parsed.v as number | boolean };
  const numberFormat = money ? `"Rp"${parsed.z?.startsWith("#") ? parsed.z : "#,##0"}` : parsed.z;
  if (dated !== text) return { kind: "input", input, numberFormat: "d-mmm" };
  if (!numberFormat) return { kind: "input", input };
  return { kind: "input", input, numberFormat: shortDate(numberFormat, locale) };
}

/** Days, months and years in figures are shown as the system writes its dates, however they were typed. */
const shortDate = (code: string, locale: LocaleInfo): string =>
  /^[dmy]{1,4}([-/.])[dm]{1,2}\1[dmy]{1,4}$/i.test(code) ? dateCode(locale) : code;

const dateCode = ({ name }: LocaleInfo): string => (name === "id-ID" ? "dd/mm/yyyy" : "m/d/yyyy");

/** Money in front of a number, which the reader of numbers does not know. */
const MONEY: Readonly<Partial<Record<string, RegExp>>> = { "id-ID": /^Rp\.?\s*(?=\d)/i };

/**
 * "1.5" and "1.2.2026" where the point stands between thousands: 15 and 122026 would be wrong unseen, as a text it is
 * seen. Excel takes such a text for a time or a date here, as the system's settings have it.
 */
function isTornNumber(text: string, { name }: LocaleInfo): boolean {
  return name === "id-ID" && /\d\.\d/.test(text) && !/\d{1,3}(\.\d{3})+(?!\.?\d)/.test(text);
}

/** "1/2" and "1-2" are a day of this year, in the order of the locale; the answer is the whole date as it would be typed. */
function dayAndMonth(text: string, { name }: LocaleInfo): string | undefined {
  const [, first, second] = /^(\d{1,2})[/-](\d{1,2})$/.exec(text) ?? [];
  const isDayFirst = name === "id-ID";
  const inOrder = isDayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const parts = [inOrder, [...inOrder].reverse()].find(([day = 0, month = 0]) => {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  });
  if (first === undefined || !parts) return undefined;
  return [...(isDayFirst ? parts : [...parts].reverse()), new Date().getFullYear()].join("/");
}

const isDate = (code: string): boolean => /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/** What the formula bar and the editor show for a cell: as it would be typed. */
export function typedText(
  value: CellValue,
  formula: string | undefined,
  numberFormat: string,
  locale: LocaleInfo,
): string {
  if (formula !== undefined) return localFormula(`=${formula}`, locale);
  if (value === null) return "";
  if (typeof value === "number") return typedNumber(value, numberFormat, locale);
  if (typeof value === "string") return isReadOtherwise(value, numberFormat, locale) ? `'${value}` : value;
  return displayText(value, "General", locale.name as "id-ID" | "en-US");
}

/** A text that would become something else when it is entered again: "007", "=1", "1/2". */
function isReadOtherwise(text: string, numberFormat: string, locale: LocaleInfo): boolean {
  if (text.startsWith("'") || text.startsWith("=")) return true;
  const again = readTyped(text, locale, numberFormat === "@");
  return again.kind === "broken" || !("value" in again.input) || again.input.value !== text;
}

/** Only a time of the day: nothing of the date is shown, and there is none. */
const isTimeOfDay = (value: number, code: string): boolean =>
  value < 1 && /h/i.test(code) && !/[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

function typedNumber(value: number, numberFormat: string, locale: LocaleInfo): string {
  if (isDate(numberFormat) && value >= 0 && numberFormat !== "General") {
    const time = value % 1 || /h/i.test(numberFormat) ? "hh:mm:ss" : "";
    const code = isTimeOfDay(value, numberFormat) ? time : `${dateCode(locale)} ${time}`.trim();
    return displayText(value, code, locale.name as DisplayLocale);
  }
  const percent = numberFormat.includes("%");
  const digits = String(Number((percent ? value * 100 : value).toPrecision(15)));
  return digits.replace(".", locale.decimal) + (percent ? "%" : "");
}
