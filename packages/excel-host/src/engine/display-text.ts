import { format } from "numfmt";
import type { CellValue } from "../model/cell";

/** The locale that numbers are shown in; number format codes stay en-US. */
export type DisplayLocale = "id-ID" | "en-US";

/** Excel shows the built-in short date (format 14) as the locale writes dates. */
const SHORT_DATE = "m/d/yyyy";
const SHORT_DATES: Record<DisplayLocale, string> = { "id-ID": "dd/mm/yyyy", "en-US": SHORT_DATE };

/** A value that cannot be shown in its format, such as a date before 1900. */
const UNSHOWABLE = "########";

/** What a cell shows (`Range.text`) for a value and a number format code; a column that is too narrow is not considered. */
export function displayText(value: CellValue, numberFormat: string, locale: DisplayLocale = "id-ID"): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const code = numberFormat === SHORT_DATE ? SHORT_DATES[locale] : numberFormat || "General";
  try {
    return format(code, value, { locale });
  } catch {
    return typeof value === "string" ? value : UNSHOWABLE;
  }
}
