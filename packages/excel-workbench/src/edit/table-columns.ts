import {
  type CellPlace,
  copiedFormula,
  exchangeable,
  formatIndexAt,
  isSheetProtected,
  oneCell,
  overlaps,
  type Rect,
  type TableModel,
} from "excel-host";
import type { SheetModel, Workbook } from "excel-host";
import { dataRows } from "./table-rows";
import { putCell, type UndoStack } from "./undo-stack";

function isFilled(workbook: Workbook, sheetId: string, { row, column }: CellPlace): boolean {
  const cell = workbook.cell(sheetId, row, column);
  return cell !== undefined && (cell.formula !== undefined || cell.value !== null);
}

const rowsOf = ({ top, bottom }: Rect): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

/** Nothing of these columns but what was filled stands beside the table, and no heading is a formula. */
function isFree(workbook: Workbook, sheet: SheetModel, table: TableModel, area: Rect): boolean {
  const beside = { ...table.range, left: area.left, right: area.right };
  const others = sheet.tables.map(({ range }) => range);
  if ([...sheet.merges, ...others].some((other) => overlaps(other, beside))) return false;
  for (let column = area.left; column <= area.right; column += 1) {
    const isOther = (row: number): boolean => row < area.top || row > area.bottom;
    if (rowsOf(beside).some((row) => isOther(row) && isFilled(workbook, sheet.id, { row, column })))
      return false;
    if (workbook.cell(sheet.id, beside.top, column)?.formula !== undefined) return false;
  }
  return true;
}

/** The table right beside filled cells that may take in their columns. */
function tableBeside(workbook: Workbook, sheetId: string, area: Rect): TableModel | undefined {
  const sheet = workbook.sheet(sheetId);
  if (isSheetProtected(sheet)) return undefined;
  const table = sheet.tables.find(({ range, hasHeaders, hasTotals }) => {
    const last = range.bottom - (hasTotals ? 1 : 0);
    return hasHeaders && area.left === range.right + 1 && area.top >= range.top && area.bottom <= last;
  });
  return table && isFree(workbook, sheet, table, area) ? table : undefined;
}

/** "Target2" where a column is called "Target" already. */
function ownName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}

/** One more column: its heading becomes a text of its own, it looks like the column before it. */
function addColumn(workbook: Workbook, sheetId: string, { id, range }: TableModel, column: number): void {
  const { columns } = workbook.sheet(sheetId).tables.find((table) => table.id === id) ?? { columns: [] };
  const written = String(workbook.cell(sheetId, range.top, column)?.value ?? "");
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  const name = ownName(written || `Column${columns.length + 1}`, taken);
  for (const row of rowsOf(range)) {
    const { formula, value } = workbook.cell(sheetId, row, column) ?? { value: null };
    const format = formatIndexAt(workbook.sheet(sheetId), row, column - 1);
    const content = row === range.top ? { value: name } : { value, ...(formula ? { formula } : {}) };
    putCell(workbook, sheetId, row, column, { ...content, format });
  }
  const added = { id: Math.max(0, ...columns.map((own) => own.id)) + 1, name };
  workbook.edit(
    sheetId,
    "tables",
    ({ tables }) => {
      const own = tables.find((table) => table.id === id);
      if (own) Object.assign(own, { range: { ...range, right: column }, columns: [...columns, added] });
    },
    "grid",
  );
}

/**
 * What is filled in right beside a table becomes a column of it, as AutoCorrect of Excel does. Taken back as a step of
 * its own, before what was filled in.
 */
export function takeInColumns(workbook: Workbook, undoStack: UndoStack, sheetId: string, area: Rect): void {
  const table = tableBeside(workbook, sheetId, area);
  if (!table) return;
  const exchange = exchangeable(workbook, [sheetId], () => {
    for (let column = area.left; column <= area.right; column += 1)
      addColumn(workbook, sheetId, table, column);
  });
  undoStack.push({ sheetId, area, undo: exchange, redo: exchange });
}

/** Formulas of the whole column, told from the one that was typed; undefined where another cell of it holds something. */
function columnFormulas(
  workbook: Workbook,
  sheetId: string,
  table: TableModel,
  place: CellPlace,
): Map<number, string> | undefined {
  const typed = workbook.cell(sheetId, place.row, place.column)?.formula;
  const others = rowsOf(dataRows(table)).filter((row) => row !== place.row);
  const { column } = place;
  const isTaken = others.some((row) => isFilled(workbook, sheetId, { row, column }));
  if (typed === undefined || others.length === 0 || isTaken) return undefined;
  return new Map(others.map((row) => [row, copiedFormula(typed, place, { row, column })]));
}

/**
 * A formula typed into a column of a table that holds nothing else fills the column, as AutoCorrect of Excel does; one
 * that reads the same in all rows is what new rows get, too. Taken back as a step of its own, before the typing.
 */
export function fillColumn(
  workbook: Workbook,
  undoStack: UndoStack,
  sheetId: string,
  place: CellPlace,
): void {
  const sheet = workbook.sheet(sheetId);
  const { row, column } = place;
  const cell = oneCell({ row, column });
  const table = sheet.tables.find((own) => overlaps(dataRows(own), cell));
  const typed = workbook.cell(sheetId, row, column)?.formula;
  const formulas = table && columnFormulas(workbook, sheetId, table, place);
  if (!formulas || isSheetProtected(sheet)) return;
  const isSame = [...formulas.values()].every((formula) => formula === typed);
  const exchange = exchangeable(workbook, [sheetId], () => {
    for (const [at, formula] of formulas) {
      const format = formatIndexAt(sheet, at, column);
      putCell(workbook, sheetId, at, column, { value: null, formula, format });
    }
    if (isSame) remember(workbook, sheetId, table, { column, formula: typed });
  });
  const area = { ...dataRows(table), left: column, right: column };
  undoStack.push({ sheetId, area, undo: exchange, redo: exchange });
}

function remember(
  workbook: Workbook,
  sheetId: string,
  { id, range }: TableModel,
  { column, formula }: { readonly column: number; readonly formula: string | undefined },
): void {
  workbook.edit(
    sheetId,
    "tables",
    ({ tables }) => {
      const own = tables.find((table) => table.id === id)?.columns[column - range.left];
      if (own) Object.assign(own, { calculated: formula });
    },
    "grid",
  );
}
