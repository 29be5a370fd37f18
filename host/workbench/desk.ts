import { rectName } from "../file/address";
import { formatIndexAt } from "../model/edit-format";
import { localeInfo } from "../protocol/locales";
import { Clipboard } from "./edit/clipboard";
import { Edits } from "./edit/edits";
import { fillAreas } from "./edit/fill";
import { findPlace } from "./edit/go-to";
import { addSheet, renameAllowed, shiftLines } from "./edit/sheet-actions";
import { applySizes, type Sizes } from "./edit/sizes";
import { growTable } from "./edit/table-rows";
import { readTyped, typedText } from "./edit/typed-input";
import { listEntries, objection, validationAt } from "./edit/validation";
import type { REPLACED } from "./grid/allowed-commands";
import { CellLook } from "./grid/cell-look";
import { FollowModel } from "./grid/follow-model";
import { GridView, type GridOwner, type Selection } from "./grid/grid-view";
import type { Session } from "./session";
import { CellEditor, type CellEditorOwner, type Step } from "./ui/cell-editor";
import { element } from "./ui/dom";
import { FormulaBar } from "./ui/formula-bar";
import type { FunctionHelp } from "./ui/function-help";
import { ListButton } from "./ui/list-button";
import { showMessage, showMode, showStatus } from "./ui/message";
import { openMenu } from "./ui/popup-menu";
import { selectionFigures } from "./ui/selection-figures";
import { SheetTabs } from "./ui/sheet-tabs";

const LOCALE = localeInfo("id-ID");
const DISPLAY = "id-ID";

/** The grid with its formula bar and tabs, over the workbook that is open. */
export class Desk implements GridOwner {
  readonly formulaBar: FormulaBar;
  private readonly grid: GridView;
  private readonly tabs: SheetTabs;
  private readonly listButton: ListButton;
  private readonly editor: CellEditor;
  private session: Session | undefined;
  private edits: Edits | undefined;
  private clipboard: Clipboard | undefined;
  private follow: FollowModel | undefined;
  private selection: Selection | undefined;
  /** The cell that an open editor belongs to: a click elsewhere selects before it ends the entry. */
  private editingAt: Selection | undefined;
  private calculating = 0;

  constructor() {
    this.editor = new CellEditor(element("grid-area"), this.editorOwner());
    this.grid = new GridView(element("grid"), this);
    this.grid.takeKeysFrom(this.editor.field);
    this.formulaBar = new FormulaBar({
      accept: (text) => this.acceptTyped(text),
      begin: () => (this.editingAt = this.selection),
      end: () => (this.editingAt = undefined),
      goTo: (text) => this.goTo(text),
      backToGrid: (step) => this.backToGrid(step),
    });
    this.tabs = new SheetTabs({
      activate: (id) => this.activate(id),
      rename: (id, name) => this.rename(id, name),
      addSheet: () => this.addSheet(),
    });
    this.listButton = new ListButton((entry) => this.acceptTyped(entry));
    element("grid").addEventListener("contextmenu", (event) => this.openContextMenu(event));
    element("grid").addEventListener("pointerup", () => setTimeout(() => this.focusGrid()));
  }

  /** Shows a workbook instead of the one before. */
  open(session: Session): void {
    this.follow?.dispose();
    this.session = session;
    const { workbook } = session;
    this.edits = new Edits(workbook, LOCALE, (reason) => showMessage(reason));
    this.clipboard = new Clipboard(workbook, this.edits, DISPLAY);
    this.grid.open(workbook, new CellLook(workbook, DISPLAY));
    this.tabs.show(workbook.book);
    this.follow = new FollowModel(workbook, this.grid, () => this.tabs.show(workbook.book));
    workbook.onChange((change, origin) => {
      if (origin === "api" && change.kind === "cells") this.edits?.undoStack.clear();
      if (change.kind === "results" || change.kind === "cells") this.showSelection();
    });
  }

  /** Calculates what is outstanding and says so. */
  async calculate(): Promise<void> {
    const { session } = this;
    if (!session) return;
    this.calculating += 1;
    this.showMode();
    await session.engine.settled().finally(() => (this.calculating -= 1));
    this.showMode();
    this.showSelection();
  }

  undo(): void {
    this.stepBack(this.edits?.undoStack.undo());
  }

