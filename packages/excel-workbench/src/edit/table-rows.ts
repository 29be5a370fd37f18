import { exchangeable, formatIndexAt, type Rect, type TableModel, overlaps, type Workbook } from "excel-host";
import { putCell, type UndoStack } from "./undo-stack";

/** The rows of a table that hold data. */
export function dataRows(table: TableModel): Rect {
  const { range, hasHeaders, hasTotals } = table;
  return { ...range, top: range.top + (hasHeaders ? 1 : 0), bottom: range.bottom - (hasTotals ? 1 : 0) };
}

/** Gives empty cells of a table's calculated columns their formula, in the rows of a block. */
export function fillCalculated(workbook: Workbook, sheetId: string, block: Rect): void {
  for (const table of workbook.sheet(sheetId).tables) {
    const rows = dataRows(table);
    if (!overlaps(rows, block)) continue;
    for (let row = Math.max(rows.top, block.top); row <= Math.min(rows.bottom, block.bottom); row += 1) {
      table.columns.forEach((column, index) =>
        fillCell(workbook, sheetId, row, rows.left + index, column.calculated),
      );
    }
  }
}

function fillCell(
  workbook: Workbook,
  sheetId: string,
  row: number,
  column: number,
  formula: string | undefined,
): void {
  const cell = workbook.cell(sheetId, row, column);
  if (formula === undefined || cell?.formula !== undefined || (cell?.value ?? null) !== null) return;
  const format = formatIndexAt(workbook.sheet(sheetId), row, column);
  putCell(workbook, sheetId, row, column, { value: null, formula, format });
}

/** The columns that were filled. */
type Columns = Pick<Rect, "left" | "right">;

/** The table right above a filled row that may grow into it: no totals, and nothing else in the new row. */
function tableAbove(
  workbook: Workbook,
  sheetId: string,
  row: number,
  { left, right }: Columns,
): TableModel | undefined {
  const sheet = workbook.sheet(sheetId);
  const table = sheet.tables.find(({ range, hasTotals }) => {
    const inColumns = right >= range.left && left <= range.right;
    return !hasTotals && inColumns && range.bottom === row - 1;
  });
  if (!table) return undefined;
  const below = { ...table.range, top: row, bottom: row };
  const isTaken = [...(sheet.cells.get(row) ?? [])].some(([other, cell]) => {
    const inside = other >= below.left && other <= below.right && (other < left || other > right);
    return inside && (cell.value !== null || cell.formula !== undefined);
  });
  const inTheWay = sheet.merges.some((merge) => overlaps(merge, below));
  return isTaken || inTheWay ? undefined : table;
}

/** A block that ends with the table grows with it. */
function grown(range: Rect, table: Rect): Rect {
  const isLast = range.bottom === table.bottom && range.left <= table.right && range.right >= table.left;
  return isLast ? { ...range, bottom: range.bottom + 1 } : range;
}

/**
 * What is typed right below a table becomes its next row, as in Excel: the new row looks like the one above,
 * calculated columns get their formulas, validations and conditional formats reach one row further.
 */
function growTable(workbook: Workbook, sheetId: string, row: number, columns: Columns): boolean {
  const table = tableAbove(workbook, sheetId, row, columns);
  if (!table) return false;
  const sheet = workbook.sheet(sheetId);
  for (let at = table.range.left; at <= table.range.right; at += 1) {
    const cell = workbook.cell(sheetId, row, at);
    const format = formatIndexAt(sheet, row - 1, at);
    putCell(workbook, sheetId, row, at, { value: null, ...cell, format });
  }
  const before = table.range;
  const grow = (rules: { ranges: readonly Rect[] }[]): void => {
    for (const rule of rules) rule.ranges = rule.ranges.map((range) => grown(range, before));
  };
  workbook.edit(sheetId, "validations", ({ validations }) => grow(validations), "grid");
  workbook.edit(sheetId, "conditionalFormats", (draft) => grow(draft.conditionalFormats), "grid");
  const growOne = ({ tables }: { tables: { id: number; range: Rect }[] }): void => {
    for (const own of tables) if (own.id === table.id) own.range = { ...before, bottom: row };
  };
  workbook.edit(sheetId, "tables", growOne, "grid");
  fillCalculated(workbook, sheetId, { ...before, top: row, bottom: row });
  return true;
}

/**
 * Rows filled right below a table become rows of it. Taken back as a step of its own, before what was filled in, as in
 * Excel.
 */
export function growTables(workbook: Workbook, undoStack: UndoStack, sheetId: string, area: Rect): void {
  if (!tableAbove(workbook, sheetId, area.top, area)) return;
  const exchange = exchangeable(workbook, [sheetId], () => {
    for (let row = area.top; row <= area.bottom; row += 1)
      if (!growTable(workbook, sheetId, row, area)) return;
  });
  undoStack.push({ sheetId, area, undo: exchange, redo: exchange });
}
