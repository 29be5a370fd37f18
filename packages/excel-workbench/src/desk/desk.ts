import { activateSheet, rectName, type Change, type Origin, type Rect } from "excel-host";
import type { WorkbenchConfig } from "../config/config";
import { filled } from "../config/texts";
import { fillAreas } from "../edit/fill";
import { findPlace } from "../edit/go-to";
import { addSheet, renameAllowed, shiftLines, type LineShift } from "../edit/sheet-actions";
import { applySizes, type Sizes } from "../edit/sizes";
import { stepArea, type Step as UndoneStep } from "../edit/undo-stack";
import { growTables } from "../edit/table-rows";
import type { REPLACED } from "../grid/allowed-commands";
import { ChartLayer } from "../grid/chart-layer";
import { CellLook } from "../grid/cell-look";
import { FollowModel } from "../grid/follow-model";
import { GridView } from "../grid/grid-view";
import type { GridOwner, Lines, Selection } from "../grid/owner";
import type { Session } from "../session";
import { CellEditor, type CellEditorOwner, type Step } from "../ui/cell-editor";
import { element } from "../ui/dom";
import { FormulaBar } from "../ui/formula-bar";
import type { FunctionHelp } from "../ui/function-help";
import { ListButton } from "../ui/list-button";
import { showMessage, showMode, showStatus } from "../ui/message";
import { openMenu, type MenuEntry } from "../ui/popup-menu";
import { SheetTabs } from "../ui/sheet-tabs";
import { openCellMenu, type CellMenuOwner } from "./cell-menu";
import { acceptEntry, editText } from "./entry";
import { openBook, type OpenBook } from "./open-book";
import { refusalText } from "./refusal-text";
import { sheetMenu } from "./sheet-menu";
import { rememberSelection, showListButton, showSelection } from "./selection-view";

const STEP_ROWS = { down: 1, up: -1, right: 0, left: 0, none: 0 };
const STEP_COLUMNS = { down: 0, up: 0, right: 1, left: -1, none: 0 };

const oneCell = (row: number, column: number): Rect => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** What the add-in did, or what moved sheets: earlier steps no longer fit. */
const endsUndo = ({ kind }: Change, origin: Origin): boolean =>
  origin === "api" && kind !== "view" && kind !== "sheetActivated";

/** The grid with its formula bar and tabs, over the workbook that is open. */
export class Desk implements GridOwner, CellMenuOwner {
  readonly formulaBar: FormulaBar;
  private readonly grid: GridView;
  private readonly tabs: SheetTabs;
  readonly texts: WorkbenchConfig["texts"];
  private readonly listButton: ListButton;
  private readonly editor: CellEditor;
  private book: OpenBook | undefined;
  private follow: FollowModel | undefined;
  private readonly charts: ChartLayer;
  private selection: Selection | undefined;
  /** The cell that an open editor belongs to: a click elsewhere selects before it ends the entry. */
  private editingAt: Selection | undefined;
  private calculating = 0;

  constructor(private readonly config: WorkbenchConfig) {
    const { texts } = config;
    this.texts = texts;
    this.listButton = new ListButton(
      texts,
      (entry) => this.accept(entry),
      () => this.focusGrid(),
    );
    this.editor = new CellEditor(element("grid-area"), texts.page.cell, this.editorOwner());
    this.grid = new GridView(element("grid"), config.locale, this);
    this.grid.takeKeysFrom(this.editor.field);
    this.charts = new ChartLayer(element("grid-area"), this.grid, config.locale, () => this.focusGrid());
    this.formulaBar = new FormulaBar({
      accept: (text) => this.accept(text),
      begin: () => (this.editingAt = this.selection),
      end: () => (this.editingAt = undefined),
      goTo: (text) => this.goTo(text),
      backToGrid: (step) => this.backToGrid(step),
    });
    this.tabs = new SheetTabs(texts.page, {
      activate: (id) => this.openSheet(id),
      rename: (id, name) => this.rename(id, name),
      addSheet: () => this.addSheet(),
      menu: (id, at) => this.openSheetMenu(id, at),
    });
    element("grid").addEventListener("contextmenu", (event) => openCellMenu(this, event));
    // The right button opens a menu, which has the keyboard then.
    element("grid").addEventListener(
      "pointerup",
      ({ button }) => button === 0 && setTimeout(() => this.focusGrid()),
    );
  }

