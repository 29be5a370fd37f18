import { parseValue } from "numfmt";
import {
  displayText,
  type CellValue,
  type CellInput,
  formulaFromLocal,
  localFormula,
  normaliseFormula,
  type LocaleInfo,
} from "excel-host";
import type { Refusal } from "./refusal";

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
  try {
    const formula = normaliseFormula(formulaFromLocal(text.slice(1), locale));
    return { kind: "input", input: { formula } };
  } catch {
    return { kind: "broken", reason: { kind: "brokenFormula", text } };
  }
}

/** Reads what a user types into a cell, in the notation of the locale ("0,95", "28,79%", "=SUM(A1;95)"). */
export function readTyped(text: string, locale: LocaleInfo, isTextCell: boolean): Typed {
  if (text === "") return { kind: "input", input: { value: null } };
  if (text.startsWith("'")) return { kind: "input", input: { value: text.slice(1) } };
  if (isTextCell) return { kind: "input", input: { value: text } };
  if (text.startsWith("=") && text.length > 1) return readFormula(text, locale);
  const parsed = parseValue(text.trim(), { locale: locale.name });
  if (!parsed || typeof parsed.v === "string" || parsed.v === null) {
    return { kind: "input", input: { value: text } };
  }
  const input = { value: parsed.v as number | boolean };
  return parsed.z ? { kind: "input", input, numberFormat: parsed.z } : { kind: "input", input };
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
  if (typeof value === "string" && (value.startsWith("=") || value.startsWith("'"))) return `'${value}`;
  return displayText(value, "General", locale.name as "id-ID" | "en-US");
}

function typedNumber(value: number, numberFormat: string, locale: LocaleInfo): string {
  if (isDate(numberFormat) && value >= 0 && numberFormat !== "General") {
    return displayText(value, value % 1 ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy", locale.name as "id-ID");
  }
  const percent = numberFormat.includes("%");
  const digits = String(Number((percent ? value * 100 : value).toPrecision(15)));
  return digits.replace(".", locale.decimal) + (percent ? "%" : "");
}
