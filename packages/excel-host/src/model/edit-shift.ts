import { without } from "./without";
import type { Cell } from "./cell";
import type { Origin } from "./changes";
import { draftOf, draftSheet, type Editable, type SheetDraft } from "./draft";
import { movedAnchor } from "./chart/anchor";
import { mapFormulas } from "./edit-formulas";
import { type CellPlace, oneCell, type Rect } from "./rect";
import type { TableColumn } from "./rules";
import type { SheetFacet } from "./sheet";
import { distance, isInsert, movedIndex, movedSpan, movedRect, affectedArea, type Shift } from "./shift";
import { checkConflicts, isPivotGone } from "./shift-conflicts";
import { anchoredElsewhere, formatOn, validationOn } from "./rule-ranges";
import { shiftedFormula } from "./shift-formula";
import type { Workbook } from "./workbook";

/** Inserts or deletes cells; everything that points at moved cells follows. Throws ShiftConflict, changing nothing. */
export function shiftCells(workbook: Workbook, shift: Shift, origin: Origin = "api"): void {
  const sheet = draftSheet(workbook.book, shift.sheetId);
  checkConflicts(sheet, shift);
  moveCells(sheet, shift);
  moveRules(sheet, shift);
  moveTables(sheet, shift);
  moveLines(sheet, shift);
  mapFormulas(workbook, (formula, own) => shiftedFormula(formula, own, sheet.name, shift));
  moveSlicers(draftOf(workbook.book).sheets, shift);
  const hadPivots = sheet.pivots.length;
  movePivots(draftOf(workbook.book).sheets, shift);
  draftOf(workbook.book).shifts.push({ ...shift, area: { ...shift.area } });
  for (const facet of MOVED) sheet.changed.add(facet);
  const { sheetId, area, direction } = shift;
  workbook.tell({ kind: "shift", sheetId, area, direction }, origin);
  if (sheet.pivots.length === hadPivots) return;
  sheet.changed.add("pivots");
  workbook.tell({ kind: "pivots", sheetId }, origin);
}

function moveSlicers(sheets: readonly SheetDraft[], shift: Shift): void {
  for (const sheet of sheets)
    sheet.slicers = sheet.slicers.map((slicer) => ({ ...slicer, anchor: movedAnchor(slicer.anchor, shift) }));
}

/**
 * Pivot tables move, and go, with their cells, and follow their data on whatever sheet they are; a step back moves them
 * back.
 */
export function movePivots(sheets: readonly SheetDraft[], shift: Shift): void {
  for (const sheet of sheets) {
    const isGone = (pivot: SheetDraft["pivots"][number]): boolean =>
      sheet.id === shift.sheetId && isPivotGone(pivot, shift);
    sheet.pivots = sheet.pivots
      .filter((pivot) => !isGone(pivot))
      .map((pivot) => {
        const { source } = pivot;
        const placed = sheet.id === shift.sheetId ? movedPivot(pivot, shift) : pivot;
        if (source.sheetId !== shift.sheetId) return placed;
        return { ...placed, source: { ...source, rect: movedRect(source.rect, shift) ?? source.rect } };
      });
  }
}

/** Everything of a sheet that a shift may have moved. */
const MOVED: readonly SheetFacet[] = [
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
  "charts",
  "shapes",
  "slicers",
];

function moveCells(sheet: SheetDraft, shift: Shift): void {
  const affected = affectedArea(shift);
  const moved: [row: number, column: number, cell: Cell][] = [];
  for (const [row, cells] of [...sheet.cells]) {
    if (row < affected.top || row > affected.bottom) continue;
    for (const [column, cell] of [...cells]) {
      if (column < affected.left || column > affected.right) continue;
      cells.delete(column);
      const place = movedRect(oneCell({ row, column }), shift);
      if (place) moved.push([place.top, place.left, movedCell(cell, shift)]);
    }
    if (cells.size === 0) sheet.cells.delete(row);
  }
  for (const [row, column, cell] of moved) {
    const cells = sheet.cells.get(row) ?? new Map<number, Editable<Cell>>();
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

/** What stands on a cell goes with it, or away. */
function movedNotes<N extends CellPlace>(notes: readonly N[], shift: Shift): N[] {
  return notes.flatMap((note) => {
    const { row, column } = note;
    const place = movedRect(oneCell({ row, column }), shift);
    return place ? [{ ...note, row: place.top, column: place.left }] : [];
  });
}

/** A rule whose first cell goes looks at the same cells from the first one that stays. */
function anchored<R extends { readonly ranges: readonly Rect[] }>(
  rule: R,
  shift: Shift,
  on: (rule: R, ranges: readonly Rect[]) => R,
): R {
  return isInsert(shift) ? rule : { ...anchoredElsewhere(rule, shift.area, on), ranges: rule.ranges };
}

function moveRules(sheet: SheetDraft, shift: Shift): void {
  sheet.merges = movedRects(sheet.merges, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => anchored(rule, shift, formatOn));
  sheet.validations = sheet.validations.map((rule) => anchored(rule, shift, validationOn));
  for (const rule of sheet.conditionalFormats) rule.ranges = movedRects(rule.ranges, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
  for (const rule of sheet.validations) rule.ranges = movedRects(rule.ranges, shift);
  sheet.validations = sheet.validations.filter((rule) => rule.ranges.length > 0);
  sheet.notes = movedNotes(sheet.notes, shift);
  sheet.comments = movedNotes(sheet.comments, shift);
  sheet.links = sheet.links.flatMap((link) => {
    const range = movedRect(link.range, shift);
    return range ? [{ ...link, range }] : [];
  });
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, anchor: movedAnchor(chart.anchor, shift) }));
  sheet.shapes = sheet.shapes.map((shape) =>
    shape.anchor ? { ...shape, anchor: movedAnchor(shape.anchor, shift) } : shape,
  );
  if (sheet.page.printArea) sheet.page.printArea = movedRects(sheet.page.printArea, shift);
  moveFilter(sheet, shift);
}

