import type { FilterChoice, FilterCriterion } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import {
  applyChoices,
  applyCriterion,
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
import { openMenu, type MenuEntry } from "../ui/popup-menu";
import type { At } from "./at";
import { filterEntries, type FilterEntriesOwner } from "./filter-entries";
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
  sort: (ascending: boolean) => void,
  book: OpenBook,
  selection: Selection,
): Refusal | undefined {
  const column = filteredColumn(book.session.host.state, selection);
  if ("kind" in column) return column;
  const box = owner.cellBox(selection.row, selection.column);
  const place = { left: box?.left ?? 0, top: (box?.bottom ?? 0) + 2 };
  const open = (label: string, entries: readonly MenuEntry[]): void =>
    openMenu(label, entries, place.left, place.top, () => owner.focusGrid());
  openFilterMenu(menuOwner(owner, { book, selection }, column, { sort, open }), place.left, place.top);
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
  { book, selection: { area } }: At,
  column: FilteredColumn,
  more: Pick<FilterEntriesOwner, "sort" | "open">,
): Parameters<typeof openFilterMenu>[0] {
  const { texts } = owner;
  const { edits } = book;
  const choices = filterChoices(column);
  const focusGrid = (): void => owner.focusGrid();
  const done = (act: () => void): void => {
    act();
    showStatus(filled(texts.filter.shown, { ...shownRows(column) }));
    owner.calculate();
  };
  const filterBy = (criterion: FilterCriterion | undefined): void =>
    done(() => applyCriterion(edits, column, criterion, area));
  const apply = (chosen: readonly FilterChoice[]) => done(() => applyChoices(edits, column, chosen, area));
  const entries = filterEntries({ texts, book, column, choices, focusGrid, apply: filterBy, ...more });
  return { texts, entries, choices, apply, month: monthNames(book.config.locale), back: focusGrid };
}

/** The names of the months (from 1) as a locale has them. */
function monthNames(locale: string): (number: number) => string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return (number) => format.format(Date.UTC(2000, number - 1));
}
