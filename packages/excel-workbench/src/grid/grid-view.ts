import {
  CanceledError,
  EDITOR_ACTIVATED,
  ICommandService,
  IContextService,
  IUniverInstanceService,
  RANGE_TYPE,
  UniverInstanceType,
  type ICommandInfo,
  type Nullable,
  type Univer,
  type Workbook as GridWorkbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SetSelectionsOperation,
  SelectionMoveType,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import {
  ScrollCommand,
  ScrollToCellCommand,
  SetScrollOperation,
  SetScrollRelativeCommand,
} from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { AxisCorner, LocaleName, Rect, Workbook } from "excel-host";
import { EDITOR_OPERATIONS, HARMLESS, NOT_THE_GRIDS, REPLACED } from "./allowed-commands";
import type { CellLook } from "./cell-look";
import { isOneCell, wholeMerges } from "./merges";
import { GRID_UNIT, gridSnapshot, HEADERS } from "./snapshot";
import { createUniverGrid } from "./univer-grid";

/** A place in the grid's own pixels. */
export interface CornerPlace {
  readonly x: number;
  readonly y: number;
  /** Zoom: 1 is 100 %. */
  readonly scale: number;
  /** Nothing is seen above or left of this. */
  readonly seenFrom: { readonly x: number; readonly y: number };
}

/** The way into a row or a column, in pixels at 100 %. */
const intoPixels = ({ offset }: AxisCorner): number => offset / EMU_PER_PIXEL;

const EMU_PER_PIXEL = 9525;

/** The grid draws its scroll bars over the cells; so many pixels at the right and at the bottom. */
const SCROLL_BAR = 11;

/**
 * How far to scroll where a cell ends so many pixels too far: never so far that its beginning, `before` pixels behind the
 * first that can be seen, goes out of sight; not at all where all of it is out of sight.
 */
const covered = (tooFar: number, size: number, before: number): number =>
  tooFar > 0 && tooFar <= size + SCROLL_BAR ? Math.min(tooFar, before) : 0;

const NOT_FROZEN = { freezeRows: 0, freezeColumns: 0 };

/** Rows or columns as wholes, or all of both. */
export type Lines = "rows" | "columns" | "sheet";

const LINES: Readonly<Partial<Record<RANGE_TYPE, Lines>>> = {
  [RANGE_TYPE.ROW]: "rows",
  [RANGE_TYPE.COLUMN]: "columns",
  [RANGE_TYPE.ALL]: "sheet",
};

export interface Selection {
  readonly sheetId: string;
  /** The active cell. */
  readonly row: number;
  readonly column: number;
  readonly area: Rect;
  /** Whole rows or columns were selected by their headings. */
  readonly lines?: Lines;
}

/** What the grid asks of the workbench. */
export interface GridOwner {
  /** The user wants to edit the active cell where it stands. */
  edit(): void;
  selected(selection: Selection): void;
  /** Other cells are in sight now. */
  scrolled(): void;
  /** One of REPLACED; `params` are the grid's own. */
  command(name: keyof typeof REPLACED, params: unknown): void;
  /** The user dragged the edge of columns or rows; sizes in pixels. */
  resized(
    sheetId: string,
    sizes: { columns?: ReadonlyMap<number, number>; rows?: ReadonlyMap<number, number> },
  ): void;
}

/** The grid of one workbook at a time. */
export class GridView {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private workbook: Workbook | undefined;
  private look: CellLook | undefined;
  private painting = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly locale: LocaleName,
    private readonly owner: GridOwner,
  ) {
    const { univer, api } = createUniverGrid(container, locale);
    this.univer = univer;
    this.api = api;
    this.guardCommands();
    this.listen();
  }

  /** Shows a book, with its own active sheet and selections. */
  open(workbook: Workbook, look: CellLook): void {
    this.workbook = workbook;
    this.look = look;
    this.rebuild();
  }

  /** Reads the whole book anew: for changes of its structure. */
  rebuild(): void {
    const { workbook } = this;
    if (!workbook) return;
    const first = this.unit === undefined;
    const { activeSheetId } = workbook.book;
    // Known before the grid begins anew: it selects A1 by itself, and tells so.
    const { selection } = workbook.sheet(activeSheetId).view;
    const shown = this.api.getActiveWorkbook()?.getActiveSheet();
    const scrolledTo = shown?.getSheetId() === activeSheetId ? shown.getScrollState() : undefined;
    if (!first) this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(GRID_UNIT);
    this.univer.createUnit<object, GridWorkbook>(
      UniverInstanceType.UNIVER_SHEET,
      gridSnapshot(workbook.book, this.locale),
    );
    if (first) this.interceptCells();
    this.activate(activeSheetId);
    this.select(activeSheetId, selection);
    if (scrolledTo) this.run(ScrollCommand.id, scrolledTo);
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
  }

  select(sheetId: string, area: Rect): void {
    const merged = this.workbook ? wholeMerges(this.workbook.sheet(sheetId), area) : area;
    const { top, left, bottom, right } = merged;
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    sheet?.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  }

  /** Scrolls so that a cell can be seen. */
  reveal(row: number, column: number): void {
    this.run(ScrollToCellCommand.id, {
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    });
    this.uncover(row, column);
  }

  /** The grid takes what lies under its scroll bars for seen: scrolls on by as much as they cover. */
  private uncover(row: number, column: number): void {
    requestAnimationFrame(() => {
      const box = this.cellBox(row, column);
      const room = this.container.getBoundingClientRect();
      if (!box) return;
      const seenFrom = this.seenFrom();
      const offsetX = covered(box.right - room.right + SCROLL_BAR, box.width, box.left - seenFrom.x);
      const offsetY = covered(box.bottom - room.bottom + SCROLL_BAR, box.height, box.top - seenFrom.y);
      if (offsetX > 0 || offsetY > 0) this.run(SetScrollRelativeCommand.id, { offsetX, offsetY });
    });
  }

  /** The corner of the page's part where cells scroll: beside the headings and what is frozen. */
  private seenFrom(): { x: number; y: number } {
    const canvas = this.container.querySelector("canvas")?.getBoundingClientRect();
    const view = this.univer
      .__getInjector()
      .get(IRenderManagerService)
      .getRenderById(GRID_UNIT)
      ?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return { x: (canvas?.x ?? 0) + (view?.left ?? 0), y: (canvas?.y ?? 0) + (view?.top ?? 0) };
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

  /** Where a cell is on the page, in pixels; undefined while it is scrolled out of sight. */
  cellBox(row: number, column: number): DOMRect | undefined {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const canvas = this.container.querySelector("canvas")?.getBoundingClientRect();
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(GRID_UNIT);
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render) return undefined;
    if (!sheet || !canvas || !view) return undefined;
    const cell = sheet.getRange(row, column).getCellRect();
    const { freezeRows, freezeColumns } = this.workbook?.sheet(sheet.getSheetId()).view ?? NOT_FROZEN;
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const left = (cell.x - (column < freezeColumns ? 0 : view.viewportScrollX)) * scaleX;
    const top = (cell.y - (row < freezeRows ? 0 : view.viewportScrollY)) * scaleY;
    const hidden = (row >= freezeRows && top < view.top) || (column >= freezeColumns && left < view.left);
    if (hidden || top > canvas.height || left > canvas.width) return undefined;
    return new DOMRect(left + canvas.x, top + canvas.y, cell.width * scaleX, cell.height * scaleY);
  }

  /**
   * Where a corner of a drawing is on the page, in pixels, wherever the sheet is scrolled to, and the part of the page
   * where it may be seen: what is frozen covers the rest. Undefined while there is no sheet.
   */
  cornerAt(row: AxisCorner, column: AxisCorner): CornerPlace | undefined {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(GRID_UNIT);
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (!render || !view || !sheet) return undefined;
    const { freezeRows, freezeColumns } = this.workbook?.sheet(sheet.getSheetId()).view ?? NOT_FROZEN;
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const last = { row: sheet.getMaxRows() - 1, column: sheet.getMaxColumns() - 1 };
    const cell = sheet
      .getRange(Math.min(row.index, last.row), Math.min(column.index, last.column))
      .getCellRect();
    const isFixed = { row: row.index < freezeRows, column: column.index < freezeColumns };
    const x = cell.x + Math.min(intoPixels(column), cell.width) - (isFixed.column ? 0 : view.viewportScrollX);
    const y = cell.y + Math.min(intoPixels(row), cell.height) - (isFixed.row ? 0 : view.viewportScrollY);
    const { rowHeader, columnHeader } = this.headers(sheet.getSheetId());
    return {
      x: x * scaleX,
      y: y * scaleY,
      scale: scaleX,
      seenFrom: {
        x: isFixed.column ? rowHeader * scaleX : view.left,
        y: isFixed.row ? columnHeader * scaleY : view.top,
      },
    };
  }

  private headers(sheetId: string): { rowHeader: number; columnHeader: number } {
    const isShown = this.workbook?.sheet(sheetId).view.showHeadings ?? true;
    return isShown ? HEADERS : { rowHeader: 0, columnHeader: 0 };
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

  private guardCommands(): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted((command) => {
      const replaced = Object.entries(REPLACED).find(([, id]) => id === command.id)?.[0];
      if (replaced) {
        const { params } = command;
        queueMicrotask(() => this.owner.command(replaced as keyof typeof REPLACED, params));
        throw new CanceledError();
      }
      if (EDITOR_OPERATIONS.has(command.id)) {
        const { visible } = command.params as { visible?: boolean };
        if (visible !== false) queueMicrotask(() => this.owner.edit());
        throw new CanceledError();
      }
      if (NOT_THE_GRIDS.has(command.id)) throw new CanceledError();
      if (command.id.startsWith("sheet.command.") && !HARMLESS.has(command.id)) throw new CanceledError();
    });
  }

  private listen(): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted((command) => {
      if (command.id === SetSelectionsOperation.id) this.tellSelection(command.params as SelectionParams);
      if (command.id === SetScrollOperation.id) this.owner.scrolled();
      if (command.id === SetWorksheetColWidthMutation.id) this.tellSizes(command, "columns");
      if (command.id === SetWorksheetRowHeightMutation.id) this.tellSizes(command, "rows");
    });
  }

  private tellSelection({ type }: SelectionParams): void {
    const last = this.univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection();
    const sheetId = this.unit?.getActiveSheet()?.getSheetId();
    if (!last?.primary || !sheetId) return;
    const { startRow, startColumn, endRow, endColumn } = last.range;
    const area = { top: startRow || 0, left: startColumn || 0, bottom: endRow, right: endColumn };
    const { actualRow: row, actualColumn: column } = last.primary;
    const lines = LINES[last.range.rangeType ?? RANGE_TYPE.NORMAL];
    this.owner.selected({ sheetId, row, column, area, ...(lines ? { lines } : {}) });
    const isDragging = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
    if (isDragging || lines || !this.workbook) return;
    // One merged cell may be wider than the page: its beginning is what is to be seen.
    if (isOneCell(this.workbook.sheet(sheetId), area)) this.uncover(area.top, area.left);
    else this.uncover(...movingEnd({ row, column, area }));
  }

  private tellSizes(command: Readonly<ICommandInfo>, kind: "columns" | "rows"): void {
    const params = command.params as SizeParams;
    const sizes = new Map<number, number>();
    for (const range of params.ranges) {
      const [from, to] =
        kind === "columns" ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
      for (let index = from; index <= to; index += 1) {
        const given = kind === "columns" ? params.colWidth : params.rowHeight;
        const size = typeof given === "number" ? given : given?.[index];
        if (typeof size === "number") sizes.set(index, size);
      }
    }
    this.owner.resized(params.subUnitId, { [kind]: sizes });
  }
}

interface SelectionParams {
  readonly type?: SelectionMoveType;
}

/** The corner of a selection that moves when it is extended: opposite to the active cell. */
function movingEnd({ row, column, area }: Omit<Selection, "sheetId">): [row: number, column: number] {
  return [row === area.top ? area.bottom : area.top, column === area.left ? area.right : area.left];
}

interface SizeParams {
  readonly subUnitId: string;
  readonly ranges: readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  readonly colWidth?: number | Record<number, Nullable<number>>;
  readonly rowHeight?: number | Record<number, Nullable<number>>;
}
