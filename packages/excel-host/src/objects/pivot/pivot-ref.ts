import { fail } from "../../api/errors";
import { drawPivot, putPivots } from "../../model/pivot/edit";
import type { PivotModel } from "../../model/pivot/pivot";
import { requireUnprotected } from "../sheet/protection-check";
import { sheetOf } from "../state";
import type { PivotRef, PivotsRef } from "./refs";

/** A pivot table with the sheet that it is on. */
export interface PlacedPivot {
  readonly sheetId: string;
  readonly pivot: PivotModel;
}

/** All pivot tables that a collection stands for. */
export function pivotsOf({ host, sheetId, only }: PivotsRef): PlacedPivot[] {
  const sheets = host.workbook.book.sheets.filter(({ id }) => sheetId === undefined || id === sheetId);
  const all = sheets.flatMap((sheet) => sheet.pivots.map((pivot) => ({ sheetId: sheet.id, pivot })));
  return only ? all.filter(({ pivot }) => only.includes(pivot.id)) : all;
}

/** The pivot table, or ItemNotFound when it has been deleted. */
export function pivotOf(ref: PivotRef): PivotModel {
  const found = sheetOf(ref).pivots.find(({ id }) => id === ref.pivotId);
  return found ?? fail("ItemNotFound", "The pivot table has been deleted.");
}

/** Only what the host has made itself is computed anew: a file's may group, calculate and look up more than it knows. */
export function requireOwn(pivot: PivotModel): void {
  if (pivot.part !== undefined)
    fail("UnsupportedOperation", `The host does not change or refresh the file's pivot table ${pivot.name}.`);
}

/** Puts a pivot table into the list of its sheet, in the place of the one with its id. */
export function storePivot(ref: PivotRef, pivot: PivotModel): void {
  const before = sheetOf(ref).pivots;
  const isKnown = before.some(({ id }) => id === pivot.id);
  const list = isKnown ? before.map((one) => (one.id === pivot.id ? pivot : one)) : [...before, pivot];
  putPivots(ref.host.workbook, ref.sheetId, list);
}

/** Changes a pivot table, and what its cells show. */
export function editPivot(ref: PivotRef, change: (pivot: PivotModel) => PivotModel): void {
  const pivot = pivotOf(ref);
  requireOwn(pivot);
  requireUnprotected(ref);
  storePivot(ref, drawPivot(ref.host.workbook, ref.sheetId, change(pivot)));
}
