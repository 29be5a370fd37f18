import { isDateFormat } from "numfmt";

/** A run of digits of a number format: "#,##0", "0.00". Texts in quotes, brackets and after a backslash are not. */
const DIGITS = /"[^"]*"|\[[^\]]*\]|\\.|[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]*)?/g;

const MOST = 30;

/** A number format code with one decimal more (1) or fewer (-1); codes without digits (texts, dates) stay. */
export function withDecimals(code: string, step: 1 | -1): string {
  if (isDateFormat(code)) return code;
  if (code === "General") return step > 0 ? "0.0" : "0";
  return code.replace(DIGITS, (run) => (/^["[\\]/.test(run) ? run : stepped(run, step)));
}

function stepped(digits: string, step: 1 | -1): string {
  const [whole = "0", decimals = ""] = digits.split(".");
  const count = Math.min(MOST, Math.max(0, decimals.length + step));
  return count === 0 ? whole : `${whole}.${decimals.slice(0, count).padEnd(count, "0")}`;
}
