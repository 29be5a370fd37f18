import { parseValue } from "numfmt";
import { ERROR_CODES, type CellError, type CellValue, type ErrorCode } from "../../model/cell";
import type { CellInput } from "../../model/workbook";
import { fail } from "../../api/errors";
import { normaliseFormula } from "../../api/formula-text";
import { formatOfEntry } from "./entry-formats";

/** What a value that the API writes does to a cell. */
interface ReadInput {
  readonly input: CellInput;
  /** The number format that the notation brings along ("12%" → "0%"), for a cell in General. */
  readonly numberFormat?: string;
}

/** What may be typed as an error; #BUSY! is only ever a result. */
const ERRORS: readonly string[] = ERROR_CODES.filter((code) => code !== "#BUSY!");

/** The longest text of a cell. */
const MAX_TEXT = 32_767;

/**
 * Reads one entry of `Range.values` or `Range.formulas` as Excel's API does: en-US whatever the locale;
 * null leaves the cell, "" clears it, "=" makes a formula, "'" a text, notations of numbers and dates are read.
 */
export function readInput(raw: unknown, isTextCell: boolean): ReadInput {
  if (raw === null || raw === undefined) return { input: undefined };
  if (typeof raw === "number" || typeof raw === "boolean") return { input: { value: raw } };
  if (typeof raw !== "string") fail("InvalidArgument", "A cell takes a text, a number, true, false or null.");
  if (raw.length > MAX_TEXT) fail("InvalidArgument", `A cell holds at most ${MAX_TEXT} characters.`);
  if (raw === "") return { input: { value: null } };
  if (raw.startsWith("'")) return { input: { value: raw.slice(1) } };
  if (isTextCell) return { input: { value: raw } };
  if (raw.startsWith("=") && raw.length > 1) return { input: { formula: normaliseFormula(raw.slice(1)) } };
  return readNotation(raw);
}

/** A comma parts thousands only where three digits follow: "14,37" is a text. */
const LOOSE_GROUP = /^[-+$(\s]*[\d,]*\d,\d{0,2}(?:[.%)\s]|$)/;

/** "05.03.2024" is no date in en-US. */
const DOTTED_DATE = /^\s*\d+\.\d+\.\d+/;

/** "2 3/4"; without the whole number it is a day. */
const FRACTION = /^\s*(-?)(\d+) (\d+)\/(\d+)\s*$/;

function readNotation(text: string): ReadInput {
  const upper = text.trim().toUpperCase();
  if (ERRORS.includes(upper)) return { input: { value: { error: upper as ErrorCode } } };
  if (LOOSE_GROUP.test(text) || DOTTED_DATE.test(text)) return { input: { value: text } };
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[4]) > 0) return readFraction(fraction);
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.v === "string") return { input: { value: text } };
  const value = parsed.v as number | boolean;
  return parsed.z ? { input: { value }, numberFormat: formatOfEntry(parsed.z, value) } : { input: { value } };
}

function readFraction([, sign, whole, top, bottom = ""]: RegExpExecArray): ReadInput {
  const value = (sign === "-" ? -1 : 1) * (Number(whole) + Number(top) / Number(bottom));
  return { input: { value }, numberFormat: bottom.length > 1 ? "# ??/??" : "# ?/?" };
}

/** A value as the API shows it: "" for an empty cell, the code for an error. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? (value as CellError).error : value;
}

/** `Excel.RangeValueType` of what a cell holds. */
export function valueType(value: CellValue): "Empty" | "Error" | "String" | "Double" | "Boolean" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
