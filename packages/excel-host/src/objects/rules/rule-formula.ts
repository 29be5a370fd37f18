import { tokenize, tokenTypes } from "@borgar/fx";
import { fail } from "../../api/errors";
import { normaliseFormula } from "../../api/formula-text";
import type { HostState } from "../state";

/** Excel's dialogues and its API take no longer formula in a conditional format or a validation. */
const MAX_FORMULA = 255;

/** A formula of a conditional format or a validation, without "=": it may not call custom functions. */
export function ruleFormula(host: HostState, text: string): string {
  const formula = normaliseFormula(text.startsWith("=") ? text.slice(1) : text);
  if (formula.length > MAX_FORMULA)
    fail(
      "InvalidArgument",
      `The formula of a rule has at most ${MAX_FORMULA} characters, not ${formula.length}.`,
    );
  const names = host.functionNames();
  const called = tokenize(`=${formula}`).find(
    (token) => token.type === tokenTypes.FUNCTION && names.has(token.value.toUpperCase()),
  );
  if (called) {
    fail(
      "InvalidArgument",
      `${called.value}: conditional formats and data validation cannot call custom functions.`,
    );
  }
  return formula;
}

/** A bound of a rule as the API takes it: a number, a text, a formula with "=". */
export function ruleBound(host: HostState, value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return fail("InvalidArgument", "A formula is needed.");
  if (value.startsWith("=")) return ruleFormula(host, value);
  return Number.isNaN(Number(value)) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The same as the API shows it: constants plain, formulas with "=". */
export function shownBound(formula: string | undefined): string {
  if (formula === undefined) return "";
  if (/^-?\d+(\.\d+)?$/.test(formula)) return formula;
  if (/^"(?:[^"]|"")*"$/.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  return `=${formula}`;
}
