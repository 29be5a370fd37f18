import { parseRect, rectName } from "../file/address";
import { emptySheet } from "../model/empty-book";
import { formatIndexAt } from "../model/edit-format";
import { renameSheet } from "../model/edit-shift";
import { localeInfo } from "../protocol/locales";
import { Clipboard } from "./edit/clipboard";
import { Edits } from "./edit/edits";
import { fillAreas } from "./edit/fill";
import { readTyped, typedText } from "./edit/typed-input";
import { listEntries, objection, validationAt } from "./edit/validation";
import type { REPLACED } from "./grid/allowed-commands";
import { CellLook } from "./grid/cell-look";
import { FollowModel } from "./grid/follow-model";
import { GridView, type GridOwner, type Selection } from "./grid/grid-view";
import { columnCharacters, rowPoints } from "./grid/measures";
import { nameFormula, sheetNamed } from "../engine/scope";
import type { Session } from "./session";
import { element } from "./ui/dom";
import { FormulaBar } from "./ui/formula-bar";
import { ListButton } from "./ui/list-button";
import { showMessage, showStatus } from "./ui/message";
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
  private session: Session | undefined;
  private edits: Edits | undefined;
  private clipboard: Clipboard | undefined;
  private follow: FollowModel | undefined;
  private selection: Selection | undefined;

  constructor() {
    this.grid = new GridView(element("grid"), this);
    this.formulaBar = new FormulaBar({
      accept: (text) => this.acceptTyped(text),
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
    element("grid").addEventListener("wheel", () => this.listButton.hide(), { passive: true });
    element("grid").addEventListener("keydown", (event) => this.gridKey(event), true);
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
    showStatus("Menghitung…");
    await session.engine.settled();
    showStatus("Siap");
    this.showSelection();
  }

  undo(): void {
    this.stepBack(this.edits?.undoStack.undo());
  }

  redo(): void {
    this.stepBack(this.edits?.undoStack.redo());
  }

  focusGrid(): void {
    this.grid.focus();
  }

  editText(sheetId: string, row: number, column: number): string {
    const { workbook } = this.session ?? {};
    if (!workbook) return "";
    const cell = workbook.cell(sheetId, row, column);
    const code = workbook.book.formats.get(formatIndexAt(workbook.sheet(sheetId), row, column)).numberFormat;
    return typedText(cell?.value ?? null, cell?.formula, code, LOCALE);
  }

  typed(sheetId: string, row: number, column: number, text: string): void {
    if (this.isAllowed(sheetId, row, column, text) && this.edits?.type(sheetId, row, column, text)) {
      void this.calculate();
    }
  }

  selected(selection: Selection): void {
    this.selection = selection;
    this.rememberSelection(selection);
    this.showSelection();
    this.showListButton();
  }

  command(name: keyof typeof REPLACED, params: unknown): void {
    const { selection, edits, clipboard } = this;
    if (!selection || !edits || !clipboard) return;
    const { sheetId, area } = selection;
    if (name === "undo") this.undo();
    if (name === "redo") this.redo();
    if (name === "clear") edits.clear(sheetId, area);
    if (name === "cut") showStatus("Potong belum tersedia di sini. Salin, tempel, lalu hapus isi asalnya.");
    if (name === "copy")
      void clipboard.copy(sheetId, area).then(() => showStatus(`Disalin: ${rectName(area)}`));
    if (name === "paste") void this.paste();
    const fill = name === "fill" ? fillAreas(params) : undefined;
    if (fill) edits.copyBlock(sheetId, fill.from, sheetId, fill.to);
    if (name === "clear" || fill) void this.calculate();
  }

  resized(
    sheetId: string,
    sizes: { columns?: ReadonlyMap<number, number>; rows?: ReadonlyMap<number, number> },
  ): void {
    const { workbook } = this.session ?? {};
    if (!workbook) return;
    const sheet = workbook.sheet(sheetId);
    for (const [index, pixels] of sizes.columns ?? []) {
      const column = sheet.columns.get(index) ?? { hidden: false };
      sheet.columns.set(index, { ...column, width: columnCharacters(pixels) });
      workbook.touch(sheetId, "columns", { kind: "columns", sheetId }, "grid");
    }
    for (const [index, pixels] of sizes.rows ?? []) {
      const row = sheet.rows.get(index) ?? { hidden: false };
      sheet.rows.set(index, { ...row, height: rowPoints(pixels) });
      workbook.touch(sheetId, "rows", { kind: "rows", sheetId }, "grid");
    }
  }

  private async paste(): Promise<void> {
    const { selection, clipboard } = this;
    if (!selection || !clipboard) return;
    const filled = await clipboard.paste(selection.sheetId, selection.area);
    if (!filled) return;
    this.grid.select(selection.sheetId, filled);
    await this.calculate();
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
    const { selection } = this;
    if (!selection) return true;
    const { sheetId, row, column } = selection;
    if (!this.isAllowed(sheetId, row, column, text)) return false;
    if (!this.edits?.type(sheetId, row, column, text)) return false;
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
    const current = this.selection?.sheetId ?? workbook.book.activeSheetId;
    const target = nameFormula(workbook.book, text, current) ?? text;
    const mark = target.lastIndexOf("!");
    const sheetName = target.slice(0, Math.max(0, mark)).replace(/^'|'$/g, "").replaceAll("''", "'");
    const sheet = mark < 0 ? workbook.sheet(current) : sheetNamed(workbook.book, sheetName);
    const rect = parseRect(target.slice(mark + 1).toUpperCase());
    if (!sheet || !rect) {
      showMessage(`"${text}" bukan alamat sel atau nama di buku kerja ini.`);
      return;
    }
    this.activate(sheet.id);
    this.grid.select(sheet.id, rect);
    this.grid.reveal(rect.top, rect.left);
    this.grid.focus();
  }

  private backToGrid(step: "down" | "right" | "none"): void {
    const { selection } = this;
    if (selection && step !== "none") {
      const row = selection.row + (step === "down" ? 1 : 0);
      const column = selection.column + (step === "right" ? 1 : 0);
      this.grid.select(selection.sheetId, { top: row, bottom: row, left: column, right: column });
    }
    this.grid.focus();
  }

  private activate(sheetId: string): void {
    const { workbook } = this.session ?? {};
    if (!workbook || workbook.book.activeSheetId === sheetId) return;
    workbook.book.activeSheetId = sheetId;
    workbook.touchBook("sheets", { kind: "sheetActivated", sheetId }, "grid");
  }

  private rename(sheetId: string, name: string): boolean {
    const { workbook } = this.session ?? {};
    if (!workbook) return false;
    const taken = workbook.book.sheets.some(
      (sheet) => sheet.id !== sheetId && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    const broken = name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
    if (taken) showMessage(`Sudah ada lembar bernama ${name}.`);
    else if (broken) showMessage("Nama lembar paling panjang 31 huruf, tanpa : \\ / ? * [ ].");
    if (taken || broken) return false;
    renameSheet(workbook, workbook.sheet(sheetId), name);
    return true;
  }

  private addSheet(): void {
    const { workbook } = this.session ?? {};
    if (!workbook) return;
    const { sheets } = workbook.book;
    let number = sheets.length + 1;
    while (sheetNamed(workbook.book, `Lembar${number}`)) number += 1;
    let id = sheets.length + 1;
    while (sheets.some((sheet) => sheet.id === `s${id}`)) id += 1;
    sheets.push(emptySheet(`s${id}`, `Lembar${number}`));
    workbook.touchBook("sheets", { kind: "sheetAdded", sheetId: `s${id}` }, "grid");
    this.activate(`s${id}`);
  }

  private openContextMenu(event: MouseEvent): void {
    event.preventDefault();
    const entries = [
      { label: "Salin", hint: "Ctrl+C", run: () => this.command("copy", undefined) },
      { label: "Tempel", hint: "Ctrl+V", run: () => this.command("paste", undefined) },
      { label: "Hapus isi", hint: "Delete", run: () => this.command("clear", undefined) },
    ];
    openMenu("Sel", entries, event.clientX, event.clientY);
  }

  private gridKey(event: KeyboardEvent): void {
    if (event.altKey && event.key === "ArrowDown" && this.listButton.visible) {
      event.preventDefault();
      event.stopPropagation();
      this.listButton.open();
    }
  }
}
