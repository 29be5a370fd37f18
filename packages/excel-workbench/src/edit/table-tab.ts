import { allowsAct, type TableModel } from "excel-host";
import type { Workbook } from "excel-host";
import type { Edits } from "./edits";
import { shiftLines } from "./sheet-actions";
import { growTables } from "./table-rows";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Where Tab leads from the last column of a table: to the first column of its next row, which comes into being below the
 * last one. Undefined elsewhere, and where the sheet's protection forbids a new row.
 */
export function tabInTable(
  workbook: Workbook,
  edits: Edits,
  { sheetId, row, column }: Place,
): { readonly row: number; readonly column: number } | undefined {
  const sheet = workbook.sheet(sheetId);
  const table = sheet.tables.find(({ range }) => {
    return column === range.right && row >= range.top && row <= range.bottom;
  });
  if (!table) return undefined;
  const { range, hasTotals } = table;
  const last = range.bottom - (hasTotals ? 1 : 0);
  if (row > last) return undefined;
  if (row === last) {
    const below = { ...range, top: last + 1, bottom: last + 1 };
    if (!allowsAct(workbook.book, sheet, below, "insertRows")) return undefined;
    edits.undoStack.together(() => addRow(workbook, edits, sheetId, table, last + 1));
    if (!isRowOf(workbook, sheetId, table.id, last + 1)) return undefined;
  }
  return { row: row + 1, column: range.left };
}

/** Right below the table while that is free; else a row of the sheet comes in between. */
function addRow(workbook: Workbook, edits: Edits, sheetId: string, table: TableModel, row: number): void {
  const { left, right } = table.range;
  const area = { top: row, bottom: row, left, right };
  const isFree = [...(workbook.sheet(sheetId).cells.get(row) ?? [])].every(
    ([column, { value, formula }]) => column < left || column > right || (value === null && !formula),
  );
  if (table.hasTotals || !isFree) {
    if (shiftLines(workbook, edits.undoStack, sheetId, area, "insertRows")) return;
  }
  if (!table.hasTotals) growTables(workbook, edits.undoStack, sheetId, area);
}

function isRowOf(workbook: Workbook, sheetId: string, tableId: number, row: number): boolean {
  const table = workbook.sheet(sheetId).tables.find(({ id }) => id === tableId);
  return table !== undefined && table.range.bottom - (table.hasTotals ? 1 : 0) >= row;
}
