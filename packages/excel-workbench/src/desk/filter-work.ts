import { filled, type WorkbenchTexts } from "../config/texts";
import {
  applyChoices,
  dropFilter,
  filterChoices,
  filteredColumn,
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
