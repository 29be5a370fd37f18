import { fail } from "../../api/errors";
import { isLive } from "../../model/slicer/sliced";
import type { SlicerModel } from "../../model/slicer/slicer";
import { requireObjectsEditable } from "../sheet/protection-check";
import { sheetOf } from "../state";
import type { SlicerRef, SlicersRef } from "./refs";

/** A slicer with the sheet that it is on. */
export interface PlacedSlicer {
  readonly sheetId: string;
  readonly slicer: SlicerModel;
}

/** All slicers that a collection stands for; one whose table has gone is gone, too. */
export function slicersOf({ host, sheetId }: SlicersRef): PlacedSlicer[] {
  const { book } = host.workbook;
  const sheets = book.sheets.filter(({ id }) => sheetId === undefined || id === sheetId);
  const all = sheets.flatMap((sheet) => sheet.slicers.map((slicer) => ({ sheetId: sheet.id, slicer })));
  return all.filter(({ slicer }) => isLive(book, slicer));
}

/** The slicer, or ItemNotFound when it has been deleted. */
export function slicerOf(ref: SlicerRef): SlicerModel {
  const found = slicersOf(ref).find(({ slicer }) => slicer.id === ref.slicerId);
  return found?.slicer ?? fail("ItemNotFound", "The slicer has been deleted.");
}

/** Gives a sheet other slicers. */
export function editSlicers(
  ref: Pick<SlicerRef, "host" | "sheetId">,
  change: (slicers: readonly SlicerModel[]) => readonly SlicerModel[],
): void {
  sheetOf(ref);
  requireObjectsEditable(ref);
  ref.host.workbook.edit(ref.sheetId, "slicers", (draft) => {
    draft.slicers = [...change(draft.slicers)] as typeof draft.slicers;
  });
}

/** Changes some fields of a slicer. */
export function setSlicer(ref: SlicerRef, fields: Partial<SlicerModel>): void {
  slicerOf(ref);
  editSlicers(ref, (slicers) =>
    slicers.map((slicer) => (slicer.id === ref.slicerId ? { ...slicer, ...fields } : slicer)),
  );
}
