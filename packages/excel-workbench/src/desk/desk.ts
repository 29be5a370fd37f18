import type { CellPlace, Change, Direction } from "excel-host";
import type { WorkbenchConfig } from "../config/config";
import type { TourAction } from "../config/tour";
import { dragSizes, type Sizes } from "../edit/sizes";
import type { REPLACED } from "../grid/allowed-commands";
import { CellLook } from "../grid/cell-look";
import { FollowModel } from "../grid/follow-model";
import { GridView } from "../grid/grid-view";
import type { GridOwner, Selection } from "../grid/owner";
import type { Session } from "../session";
import type { CellCommand } from "../ui/cell-commands";
import { element } from "../ui/dom";
import type { FunctionHelp } from "../ui/function-help";
import { Calculation } from "./calculation";
import { CellWork } from "./cell-work";
import { Commands } from "./commands";
import { EntryFields, type EntryFieldsOwner } from "./entry-fields";
import { FindWork } from "./find-work";
import { Front } from "./front";
import { GridCommands } from "./grid-commands";
import { GridGestures } from "./grid-gestures";
import { openBook, type OpenBook } from "./open-book";
import { Overlays } from "./overlays";
import { SelectionView, type LookViewer } from "./selection-view";
import { SheetWork } from "./sheet-work";

/** Changes after which the active cell or its sheet may look or read otherwise. */
const SHOWN: ReadonlySet<Change["kind"]> = new Set(["results", "cells", "formats", "view", "protection"]);

/** The grid with its formula bar and tabs, over the workbook that is open. */
export class Desk implements GridOwner, EntryFieldsOwner {
  readonly texts: WorkbenchConfig["texts"];
  readonly cells: CellWork;
  readonly front: Front;
  readonly commands: Commands;
  private readonly grid: GridView;
  private readonly overlays: Overlays;
  private readonly view: SelectionView;
  private readonly fields: EntryFields;
  private readonly sheets: SheetWork;
  private readonly find: FindWork;
  private readonly gridCommands: GridCommands;
  private readonly gestures: GridGestures;
  private readonly calculation: Calculation;
  private current: OpenBook | undefined;
  private follow: FollowModel | undefined;

  constructor(
    private readonly config: WorkbenchConfig,
    viewer: LookViewer,
  ) {
    const { texts, locale } = config;
    this.texts = texts;
    this.calculation = new Calculation(texts.status, {
      mode: () => this.fields.mode,
      calculated: () => this.view.show(),
      focusGrid: () => this.focusGrid(),
    });
    const frame = (area: Selection["area"]): void => this.overlays.selected(area);
    this.view = new SelectionView(this, () => this.fields, frame, viewer);
    this.fields = new EntryFields(this);
    this.grid = new GridView(element("grid"), locale, this);
    this.grid.takeKeysFrom(this.fields.field);
    this.overlays = new Overlays(element("grid-area"), this.grid, config, {
      focusGrid: () => this.focusGrid(),
      filter: (area) => this.filterAt(area),
    });
    this.front = new Front(
      texts,
      this.grid,
      () => this.book(),
      () => this.view.changed(),
      (selection) => this.fields.pointed(selection),
    );
    this.sheets = new SheetWork(this, this.front);
    this.cells = new CellWork(this);
    this.find = new FindWork(this);
    this.gridCommands = new GridCommands(this);
    this.commands = new Commands(this);
    this.gestures = new GridGestures(element("grid"), this.cells, {
      leave: () => this.isPointing() || this.fields.leave(),
      focusGrid: () => this.focusGrid(),
      isExtending: () => this.fields.isExtending,
    });
  }

  /** Shows a workbook instead of the one before. */
  open(session: Session): void {
    this.follow?.dispose();
    this.fields.endModes();
    this.current = openBook(session, this.config);
    const { workbook, edits, addInSteps } = this.current;
    this.calculation.follow(session.engine);
    this.grid.open(workbook, new CellLook(workbook, this.config.locale));
    this.overlays.open(workbook);
    this.sheets.show();
    this.follow = new FollowModel(workbook, this.grid, this.config.locale, () => this.sheets.show());
    workbook.onChange((change, origin) => {
      if (origin === "api" && !edits.isWorking) addInSteps.changed(change);
      if (SHOWN.has(change.kind)) this.view.showSoon();
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
    this.fields.focusGrid();
  }

  get isCtrlHeld(): boolean {
    return this.gestures.isCtrlHeld;
  }

  isPointing(): boolean {
    return this.fields.isPointing;
  }

  /** Puts a text into the active cell; false where it was refused. */
  accept(text: string): boolean {
    return this.fields.accept(text);
  }

  /** What Excel's other keys do. */
  run(command: CellCommand): void {
    this.commands.run(command);
  }

  begin(text: string): void {
    this.fields.edit(text);
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
    this.view.zoom(percent);
  }

  /** Help for functions while a formula is typed. */
  setHelp(help: FunctionHelp): void {
    this.fields.help = help;
  }

  edit(): void {
    this.fields.edit();
  }

  selected(selection: Selection): void {
    this.front.selected(selection);
  }

  scrolled(): void {
    this.overlays.place();
    this.view.placeList();
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
    this.fields.openNameBox();
  }

  /** Does what a step of a tour shows; resolves when all is calculated. */
  async act(action: TourAction): Promise<void> {
    if (action.kind === "sheet") this.sheets.showFilled(action.name, action.rows);
    if (action.kind === "goTo") this.front.goTo(action.place);
    if (action.kind === "type") this.accept(action.text);
    await this.calculate();
  }

  /** As in Excel, Enter pastes what the frame is around, once; false without a frame. */
  pasteFramed(): boolean {
    if (!this.overlays.isFramed) return false;
    this.cells.pasteCopied();
    this.frame(undefined);
    return true;
  }

  /** The list of the active cell's validation, or of the filter whose heading it is; false where it has neither. */
  openList(): boolean {
    if (this.view.openList()) return true;
    if (!this.selection || !this.overlays.isHeading(this.selection)) return false;
    this.cells.lists.filterColumn();
    return true;
  }

  referTo(text: string | undefined, sheetId?: string): void {
    this.overlays.referTo(text, sheetId);
  }

  editing(isOpen: boolean): void {
    if (!isOpen) this.overlays.referTo(undefined);
    this.grid.setEditing(isOpen);
    if (!isOpen) return;
    this.cells.forgetLook();
    this.view.hideList();
  }

  ended(): void {
    this.view.show();
  }

  modeChanged(): void {
    this.calculation.show();
  }

  /** An arrow in a heading was clicked. */
  private filterAt(area: Selection["area"]): void {
    const sheetId = this.current?.workbook.book.activeSheetId;
    if (sheetId === undefined) return;
    this.fields.leave();
    this.front.selected({ sheetId, row: area.top, column: area.left, area });
    this.grid.select(sheetId, area);
    this.cells.lists.filterColumn();
  }
}
