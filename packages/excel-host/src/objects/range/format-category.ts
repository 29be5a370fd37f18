import { isDateFormat } from "numfmt";

/** Excel.NumberFormatCategory of a number format, as Excel's dialog would show it. */
export function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (isDateFormat(format)) return /[yd]/i.test(format) ? "Date" : "Time";
  if (/^_\(?[-$("\p{Sc}]|^_-/u.test(format)) return "Accounting";
  if (/[$€£¥]|\p{Sc}|\[\$/u.test(format)) return "Currency";
  if (/%/.test(format)) return /^0(\.0+)?%$/.test(format) ? "Percentage" : "Custom";
  if (/E\+/i.test(format)) return /^0(\.0+)?E\+0+$/i.test(format) ? "Scientific" : "Custom";
  if (/^#?\s?\?+\/[?\d]+$/.test(format)) return "Fraction";
  return /^(#,##)?0(\.0+)?(_\))?(;.*)?$/.test(format) ? "Number" : "Custom";
}