/** A pivot table moves as a whole; Excel lets no cell come or go inside one. */
function movedPivot<P extends SheetDraft["pivots"][number]>(pivot: P, shift: Shift): P {
  const { corner, place } = pivot;
  const at = oneCell(corner);
  const moved = movedRect(at, shift) ?? at;
  const by = (rect: Rect): Rect => ({
    top: rect.top + moved.top - corner.row,
    bottom: rect.bottom + moved.top - corner.row,
    left: rect.left + moved.left - corner.column,
    right: rect.right + moved.left - corner.column,
  });
  return {
    ...pivot,
    corner: { row: moved.top, column: moved.left },
    ...(place && {
      place: {
        ...place,
        range: by(place.range),
        body: by(place.body),
        ...(place.filters && { filters: by(place.filters) }),
      },
    }),
  };
}

/** The filter of a sheet, and the columns that it filters by. */
function moveFilter(sheet: SheetDraft, shift: Shift): void {
  const { autoFilter, filterColumns } = sheet;
  if (!autoFilter) return;
  const moved = movedRect(autoFilter, shift);
  if (!moved) {
    delete sheet.autoFilter;
    delete sheet.filterColumns;
    return;
  }
  sheet.autoFilter = moved;
  if (!filterColumns) return;
  sheet.filterColumns = filterColumns.flatMap((filter) => {
    const { column } = filter;
    const place = movedRect({ ...autoFilter, left: column, right: column }, shift);
    return place ? [{ ...filter, column: place.left }] : [];
  });
}

/** Tables move, grow and shrink; columns inside one come and go with it. */
function moveTables(sheet: SheetDraft, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const before = table.range;
    const after = movedRect(before, shift);
    if (!after) return false;
    table.range = after;
    const wider = after.right - after.left - (before.right - before.left);
    if (wider === 0) return true;
    const at = Math.max(0, shift.area.left - before.left);
    const made = wider > 0 ? newColumns(table.columns, wider) : [];
    table.columns = [
      ...table.columns.slice(0, at),
      ...made,
      ...table.columns.slice(at + Math.max(0, -wider)),
    ];
    if (table.hasHeaders) writeTitles(sheet, { row: after.top, column: before.left + at }, made);
    return true;
  });
}

/** The header of a table says how its columns are called, new ones too. */
function writeTitles(sheet: SheetDraft, { row, column }: CellPlace, made: readonly TableColumn[]): void {
  if (made.length === 0) return;
  const cells = sheet.cells.get(row) ?? new Map<number, Editable<Cell>>();
  made.forEach(({ name }, index) => {
    cells.set(column + index, { ...(cells.get(column + index) ?? { format: 0 }), value: name });
  });
  sheet.cells.set(row, cells);
}

function newColumns(columns: readonly TableColumn[], count: number): TableColumn[] {
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  let id = columns.reduce((highest, column) => Math.max(highest, column.id), 0);
  const made: TableColumn[] = [];
  for (let number = 1; made.length < count; number++) {
    if (!taken.has(`column${number}`)) made.push({ id: ++id, name: `Column${number}` });
  }
  return made;
}

/** Repeated rows and columns are a name (Print_Titles): they follow their lines. */
function moveTitles(page: SheetDraft["page"], titles: "titleRows" | "titleColumns", shift: Shift): void {
  const span = page[titles];
  const moved = span && movedSpan(span, shift);
  if (moved) page[titles] = moved;
  else delete page[titles];
}

/** Heights, widths, breaks and titles go along with whole rows and columns. */
function moveLines(sheet: SheetDraft, shift: Shift): void {
  const { area, direction } = shift;
  const wholeRows = area.left === 0 && area.right >= 16_383 && (direction === "down" || direction === "up");
  const wholeColumns =
    area.top === 0 && area.bottom >= 1_048_575 && (direction === "right" || direction === "left");
  if (wholeRows) {
    sheet.rows = movedMap(sheet.rows, shift, (row) => without(row, "source"));
    sheet.page.rowBreaks = sheet.page.rowBreaks.flatMap((row) => movedIndex(row, shift) ?? []);
    moveTitles(sheet.page, "titleRows", shift);
  }
  if (wholeColumns) {
    sheet.columns = movedMap(sheet.columns, shift, (column) => column);
    sheet.page.columnBreaks = sheet.page.columnBreaks.flatMap((column) => movedIndex(column, shift) ?? []);
    moveTitles(sheet.page, "titleColumns", shift);
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
function copyLine<V extends { readonly hidden: boolean }>(
  map: Map<number, V>,
  first: number,
  count: number,
): void {
  const model = map.get(first - 1);
  if (!model) return;
  for (let index = first; index < first + count; index++) map.set(index, { ...model, hidden: false });
}
