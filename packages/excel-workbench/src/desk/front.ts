import { activateSheet, besideCell, type CellPlace, oneCell, type Rect, rectName } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import { findPlace } from "../edit/go-to";
import { nameArea } from "../edit/name-area";
import { isOneCell } from "../grid/merges";
import type { GridView } from "../grid/grid-view";
import { movingEnd, type Selection } from "../grid/owner";
import type { Step } from "../ui/cell-editor-owner";
import { showMessage, showStatus } from "../ui/message";
import type { OpenBook } from "./open-book";
import { rememberSelection } from "./remembered-selection";
import { DIRECTIONS, nextInside, TabRun } from "./tab-run";

/** The sheet and the cells in front, and the ways to others. */
export class Front {
  private now: Selection | undefined;
  private readonly tabRun = new TabRun((cell, step) => {
    const { workbook } = this.book() ?? {};
    return workbook && this.now ? besideCell(workbook.sheet(this.now.sheetId), cell, DIRECTIONS[step]) : cell;
  });

  constructor(
    private readonly texts: WorkbenchTexts,
    private readonly grid: GridView,
    private readonly book: () => OpenBook | undefined,
    /** Other cells are selected now. */
    private readonly changed: () => void,
    /** Takes a selection for a reference in the formula that is being typed; false while none is. */
    private readonly pointed: (selection: Selection) => boolean,
  ) {}

  get selection(): Selection | undefined {
    return this.now;
  }

  selected(selection: Selection): void {
    if (this.pointed(selection)) return;
    this.now = selection;
    const book = this.book();
    if (book) rememberSelection(book.workbook, selection);
    this.changed();
  }

  /** Selects cells and brings the first of them into sight, or, with an active one among them, the end opposite to it. */
  show(sheetId: string, area: Rect, active?: CellPlace): void {
    const { row, column } = active ?? { row: area.top, column: area.left };
    // A new sheet reaches the grid a frame later; what is typed meanwhile belongs to these cells already.
    this.selected({ sheetId, row, column, area });
    this.grid.select(sheetId, area);
    if (!active) return this.grid.reveal(row, column);
    this.grid.makeActive(row, column);
    this.grid.reveal(...this.seenEnd(sheetId, { row, column, area }));
  }

  /** Where a selection ends that grew from the active cell; whole rows and columns are seen from there. */
  private seenEnd(sheetId: string, { row, column, area }: Omit<Selection, "sheetId">): [number, number] {
    const end = movingEnd({ row, column, area });
    return this.grid.lacks(sheetId, area.bottom, area.right) ? [row, column] : end;
  }

  /** Scrolls to a cell. */
  reveal({ row, column }: CellPlace): void {
    this.grid.reveal(row, column);
  }

  move(step: Step, key?: "Tab" | "Enter"): void {
    if (!this.now || step === "none") return;
    if (key && this.isBlock(this.now)) return this.moveInside(this.now, step, key);
    this.show(this.now.sheetId, oneCell(this.tabRun.next(this.now, step, key)));
  }

  private isBlock({ sheetId, area }: Selection): boolean {
    const { workbook } = this.book() ?? {};
    return workbook !== undefined && !isOneCell(workbook.sheet(sheetId), area);
  }

  /** The selection stays; another cell of it is the active one. */
  private moveInside(now: Selection, step: Step, key: "Tab" | "Enter"): void {
    const { row, column } = nextInside(now.area, now, step, key);
    this.now = { ...now, row, column };
    this.grid.makeActive(row, column);
    this.grid.reveal(row, column);
    this.changed();
  }

  /** Back to the cell whose formula was typed, wherever was pointed at. */
  back(): void {
    if (!this.now) return;
    const { sheetId, area } = this.now;
    const { workbook } = this.book() ?? {};
    if (workbook && workbook.book.activeSheetId !== sheetId) activateSheet(workbook, sheetId, "grid");
    this.grid.select(sheetId, area);
  }

  /** To the first column of the row, or to A1. */
  home(isTop: boolean): void {
    if (this.now) this.show(this.now.sheetId, oneCell({ row: isTop ? 0 : this.now.row, column: 0 }));
  }

  /** To an address, a name or a table; false, and said, where there is no such place. */
  goTo(text: string): boolean {
    const { workbook } = this.book() ?? {};
    if (!workbook) return false;
    const place = findPlace(workbook, text, this.now?.sheetId ?? workbook.book.activeSheetId);
    if (!place) return this.giveName(text);
    this.activate(place.sheetId);
    this.show(place.sheetId, place.area);
    return true;
  }

  /** A new name for what is selected, as Excel takes it from the name box; false, and said, where it can be none. */
  private giveName(text: string): boolean {
    const [book, selection] = [this.book(), this.now];
    if (!book || !selection) return false;
    if (!nameArea(book.session.host.state, selection, text)) {
      showMessage(filled(this.texts.messages.noSuchPlace, { text }));
      return false;
    }
    showStatus(filled(this.texts.status.named, { name: text, area: rectName(selection.area) }));
    return true;
  }

  activate(sheetId: string): void {
    const { workbook } = this.book() ?? {};
    if (!workbook || workbook.book.activeSheetId === sheetId) return;
    activateSheet(workbook, sheetId, "grid");
    this.takeSelection();
  }

  /** The selection that the sheet in front remembers. */
  takeSelection(): void {
    const { workbook } = this.book() ?? {};
    if (!workbook) return;
    const { activeSheetId: sheetId } = workbook.book;
    const area = workbook.sheet(sheetId).view.selection;
    this.selected({ sheetId, row: area.top, column: area.left, area });
  }
}
