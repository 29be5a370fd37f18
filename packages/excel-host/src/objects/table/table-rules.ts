import type { Rect } from "../../model/rect";
import { sheetOf, type SheetRef } from "../state";

/** Data rows of a table before it has grown at its end, and how many rows were added. */
interface Growth {
  readonly body: Rect;
  readonly count: number;
}

/** A block over a whole column of the table reaches to its new end. */
function grown(rect: Rect, { body, count }: Growth): Rect {
  const whole = rect.top <= body.top && rect.bottom === body.bottom;
  const within = rect.left >= body.left && rect.right <= body.right;
  return whole && within ? { ...rect, bottom: rect.bottom + count } : rect;
}

/**
 * Rows added at the end of a table take part in the conditional formats and data validations that cover its whole
 * columns, as in Excel; others stay where they are.
 */
export function growRules(ref: SheetRef, growth: Growth): void {
  const { workbook } = ref.host;
  for (const facet of ["conditionalFormats", "validations"] as const) {
    const rules = sheetOf(ref)[facet];
    const moved = rules.map(({ ranges }) => ranges.map((rect) => grown(rect, growth)));
    const same = rules.every(({ ranges }, i) => ranges.every((rect, k) => rect === moved[i]?.[k]));
    if (!same) workbook.edit(ref.sheetId, facet, (draft) => setRanges(draft[facet], moved));
  }
}

function setRanges(rules: readonly { ranges: readonly Rect[] }[], ranges: readonly Rect[][]): void {
  for (const [i, rule] of rules.entries()) rule.ranges = ranges[i] ?? rule.ranges;
}
