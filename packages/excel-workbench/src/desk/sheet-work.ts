import { sheetNamed } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import { fitColumns } from "../edit/auto-width";
import { addSheet, renameAllowed } from "../edit/sheet-actions";
import { showMessage } from "../ui/message";
import { openMenu, type MenuEntry } from "../ui/popup-menu";
import { SheetTabs } from "../ui/sheet-tabs";
import type { Front } from "./front";
import type { OpenBook } from "./open-book";
import { refusalText } from "./refusal-text";
import { ifUnlocked, placeSheet, sheetMenu } from "./sheet-menu";

/** What work on sheets asks of the desk. */
export interface SheetWorkOwner {
  readonly texts: WorkbenchTexts;
  book(): OpenBook | undefined;
  /** A formula is typed that waits for a reference. */
  isPointing(): boolean;
  calculate(): void;
  focusGrid(): void;
}

/** The tabs of the sheets, and what the user does there. */
export class SheetWork {
  private readonly tabs: SheetTabs;

  constructor(
    private readonly owner: SheetWorkOwner,
    private readonly front: Front,
  ) {
    this.tabs = new SheetTabs(owner.texts.page, {
      activate: (id) => this.open(id),
      keepsKeys: () => this.owner.isPointing(),
      rename: (id, name) => this.rename(id, name),
      back: () => this.owner.focusGrid(),
      addSheet: () => this.add(),
      place: (id, before, isCopy) => this.place(id, before, isCopy),
      menu: (id, at) => this.openMenu(id, at),
    });
  }

  /** Shows the tabs as the book has them now. */
  show(): void {
    const { workbook } = this.owner.book() ?? {};
    if (workbook) this.tabs.show(workbook.book);
  }

  /** As in Excel, the keyboard is on the sheet whose tab was clicked. */
  private open(sheetId: string): void {
    this.front.activate(sheetId);
    this.owner.focusGrid();
  }

  /** Brings a sheet to the front; one that is not there yet is added, with these entries as they would be typed. */
  showFilled(name: string, rows: readonly (readonly string[])[]): void {
    const book = this.owner.book();
    if (!book) return;
    const { workbook, edits } = book;
    const known = sheetNamed(workbook.book, name);
    const sheetId = known?.id ?? addSheet(workbook, () => name);
    const right = Math.max(0, ...rows.map((texts) => texts.length - 1));
    if (!known) edits.typeBlock(sheetId, 0, 0, rows);
    // The first column may hold a title that is meant to run over the others.
    if (!known) fitColumns(workbook, edits, sheetId, { left: 1, right }, book.config.locale);
    this.front.activate(sheetId);
  }

  private rename(sheetId: string, name: string): boolean {
    const book = this.owner.book();
    const refusal = book && renameAllowed(book.workbook, sheetId, name);
    if (refusal) showMessage(refusalText(this.owner.texts, refusal));
    return refusal === undefined;
  }

  /** A tab was dragged: its sheet stands before another one now, or behind the last, or a copy of it does. */
  private place(sheetId: string, before: string | undefined, isCopy: boolean): void {
    const book = this.owner.book();
    if (!book || before === sheetId) return;
    ifUnlocked(book, () => {
      placeSheet(book, sheetId, before, isCopy);
      this.open(isCopy ? book.workbook.book.activeSheetId : sheetId);
      this.sheetsChanged();
    });
  }

  private openMenu(sheetId: string, { clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">): void {
    const book = this.owner.book();
    if (!book) return;
    this.open(sheetId);
    const choose = (label: string, entries: readonly MenuEntry[]): void =>
      openMenu(label, entries, clientX, clientY, () => this.owner.focusGrid());
    const sheet = book.workbook.sheet(sheetId);
    const sheetsChanged = (): void => this.sheetsChanged();
    const owner = { startRename: () => this.tabs.rename(sheet), choose, sheetsChanged };
    choose(this.owner.texts.sheets.menu, sheetMenu(book, sheet, owner));
  }

  /** The sheet in front may be another one now. */
  private sheetsChanged(): void {
    this.front.takeSelection();
    this.show();
    this.owner.calculate();
  }

  /** To the tab at the right, or at the left. */
  turn(by: 1 | -1): void {
    const { book } = this.owner.book()?.workbook ?? {};
    const shown = book?.sheets.filter(({ visibility }) => visibility === "Visible") ?? [];
    const next = shown[shown.findIndex(({ id }) => id === book?.activeSheetId) + by];
    if (next) this.open(next.id);
  }

  add(): void {
    const { newSheet } = this.owner.texts.names;
    const nameOf = (number: number): string => filled(newSheet, { number });
    const book = this.owner.book();
    if (book) ifUnlocked(book, () => this.open(addSheet(book.workbook, nameOf)));
  }
}
