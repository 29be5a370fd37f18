import {
  type CellFormat,
  type CellPlace,
  type Change,
  DEFAULT_FORMAT,
  type Direction,
  formatIndexAt,
  type SheetModel,
} from "excel-host";
import type { WorkbenchConfig } from "../config/config";
import type { TourAction } from "../config/tour";
import { completionOf } from "../edit/completion";
import { dragSizes, type Sizes } from "../edit/sizes";
import { setZoom } from "../edit/view";
import type { REPLACED } from "../grid/allowed-commands";
import { CellLook } from "../grid/cell-look";
import { editorFont } from "../grid/fonts";
import { FollowModel } from "../grid/follow-model";
import { GridView } from "../grid/grid-view";
import type { GridOwner, Selection } from "../grid/owner";
import type { Session } from "../session";
import type { CellCommand } from "../ui/cell-commands";
import { CellEditor } from "../ui/cell-editor";
import type { CellEditorOwner, EditorFont } from "../ui/cell-editor-owner";
import { element } from "../ui/dom";
import { FormulaBar } from "../ui/formula-bar";
import type { FunctionHelp } from "../ui/function-help";
import type { KeyMode } from "../ui/key-modes";
import { ListButton } from "../ui/list-button";
import { ZoomSlider } from "../ui/zoom-slider";
import { Calculation } from "./calculation";
import { openCellMenu } from "./cell-menu";
import { CellWork } from "./cell-work";
import { editText } from "./entry";
import { EntryWork } from "./entry-work";
import { Commands } from "./commands";
import { FindWork } from "./find-work";
import { Front } from "./front";
import { GridCommands } from "./grid-commands";
import { keepKeys } from "./grid-keys";
import { openBook, type OpenBook } from "./open-book";
import { Overlays } from "./overlays";
import { showListButton, showSelection } from "./selection-view";
import { SheetWork } from "./sheet-work";

/** Changes after which the active cell or its sheet may look or read otherwise. */
const SHOWN: ReadonlySet<Change["kind"]> = new Set(["results", "cells", "formats", "view", "protection"]);

/** The grid with its formula bar and tabs, over the workbook that is open. */
export class Desk implements GridOwner {
  readonly texts: WorkbenchConfig["texts"];
  readonly cells: CellWork;
  private readonly formulaBar: FormulaBar;
  private readonly grid: GridView;
  private readonly overlays: Overlays;
  private readonly listButton: ListButton;
  private readonly editor: CellEditor;
  private readonly front: Front;
  private readonly sheets: SheetWork;
  private current: OpenBook | undefined;
  private follow: FollowModel | undefined;
  isCtrlHeld = false;
  private keyMode: KeyMode | undefined;
  private showing = false;
  private readonly entry: EntryWork;
  private readonly find: FindWork;
  private readonly gridCommands: GridCommands;
  readonly commands: Commands;
  private readonly zoomSlider: ZoomSlider;
  private readonly calculation: Calculation;

  constructor(
    private readonly config: WorkbenchConfig,
    /** The active cell may have another format now, or its sheet another look. */
    private readonly shown: {
      format(format: Readonly<CellFormat>): void;
      sheet(sheet: SheetModel): void;
    },
  ) {
    const { texts, locale } = config;
    this.texts = texts;
    this.calculation = new Calculation(texts.status, {
      mode: () => (this.entry.isOn ? "entering" : (this.keyMode ?? "ready")),
      calculated: () => this.showSelection(),
      focusGrid: () => this.focusGrid(),
    });
    this.entry = new EntryWork(this, () => [this.editor, this.formulaBar]);
    const accept = (entry: string): boolean => this.entry.accept(entry);
    const focusGrid = (): void => this.focusGrid();
    this.listButton = new ListButton(texts, accept, focusGrid);
    this.editor = new CellEditor(element("grid-area"), texts.page.cell, this.editorOwner());
    this.grid = new GridView(element("grid"), locale, this);
    this.grid.takeKeysFrom(this.editor.field);
    this.overlays = new Overlays(element("grid-area"), this.grid, config, {
      focusGrid,
      filter: (area) => this.filterAt(area),
    });
    this.formulaBar = new FormulaBar({
      accept,
      mayType: () => this.entry.mayType(),
      begin: () => this.entry.begin(),
      end: () => {
        this.entry.end();
        this.overlays.referTo(undefined);
      },
      typing: (text) => this.typing(text),
      goTo: (text) => this.front.goTo(text) && this.focusGrid(),
      backToGrid: (step) => this.backToGrid(step),
    });
    this.front = new Front(
      texts,
      this.grid,
      () => this.book(),
      () => this.selectionChanged(),
      (selection) => this.entry.pointed(selection),
    );
    this.sheets = new SheetWork(this, this.front);
    this.cells = new CellWork(this);
    this.find = new FindWork(this);
    this.gridCommands = new GridCommands(this);
    this.commands = new Commands(this);
    this.zoomSlider = new ZoomSlider(texts.view, (percent) => this.setZoom(percent), focusGrid);
    this.listen();
  }

