import type { ProtectedAct, Rect } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { clearFilters, reapplyFilters } from "../edit/filter";
import type { Refusal } from "../edit/refusal";
import { sortSelected } from "../edit/sort";
import type { At } from "./at";
import { openColumnFilter, switchFilter } from "./filter-work";
import { openSort } from "./sort-work";
import { openTableDialog } from "./table-dialog";

/** What work on lists asks of the desk. */
export interface ListWorkOwner {
  readonly texts: WorkbenchTexts;
  /** Where a cell is on the page. */
  cellBox(row: number, column: number): DOMRect | undefined;
  /** Selects cells of a sheet, and brings them into sight. */
  show(sheetId: string, area: Rect): void;
  calculate(): void;
  focusGrid(): void;
}

/** Does something to what is selected, and says why where it is refused. */
type Tries = (work: (at: At) => Refusal | undefined | void) => void;

/** The user sorts, filters and makes tables. */
export class ListWork {
  constructor(
    private readonly owner: ListWorkOwner,
    private readonly tries: Tries,
    /** As `tries`, where the sheet's protection allows it. */
    private readonly allowed: (act: ProtectedAct, work: Parameters<Tries>[0]) => void,
  ) {}

  /** Sorts by the column of the active cell. */
  sort(ascending: boolean): void {
    this.allowed("sort", ({ book, selection }) =>
      sortSelected(book.edits, book.session.host.state, selection, ascending),
    );
    this.owner.calculate();
  }

  /** Asks for the columns to sort by. */
  sortBy(): void {
    const refuse = (refusal: Refusal): void => this.tries(() => refusal);
    const { texts } = this.owner;
    this.allowed("sort", ({ book, selection }) =>
      openSort(
        {
          ...{ texts, refuse },
          calculate: () => this.owner.calculate(),
          focusGrid: () => this.owner.focusGrid(),
          show: (sheetId, area) => this.owner.show(sheetId, area),
        },
        book,
        selection,
      ),
    );
  }

  /** Puts arrows into the headings of the cells around, or takes them away with what they filter. */
  filter(): void {
    this.tries(({ book, selection }) => switchFilter(this.owner, book, selection));
  }

  /** Opens the menu of what the column of the active cell is filtered by. */
  filterColumn(): void {
    const sort = (ascending: boolean): void => this.sort(ascending);
    this.tries(({ book, selection }) => openColumnFilter(this.owner, sort, book, selection));
  }

  /** Shows all rows that the filters around hide; the arrows stay. */
  clearFilters(): void {
    this.tries(({ book, selection }) => clearFilters(book.edits, book.session.host.state, selection));
    this.owner.calculate();
  }

  /** Filters anew by what the cells say now. */
  reapplyFilters(): void {
    this.tries(({ book, selection }) => reapplyFilters(book.edits, book.session.host.state, selection));
    this.owner.calculate();
  }

  /** Makes a table of what is selected, or of the filled cells around; asks for its headings. */
  table(): void {
    this.tries(({ book, selection }) => openTableDialog(this.owner, book, selection));
  }
}
