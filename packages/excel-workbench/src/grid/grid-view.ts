import { Direction as GridDirection, EDITOR_ACTIVATED, IContextService } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { ExpandSelectionCommand, ScrollCommand } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type AxisCorner,
  type Direction,
  type LocaleName,
  type Rect,
  type Workbook,
} from "excel-host";
import type { CellLook } from "./cell-look";
import { frozenLines, type Room } from "./frozen";
import { GridPlaces, type CornerPlace } from "./grid-places";
import { GridScroll } from "./grid-scroll";
import { GridUnit } from "./grid-unit";
import { guardCommands } from "./guard-commands";
import { KeptSelection } from "./kept-selection";
import { listenToGrid } from "./listen";
import { isOneCell, wholeMerges } from "./merges";
import { movingEnd, type GridOwner } from "./owner";
import { readSelection } from "./read-selection";
import { markFilteredRows } from "./row-numbers";
import { showLook } from "./show-look";
import { gridSnapshot, type Extent } from "./snapshot";
import { createUniverGrid } from "./univer-grid";

const DIRECTIONS: Readonly<Record<Direction, GridDirection>> = {
  Up: GridDirection.UP,
  Down: GridDirection.DOWN,
  Left: GridDirection.LEFT,
  Right: GridDirection.RIGHT,
};

/** The grid of one workbook at a time. */
export class GridView {
  private readonly unit: GridUnit;
  /** Resolves when the grid is there to be clicked: with its first book, a moment after that was opened. */
  readonly drawn: Promise<void>;
  private workbook: Workbook | undefined;
  private look: CellLook | undefined;
  private painting = 0;
  /** So much of a sheet is shown at least. */
  private readonly room = new Map<string, Extent>();
  private readonly places: GridPlaces;
  private readonly scroll: GridScroll;
  private readonly kept = new KeptSelection((selection) => this.owner.selected(selection));

  constructor(
    private readonly container: HTMLElement,
    private readonly locale: LocaleName,
    private readonly owner: GridOwner,
  ) {
    const { univer, api, drawn } = createUniverGrid(container, locale);
    this.drawn = drawn;
    this.unit = new GridUnit(univer, api);
    this.places = new GridPlaces(container, univer, api, () => this.workbook);
    this.scroll = new GridScroll(this.unit, this.places);
    guardCommands(univer, owner);
    markFilteredRows(() => this.workbook);
    new ResizeObserver(() => this.resized()).observe(container);
    listenToGrid(univer, {
      selecting: (isDragging) => this.tellSelection(isDragging),
      scrolled: () => owner.scrolled(),
      zoomed: (percent) => owner.zoomed(percent),
      resized: (sheetId, sizes) => owner.resized(sheetId, sizes),
    });
  }

  /** Shows a book, with its own active sheet and selections. */
  open(workbook: Workbook, look: CellLook): void {
    this.workbook = workbook;
    this.look = look;
    this.room.clear();
    this.kept.forget();
    // Its sheet may have the same id as the one before: where that was scrolled to is no place of this book.
    this.rebuild(false);
  }

  private get size(): Room {
    return this.container.getBoundingClientRect();
  }

  /** Other rows and columns may be frozen now: those that were would fill the grid, or fit again. */
  private resized(): void {
    const { workbook } = this;
    if (!workbook) return;
    const { book } = workbook;
    const frozen = frozenLines(book, workbook.sheet(book.activeSheetId), this.locale, this.size);
    const shown = this.unit.front?.getFreeze();
    if (!shown || (shown.ySplit === frozen.rows && shown.xSplit === frozen.columns)) return;
    // What scrolls begins elsewhere now: not where it was scrolled to, but where the user is.
    this.rebuild(false);
    const { top, left } = workbook.sheet(book.activeSheetId).view.selection;
    this.reveal(top, left);
  }

  /** Reads the whole book anew: for changes of its structure. */
  rebuild(keepsPlace = true): void {
    const { workbook } = this;
    if (!workbook) return;
    const { activeSheetId } = workbook.book;
    const shown = this.unit.front;
    const scrolledTo =
      keepsPlace && shown?.getSheetId() === activeSheetId ? shown.getScrollState() : undefined;
    this.kept.quietly(() => {
      this.beginUnit(workbook);
      this.activate(activeSheetId);
    });
    this.selectAgain(activeSheetId, workbook.sheet(activeSheetId).view.selection);
    if (scrolledTo) this.unit.run(ScrollCommand.id, scrolledTo);
  }

  private beginUnit({ book }: Workbook): void {
    const isFirst = this.unit.begin(gridSnapshot(book, this.locale, this.room, this.size));
    if (isFirst) showLook(this.unit.univer, () => this.look);
  }

  /** What was selected when the grid began anew: told only where the book has come to remember something else. */
  private selectAgain(sheetId: string, remembered: Rect): void {
    const again = this.kept.again(sheetId, remembered);
    if (!again) return this.select(sheetId, remembered);
    const { area, row, column } = again;
    this.kept.quietly(() => {
      this.select(sheetId, area);
      if (row !== area.top || column !== area.left) this.makeActive(row, column);
    });
    // What lies over the cells may have to lie elsewhere.
    this.owner.scrolled();
  }