  /** Shows a workbook instead of the one before. */
  open(session: Session): void {
    this.follow?.dispose();
    this.editor.endModes();
    this.current = openBook(session, this.config);
    const { workbook, edits, addInSteps } = this.current;
    this.calculation.follow(session.engine);
    this.grid.open(workbook, new CellLook(workbook, this.config.locale));
    this.overlays.open(workbook);
    this.sheets.show();
    this.follow = new FollowModel(workbook, this.grid, this.config.locale, () => this.sheets.show());
    workbook.onChange((change, origin) => {
      if (origin === "api" && !edits.isWorking) addInSteps.changed(change);
      if (SHOWN.has(change.kind)) this.showSoon();
    });
  }

  /** Resolves when the cells can be seen and clicked. */
  drawn(): Promise<void> {
    return this.grid.drawn;
  }

  book(): OpenBook | undefined {
    return this.current;
  }

  get selection(): Selection | undefined {
    return this.front.selection;
  }

  /** Calculates what is outstanding and says so. */
  async calculate(): Promise<void> {
    await this.calculation.settle();
  }

  /** Takes up a calculation that was stopped. */
  async calculateNow(): Promise<void> {
    await this.calculation.takeUp();
  }

  /** Puts the keyboard into the grid; a formula that waits for a reference keeps it. */
  focusGrid(): void {
    if (!this.formulaBar.isPointing) this.editor.focus();
  }

  isPointing(): boolean {
    return this.entry.isPointing;
  }

  /** What Excel's other keys do. */
  run(command: CellCommand): void {
    this.commands.run(command);
  }

  begin(text: string): void {
    this.editor.edit(text);
  }

  openFind(withReplace: boolean): void {
    this.find.open(withReplace);
  }

  addSheet(): void {
    this.sheets.add();
  }

  turnSheet(by: 1 | -1): void {
    this.sheets.turn(by);
  }

  pageSize(): { rows: number; columns: number } {
    return this.grid.pageSize();
  }

  /** Selects one cell more in a direction, or one less. */
  grow(direction: Direction): void {
    this.grid.grow(direction);
  }

  /** The grid was made larger or smaller with the wheel. */
  zoomed(percent: number): void {
    this.setZoom(percent);
  }

  private setZoom(percent: number): void {
    const { workbook } = this.current ?? {};
    if (workbook) this.zoomSlider.show(setZoom(workbook, workbook.book.activeSheetId, percent));
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
    this.front.selected(selection);
  }

  scrolled(): void {
    this.overlays.place();
    this.showListButton();
  }

  command(name: keyof typeof REPLACED, params: unknown): void {
    this.gridCommands.run(name, params);
  }

  resized(sheetId: string, sizes: Sizes): void {
    if (this.current) dragSizes(this.current.workbook, this.current.edits, sheetId, sizes);
  }

  cellBox(row: number, column: number): DOMRect | undefined {
    return this.grid.cellBox(row, column);
  }

  /** Shows, without leaving the cell that is typed into, what was pointed at. */
  showPointed(sheetId: string, area: Selection["area"]): void {
    this.grid.select(sheetId, area);
    this.grid.reveal(area.top, area.left);
  }

  /** Back to the cell whose formula was typed. */
  back(): void {
    this.front.back();
  }

  frame(copied: Selection | undefined): void {
    this.overlays.frame(copied);
  }

  /** Selects cells of a sheet, and brings them into sight. */
  show(sheetId: string, area: Selection["area"], active?: CellPlace): void {
    this.front.activate(sheetId);
    this.front.show(sheetId, area, active);
  }

  /** Scrolls to a cell. */
  reveal(place: CellPlace): void {
    this.front.reveal(place);
  }

  openNameBox(): void {
    this.formulaBar.openNameBox();
  }

  /** Does what a step of a tour shows; resolves when all is calculated. */
  async act(action: TourAction): Promise<void> {
    if (action.kind === "sheet") this.sheets.showFilled(action.name, action.rows);
    if (action.kind === "goTo") this.front.goTo(action.place);
    if (action.kind === "type") this.entry.accept(action.text);
    await this.calculate();
  }

