import { displayText, type DisplayLocale, type CellValue } from "excel-host";
import { filled, markFilling, unfilled } from "./filling";

const MOST_HASHES = 100;

/**
 * What a cell shows in a column of limited width: a number in General drops decimals, any other number that
 * does not fit becomes a row of #; texts are not shortened here. Where the format
 * lets a character fill the cell (`*`), it does.
 */
export function fittedText(
  value: CellValue,
  numberFormat: string,
  locale: DisplayLocale,
  fits: (text: string) => boolean,
): string {
  const text = displayText(value, markFilling(numberFormat), locale);
  if (typeof value !== "number" || fits(unfilled(text))) return filled(text, fits);
  if (numberFormat !== "General") return hashes(fits);
  for (let digits = 9; digits > 0; digits -= 1) {
    const shorter = displayText(Number(value.toPrecision(digits)), numberFormat, locale);
    const sameSize = Math.abs(value) < 1 || digits >= Math.floor(Math.log10(Math.abs(value))) + 1;
    if (sameSize && fits(shorter)) return shorter;
  }
  return hashes(fits);
}

/** As many as there is room for: neighbours do not lend theirs. */
function hashes(fits: (text: string) => boolean): string {
  let shown = "#";
  while (shown.length < MOST_HASHES && fits(`${shown}#`)) shown += "#";
  return shown;
}
