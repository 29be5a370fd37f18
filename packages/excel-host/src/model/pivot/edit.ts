import type { BookModel } from "../book";
import type { CellValue } from "../cell";
import type { Origin } from "../changes";
import { draftSheet, type SheetDraft } from "../draft";
import { formatCells } from "../edit-format";
import { oneCell, type Rect } from "../rect";
import { without } from "../without";
import type { Workbook } from "../workbook";
import { pivotGrid } from "./compute";
import type { PivotModel, PivotPlace } from "./pivot";
import { shownFormat } from "./show-as";

/** The block of a pivot table's data now: a table's own, where it is one. */
export function sourceRect(
  book: BookModel,
  { source }: PivotModel,
): { sheetId: string; rect: Rect } | undefined {
  const { sheetId, rect, table: name } = source;
  if (name === undefined) return book.sheets.some(({ id }) => id === sheetId) ? { sheetId, rect } : undefined;
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (!table) continue;
    return {
      sheetId: sheet.id,
      rect: { ...table.range, bottom: table.range.bottom - Number(table.hasTotals) },
    };
  }
  return undefined;
}

/** The data of a pivot table, row by row; undefined where they have gone. */
export function pivotRows(book: BookModel, pivot: PivotModel): ReadonlyMap<string, CellValue>[] | undefined {
  const source = sourceRect(book, pivot);
  if (!source) return undefined;
  const { cells } = draftSheet(book, source.sheetId);
  const { top, bottom, left } = source.rect;
  return Array.from({ length: bottom - top }, (_, index) => {
    const row = cells.get(top + 1 + index);
    return new Map(pivot.fields.map((field, at) => [field, row?.get(left + at)?.value ?? null]));
  });
}

/** Gives a sheet other pivot tables. */
export function putPivots(
  workbook: Workbook,
  sheetId: string,
  pivots: readonly PivotModel[],
  origin?: Origin,
): void {
  const put = (draft: Pick<SheetDraft, "pivots">): void => {
    draft.pivots = structuredClone([...pivots]) as typeof draft.pivots;
  };
  workbook.edit(sheetId, "pivots", put, origin);
}

/** Takes a pivot table away, with what its cells show. */
export function removePivot(workbook: Workbook, sheetId: string, id: string, origin?: Origin): void {
  const { pivots } = workbook.sheet(sheetId);
  const pivot = pivots.find((one) => one.id === id);
  if (pivot) clearPivot(workbook, sheetId, pivot);
  const left = pivots.filter((one) => one.id !== id);
  putPivots(workbook, sheetId, left, origin);
}

function write(
  workbook: Workbook,
  sheetId: string,
  { top, left }: Rect,
  lines: readonly (readonly CellValue[])[],
): void {
  if (lines.length > 0)
    workbook.write(
      sheetId,
      top,
      left,
      lines.map((line) => line.map((value) => ({ value }))),
    );
}

/** Empties the cells that a pivot table has taken. */
function clearPivot(workbook: Workbook, sheetId: string, { place }: PivotModel): void {
  for (const { top, left, bottom, right } of [place?.range, place?.filters].filter(
    (rect) => rect !== undefined,
  )) {
    const line = Array.from({ length: right - left + 1 }, (): CellValue => null);
    const lines = Array.from({ length: bottom - top + 1 }, () => line);
    write(workbook, sheetId, { top, left, bottom, right }, lines);
  }
}

/** Computes a pivot table anew and writes it into its cells; gives it with its place. */
export function drawPivot(workbook: Workbook, sheetId: string, pivot: PivotModel): PivotModel {
  clearPivot(workbook, sheetId, pivot);
  const rest = without(pivot, "place");
  const grid = pivotGrid(pivot, pivotRows(workbook.book, pivot) ?? []);
  const { row, column } = pivot.corner;
  const filters = pivot.filters.length;
  const filterRect = { top: row, left: column, bottom: row + filters - 1, right: column + 1 };
  if (filters > 0)
    write(
      workbook,
      sheetId,
      filterRect,
      pivot.filters.map((name) => [name, filterText(pivot, name)]),
    );
  if (!grid) return filters > 0 ? { ...rest, place: { ...NOWHERE(row, column), filters: filterRect } } : rest;
  const top = row + (filters > 0 ? filters + 1 : 0);
  const width = Math.max(...grid.cells.map((line) => line.length));
  const lines = grid.cells.map((line) => [
    ...line,
    ...Array.from({ length: width - line.length }, (): CellValue => null),
  ]);
  const range = { top, left: column, bottom: top + lines.length - 1, right: column + width - 1 };
  write(workbook, sheetId, range, lines);
  const body = { ...range, top: top + grid.headings, left: column + grid.labels };
  formatBody(workbook, sheetId, pivot, body);
  const place: PivotPlace = {
    range,
    body,
    headings: grid.headings,
    lines: grid.lines,
    ...(filters > 0 && { filters: filterRect }),
    ...(pivot.data.some((one) => shownFormat(one) !== "General") && { formatted: true }),
  };
  return { ...rest, place };
}

/** The numbers of each field in its format; a table without formats leaves its cells as they are. */
function formatBody(workbook: Workbook, sheetId: string, { data, place }: PivotModel, body: Rect): void {
  const wanted = data.map(shownFormat);
  const had = place?.formatted ?? false;
  if (!had && wanted.every((format) => format === "General")) return;
  wanted.forEach((numberFormat, at) => {
    for (let left = body.left + at; left <= body.right; left += data.length)
      formatCells(workbook, sheetId, { ...body, left, right: left }, (format) => ({
        ...format,
        numberFormat,
      }));
  });
}

const NOWHERE = (row: number, column: number): PivotPlace => {
  const cell = oneCell({ row, column });
  return { range: cell, body: cell, headings: 0 };
};

function filterText({ shown }: PivotModel, field: string): string {
  const items = shown[field];
  if (!items) return "(All)";
  return items.length === 1 ? (items[0] ?? "") : "(Multiple Items)";
}
