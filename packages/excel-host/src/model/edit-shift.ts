import { without } from "./without";
import type { Cell } from "./cell";
import { type Rect, overlaps } from "./rect";
import { affectedArea, distance, isInsert, movedIndex, movedRect, type Shift } from "./shift";
import { renamedFormula, shiftedFormula } from "./shift-formula";
import type { Link } from "./rules";
import type { SheetModel } from "./sheet";
import { type Workbook } from "./workbook";

/** Cells cannot move because a merged block or a table would be torn apart. */
export class ShiftConflict extends Error {
  constructor(readonly what: "merged cells" | "table" | "an array" | "a data table") {
    super(`The cells cannot be moved: a part of ${what === "table" ? "a table" : what} would move.`);
    this.name = "ShiftConflict";
  }
}

/** Inserts or deletes cells; everything that points at moved cells follows. Throws ShiftConflict, changing nothing. */
export function shiftCells(workbook: Workbook, shift: Shift): void {
  const sheet = workbook.sheet(shift.sheetId);
  checkConflicts(sheet, shift);
  moveCells(sheet, shift);
  moveRules(sheet, shift);
  moveTables(sheet, shift);
  moveLines(sheet, shift);
  mapFormulas(workbook, (formula, own) => shiftedFormula(formula, own, sheet.name, shift));
  workbook.book.shifts.push({ ...shift, area: { ...shift.area } });
  for (const facet of FACETS) sheet.changed.add(facet);
  workbook.book.changed.add("names");
  const { sheetId, area, direction } = shift;
  workbook.touch(sheetId, "cells", { kind: "shift", sheetId, area, direction });
}

/** Everything of a sheet that a shift may have moved. */
const FACETS = [
  "cells",
  "columns",
  "rows",
  "merges",
  "conditionalFormats",
  "validations",
  "tables",
  "page",
  "notes",
  "links",
] as const;

function checkConflicts(sheet: SheetModel, shift: Shift): void {
  const affected = affectedArea(shift);
  const torn = (rect: Rect) => overlaps(rect, affected) && isTorn(rect, shift);
  if (arraysOf(sheet).some((rect) => overlaps(rect, affected) && isBroken(rect, shift)))
    throw new ShiftConflict("an array");
  if (hasDataTable(sheet, affected)) throw new ShiftConflict("a data table");
  if (sheet.merges.some(torn)) throw new ShiftConflict("merged cells");
  if (sheet.tables.some((table) => torn(table.range))) throw new ShiftConflict("table");
}

/** Old array formulas that fill several cells: they can be moved or deleted as a whole only. */
function arraysOf(sheet: SheetModel): Rect[] {
  const found: Rect[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { array }] of cells) {
      if (!array || array.dynamic || array.rows * array.columns === 1) continue;
      found.push({ top: row, left: column, bottom: row + array.rows - 1, right: column + array.columns - 1 });
    }
  }
  return found;
}

/** What-if tables live in the file's own words only, which cells that move lose. */
function hasDataTable(sheet: SheetModel, affected: Rect): boolean {
  for (const [row, cells] of sheet.cells) {
    if (row < affected.top || row > affected.bottom) continue;
    for (const cell of cells.values()) if (cell.source?.includes('t="dataTable"')) return true;
  }
  return false;
}

/** True where a block would not keep its size, or not move as one. */
function isBroken(rect: Rect, shift: Shift): boolean {
  if (isTorn(rect, shift)) return true;
  const moved = movedRect(rect, shift);
  return (
    moved !== undefined &&
    (moved.bottom - moved.top !== rect.bottom - rect.top ||
      moved.right - moved.left !== rect.right - rect.left)
  );
}

/** A block that reaches beyond the moving columns (or rows). */
function isTorn(rect: Rect, { area, direction }: Shift): boolean {
  return direction === "down" || direction === "up"
    ? rect.left < area.left || rect.right > area.right
    : rect.top < area.top || rect.bottom > area.bottom;
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const affected = affectedArea(shift);
  const moved: [row: number, column: number, cell: Cell][] = [];
  for (const [row, cells] of [...sheet.cells]) {
    if (row < affected.top || row > affected.bottom) continue;
    for (const [column, cell] of [...cells]) {
      if (column < affected.left || column > affected.right) continue;
      cells.delete(column);
      const place = movedRect({ top: row, bottom: row, left: column, right: column }, shift);
      if (place) moved.push([place.top, place.left, movedCell(cell, shift)]);
    }
    if (cells.size === 0) sheet.cells.delete(row);
  }
  for (const [row, column, cell] of moved) {
    const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
    sheet.cells.set(row, cells.set(column, cell));
  }
}

/** The source moves along: rich text and phonetic hints are in it alone. */
function movedCell(cell: Cell, shift: Shift): Cell {
  const { spilledFrom } = cell;
  const kept = without(cell, "spilledFrom");
  if (!spilledFrom) return kept;
  const anchor = {
    top: spilledFrom.row,
    bottom: spilledFrom.row,
    left: spilledFrom.column,
    right: spilledFrom.column,
  };
  const place = movedRect(anchor, shift);
  return place ? { ...kept, spilledFrom: { row: place.top, column: place.left } } : kept;
}

function movedRects(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.flatMap((rect) => movedRect(rect, shift) ?? []);
}

