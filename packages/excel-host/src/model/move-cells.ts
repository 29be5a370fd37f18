import type { Cell } from "./cell";
import { draftSheet, type Editable, type SheetDraft } from "./draft";
import { mapFormulas } from "./edit-formulas";
import { contains, type Rect } from "./rect";
import { movedReferences, qualifiedFormula } from "./shift-formula";
import { tellSheets } from "./undoable-shift";
import type { Workbook } from "./workbook";

/** A block of cells and the place of its first cell after the move. */
export interface Move {
  readonly fromSheet: string;
  readonly area: Rect;
  readonly toSheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Moves cells with their formats, as cutting and pasting does: their own formulas stay as they are, what pointed at them
 * points at their new place. Merged cells, rules and tables stay where they are.
 */
export function moveCells(workbook: Workbook, move: Move): void {
  const from = draftSheet(workbook.book, move.fromSheet);
  const to = draftSheet(workbook.book, move.toSheet);
  const by = { rows: move.row - move.area.top, columns: move.column - move.area.left };
  const names = { from: from.name, to: to.name };
  mapFormulas(workbook, (formula, own) => movedReferences(formula, own, move.area, names, by));
  const taken = takeOut(from, move.area);
  takeOut(to, movedBy(move.area, by));
  for (const { row, column, cell } of taken) {
    if (from !== to && cell.formula !== undefined) cell.formula = qualifiedFormula(cell.formula, from.name);
    const cells = to.cells.get(row + by.rows) ?? new Map<number, Editable<Cell>>();
    to.cells.set(row + by.rows, cells.set(column + by.columns, cell));
  }
  for (const sheet of [from, to]) sheet.changed.add("cells");
  tellSheets(
    workbook,
    workbook.book.sheets.map((sheet) => sheet.id),
  );
}

function movedBy({ top, left, bottom, right }: Rect, { rows, columns }: Steps): Rect {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

interface Steps {
  readonly rows: number;
  readonly columns: number;
}

interface Taken {
  readonly row: number;
  readonly column: number;
  readonly cell: Editable<Cell>;
}

/** Removes the cells of a block; what an array spilled into it comes again by itself. */
function takeOut(sheet: SheetDraft, area: Rect): Taken[] {
  const taken: Taken[] = [];
  for (const [row, cells] of [...sheet.cells]) {
    for (const [column, cell] of [...cells]) {
      if (!contains(area, { top: row, bottom: row, left: column, right: column })) continue;
      cells.delete(column);
      if (!cell.spilledFrom) taken.push({ row, column, cell });
    }
    if (cells.size === 0) sheet.cells.delete(row);
  }
  return taken;
}
