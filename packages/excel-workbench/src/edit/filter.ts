import {
  allowsAct,
  blockToFilter,
  choicesOf,
  criteriaOf,
  type FilterChoice,
  filterRect,
  overlaps,
  placeFilter,
  type Rect,
  removeFilter,
  setCriteria,
  type sortRows,
} from "excel-host";
import type { Edits } from "./edits";
import type { Selected } from "./format";
import type { Refusal } from "./refusal";

/** The state of the Excel that the book is open in: operations of its API need it. */
type HostState = Parameters<typeof sortRows>[0]["host"];

/** The column of a filter that a user works on. */
export interface FilteredColumn {
  readonly host: HostState;
  readonly sheetId: string;
  /** Given for the filter of a table. */
  readonly tableId?: number;
  /** Header and data. */
  readonly rect: Rect;
  /** From the left of the filter. */
  readonly index: number;
  /** The filter is not there yet: it comes with the first choice. */
  readonly isNew: boolean;
}

/** The column of the table, of the sheet's filter or of the filled block that the active cell is in. */
export function filteredColumn(host: HostState, selected: Selected): FilteredColumn | Refusal {
  const { sheetId, row, column, area } = selected;
  const sheet = host.workbook.sheet(sheetId);
  const cell = { top: row, bottom: row, left: column, right: column };
  const table = sheet.tables.find(({ range }) => overlaps(range, cell));
  const ref = { host, sheetId, ...(table && { tableId: table.id }) };
  if (!allowsAct(host.workbook.book, sheet, cell, "autoFilter")) return { kind: "protected" };
  const old = filterRect(ref);
  const isIn = old && (table !== undefined || overlaps(old, cell));
  if (old && isIn) return { ...ref, rect: old, index: column - old.left, isNew: false };
  if (table) return withEntries({ ...ref, rect: table.range, index: column - table.range.left, isNew: true });
  const isOne = area.top === area.bottom && area.left === area.right;
  const rect = blockToFilter({ host, sheetId, rect: isOne ? cell : area });
  return withEntries({ ...ref, rect, index: column - rect.left, isNew: true });
}

/**
 * What the arrows of the active cell stand for: the filter of its table, else the sheet's own wherever that is, else one
 * that there may be (`isNew`), of what is selected or filled around.
 */
export function filterAround(host: HostState, selected: Selected): FilteredColumn | Refusal {
  const { sheetId, row, column } = selected;
  const cell = { top: row, bottom: row, left: column, right: column };
  const { tables, autoFilter } = host.workbook.sheet(sheetId);
  const isInTable = tables.some(({ range }) => overlaps(range, cell));
  if (
    autoFilter &&
    !isInTable &&
    allowsAct(host.workbook.book, host.workbook.sheet(sheetId), cell, "autoFilter")
  )
    return { host, sheetId, rect: autoFilter, index: 0, isNew: false };
  return filteredColumn(host, selected);
}

/** Arrows in all headings; all rows are shown as before. One step back takes them away. */
export function placeArrows(edits: Edits, at: FilteredColumn, area: Rect): void {
  edits.whole(at.sheetId, area, () => begin(at));
}

/** A list of nothing but blank cells is nothing to choose from. */
function withEntries(column: FilteredColumn): FilteredColumn | Refusal {
  const { rect } = column;
  const hasEntries = rect.bottom > rect.top && filterChoices(column).some(({ text }) => text !== "");
  return hasEntries ? column : { kind: "nothingToFilter" };
}

/** What the column can be filtered by. Looking at it changes nothing. */
export function filterChoices(at: FilteredColumn): readonly FilterChoice[] {
  return choicesOf(at, at.rect, at.index, at.isNew ? new Map() : criteriaOf(at));
}

/** Shows the rows with these texts and no others; all of them: the column filters no longer. One step back undoes it. */
export function applyChoices(
  edits: Edits,
  at: FilteredColumn,
  chosen: readonly FilterChoice[],
  area: Rect,
): void {
  edits.whole(at.sheetId, area, () => {
    if (at.isNew) begin(at);
    const criteria = new Map(criteriaOf(at));
    const shown = chosen.filter((choice) => choice.shown).map(({ text }) => text);
    if (shown.length === chosen.length) criteria.delete(at.index);
    else {
      const values = shown.filter((text) => text !== "");
      criteria.set(at.index, { on: "values", values, dates: [], blank: shown.includes("") });
    }
    setCriteria(at, criteria);
  });
}

function begin({ host, sheetId, rect, tableId }: FilteredColumn): void {
  if (tableId === undefined) return placeFilter({ host, sheetId }, rect);
  host.workbook.edit(sheetId, "tables", ({ tables }) => {
    for (const table of tables) if (table.id === tableId) table.showFilter = true;
  });
}

/** Takes the filter away; all its rows are shown. One step back brings it again. */
export function dropFilter(edits: Edits, at: FilteredColumn, area: Rect): void {
  edits.whole(at.sheetId, area, () => removeFilter(at));
}

/** So many of the filter's rows are shown. */
export function shownRows({ host, sheetId, rect }: FilteredColumn): { shown: number; all: number } {
  const { rows } = host.workbook.sheet(sheetId);
  let shown = 0;
  for (let row = rect.top + 1; row <= rect.bottom; row += 1) if (!rows.get(row)?.hidden) shown += 1;
  return { shown, all: rect.bottom - rect.top };
}