function moveRules(sheet: SheetModel, shift: Shift): void {
  sheet.merges = movedRects(sheet.merges, shift);
  for (const rule of sheet.conditionalFormats) rule.ranges = movedRects(rule.ranges, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
  for (const rule of sheet.validations) rule.ranges = movedRects(rule.ranges, shift);
  sheet.validations = sheet.validations.filter((rule) => rule.ranges.length > 0);
  sheet.notes = sheet.notes.flatMap((note) => {
    const place = movedRect(
      { top: note.row, bottom: note.row, left: note.column, right: note.column },
      shift,
    );
    return place ? [{ ...note, row: place.top, column: place.left }] : [];
  });
  sheet.links = sheet.links.flatMap((link) => {
    const range = movedRect(link.range, shift);
    return range ? [{ ...link, range }] : [];
  });
  if (sheet.page.printArea) sheet.page.printArea = movedRects(sheet.page.printArea, shift);
  if (sheet.autoFilter) {
    const moved = movedRect(sheet.autoFilter, shift);
    if (moved) sheet.autoFilter = moved;
    else delete sheet.autoFilter;
  }
}

/** Tables move, grow and shrink; columns inside one come and go with it. */
function moveTables(sheet: SheetModel, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const before = table.range;
    const after = movedRect(before, shift);
    if (!after) return false;
    table.range = after;
    const wider = after.right - after.left - (before.right - before.left);
    if (wider === 0) return true;
    const at = Math.max(0, shift.area.left - before.left);
    if (wider < 0) table.columns.splice(at, -wider);
    else table.columns.splice(at, 0, ...newColumns(table.columns, wider));
    return true;
  });
}

function newColumns(
  columns: readonly { id: number; name: string }[],
  count: number,
): { id: number; name: string }[] {
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  let id = columns.reduce((highest, column) => Math.max(highest, column.id), 0);
  const made: { id: number; name: string }[] = [];
  for (let number = 1; made.length < count; number++) {
    if (!taken.has(`column${number}`)) made.push({ id: ++id, name: `Column${number}` });
  }
  return made;
}

/** Heights, widths, breaks and titles go along with whole rows and columns. */
function moveLines(sheet: SheetModel, shift: Shift): void {
  const { area, direction } = shift;
  const wholeRows = area.left === 0 && area.right >= 16_383 && (direction === "down" || direction === "up");
  const wholeColumns =
    area.top === 0 && area.bottom >= 1_048_575 && (direction === "right" || direction === "left");
  if (wholeRows) {
    sheet.rows = movedMap(sheet.rows, shift, (row) => without(row, "source"));
    sheet.page.rowBreaks = sheet.page.rowBreaks.flatMap((row) => movedIndex(row, shift) ?? []);
  }
  if (wholeColumns) {
    sheet.columns = movedMap(sheet.columns, shift, (column) => column);
    sheet.page.columnBreaks = sheet.page.columnBreaks.flatMap((column) => movedIndex(column, shift) ?? []);
  }
  if (wholeRows && isInsert(shift)) copyLine(sheet.rows, area.top, distance(shift));
  if (wholeColumns && isInsert(shift)) copyLine(sheet.columns, area.left, distance(shift));
}

function movedMap<V>(map: ReadonlyMap<number, V>, shift: Shift, change: (value: V) => V): Map<number, V> {
  const entries = [...map].flatMap(([index, value]) => {
    const place = movedIndex(index, shift);
    return place === undefined ? [] : [[place, change(value)] as const];
  });
  return new Map(entries);
}

/** New rows and columns look like the one before them, as in Excel; they are not hidden. */
function copyLine<V extends { hidden: boolean }>(map: Map<number, V>, first: number, count: number): void {
  const model = map.get(first - 1);
  if (!model) return;
  for (let index = first; index < first + count; index++) map.set(index, { ...model, hidden: false });
}

/** Renames a sheet and all that mentions it. */
export function renameSheet(workbook: Workbook, sheet: SheetModel, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  mapFormulas(workbook, (formula) => renamedFormula(formula, old, name));
  workbook.touchBook("sheets", { kind: "sheetRenamed", sheetId: sheet.id });
}

/** Rewrites every formula of the book; only what changes is marked. */
function mapFormulas(
  workbook: Workbook,
  change: (formula: string, ownSheet: string | undefined) => string,
): void {
  for (const sheet of workbook.book.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) mapCell(sheet, cell, change);
    }
    for (const rule of sheet.conditionalFormats) {
      rule.formulas = changed(sheet, "conditionalFormats", rule.formulas, (formula) =>
        change(formula, sheet.name),
      );
    }
    for (const rule of sheet.validations) {
      if (rule.formula1 !== undefined) rule.formula1 = change(rule.formula1, sheet.name);
      if (rule.formula2 !== undefined) rule.formula2 = change(rule.formula2, sheet.name);
      sheet.changed.add("validations");
    }
    for (const link of sheet.links) mapLink(sheet, link, (location) => change(location, undefined));
  }
  for (const name of workbook.book.names) name.formula = change(name.formula, undefined);
  workbook.book.changed.add("names");
}

function mapCell(
  sheet: SheetModel,
  cell: Cell,
  change: (formula: string, ownSheet: string | undefined) => string,
): void {
  if (cell.formula === undefined) return;
  const formula = change(cell.formula, sheet.name);
  if (formula === cell.formula) return;
  cell.formula = formula;
  delete cell.source;
  sheet.changed.add("cells");
}

/** Links into the book follow the cells that they lead to; names are left alone. */
function mapLink(sheet: SheetModel, link: Link, change: (location: string) => string): void {
  if (link.address !== undefined || !link.location?.includes("!")) return;
  const location = change(link.location);
  if (location === link.location) return;
  link.location = location;
  sheet.changed.add("links");
}

function changed(
  sheet: SheetModel,
  facet: "conditionalFormats",
  formulas: string[],
  change: (formula: string) => string,
): string[] {
  const after = formulas.map(change);
  if (after.some((formula, index) => formula !== formulas[index])) sheet.changed.add(facet);
  return after;
}
