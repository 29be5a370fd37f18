import { copiedFormula } from "../../model/relative-formula";
import type { CellValue } from "../../model/cell";
import { oneCell, type Rect } from "../../model/rect";
import type { ValidationRule } from "../../model/rules";
import { fail } from "../../api/errors";
import { mapCells, isUnbounded } from "../range/cells";
import { resolveText } from "../range/resolve";
import { usedRect } from "../range/used-range";
import { sheetOf, type AreasRef, type RangeRef } from "../state";

/** Cells of the blocks, each with whether it keeps its rule; cells without a rule keep it. */
export function judged(ref: AreasRef): { readonly rect: Rect; readonly isValid: boolean }[] {
  return ref.rects.flatMap((whole) => {
    const rect = isUnbounded(whole) ? usedRect(sheetOf(ref), whole, false) : whole;
    if (!rect) return [];
    return mapCells({ ...ref, rect }, (cell, row, column) => {
      const place = oneCell({ row, column });
      return { rect: place, isValid: isValid({ ...ref, rect: place }, cell?.value ?? null) };
    }).flat();
  });
}

function isValid(ref: RangeRef, value: CellValue): boolean {
  const { top: row, left: column } = ref.rect;
  const rule = sheetOf(ref).validations.find(({ ranges }) =>
    ranges.some((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right),
  );
  if (!rule || rule.type === "none") return true;
  const isBlank = value === null || value === "";
  if (isBlank && (rule.allowBlank || rule.type !== "custom")) return rule.allowBlank;
  return keeps(ref, rule, value);
}

function keeps(ref: RangeRef, rule: ValidationRule, value: CellValue): boolean {
  switch (rule.type) {
    case "list":
      return listOf(ref, rule).some((text) => text.toLowerCase() === String(value).toLowerCase());
    case "custom":
      return isTrue(bound(ref, rule, rule.formula1));
    case "textLength":
      return isWithin(ref, rule, String(value).length);
    case "whole":
      return Number.isInteger(value) && isWithin(ref, rule, value as number);
    default:
      return typeof value === "number" && isWithin(ref, rule, value);
  }
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** The texts of a list: written out, or in cells. */
function listOf(ref: RangeRef, rule: ValidationRule): string[] {
  const source = rule.formula1 ?? "";
  const written = /^"([\s\S]*)"$/.exec(source)?.[1];
  if (written !== undefined)
    return written
      .replaceAll('""', '"')
      .split(",")
      .map((text) => text.trim());
  const cells = resolveText(ref.host, ownFormula(ref, rule, source), ref);
  if (!cells) return fail("UnsupportedOperation", "The host does not check lists that a formula makes.");
  return mapCells(cells, (cell) => String(cell?.value ?? "")).flat();
}

/** The rule's formula as it stands in a cell: it is kept for the first cell of the rule. */
function ownFormula(ref: RangeRef, rule: ValidationRule, formula: string): string {
  const [first] = rule.ranges;
  const { top: row, left: column } = ref.rect;
  return first ? copiedFormula(formula, { row: first.top, column: first.left }, { row, column }) : formula;
}

function bound(ref: RangeRef, rule: ValidationRule, formula: string | undefined): CellValue {
  const text = formula ?? "";
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  const { engine } = ref.host;
  if (!engine) return fail("UnsupportedOperation", "The host has no engine that calculates.");
  return engine.evaluate(ownFormula(ref, rule, text), ref.sheetId);
}

function isWithin(ref: RangeRef, rule: ValidationRule, number: number): boolean {
  const one = Number(bound(ref, rule, rule.formula1));
  const two = rule.formula2 === undefined ? one : Number(bound(ref, rule, rule.formula2));
  switch (rule.operator ?? "between") {
    case "between":
      return number >= one && number <= two;
    case "notBetween":
      return number < one || number > two;
    case "equal":
      return number === one;
    case "notEqual":
      return number !== one;
    case "greaterThan":
      return number > one;
    case "lessThan":
      return number < one;
    case "greaterThanOrEqual":
      return number >= one;
    default:
      return number <= one;
  }
}
