import type { CellValue } from "../../model/cell";
import type { SharedStrings } from "../parts/shared-strings";
import { encodeXstring, escapeText } from "../xml/text";

/** Errors that only newer programs know are written as #VALUE!, as Excel does in `<v>`. */
const OLD_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** The `t` attribute and the contents of a value. */
export interface ValueXml {
  readonly type: string | undefined;
  readonly xml: string;
}

const NOTHING: ValueXml = { type: undefined, xml: "" };

/** True for a result that is not there yet: nothing is cached for it. */
export function isPending(value: CellValue): boolean {
  return value === null || (typeof value === "object" && value.error === "#BUSY!");
}

/** A value that somebody typed: text goes to the shared strings. */
export function plainValue(value: CellValue, strings: SharedStrings): ValueXml {
  if (typeof value === "string") return { type: "s", xml: `<v>${strings.indexOf(value)}</v>` };
  return otherValue(value);
}

/** The cached result of a formula: text stands in the cell itself. */
export function resultValue(value: CellValue): ValueXml {
  if (isPending(value)) return NOTHING;
  if (typeof value === "string") return { type: "str", xml: `<v>${escapeText(encodeXstring(value))}</v>` };
  return otherValue(value);
}

function otherValue(value: Exclude<CellValue, string>): ValueXml {
  if (value === null) return NOTHING;
  if (typeof value === "number")
    return Number.isFinite(value) ? { type: undefined, xml: `<v>${value}</v>` } : NOTHING;
  if (typeof value === "boolean") return { type: "b", xml: `<v>${value ? 1 : 0}</v>` };
  return { type: "e", xml: `<v>${OLD_ERRORS.has(value.error) ? value.error : "#VALUE!"}</v>` };
}

/** Results that agree in the 15 digits that Excel shows are the same result. */
const TOLERANCE = 1e-14;

/** True when a file's value need not be written again for this one. */
export function savesTheSame(stored: CellValue, value: CellValue): boolean {
  if (stored === value) return true;
  if (typeof stored === "number" && typeof value === "number") {
    return Math.abs(stored - value) <= TOLERANCE * Math.max(Math.abs(stored), Math.abs(value));
  }
  if (stored === null || value === null || typeof stored !== "object" || typeof value !== "object")
    return false;
  return stored.error === value.error || (stored.error === "#VALUE!" && !OLD_ERRORS.has(value.error));
}