  /** Shows a workbook instead of the one before. */
  open(session: Session): void {
    this.follow?.dispose();
    this.book = openBook(session, this.config);
    const { workbook, edits } = this.book;
    this.grid.open(workbook, new CellLook(workbook, this.config.locale));
    this.charts.open(workbook);
    this.tabs.show(workbook.book);
    this.follow = new FollowModel(workbook, this.grid, this.config.locale, () =>
      this.tabs.show(workbook.book),
    );
    workbook.onChange((change, origin) => {
      if (endsUndo(change, origin)) edits.undoStack.clear();
      if (change.kind === "results" || change.kind === "cells") this.showSelection();
    });
  }

  /** Calculates what is outstanding and says so. */
  async calculate(): Promise<void> {
    const { book } = this;
    if (!book) return;
    this.calculating += 1;
    this.showMode();
    await book.session.engine.settled().finally(() => (this.calculating -= 1));
    this.showMode();
    this.showSelection();
  }

  undo(): void {
    this.stepBack(this.book?.edits.undoStack.undo());
  }

  redo(): void {
    this.stepBack(this.book?.edits.undoStack.redo());
  }

  /** Puts the keyboard into the grid. */
  focusGrid(): void {
    this.editor.focus();
  }

  /** Help for functions while a formula is typed. */
  setHelp(help: FunctionHelp): void {
    this.formulaBar.help = help;
    this.editor.help = help;
  }

  edit(): void {
    this.editor.edit();
  }

  selected(selection: Selection): void {
    this.selection = selection;
    if (this.book) rememberSelection(this.book.workbook, selection);
    this.showSelection();
    this.showListButton();
  }

  scrolled(): void {
    this.charts.place();
    this.showListButton();
  }

  command(name: keyof typeof REPLACED, params: unknown): void {
    const { selection, book } = this;
    if (!selection || !book) return;
    const { sheetId, area } = selection;
    if (name === "clear") book.edits.clear(sheetId, area);
    const fill = name === "fill" ? fillAreas(params) : undefined;
    if (fill) book.edits.fill(sheetId, fill.from, fill.to);
    if (name === "clear" || fill) void this.calculate();
  }

  resized(sheetId: string, sizes: Sizes): void {
    if (this.book) applySizes(this.book.workbook, sheetId, sizes);
  }

  copy(isCut = false): string {
    const { selection, book } = this;
    if (!selection || !book) return "";
    const said = isCut ? this.texts.status.cut : this.texts.status.copied;
    showStatus(filled(said, { area: rectName(selection.area) }));
    return book.clipboard.copy(selection.sheetId, selection.area, isCut);
  }

  paste(text: string): void {
    const { selection, book } = this;
    const filled = selection && book?.clipboard.paste(selection.sheetId, selection.area, text);
    if (!selection || !book || !filled) return;
    growTables(book.workbook, book.edits.undoStack, selection.sheetId, filled);
    this.grid.select(selection.sheetId, filled);
    void this.calculate();
  }

  clear(): void {
    this.command("clear", undefined);
  }

  selectedLines(): Lines | undefined {
    return this.selection?.lines;
  }

  say(text: string): void {
    showStatus(text);
  }

  shift(what: LineShift): void {
    const { selection, book } = this;
    if (!selection || !book) return;
    const { sheetId, area } = selection;
    const refusal = shiftLines(book.workbook, book.edits.undoStack, sheetId, area, what);
    if (refusal) showMessage(refusalText(this.texts, refusal));
    void this.calculate();
  }

