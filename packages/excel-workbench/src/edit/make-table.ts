import { addTable, isSheetProtected, overlaps, surroundingBlock, type Rect } from "excel-host";
import type { Edits } from "./edits";
import type { Selected } from "./format";
import type { Refusal } from "./refusal";
import { shiftLines } from "./sheet-actions";

/** The state of the Excel that the book is open in: operations of its API need it. */
type HostState = Parameters<typeof addTable>[0]["host"];

/** What a table would be made of: the selected cells, or around a single one all that are filled; or why not. */
export function tableArea(host: HostState, { sheetId, area }: Selected): Rect | Refusal {
  const isOne = area.top === area.bottom && area.left === area.right;
  const sheet = host.workbook.sheet(sheetId);
  const rect = isOne ? surroundingBlock(sheet, area) : area;
  if (isSheetProtected(sheet)) return { kind: "protected" };
  const taken = [...sheet.tables.map(({ range }) => range), ...sheet.merges];
  return taken.some((other) => overlaps(other, rect)) ? { kind: "tableHere" } : rect;
}

/** As Excel guesses: headings are texts, all of them, with something below. */
export function headingsLikely({ workbook }: HostState, sheetId: string, rect: Rect): boolean {
  if (rect.top === rect.bottom) return false;
  for (let column = rect.left; column <= rect.right; column += 1) {
    if (typeof workbook.cell(sheetId, rect.top, column)?.value !== "string") return false;
  }
  return true;
}

/** Makes a table of these cells; without headings of its own it gets a row above. One step to take back. */
export function makeTable(
  edits: Edits,
  host: HostState,
  sheetId: string,
  rect: Rect,
  headings: boolean,
): void {
  const first = { ...rect, bottom: rect.top };
  const whole = headings ? rect : { ...rect, bottom: rect.bottom + 1 };
  edits.undoStack.together(() => {
    if (!headings) shiftLines(host.workbook, edits.undoStack, sheetId, first, "insertDown");
    edits.whole(sheetId, whole, () => void addTable({ host, sheetId, rect: whole }, true));
  });
}
