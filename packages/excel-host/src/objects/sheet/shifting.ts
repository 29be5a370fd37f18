import { shiftCells } from "../../model/edit-shift";
import { ShiftConflict } from "../../model/shift-conflicts";
import { movedRect, type Shift } from "../../model/shift";
import { fail, type ApiErrorCode } from "../../api/errors";
import { type HostState, targetOf } from "../state";

const CODES = {
  "merged cells": "MergedRangeConflict",
  table: "InsertDeleteConflict",
  "an array": "InvalidOperation",
  "a data table": "InvalidOperation",
  "a pivot table": "InvalidOperation",
  "a pivot table's data": "InvalidOperation",
} as const satisfies Record<ShiftConflict["what"], ApiErrorCode>;

/** Moves cells, and the ranges that the page keeps with them. */
export function shift(host: HostState, change: Shift): void {
  refusingConflicts(() => shiftCells(host.workbook, change));
  for (const object of host.references.all()) follow(object, change);
}

/** Moves cells in whatever way; what would be torn apart is refused as Excel's API refuses it. */
export function refusingConflicts(move: () => void): void {
  try {
    move();
  } catch (error) {
    if (error instanceof ShiftConflict) fail(CODES[error.what], error.message);
    throw error;
  }
}

/** A range whose cells have all gone stays where it was, as in Excel's API. */
function follow(object: unknown, change: Shift): void {
  const range = targetOf(object, "Range");
  if (range?.sheetId === change.sheetId) range.rect = movedRect(range.rect, change) ?? range.rect;
  const areas = targetOf(object, "RangeAreas");
  if (areas?.sheetId === change.sheetId)
    areas.rects = areas.rects.map((rect) => movedRect(rect, change) ?? rect);
}