  private editorOwner(): CellEditorOwner {
    const active = <T>(read: (selection: Selection) => T): T | undefined =>
      this.selection && read(this.selection);
    return {
      editText: () => active((place) => (this.book ? editText(this.book, place) : "")),
      cellBox: () => active(({ row, column }) => this.grid.cellBox(row, column)),
      accept: (text) => this.accept(text),
      editing: (isOpen) => this.setEditing(isOpen),
      move: (step) => this.move(step),
      home: (isTop) => active(({ sheetId, row }) => this.show(sheetId, oneCell(isTop ? 0 : row, 0))),
      clear: () => this.clear(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      copy: (data) => data.setData("text/plain", this.copy()),
      cut: (data) => data.setData("text/plain", this.copy(true)),
      paste: (data) => this.paste(data.getData("text/plain")),
      openList: () => this.listButton.visible && (this.listButton.open(), true),
      typing: (text) => this.formulaBar.mirror(text),
    };
  }

  private setEditing(isOpen: boolean): void {
    this.grid.setEditing(isOpen);
    this.editingAt = isOpen ? this.selection : undefined;
    this.showMode();
    if (isOpen) this.listButton.hide();
    else this.showSelection();
  }

  private showMode(): void {
    const { entering, ready, calculating } = this.texts.status;
    showMode(this.calculating > 0 ? calculating : this.editingAt ? entering : ready);
  }

  private showSelection(): void {
    if (this.book && this.selection) showSelection(this.book, this.selection, this.formulaBar);
  }

  private showListButton(): void {
    const { book, selection } = this;
    if (!book || !selection) return;
    const box = this.grid.cellBox(selection.row, selection.column);
    showListButton(book, selection, this.listButton, box);
  }

  private accept(text: string): boolean {
    const place = this.editingAt ?? this.selection;
    if (!place || !this.book) return true;
    const isAccepted = acceptEntry(this.book, place, text);
    if (isAccepted) void this.calculate();
    return isAccepted;
  }

  private move(step: Step): void {
    const { selection } = this;
    if (!selection) return;
    const row = Math.max(0, selection.row + STEP_ROWS[step]);
    const column = Math.max(0, selection.column + STEP_COLUMNS[step]);
    this.show(selection.sheetId, oneCell(row, column));
  }

  /** Selects cells and brings the first of them into sight. */
  private show(sheetId: string, area: Rect): void {
    // A new sheet reaches the grid a frame later; what is typed meanwhile belongs to these cells already.
    this.selected({ sheetId, row: area.top, column: area.left, area });
    this.grid.select(sheetId, area);
    this.grid.reveal(area.top, area.left);
  }

  private stepBack(step: UndoneStep | undefined): void {
    const area = step && stepArea(step);
    if (!step || !area) {
      showStatus(this.texts.status.nothingToUndo);
      return;
    }
    this.activate(step.sheetId);
    this.show(step.sheetId, area);
    void this.calculate();
  }

  private goTo(text: string): void {
    const { workbook } = this.book ?? {};
    if (!workbook) return;
    const place = findPlace(workbook, text, this.selection?.sheetId ?? workbook.book.activeSheetId);
    if (!place) {
      showMessage(filled(this.texts.messages.noSuchPlace, { text }));
      return;
    }
    this.activate(place.sheetId);
    this.show(place.sheetId, place.area);
    this.focusGrid();
  }

  private backToGrid(step: Step): void {
    if (step !== "none") this.move(step);
    this.focusGrid();
  }

  private activate(sheetId: string): void {
    const { workbook } = this.book ?? {};
    if (!workbook || workbook.book.activeSheetId === sheetId) return;
    activateSheet(workbook, sheetId, "grid");
    const area = workbook.sheet(sheetId).view.selection;
    this.selected({ sheetId, row: area.top, column: area.left, area });
  }

  /** As in Excel, the keyboard is on the sheet whose tab was clicked. */
  private openSheet(sheetId: string): void {
    this.activate(sheetId);
    this.focusGrid();
  }

  private rename(sheetId: string, name: string): boolean {
    const refusal = this.book && renameAllowed(this.book.workbook, sheetId, name);
    if (refusal) showMessage(refusalText(this.texts, refusal));
    return refusal === undefined;
  }

  private openSheetMenu(sheetId: string, { clientX, clientY }: MouseEvent): void {
    const { book } = this;
    if (!book) return;
    this.openSheet(sheetId);
    const choose = (label: string, entries: readonly MenuEntry[]): void =>
      openMenu(label, entries, clientX, clientY, () => this.focusGrid());
    const sheetsChanged = (): void => this.showFront();
    const sheet = book.workbook.sheet(sheetId);
    const owner = { startRename: () => this.tabs.rename(sheet), choose, sheetsChanged };
    choose(this.texts.sheets.menu, sheetMenu(book, sheet, owner));
  }

  /** The sheet in front may be another one now. */
  private showFront(): void {
    const { workbook } = this.book ?? {};
    if (!workbook) return;
    const { activeSheetId } = workbook.book;
    const area = workbook.sheet(activeSheetId).view.selection;
    this.selected({ sheetId: activeSheetId, row: area.top, column: area.left, area });
    this.tabs.show(workbook.book);
    void this.calculate();
  }

  private addSheet(): void {
    const { newSheet } = this.texts.names;
    const nameOf = (number: number): string => filled(newSheet, { number });
    if (this.book) this.openSheet(addSheet(this.book.workbook, nameOf));
  }
}
