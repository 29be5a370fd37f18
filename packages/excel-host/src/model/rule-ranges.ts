import { bounding, type CellPlace, contains, meet, oneCell, type Rect, subtractAll } from "./rect";
import { copiedFormula } from "./relative-formula";
import type { ConditionalFormatRule, ValidationRule } from "./rules";

/** Where the relative references of a rule are read from: the first cell of its first block. */
function anchorOf(ranges: readonly Rect[]): CellPlace {
  const [{ top: row, left: column } = { top: 0, left: 0 }] = ranges;
  return { row, column };
}

/** How many rows and columns a rule's cells lie above, below and beside the one that its formulas are written for. */
export interface Spread {
  readonly up: number;
  readonly down: number;
  readonly left: number;
  readonly right: number;
}

/** How far the cells of these blocks lie from their first one. */
export function spreadOf(ranges: readonly Rect[]): Spread {
  const { row, column } = anchorOf(ranges);
  const first = oneCell({ row, column });
  const all = ranges.reduce(bounding, first);
  return { up: row - all.top, down: all.bottom - row, left: column - all.left, right: all.right - column };
}

/** A conditional format on other cells: each of them goes on looking at the cells that it looked at. */
export function formatOn(rule: ConditionalFormatRule, ranges: readonly Rect[]): ConditionalFormatRule {
  const [from, to] = [anchorOf(rule.ranges), anchorOf(ranges)];
  return { ...rule, ranges, formulas: rule.formulas.map((formula) => copiedFormula(formula, from, to)) };
}

/** A validation on other cells: each of them goes on looking at the cells that it looked at. */
export function validationOn(rule: ValidationRule, ranges: readonly Rect[]): ValidationRule {
  const [from, to] = [anchorOf(rule.ranges), anchorOf(ranges)];
  const moved = (formula: string) => copiedFormula(formula, from, to);
  return {
    ...rule,
    ranges,
    ...(rule.formula1 !== undefined && { formula1: moved(rule.formula1) }),
    ...(rule.formula2 !== undefined && { formula2: moved(rule.formula2) }),
  };
}

/** A rule without these cells where its first cell is among them and others are not; else as it is. */
export function anchoredElsewhere<R extends { readonly ranges: readonly Rect[] }>(
  rule: R,
  gone: Rect,
  on: (rule: R, ranges: readonly Rect[]) => R,
): R {
  const { row, column } = anchorOf(rule.ranges);
  const isGone = contains(gone, oneCell({ row, column }));
  const left = isGone ? subtractAll(rule.ranges, [gone]) : [];
  return left.length > 0 ? on(rule, left) : rule;
}

/** Rules without these cells; a rule without any goes. `on` puts a rule on other cells. */
export function rulesWithout<R extends { readonly ranges: readonly Rect[] }>(
  rules: readonly R[],
  gone: readonly Rect[],
  on: (rule: R, ranges: readonly Rect[]) => R,
): R[] {
  return rules.flatMap((rule) => {
    if (!meet(rule.ranges, gone)) return [rule];
    const left = subtractAll(rule.ranges, gone);
    return left.length > 0 ? [on(rule, left)] : [];
  });
}