  /** Paints again what the book shows; bursts of changes are painted once. */
  repaint(): void {
    cancelAnimationFrame(this.painting);
    this.painting = requestAnimationFrame(() => this.unit.front?.refreshCanvas());
  }

  /** A cell has content now, or has none: texts of neighbours flow over empty cells only. */
  mark(sheetId: string, row: number, column: number, isOccupied: boolean): void {
    this.unit.mark(sheetId, row, column, isOccupied);
  }

  /** True where the sheet as shown has no such row or column yet. */
  lacks(sheetId: string, row: number, column: number): boolean {
    return this.unit.lacks(sheetId, row, column);
  }

  activate(sheetId: string): void {
    this.unit.turnTo(sheetId);
    // The frame of a selection measures by the sheet that it was made on: dragged on another one it would go astray.
    this.unit.univer.__getInjector().get(SheetsSelectionsService).clear();
    if (this.workbook) this.select(sheetId, this.workbook.sheet(sheetId).view.selection);
  }

  select(sheetId: string, area: Rect): void {
    const merged = this.workbook ? wholeMerges(this.workbook.sheet(sheetId), area) : area;
    const { top, left } = merged;
    this.makeRoom(sheetId, merged);
    const shown = this.unit.sheet(sheetId);
    // Whole rows and columns end where the sheet as shown does.
    const bottom = Math.min(merged.bottom, (shown?.getRowCount() ?? MAX_ROWS) - 1);
    const right = Math.min(merged.right, (shown?.getColumnCount() ?? MAX_COLUMNS) - 1);
    this.unit.select(sheetId, top, left, bottom - top + 1, right - left + 1);
  }

  /** More of the sheet is shown where cells are selected behind its end. */
  private makeRoom(sheetId: string, { top, left, bottom, right }: Rect): void {
    // What reaches to the sheet's end is cut at the end of what is shown, unless it lies there with all it has.
    const rows = bottom < MAX_ROWS - 1 || top === bottom ? bottom + 1 : 0;
    const columns = right < MAX_COLUMNS - 1 || left === right ? right + 1 : 0;
    if (!this.lacks(sheetId, rows - 1, columns - 1) || !this.workbook) return;
    const before = this.room.get(sheetId) ?? { rows: 0, columns: 0 };
    this.room.set(sheetId, {
      rows: Math.max(rows, before.rows),
      columns: Math.max(columns, before.columns),
    });
    this.rebuild();
  }

  /** Makes another of the selected cells the active one. */
  makeActive(row: number, column: number): void {
    this.unit.front?.getRange(row, column).activateAsCurrentCell();
  }

  /** Selects one cell more in a direction, or one less where the selection reaches the other way. */
  grow(direction: Direction): void {
    this.unit.run(ExpandSelectionCommand.id, { direction: DIRECTIONS[direction] });
  }

  /** Scrolls so that a cell can be seen. */
  reveal(row: number, column: number): void {
    this.scroll.reveal(row, column);
  }

  /** So many rows and columns are in sight. */
  pageSize(): { rows: number; columns: number } {
    return this.scroll.pageSize();
  }

  /** Shows the sheet in front larger or smaller; percent. */
  zoom(percent: number): void {
    this.unit.front?.zoom(percent / 100);
  }

  /** Where a cell is on the page, in pixels; undefined while it is scrolled out of sight. */
  cellBox(row: number, column: number): DOMRect | undefined {
    return this.places.cellBox(row, column);
  }

  /** Where a corner of a drawing is on the page; undefined while there is no sheet. */
  cornerAt(row: AxisCorner, column: AxisCorner): CornerPlace | undefined {
    return this.places.cornerAt(row, column);
  }

  /** While an editor of the workbench is open, the grid's own keys rest. */
  setEditing(isEditing: boolean): void {
    this.unit.univer.__getInjector().get(IContextService).setContextValue(EDITOR_ACTIVATED, isEditing);
  }

  /** Keys pressed in this element are the grid's. */
  takeKeysFrom(element: HTMLElement): void {
    this.unit.univer.__getInjector().get(ILayoutService).registerContainerElement(element);
  }

  /** What the book says is selected on a sheet. */
  private remembered(sheetId: string): Rect | undefined {
    return this.workbook?.book.sheets.find(({ id }) => id === sheetId)?.view.selection;
  }

  private tellSelection(isDragging: boolean): void {
    const selection = readSelection(this.unit);
    if (!selection) return;
    const { sheetId, area, lines } = selection;
    const isTold = this.kept.selected(selection, () => this.remembered(sheetId));
    if (!isTold || isDragging || lines || !this.workbook) return;
    // One merged cell may be wider than the page: its beginning is what is to be seen.
    if (isOneCell(this.workbook.sheet(sheetId), area)) this.scroll.uncover(area.top, area.left);
    else this.scroll.uncover(...movingEnd(selection));
  }
}
