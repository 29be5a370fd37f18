import type { CellInput, CellValue } from "excel-host";

/** A constant with the number format that Excel gives its cell. */
export interface Constant {
  readonly input: NonNullable<CellInput>;
  readonly numberFormat?: string;
}

type ErrorCode = Extract<CellValue, { readonly error: unknown }>["error"];

const ERRORS: readonly ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** What the reader of numbers does not know: errors, hours beyond the day, fractions. Undefined for all else. */
export function readSpecial(text: string): Constant | undefined {
  return readError(text) ?? readDuration(text) ?? readFraction(text);
}

/** "#N/A" and the like are the error itself, as in Excel. */
function readError(text: string): Constant | undefined {
  const error = ERRORS.find((one) => one === text.toUpperCase());
  return error && { input: { value: { error } } };
}

/** Hours beyond the day: "25:30". */
function readDuration(text: string): Constant | undefined {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) < 24) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { input: { value }, numberFormat: "[h]:mm:ss" };
}

/** "0 1/2", "1 3/4": a fraction begins with its whole number, or it would be a date. */
function readFraction(text: string): Constant | undefined {
  const [, sign, whole, over = "", under = ""] = /^(-?)(\d+) (\d{1,2})\/([1-9]\d?)$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const size = Number(whole) + Number(over) / Number(under);
  const numberFormat = over.length + under.length > 2 ? "# ??/??" : "# ?/?";
  return { input: { value: sign ? -size : size }, numberFormat };
}
