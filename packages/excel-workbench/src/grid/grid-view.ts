import {
  Direction as GridDirection,
  EDITOR_ACTIVATED,
  ICommandService,
  IContextService,
  IUniverInstanceService,
  RANGE_TYPE,
  UniverInstanceType,
  type IRange,
  type Univer,
  type Workbook as GridWorkbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { INTERCEPTOR_POINT, SheetInterceptorService, SheetsSelectionsService } from "@univerjs/sheets";
import {
  ExpandSelectionCommand,
  ScrollCommand,
  ScrollToCellCommand,
  SetScrollRelativeCommand,
} from "@univerjs/sheets-ui";
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
import { guardCommands } from "./guard-commands";
import { listenToGrid } from "./listen";
import { KeptSelection } from "./kept-selection";
import { isOneCell, wholeMerges } from "./merges";
import { movingEnd, type GridOwner, type Lines } from "./owner";
import { markFilteredRows } from "./row-numbers";
import { GRID_UNIT, gridSnapshot, type Extent } from "./snapshot";
import { createUniverGrid } from "./univer-grid";

const LINES: Readonly<Partial<Record<RANGE_TYPE, Lines>>> = {
  [RANGE_TYPE.ROW]: "rows",
  [RANGE_TYPE.COLUMN]: "columns",
  [RANGE_TYPE.ALL]: "sheet",
};

const DIRECTIONS: Readonly<Record<Direction, GridDirection>> = {
  Up: GridDirection.UP,
  Down: GridDirection.DOWN,
  Left: GridDirection.LEFT,
  Right: GridDirection.RIGHT,
};

/** The grid of one workbook at a time. */
export class GridView {
  private readonly univer: Univer;
  private readonly api: FUniver;
  /** Resolves when the grid is there to be clicked: with its first book, a moment after that was opened. */
  readonly drawn: Promise<void>;
  private workbook: Workbook | undefined;
  private look: CellLook | undefined;
  private painting = 0;
  /** So much of a sheet is shown at least. */
  private readonly room = new Map<string, Extent>();
  private readonly places: GridPlaces;
  private readonly kept = new KeptSelection((selection) => this.owner.selected(selection));

  constructor(
    private readonly container: HTMLElement,
    private readonly locale: LocaleName,
    private readonly owner: GridOwner,
  ) {
    const { univer, api, drawn } = createUniverGrid(container, locale);
    this.drawn = drawn;
    this.univer = univer;
    this.api = api;
    this.places = new GridPlaces(container, univer, api, () => this.workbook);
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
    const shown = this.api.getActiveWorkbook()?.getActiveSheet().getFreeze();
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
    const shown = this.api.getActiveWorkbook()?.getActiveSheet();
    const scrolledTo =
      keepsPlace && shown?.getSheetId() === activeSheetId ? shown.getScrollState() : undefined;
    this.kept.quietly(() => {
      this.beginUnit(workbook);
      this.activate(activeSheetId);
    });
    this.selectAgain(activeSheetId, workbook.sheet(activeSheetId).view.selection);
    if (scrolledTo) this.run(ScrollCommand.id, scrolledTo);
  }

  private beginUnit(workbook: Workbook): void {
    const first = this.unit === undefined;
    if (!first) this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(GRID_UNIT);
    this.univer.createUnit<object, GridWorkbook>(
      UniverInstanceType.UNIVER_SHEET,
      gridSnapshot(workbook.book, this.locale, this.room, this.size),
    );
    if (first) this.interceptCells();
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
    this.painting = requestAnimationFrame(() =>
      this.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas(),
    );
  }

  /** A cell has content now, or has none: texts of neighbours flow over empty cells only. */
  mark(sheetId: string, row: number, column: number, isOccupied: boolean): void {
    const matrix = this.unit?.getSheetBySheetId(sheetId)?.getCellMatrix();
    if (isOccupied) matrix?.setValue(row, column, { v: "•" });
    else matrix?.realDeleteValue(row, column);
  }

  /** True where the sheet as shown has no such row or column yet. */
  lacks(sheetId: string, row: number, column: number): boolean {
    const sheet = this.unit?.getSheetBySheetId(sheetId);
    return !sheet || row >= sheet.getRowCount() || column >= sheet.getColumnCount();
  }

  activate(sheetId: string): void {
    this.api.getActiveWorkbook()?.setActiveSheet(sheetId);
    // The frame of a selection measures by the sheet that it was made on: dragged on another one it would go astray.
    this.univer.__getInjector().get(SheetsSelectionsService).clear();
    if (this.workbook) this.select(sheetId, this.workbook.sheet(sheetId).view.selection);
  }

  select(sheetId: string, area: Rect): void {
    const merged = this.workbook ? wholeMerges(this.workbook.sheet(sheetId), area) : area;
    const { top, left } = merged;
    this.makeRoom(sheetId, merged);
    const shown = this.unit?.getSheetBySheetId(sheetId);
    // Whole rows and columns end where the sheet as shown does.
    const bottom = Math.min(merged.bottom, (shown?.getRowCount() ?? MAX_ROWS) - 1);
    const right = Math.min(merged.right, (shown?.getColumnCount() ?? MAX_COLUMNS) - 1);
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    sheet?.getRange(top, left, bottom - top + 1, right - left + 1).activate();
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
    this.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).activateAsCurrentCell();
  }

  /** Selects one cell more in a direction, or one less where the selection reaches the other way. */
  grow(direction: Direction): void {
    this.run(ExpandSelectionCommand.id, { direction: DIRECTIONS[direction] });
  }

  /** Scrolls so that a cell can be seen. */
  reveal(row: number, column: number): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.run(ScrollToCellCommand.id, { range });
    requestAnimationFrame(() => {
      // The grid measures by the first rows of the sheet: below frozen or high ones it stops short of the cell.
      this.scrollBy(this.places.distanceTo(row, column));
      this.uncover(row, column);
    });
  }

  private scrollBy(distance: { readonly offsetX: number; readonly offsetY: number }): void {
    if (distance.offsetX !== 0 || distance.offsetY !== 0) this.run(SetScrollRelativeCommand.id, distance);
  }

  /** The grid takes what lies under its scroll bars for seen: scrolls on by as much as they cover. */
  private uncover(row: number, column: number): void {
    requestAnimationFrame(() => {
      this.scrollBy(this.places.coveredBy(row, column));
    });
  }

  /** So many rows and columns are in sight. */
  pageSize(): { rows: number; columns: number } {
    const seen = this.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
    if (!seen) return { rows: 20, columns: 8 };
    // The last ones are seen in part.
    const size = (first: number, last: number): number => Math.max(1, last - first - 1);
    return { rows: size(seen.startRow, seen.endRow), columns: size(seen.startColumn, seen.endColumn) };
  }

  /** Shows the sheet in front larger or smaller; percent. */
  zoom(percent: number): void {
    this.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .zoom(percent / 100);
  }

  /** Where a cell is on the page, in pixels; undefined while it is scrolled out of sight. */
  cellBox(row: number, column: number): DOMRect | undefined {
    return this.places.cellBox(row, column);
  }

  /** Where a corner of a drawing is on the page; undefined while there is no sheet. */
  cornerAt(row: AxisCorner, column: AxisCorner): CornerPlace | undefined {
    return this.places.cornerAt(row, column);
  }

  private run(command: string, params: object): void {
    void this.univer.__getInjector().get(ICommandService).executeCommand(command, params);
  }

  /** While an editor of the workbench is open, the grid's own keys rest. */
  setEditing(isEditing: boolean): void {
    this.univer.__getInjector().get(IContextService).setContextValue(EDITOR_ACTIVATED, isEditing);
  }

  /** Keys pressed in this element are the grid's. */
  takeKeysFrom(element: HTMLElement): void {
    this.univer.__getInjector().get(ILayoutService).registerContainerElement(element);
  }

  private get unit(): GridWorkbook | undefined {
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    return instances.getUnit<GridWorkbook>(GRID_UNIT) ?? undefined;
  }

  private interceptCells(): void {
    const interceptors = this.univer.__getInjector().get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "book",
      priority: 100,
      handler: (cell, { row, col, subUnitId }, next) => {
        const look = this.look?.at(subUnitId, row, col);
        return next(look ? { ...cell, v: undefined, ...look } : cell);
      },
    });
  }

  /** Whole rows or columns may be selected by keys, too. */
  private wholeLines(sheetId: string, { top, left, bottom, right }: Rect): Lines | undefined {
    const shown = this.unit?.getSheetBySheetId(sheetId);
    if (!shown) return undefined;
    const areRows = left === 0 && right >= shown.getColumnCount() - 1;
    const areColumns = top === 0 && bottom >= shown.getRowCount() - 1;
    if (areRows && areColumns) return "sheet";
    return areRows ? "rows" : areColumns ? "columns" : undefined;
  }

  /** What the book says is selected on a sheet. */
  private remembered(sheetId: string): Rect | undefined {
    return this.workbook?.book.sheets.find(({ id }) => id === sheetId)?.view.selection;
  }

  private tellSelection(isDragging: boolean): void {
    const selected = this.univer.__getInjector().get(SheetsSelectionsService);
    const last = selected.getCurrentLastSelection();
    const sheetId = this.unit?.getActiveSheet()?.getSheetId();
    if (!last?.primary || !sheetId) return;
    const area = areaOf(last.range);
    const others = selected
      .getCurrentSelections()
      .slice(0, -1)
      .map(({ range }) => areaOf(range));
    const { actualRow: row, actualColumn: column } = last.primary;
    const lines = LINES[last.range.rangeType ?? RANGE_TYPE.NORMAL] ?? this.wholeLines(sheetId, area);
    const more = { ...(lines ? { lines } : {}), ...(others.length > 0 ? { others } : {}) };
    const remembered = () => this.remembered(sheetId);
    const isTold = this.kept.selected({ sheetId, row, column, area, ...more }, remembered);
    if (!isTold || isDragging || lines || !this.workbook) return;
    // One merged cell may be wider than the page: its beginning is what is to be seen.
    if (isOneCell(this.workbook.sheet(sheetId), area)) this.uncover(area.top, area.left);
    else this.uncover(...movingEnd({ row, column, area }));
  }
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Rect => ({
  top: startRow || 0,
  left: startColumn || 0,
  bottom: endRow,
  right: endColumn,
});
