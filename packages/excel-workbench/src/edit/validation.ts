import { parseA1Ref } from "@borgar/fx";
import { type CellValue, type DisplayLocale, type ValidationRule, type Workbook } from "excel-host";
import { sheetNamed, translateFormula } from "excel-host/univer";
import type { Refusal } from "./refusal";
import { shownText } from "./shown-text";

/** The validation of a cell, if it has one. */
export function validationAt(
  workbook: Workbook,
  sheetId: string,
  row: number,
  column: number,
): ValidationRule | undefined {
  return workbook
    .sheet(sheetId)
    .validations.find(({ ranges }) =>
      ranges.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
    );
}

/** The entries of a drop-down list: written out in the rule, or read from the cells that it names. */
export function listEntries(
  workbook: Workbook,
  sheetId: string,
  rule: ValidationRule,
  locale: DisplayLocale,
): string[] {
  const source = rule.formula1 ?? "";
  if (source.startsWith('"')) {
    return source
      .slice(1, -1)
      .split(",")
      .map((entry) => entry.trim());
  }
  const [range] = rule.ranges;
  const place = { sheetId, row: range?.top ?? 0, column: range?.left ?? 0 };
  const { formula } = translateFormula(workbook.book, source, place);
  const parsed = parseA1Ref(formula.slice(1).replace(/^\((.*)\)$/, "$1"));
  const sheetName = parsed?.context?.at(-1);
  const from = sheetName === undefined ? workbook.sheet(sheetId) : sheetNamed(workbook.book, sheetName);
  if (!from || !parsed || !("range" in parsed) || !parsed.range) return [];
  const { left } = parsed.range;
  if (left === null) return [];
  // Whole columns end with the data.
  const last = [...from.cells.keys()].reduce((most, row) => Math.max(most, row), 0);
  const { top, bottom, right = left } = { ...parsed.range, top: parsed.range.top ?? 0 };
  const entries: string[] = [];
  for (let row = top; row <= Math.min(bottom ?? last, last); row += 1) {
    for (let column = left; column <= (right ?? left); column += 1) {
      const text = shownText(workbook, from, row, column, locale);
      if (text !== "") entries.push(text);
    }
  }
  return entries;
}

/** Why a value is not allowed in a cell; undefined when it is. Only rules that stop the user count. */
export function objection(
  workbook: Workbook,
  sheetId: string,
  rule: ValidationRule,
  value: CellValue,
  locale: DisplayLocale,
): Refusal | undefined {
  if (!rule.error || rule.error.style !== "stop" || value === null) return undefined;
  const allowed =
    rule.type !== "list" || listEntries(workbook, sheetId, rule, locale).includes(String(value));
  if (allowed) return undefined;
  const { message } = rule.error;
  return message ? { kind: "rule", message } : { kind: "notInList" };
}
