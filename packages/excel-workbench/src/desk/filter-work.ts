import { filled, type WorkbenchTexts } from "../config/texts";
import {
  applyChoices,
  dropFilter,
  filterAround,
  filterChoices,
  filteredColumn,
  placeArrows,
  shownRows,
  type FilteredColumn,
} from "../edit/filter";
import type { Refusal } from "../edit/refusal";
import type { Selection } from "../grid/owner";
import { openFilterMenu } from "../ui/filter-menu";
import { showStatus } from "../ui/message";
import type { OpenBook } from "./open-book";

/** What filtering asks of the desk. */
export interface FilterWorkOwner {
  readonly texts: WorkbenchTexts;
  /** Where a cell is on the page. */
  cellBox(row: number, column: number): DOMRect | undefined;
  calculate(): void;
  focusGrid(): void;
}

/** Opens the list of what the column of the active cell is filtered by; a refusal where there is nothing to filter. */
export function openColumnFilter(
  owner: FilterWorkOwner,
  book: OpenBook,
  selection: Selection,
): Refusal | undefined {
  const column = filteredColumn(book.session.host.state, selection);
  if ("kind" in column) return column;
  const box = owner.cellBox(selection.row, selection.column);
  openFilterMenu(menuOwner(owner, book, selection, column), box?.left ?? 0, (box?.bottom ?? 0) + 2);
  return undefined;
}

/** Puts a filter's arrows into the headings, or takes the filter away; a refusal where there is nothing to filter. */
export function switchFilter(
  owner: FilterWorkOwner,
  { edits, session }: OpenBook,
  selection: Selection,
): Refusal | undefined {
  const filter = filterAround(session.host.state, selection);
  if ("kind" in filter) return filter;
  if (filter.isNew) placeArrows(edits, filter, selection.area);
  else dropFilter(edits, filter, selection.area);
  showStatus(filter.isNew ? owner.texts.filter.placed : owner.texts.filter.removed);
  owner.calculate();
  return undefined;
}

function menuOwner(
  owner: FilterWorkOwner,
  { edits }: OpenBook,
  { area }: Selection,
  column: FilteredColumn,
): Parameters<typeof openFilterMenu>[0] {
  const { filter } = owner.texts;
  const done = (act: () => void): void => {
    act();
    showStatus(filled(filter.shown, { ...shownRows(column) }));
    owner.calculate();
  };
  return {
    texts: filter,
    choices: filterChoices(column),
    canRemove: !column.isNew,
    apply: (choices) => done(() => applyChoices(edits, column, choices, area)),
    remove: () => done(() => dropFilter(edits, column, area)),
    back: () => owner.focusGrid(),
  };
}
