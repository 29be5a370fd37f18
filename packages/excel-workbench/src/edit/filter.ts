import {
  allowsAct,
  blockToFilter,
  choicesOf,
  criteriaOf,
  type FilterChoice,
  type FilterCriterion,
  filterRect,
  oneCell,
  overlaps,
  placeFilter,
  type Rect,
  removeFilter,
  setCriteria,
  type sortRows,
  tableAt,
} from "excel-host";
import { chosenDates } from "./chosen-dates";
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
  const cell = oneCell({ row, column });
  const table = tableAt(sheet, selected);
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
  const cell = oneCell({ row, column });
  const sheet = host.workbook.sheet(sheetId);
  const { autoFilter } = sheet;
  if (autoFilter && !tableAt(sheet, selected) && allowsAct(host.workbook.book, sheet, cell, "autoFilter"))
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
  const shown = chosen.filter((choice) => choice.shown);
  const texts = shown.filter(({ date }) => date === undefined).map(({ text }) => text);
  const values = texts.filter((text) => text !== "");
  const isAll = shown.length === chosen.length;
  const criterion = { on: "values", values, dates: chosenDates(chosen), blank: texts.includes("") } as const;
  applyCriterion(edits, at, isAll ? undefined : criterion, area);
}

/** What the column is filtered by; undefined: it shows all. */
export function criterionOf(at: FilteredColumn): FilterCriterion | undefined {
  return at.isNew ? undefined : criteriaOf(at).get(at.index);
}

/** Filters the column by something else, or (undefined) no longer; the other columns' filters stay. One step back undoes it. */
export function applyCriterion(
  edits: Edits,
  at: FilteredColumn,
  criterion: FilterCriterion | undefined,
  area: Rect,
): void {
  edits.whole(at.sheetId, area, () => {
    if (at.isNew) begin(at);
    const criteria = new Map(criteriaOf(at));
    criteria.delete(at.index);
    if (criterion) criteria.set(at.index, criterion);
    setCriteria(at, criteria);
  });
}

function begin({ host, sheetId, rect, tableId }: FilteredColumn): void {
  if (tableId === undefined) return placeFilter({ host, sheetId }, rect);
  host.workbook.edit(sheetId, "tables", ({ tables }) => {
    for (const table of tables) if (table.id === tableId) table.showFilter = true;
  });
}

/**
 * The filter of the table that the active cell is in, else the sheet's own; undefined: neither filters anything.
 */
function activeFilter(host: HostState, { sheetId, ...place }: Selected): FilterPlace | undefined {
  const table = tableAt(host.workbook.sheet(sheetId), place);
  const ref = { host, sheetId, ...(table && { tableId: table.id }) };
  return filterRect(ref) && criteriaOf(ref).size > 0 ? ref : undefined;
}

type FilterPlace = Pick<FilteredColumn, "host" | "sheetId" | "tableId">;

/** Shows all rows of the filter around the active cell; its arrows stay. Undefined when it was done. */
export function clearFilters(edits: Edits, host: HostState, selected: Selected): Refusal | undefined {
  return changeActive(edits, host, selected, (ref) => setCriteria(ref, new Map()));
}

/** Filters anew by what the cells say now. Undefined when it was done. */
export function reapplyFilters(edits: Edits, host: HostState, selected: Selected): Refusal | undefined {
  return changeActive(edits, host, selected, (ref) => setCriteria(ref, criteriaOf(ref)));
}

function changeActive(
  edits: Edits,
  host: HostState,
  selected: Selected,
  change: (ref: FilterPlace) => void,
): Refusal | undefined {
  const { sheetId, area } = selected;
  const ref = activeFilter(host, selected);
  if (!ref) return { kind: "notFiltered" };
  if (!allowsAct(host.workbook.book, host.workbook.sheet(sheetId), area, "autoFilter"))
    return { kind: "protected" };
  edits.whole(sheetId, area, () => change(ref));
  return undefined;
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
