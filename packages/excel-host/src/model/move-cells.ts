import type { Cell } from "./cell";
import { draftSheet, type Editable, type SheetDraft } from "./draft";
import { mapFormulas } from "./edit-formulas";
import { moveRemarks } from "./move-remarks";
import { splitRules } from "./move-rules";
import { contains, isCutBy, movedBy, overlaps, type Rect } from "./rect";
import { arraysOf, hasDataTable, pivotRects, ShiftConflict } from "./shift-conflicts";
import { movedReferences, qualifiedFormula } from "./shift-formula";
import type { SheetFacet } from "./sheet";
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
 * Moves cells as cutting and pasting does, with their formats, conditional formats, validations, merged blocks, notes,
 * comments, links and the tables that lie wholly among them: their own formulas stay as they are, what pointed at them
 * points at their new place, and what was there goes. Throws ShiftConflict, changing nothing, where merged cells, a table
 * or an array would be torn apart.
 */
export function moveCells(workbook: Workbook, move: Move): void {
  const from = draftSheet(workbook.book, move.fromSheet);
  const to = draftSheet(workbook.book, move.toSheet);
  const by = { rows: move.row - move.area.top, columns: move.column - move.area.left };
  const block = { area: move.area, names: { from: from.name, to: to.name }, by };
  checkMove(from, to, move.area, movedBy(move.area, by));
  checkSources(workbook, move);
  const placeRules = splitRules(from, to, block);
  mapFormulas(workbook, (formula, own, spread) => movedReferences(formula, own, block, spread));
  placeCells(from, to, block);
  placeRules();
  moveRemarks(from, to, block);
  for (const sheet of [from, to]) for (const facet of MOVED) sheet.changed.add(facet);
  tellSheets(
    workbook,
    workbook.book.sheets.map((sheet) => sheet.id),
  );
}

/** Everything of a sheet that cells take along. */
const MOVED = [
  ...(["cells", "conditionalFormats", "validations", "merges", "tables", "notes", "links"] as const),
] satisfies readonly SheetFacet[];

function checkMove(from: SheetDraft, to: SheetDraft, area: Rect, target: Rect): void {
  const tables = from.tables.filter(({ range }) => contains(area, range));
  const stays = (rect: Rect) => from !== to || !contains(area, rect);
  const isBroken = (rect: Rect) => stays(rect) && isCutBy(rect, target);
  if (from.merges.some((merge) => isCutBy(merge, area))) throw new ShiftConflict("merged cells");
  if (to.merges.some(isBroken)) throw new ShiftConflict("merged cells");
  if (arraysOf(from).some((rect) => isCutBy(rect, area)) || arraysOf(to).some(isBroken))
    throw new ShiftConflict("an array");
  const areIn = (sheet: SheetDraft, rect: Rect) => pivotRects(sheet).some((own) => overlaps(own, rect));
  if (areIn(from, area) || areIn(to, target)) throw new ShiftConflict("a pivot table");
  if (hasDataTable(from, area)) throw new ShiftConflict("a data table");
  const others = to.tables.filter(({ range }) => stays(range) && overlaps(range, target));
  if (tables.length > 0 && others.length > 0) throw new ShiftConflict("table");
}

/** Where all of its data would go, a pivot table would be left with none. */
function checkSources({ book }: Workbook, { fromSheet, area }: Move): void {
  const sources = book.sheets.flatMap(({ pivots }) => pivots.map(({ source }) => source));
  const goes = ({ sheetId, rect, table }: (typeof sources)[number]): boolean =>
    table === undefined && sheetId === fromSheet && contains(area, rect);
  if (sources.some(goes)) throw new ShiftConflict("a pivot table's data");
}

type Block = Parameters<typeof moveRemarks>[2];

function placeCells(from: SheetDraft, to: SheetDraft, { area, by }: Block): void {
  const taken = takeOut(from, area);
  takeOut(to, movedBy(area, by));
  for (const { row, column, cell } of taken) {
    if (from !== to && cell.formula !== undefined) cell.formula = qualifiedFormula(cell.formula, from.name);
    const cells = to.cells.get(row + by.rows) ?? new Map<number, Editable<Cell>>();
    to.cells.set(row + by.rows, cells.set(column + by.columns, cell));
  }
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
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of [...cells]) {
      if (column < area.left || column > area.right) continue;
      cells.delete(column);
      if (!cell.spilledFrom) taken.push({ row, column, cell });
    }
    if (cells.size === 0) sheet.cells.delete(row);
  }
  return taken;
}
