import { formatBlocks } from "../../model/edit-format";
import { oneCell } from "../../model/rect";
import type { CellInput } from "../../model/workbook";
import type { RangeRef } from "../state";
import { readInput } from "./cell-input";
import { formatAt, isTextNumberFormat } from "./cells";

/** Number formats that notations bring along, with the cells that get them. */
export type BroughtFormats = Map<string, [row: number, column: number][]>;

/** Reads what is written into a cell; the format that its notation brings (a date, "5%") is noted for a cell in General. */
export function readInto(
  ref: RangeRef,
  raw: unknown,
  [row, column]: [row: number, column: number],
  brought: BroughtFormats,
): CellInput {
  if (typeof raw !== "string" || raw === "") return readInput(raw, false).input;
  const code = formatAt(ref, row, column).numberFormat;
  const { input, numberFormat } = readInput(raw, isTextNumberFormat(code));
  if (!numberFormat || code !== "General") return input;
  const places = brought.get(numberFormat) ?? [];
  places.push([row, column]);
  brought.set(numberFormat, places);
  return input;
}

/** Gives the cells the formats that were noted. */
export function bringFormats(ref: RangeRef, brought: BroughtFormats): void {
  for (const [numberFormat, places] of brought) {
    const rects = places.map(([row, column]) => oneCell({ row, column }));
    formatBlocks(ref.host.workbook, ref.sheetId, rects, (format) => ({ ...format, numberFormat }));
  }
}
