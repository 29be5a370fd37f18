import { formatCells, mergeBlock, overlaps, unmerge, type Rect, type SheetModel } from "excel-host";
import type { Edits } from "./edits";
import type { Selected } from "./format";
import type { Refusal } from "./refusal";

/** The state of the Excel that the book is open in: operations of its API need it. */
type HostState = Parameters<typeof mergeBlock>[0]["host"];

/** Would merging lose something that is not in the first cell? */
export function losesByMerging(sheet: SheetModel, area: Rect): boolean {
  if (sheet.merges.some((merge) => overlaps(merge, area))) return false;
  const { top, left, bottom, right } = area;
  for (const [row, cells] of sheet.cells) {
    if (row < top || row > bottom) continue;
    for (const [column, { value }] of cells) {
      const isOther = column >= left && column <= right && (row !== top || column !== left);
      if (isOther && value !== null) return true;
    }
  }
  return false;
}

/** Makes one centred cell of the selected ones, or takes merged ones apart. Undefined when it was done. */
export function mergeSelected(
  edits: Edits,
  host: HostState,
  { sheetId, area }: Selected,
): Refusal | undefined {
  const sheet = host.workbook.sheet(sheetId);
  if (sheet.tables.some(({ range }) => overlaps(range, area))) return { kind: "mergeTable" };
  const ref = { host, sheetId, rect: area };
  const isMerged = sheet.merges.some((merge) => overlaps(merge, area));
  if (isMerged) edits.whole(sheetId, area, () => unmerge(ref));
  else edits.whole(sheetId, area, () => mergeCentred(ref));
  return undefined;
}

function mergeCentred(ref: Parameters<typeof mergeBlock>[0]): void {
  mergeBlock(ref, false);
  formatCells(ref.host.workbook, ref.sheetId, ref.rect, (format) => ({ ...format, horizontal: "Center" }));
}
