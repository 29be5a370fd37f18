import {
  type Cell,
  type CellValue,
  oneCell,
  overlaps,
  type Rect,
  type SheetModel,
  type SortField,
  sortRows,
  surroundingBlock,
  tableAt,
  type Workbook,
} from "excel-host";
import { isOneCell } from "../grid/merges";
import type { Edits } from "./edits";
import type { Selected } from "./format";
import type { Refusal } from "./refusal";

/** The state of the Excel that the book is open in: operations of its API need it. */
type HostState = Parameters<typeof sortRows>[0]["host"];

/** What is sorted: the rows of a table, of the selection or, from one cell, of the filled block around it. */
export interface SortArea {
  readonly sheetId: string;
  /** With the header, without a table's totals. */
  readonly rect: Rect;
  /** The first row is a header: it stays. */
  readonly hasHeader: boolean;
  /** A table knows whether it has a header. */
  readonly isTable: boolean;
  /** The column of the active cell, from the left of the block. */
  readonly key: number;
}

/** Finds what is to be sorted; a guess tells whether its first row is a header. */
export function sortArea({ workbook }: HostState, { sheetId, row, column, area }: Selected): SortArea {
  const sheet = workbook.sheet(sheetId);
  const place = oneCell({ row, column });
  const table = tableAt(sheet, { row, column });
  if (table) {
    const { range, hasHeaders: hasHeader, hasTotals } = table;
    const rect = { ...range, bottom: range.bottom - Number(hasTotals) };
    return { sheetId, rect, hasHeader, isTable: true, key: column - range.left };
  }
  const rect = trimmed(sheet, isOneCell(sheet, area) ? surroundingBlock(sheet, place) : area);
  const hasHeader = looksLikeHeader(workbook, sheet, rect);
  return { sheetId, rect, hasHeader, isTable: false, key: column - rect.left };
}

/** Why rows cannot be sorted; undefined where they can. */
function sortRefusal({ workbook }: HostState, area: SortArea): Refusal | undefined {
  const rows = bodyOf(area);
  if (workbook.sheet(area.sheetId).merges.some((merge) => overlaps(merge, rows)))
    return { kind: "sortMerges" };
  return rows.bottom <= rows.top ? { kind: "nothingToSort" } : undefined;
}

/** The rows below the header. */
export function bodyOf({ rect, hasHeader }: SortArea): Rect {
  return { ...rect, top: rect.top + Number(hasHeader) };
}

/** Sorts by these columns, the first above all; one step back undoes it. `shown` is selected then. */
export function sortBy(
  edits: Edits,
  host: HostState,
  area: SortArea,
  fields: readonly SortField[],
  shown: Rect,
): Refusal | undefined {
  const refusal = sortRefusal(host, area);
  if (refusal) return refusal;
  const { sheetId } = area;
  edits.whole(sheetId, shown, () => sortRows({ host, sheetId, rect: bodyOf(area) }, fields, false));
  return undefined;
}

/** Sorts by the column of the active cell. Undefined when it was done. */
export function sortSelected(
  edits: Edits,
  host: HostState,
  selected: Selected,
  ascending: boolean,
): Refusal | undefined {
  const area = sortArea(host, selected);
  return sortBy(edits, host, area, [{ key: area.key, ascending }], selected.area);
}

/** Whole columns end with the last row that holds something. */
function trimmed(sheet: SheetModel, block: Rect): Rect {
  let bottom = block.top;
  for (const row of sheet.cells.keys()) if (row <= block.bottom) bottom = Math.max(bottom, row);
  return { ...block, bottom: Math.min(bottom, block.bottom) };
}

/** As Excel guesses: texts above other things, or bold above not bold. */
function looksLikeHeader({ book }: Workbook, sheet: SheetModel, { top, left, right }: Rect): boolean {
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
