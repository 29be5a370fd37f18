import {
  type Cell,
  type CellPlace,
  filteredRows,
  formatIndex,
  formatIndexAt,
  type Rect,
  type SheetModel,
  type Workbook,
} from "excel-host";
import type { Typed } from "./typed-input";

/** A cell with what was entered: days, percents and broken lines bring their look into one that has none of its own. */
export function enteredCell(
  workbook: Workbook,
  { sheetId, row, column }: CellPlace & { readonly sheetId: string },
  { input, numberFormat }: Typed & { kind: "input" },
): Cell {
  const index = formatIndexAt(workbook.sheet(sheetId), row, column);
  const format = workbook.book.formats.get(index);
  const code = format.numberFormat === "General" ? numberFormat : undefined;
  // A line that was broken by hand is shown broken.
  const wraps = "value" in input && String(input.value).includes("\n") && !format.wrapText;
  const look = { ...format, ...(code && { numberFormat: code }), ...(wraps && { wrapText: true }) };
  const content = "formula" in input ? { value: null, formula: input.formula } : input;
  return { ...content, format: code || wraps ? formatIndex(workbook, look) : index };
}

/** The filled cells of an area as they are without their contents, but for those that a filter hides. */
export function emptiedCells(sheet: SheetModel, area: Rect): { row: number; column: number; cell: Cell }[] {
  const changes: { row: number; column: number; cell: Cell }[] = [];
  const hidden = new Set(filteredRows(sheet, area.top, area.bottom));
  for (const [row, cells] of sheet.cells) {
    if (row < area.top || row > area.bottom || hidden.has(row)) continue;
    for (const [column, cell] of cells) {
      const inside = column >= area.left && column <= area.right;
      const filled = cell.value !== null || cell.formula !== undefined;
      if (inside && filled && !cell.spilledFrom)
        changes.push({ row, column, cell: { value: null, format: cell.format } });
    }
  }
  return changes;
}
