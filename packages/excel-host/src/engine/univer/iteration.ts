import type { CellValue } from "../../model/cell";
import type { Workbook } from "../../model/workbook";
import type { FormulaPlace } from "./formula-place";

/** By how much a value is another one now; what is no number is another or the same. */
function changeOf(before: CellValue, after: CellValue): number {
  if (typeof before === "number" && typeof after === "number") return Math.abs(after - before);
  return JSON.stringify(before) === JSON.stringify(after) ? 0 : Infinity;
}

/**
 * Goes through formulas that refer to themselves as often as the book says, or until they hardly change any more. They have
 * been calculated once; `calculate` does it once more, and is false where the calculation is over.
 */
export async function iterate(
  workbook: Workbook,
  circles: readonly FormulaPlace[],
  calculate: () => Promise<boolean>,
): Promise<void> {
  const { count, delta } = workbook.book.iteration;
  const values = () =>
    circles.map(({ sheetId, row, column }) => workbook.cell(sheetId, row, column)?.value ?? null);
  let before = values();
  for (let round = 1; round < count && circles.length > 0; round += 1) {
    if (!(await calculate())) return;
    const after = values();
    if (after.every((value, index) => changeOf(before[index] ?? null, value) < delta)) return;
    before = after;
  }
}