  redo(): void {
    this.stepBack(this.edits?.undoStack.redo());
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

  private editText(sheetId: string, row: number, column: number): string {
    const { workbook } = this.session ?? {};
    if (!workbook) return "";
    const cell = workbook.cell(sheetId, row, column);
    const code = workbook.book.formats.get(formatIndexAt(workbook.sheet(sheetId), row, column)).numberFormat;
    return typedText(cell?.value ?? null, cell?.formula, code, LOCALE);
  }

  selected(selection: Selection): void {
    this.selection = selection;
    this.rememberSelection(selection);
    this.showSelection();
    this.showListButton();
  }

  scrolled(): void {
    this.showListButton();
  }

  command(name: keyof typeof REPLACED, params: unknown): void {
    const { selection, edits } = this;
    if (!selection || !edits) return;
    const { sheetId, area } = selection;
    if (name === "clear") edits.clear(sheetId, area);
    const fill = name === "fill" ? fillAreas(params) : undefined;
    if (fill) edits.copyBlock(sheetId, fill.from, sheetId, fill.to);
    if (name === "clear" || fill) void this.calculate();
  }

  resized(sheetId: string, sizes: Sizes): void {
    if (this.session) applySizes(this.session.workbook, sheetId, sizes);
  }

  private editorOwner(): CellEditorOwner {
    const active = <T>(read: (selection: Selection) => T): T | undefined =>
      this.selection && read(this.selection);
    return {
      editText: () => active(({ sheetId, row, column }) => this.editText(sheetId, row, column)),
      cellBox: () => active(({ row, column }) => this.grid.cellBox(row, column)),
      accept: (text) => this.acceptTyped(text),
      editing: (isOpen) => this.setEditing(isOpen),
      move: (step) => this.move(step),
      clear: () => this.command("clear", undefined),
      undo: () => this.undo(),
      redo: () => this.redo(),
      copy: (data) => data.setData("text/plain", this.copy()),
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
    const idle = this.editingAt ? "Mengisi" : "Siap";
    showMode(this.calculating > 0 ? "Menghitung…" : idle);
  }

  private copy(): string {
    const { selection, clipboard } = this;
    if (!selection || !clipboard) return "";
    showStatus(`Disalin: ${rectName(selection.area)}`);
    return clipboard.copy(selection.sheetId, selection.area);
  }

  private paste(text: string): void {
    const { selection, clipboard } = this;
    const filled = selection && clipboard?.paste(selection.sheetId, selection.area, text);
    if (!selection || !filled) return;
    this.grid.select(selection.sheetId, filled);
    void this.calculate();
  }

  /** A menu has no paste event: the browser asks the user before it shows the clipboard. */
  private async pasteFromMenu(): Promise<void> {
    const text = await navigator.clipboard.readText().catch(() => undefined);
    if (text === undefined) showStatus("Peramban tidak mengizinkan. Pakai Ctrl+V.");
    else this.paste(text);
  }

  private move(step: Step): void {
    const { selection } = this;
    if (!selection) return;
    const down = { down: 1, up: -1, right: 0, left: 0, none: 0 }[step];
    const right = { down: 0, up: 0, right: 1, left: -1, none: 0 }[step];
    const row = Math.max(0, selection.row + down);
    const column = Math.max(0, selection.column + right);
    this.grid.select(selection.sheetId, { top: row, bottom: row, left: column, right: column });
    this.grid.reveal(row, column);
  }

  private stepBack(
    step: { sheetId: string; cells: readonly { row: number; column: number }[] } | undefined,
  ): void {
    const [first] = step?.cells ?? [];
    if (!step || !first) {
      showStatus("Tidak ada isian yang dapat diurungkan atau diulangi.");
      return;
    }
    this.activate(step.sheetId);
    this.grid.select(step.sheetId, {
      top: first.row,
      bottom: first.row,
      left: first.column,
      right: first.column,
    });
    void this.calculate();
  }

  private acceptTyped(text: string): boolean {
    const place = this.editingAt ?? this.selection;
    if (!place) return true;
    const { sheetId, row, column } = place;
    if (!this.isAllowed(sheetId, row, column, text)) return false;
    if (!this.edits?.type(sheetId, row, column, text)) return false;
    if (text !== "" && this.session) growTable(this.session.workbook, sheetId, row, column);
    void this.calculate();
    return true;
  }

  private isAllowed(sheetId: string, row: number, column: number, text: string): boolean {
    const { workbook } = this.session ?? {};
    const rule = workbook && validationAt(workbook, sheetId, row, column);
    if (!workbook || !rule) return true;
    const typed = readTyped(text, LOCALE, false);
    const value = typed.kind === "input" && "value" in typed.input ? typed.input.value : null;
    const reason = objection(workbook, sheetId, rule, value, DISPLAY);
    if (reason) showMessage(reason);
    return reason === undefined;
  }

  private rememberSelection({ sheetId, area }: Selection): void {
    const { workbook } = this.session ?? {};
    const view = workbook?.book.sheets.find((sheet) => sheet.id === sheetId)?.view;
    if (!workbook || !view || rectName(view.selection) === rectName(area)) return;
    view.selection = area;
    workbook.touch(sheetId, "view", { kind: "view", sheetId }, "grid");
  }

  private showSelection(): void {
    const { selection } = this;
    const { workbook } = this.session ?? {};
    if (!selection || !workbook?.book.sheets.some((sheet) => sheet.id === selection.sheetId)) return;
    const { sheetId, row, column, area } = selection;
    const address = rectName({ top: row, bottom: row, left: column, right: column });
    this.formulaBar.show(address, this.editText(sheetId, row, column));
    element("selection-figures").textContent = selectionFigures(workbook, sheetId, area, DISPLAY);
    const value = workbook.cell(sheetId, row, column)?.value;
    if (typeof value === "object" && value?.message) showStatus(`${value.error} ${value.message}`);
  }

  private showListButton(): void {
    const { selection } = this;
    const { workbook } = this.session ?? {};
    this.listButton.hide();
    if (!selection || !workbook) return;
    const { sheetId, row, column } = selection;
    const rule = validationAt(workbook, sheetId, row, column);
    if (rule?.type !== "list" || !rule.inCellDropDown) return;
    const box = this.grid.cellBox(row, column);
    if (box) this.listButton.show(box, listEntries(workbook, sheetId, rule, DISPLAY));
  }

  private goTo(text: string): void {
    const { workbook } = this.session ?? {};
    if (!workbook) return;
    const place = findPlace(workbook, text, this.selection?.sheetId ?? workbook.book.activeSheetId);
    if (!place) {
      showMessage(`"${text}" bukan alamat sel atau nama di buku kerja ini.`);
      return;
    }
    this.activate(place.sheetId);
    this.grid.select(place.sheetId, place.area);
    this.grid.reveal(place.area.top, place.area.left);
    this.focusGrid();
  }

  private backToGrid(step: Step): void {
    if (step !== "none") this.move(step);
    this.focusGrid();
  }

  private activate(sheetId: string): void {
    const { workbook } = this.session ?? {};
    if (!workbook || workbook.book.activeSheetId === sheetId) return;
    workbook.book.activeSheetId = sheetId;
    workbook.touchBook("sheets", { kind: "sheetActivated", sheetId }, "grid");
  }

  private rename(sheetId: string, name: string): boolean {
    const refusal = this.session && renameAllowed(this.session.workbook, sheetId, name);
    if (refusal) showMessage(refusal);
    return refusal === undefined;
  }

  private addSheet(): void {
    if (this.session) this.activate(addSheet(this.session.workbook));
  }

  private shift(what: Parameters<typeof shiftLines>[3]): void {
    const { selection, session } = this;
    if (!selection || !session) return;
    const refusal = shiftLines(session.workbook, selection.sheetId, selection.area, what);
    if (refusal) showMessage(refusal);
    this.edits?.undoStack.clear();
    void this.calculate();
  }

  private openContextMenu(event: MouseEvent): void {
    event.preventDefault();
    const entries = [
      { label: "Salin", hint: "Ctrl+C", run: () => void navigator.clipboard.writeText(this.copy()) },
      { label: "Tempel", hint: "Ctrl+V", run: () => void this.pasteFromMenu() },
      { label: "Hapus isi", hint: "Delete", run: () => this.command("clear", undefined) },
      { label: "Sisipkan baris di atas", run: () => this.shift("insertRows") },
      { label: "Hapus baris", run: () => this.shift("deleteRows") },
      { label: "Sisipkan kolom di kiri", run: () => this.shift("insertColumns") },
      { label: "Hapus kolom", run: () => this.shift("deleteColumns") },
    ];
    openMenu("Sel", entries, event.clientX, event.clientY);
  }
}
