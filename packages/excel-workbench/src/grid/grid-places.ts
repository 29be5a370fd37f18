import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { AxisCorner, Workbook } from "excel-host";
import { GRID_UNIT, HEADERS } from "./snapshot";

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

/** So far behind the first pixel that can be seen, where only `room` pixels can; 0 where it is among them. */
const outOfSight = (at: number, room: number): number => (at < 0 || at >= Math.max(1, room) ? at : 0);

/** Where cells are on the page. */
export class GridPlaces {
  constructor(
    private readonly container: HTMLElement,
    private readonly univer: Univer,
    private readonly api: FUniver,
    /** The book that is shown. */
    private readonly book: () => Workbook | undefined,
  ) {}

  /** Where a cell is on the page, in pixels; undefined while it is scrolled out of sight. */
  cellBox(row: number, column: number): DOMRect | undefined {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const canvas = this.container.querySelector("canvas")?.getBoundingClientRect();
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(GRID_UNIT);
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render) return undefined;
    if (!sheet || !canvas || !view) return undefined;
    // While the grid is built anew for cells behind its end, it has none of them yet.
    if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return undefined;
    const cell = sheet.getRange(row, column).getCellRect();
    const { ySplit: freezeRows, xSplit: freezeColumns } = sheet.getFreeze();
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
    const { ySplit: freezeRows, xSplit: freezeColumns } = sheet.getFreeze();
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

  /**
   * How far to scroll, in pixels, so that a cell that is out of sight becomes the first one beside what is frozen; 0 in a
   * direction in which it is in sight.
   */
  distanceTo(row: number, column: number): { offsetX: number; offsetY: number } {
    const corner = (index: number): AxisCorner => ({ index, offset: 0 });
    const place = this.cornerAt(corner(row), corner(column));
    const room = this.container.getBoundingClientRect();
    if (!place) return { offsetX: 0, offsetY: 0 };
    const { x, y, scale, seenFrom } = place;
    return {
      offsetX: outOfSight(x - seenFrom.x, room.width - SCROLL_BAR - seenFrom.x) / scale,
      offsetY: outOfSight(y - seenFrom.y, room.height - SCROLL_BAR - seenFrom.y) / scale,
    };
  }

  /** How far to scroll, in pixels, so that the grid's scroll bars no longer cover a cell that is in sight. */
  coveredBy(row: number, column: number): { offsetX: number; offsetY: number } {
    const box = this.cellBox(row, column);
    const room = this.container.getBoundingClientRect();
    if (!box) return { offsetX: 0, offsetY: 0 };
    const seenFrom = this.seenFrom();
    const offsetX = covered(box.right - room.right + SCROLL_BAR, box.width, box.left - seenFrom.x);
    const offsetY = covered(box.bottom - room.bottom + SCROLL_BAR, box.height, box.top - seenFrom.y);
    return { offsetX, offsetY };
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

  private headers(sheetId: string): { rowHeader: number; columnHeader: number } {
    const isShown = this.book()?.sheet(sheetId).view.showHeadings ?? true;
    return isShown ? HEADERS : { rowHeader: 0, columnHeader: 0 };
  }
}
