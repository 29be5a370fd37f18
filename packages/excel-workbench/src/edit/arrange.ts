import {
  formatCells,
  mergeBlock,
  overlaps,
  sortRows,
  surroundingBlock,
  unmerge,
  type Cell,
  type CellValue,
  type Rect,
  type SheetModel,
  type Workbook,
} from "excel-host";
import { isOneCell } from "../grid/merges";
import type { Edits } from "./edits";
import type { Selected } from "./format";
import type { Refusal } from "./refusal";

/** The state of the Excel that the book is open in: operations of its API need it. */
type HostState = Parameters<typeof sortRows>[0]["host"];

/** Where sorting works: the rows below the header, and the block that they stand in. */
interface SortBlock {
  readonly rows: Rect;
  /** Counted from the left of the block. */
  readonly key: number;
}

/**
 * Sorts the rows of the table, the selection or, from one cell, of the filled block around it, by the column of the
 * active cell. The first row stays where it is a header. Undefined when it was done.
 */
export function sortSelected(
  edits: Edits,
  host: HostState,
  selected: Selected,
  ascending: boolean,
): Refusal | undefined {
  const { workbook } = host;
  const sheet = workbook.sheet(selected.sheetId);
  const { rows, key } = sortBlock(workbook, sheet, selected);
  if (sheet.merges.some((merge) => overlaps(merge, rows))) return { kind: "sortMerges" };
  if (rows.bottom <= rows.top) return { kind: "nothingToSort" };
  edits.whole(sheet.id, selected.area, () =>
    sortRows({ host, sheetId: sheet.id, rect: rows }, [{ key, ascending }], false),
  );
  return undefined;
}

function sortBlock(workbook: Workbook, sheet: SheetModel, { row, column, area }: Selected): SortBlock {
  const place = { top: row, bottom: row, left: column, right: column };
  const table = sheet.tables.find(({ range }) => overlaps(range, place));
  if (table) {
    const { range, hasHeaders, hasTotals } = table;
    const rows = { ...range, top: range.top + Number(hasHeaders), bottom: range.bottom - Number(hasTotals) };
    return { rows, key: column - range.left };
  }
  const block = trimmed(sheet, isOneCell(sheet, area) ? surroundingBlock(sheet, place) : area);
  const top = block.top + Number(hasHeader(workbook, sheet, block));
  return { rows: { ...block, top }, key: column - block.left };
}

/** Whole columns end with the last row that holds something. */
function trimmed(sheet: SheetModel, block: Rect): Rect {
  let bottom = block.top;
  for (const row of sheet.cells.keys()) if (row <= block.bottom) bottom = Math.max(bottom, row);
  return { ...block, bottom: Math.min(bottom, block.bottom) };
}

/** As Excel guesses: texts above other things, or bold above not bold. */
function hasHeader({ book }: Workbook, sheet: SheetModel, { top, left, right }: Rect): boolean {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const cell = (row: number, column: number): Cell | undefined => sheet.cells.get(row)?.get(column);
  const values = (row: number): CellValue[] => columns.map((column) => cell(row, column)?.value ?? null);
  const isBold = (row: number): boolean =>
    columns.every((column) => book.formats.get(cell(row, column)?.format ?? 0).font.bold);
  const areTexts = values(top).every((value) => typeof value === "string" || value === null);
  const differs = values(top + 1).some((value) => typeof value !== "string" && value !== null);
  return (
    areTexts && values(top).some((value) => value !== null) && (differs || (isBold(top) && !isBold(top + 1)))
  );
}

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
