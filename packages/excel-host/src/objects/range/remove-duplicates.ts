import { sizeOf } from "../../model/rect";
import type { CellInput } from "../../model/workbook";
import { copiedFormula } from "../../model/relative-formula";
import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type RangeRef, type DuplicatesFound } from "../state";

/** Excel.RemoveDuplicatesResult */
export const removeDuplicatesResult = excelClass<DuplicatesFound>({
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ remaining }) => remaining },
  },
});

/** The rows that come first stay and move up; texts are compared without regard to case, as in Excel. */
export function removeDuplicates(ref: RangeRef, args: Arguments): HostObject {
  requireEditable(ref, ref.rect);
  const columns = keyColumns(ref, args.raw(0));
  const first = ref.rect.top + (args.flag(1) ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= lastUsedRow(ref); row++) {
    const key = JSON.stringify(columns.map((column) => keyOf(ref, row, column)));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = lastUsedRow(ref) - first + 1 - kept.length;
  if (removed > 0) moveUp(ref, first, kept);
  return ref.host.make.RemoveDuplicatesResult({ removed: Math.max(0, removed), remaining: kept.length });
}

function keyColumns(ref: RangeRef, given: unknown): number[] {
  const { columns } = sizeOf(ref.rect);
  const fits = (column: unknown) =>
    Number.isInteger(column) && Number(column) >= 0 && Number(column) < columns;
  if (!Array.isArray(given) || given.length === 0 || !given.every(fits))
    fail("InvalidArgument", "The columns are places inside the range, counted from 0.");
  return (given as number[]).map((column) => ref.rect.left + column);
}

function lastUsedRow(ref: RangeRef): number {
  const rows = [...sheetOf(ref).cells.keys()].filter((row) => row >= ref.rect.top && row <= ref.rect.bottom);
  return rows.reduce((last, row) => Math.max(last, row), ref.rect.top - 1);
}

function keyOf(ref: RangeRef, row: number, column: number): unknown {
  const value = sheetOf(ref).cells.get(row)?.get(column)?.value ?? null;
  return typeof value === "string" ? value.toLowerCase() : value;
}

function moveUp(ref: RangeRef, first: number, kept: readonly number[]): void {
  const { left, right } = ref.rect;
  const cells = sheetOf(ref).cells;
  const inputs: CellInput[][] = [];
  for (let row = first; row <= lastUsedRow(ref); row++) {
    const from = kept[row - first];
    const line: CellInput[] = [];
    for (let column = left; column <= right; column++) {
      const cell = from === undefined ? undefined : cells.get(from)?.get(column);
      line.push(
        cell?.formula === undefined
          ? { value: cell?.value ?? null }
          : { formula: copiedFormula(cell.formula, { row: from ?? row, column }, { row, column }) },
      );
    }
    inputs.push(line);
  }
  ref.host.workbook.write(ref.sheetId, first, left, inputs);
}