  private listen(): void {
    const grid = element("grid");
    // Before the grid, which fills when the button is let go.
    window.addEventListener("pointerup", ({ ctrlKey }) => (this.isCtrlHeld = ctrlKey), true);
    grid.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      openCellMenu(this.cells, event);
    });
    keepKeys(grid, {
      leave: () => this.isPointing() || this.editor.commit("none", false),
      focusGrid: () => this.focusGrid(),
      isExtending: () => this.keyMode === "extending",
    });
    grid.addEventListener("pointerup", () => setTimeout(() => this.cells.giveLook()));
  }

  private editorOwner(): CellEditorOwner {
    const active = <T>(read: (selection: Selection) => T): T | undefined =>
      this.selection && read(this.selection);
    return {
      editText: () => active((place) => (this.current ? editText(this.current, place) : "")),
      cellBox: () => active(({ row, column }) => this.grid.cellBox(row, column)),
      cellFont: () => this.cellFont(),
      completion: (typed) =>
        active((place) => this.current && completionOf(this.current.workbook, place, typed)),
      accept: (text, everywhere) => this.entry.accept(text, everywhere),
      command: (name) => this.run(name),
      keyMode: (mode) => {
        this.keyMode = mode;
        this.calculation.show();
      },
      pointBy: (step, held) => this.entry.pointBy(step, held),
      editing: (isOpen) => this.setEditing(isOpen),
      mayType: () => this.entry.mayType(),
      move: (step, key) => {
        if (key === "Enter" && (this.cells.giveLook() || this.pasteFramed())) return;
        if (step !== "right" || key !== "Tab" || !this.cells.tab()) this.front.move(step, key);
      },
      home: (isTop) => this.front.home(isTop),
      clear: () => this.cells.clear(),
      undo: () => this.cells.undo(),
      redo: () => this.cells.redo(),
      format: (kind) => this.cells.format({ kind }),
      copy: (data) => this.cells.copyTo(data),
      cut: (data) => this.cells.copyTo(data, true),
      paste: (data, asValues) => this.cells[asValues ? "pasteValues" : "paste"](data.getData("text/plain")),
      openList: () => this.openList(),
      typing: (text) => {
        this.formulaBar.mirror(text);
        this.typing(text);
      },
    };
  }

  /** The font of the active cell, as large as the sheet is shown. */
  private cellFont(): EditorFont {
    const { selection, current } = this;
    if (!selection || !current) return editorFont(DEFAULT_FORMAT.font, 100);
    const sheet = current.workbook.sheet(selection.sheetId);
    return editorFont(cellFormat(current, sheet, selection).font, sheet.view.zoom);
  }

  /** As in Excel, Enter pastes what the frame is around, once; false without a frame. */
  private pasteFramed(): boolean {
    if (!this.overlays.isFramed) return false;
    this.cells.pasteCopied();
    this.frame(undefined);
    return true;
  }

  /** The list of the active cell's validation, or of the filter whose heading it is; false where it has neither. */
  private openList(): boolean {
    if (this.listButton.visible) this.listButton.open();
    else if (!this.selection || !this.overlays.isHeading(this.selection)) return false;
    else this.cells.lists.filterColumn();
    return true;
  }

  /** The text of an entry has changed. */
  private typing(text: string): void {
    const { home } = this.entry;
    if (home) this.overlays.referTo(text, home.sheetId);
  }

  private setEditing(isOpen: boolean): void {
    if (!isOpen) this.overlays.referTo(undefined);
    this.grid.setEditing(isOpen);
    if (isOpen) this.cells.forgetLook();
    if (isOpen) this.entry.begin();
    else this.entry.end();
    this.calculation.show();
    if (isOpen) this.listButton.hide();
    else this.showSelection();
  }

  /** An arrow in a heading was clicked. */
  private filterAt(area: Selection["area"]): void {
    const sheetId = this.current?.workbook.book.activeSheetId;
    if (sheetId === undefined) return;
    this.editor.commit("none", false);
    this.front.selected({ sheetId, row: area.top, column: area.left, area });
    this.grid.select(sheetId, area);
    this.cells.lists.filterColumn();
  }

  private selectionChanged(): void {
    const { workbook } = this.current ?? {};
    if (workbook) this.zoomSlider.show(workbook.sheet(workbook.book.activeSheetId).view.zoom);
    this.showSelection();
    this.showListButton();
  }

  /** Thousands of cells may change at once: what is selected is shown once then. */
  private showSoon(): void {
    if (this.showing) return;
    this.showing = true;
    requestAnimationFrame(() => {
      this.showing = false;
      this.showSelection();
    });
  }

  private showSelection(): void {
    const { current, selection } = this;
    if (!current || !selection) return;
    showSelection(current, selection, this.formulaBar);
    this.overlays.selected(selection.area);
    const sheet = current.workbook.book.sheets.find(({ id }) => id === selection.sheetId);
    if (!sheet) return;
    this.shown.sheet(sheet);
    this.shown.format(cellFormat(current, sheet, selection));
  }

  private showListButton(): void {
    const { current, selection } = this;
    if (!current || !selection) return;
    const box = this.grid.cellBox(selection.row, selection.column);
    showListButton(current, selection, this.listButton, box);
  }

  private backToGrid(step: "down" | "right" | "none"): void {
    if (step !== "none") this.front.move(step, step === "right" ? "Tab" : "Enter");
    this.focusGrid();
  }
}

/** The format of a cell, its own or that of its row or column. */
function cellFormat(
  { workbook }: OpenBook,
  sheet: SheetModel,
  { row, column }: CellPlace,
): Readonly<CellFormat> {
  return workbook.book.formats.get(formatIndexAt(sheet, row, column));
}
