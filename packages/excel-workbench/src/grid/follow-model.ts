import {
  lastRowOf,
  type Change,
  type DisplayLocale,
  type Origin,
  type Rect,
  type Workbook,
} from "excel-host";
import { RowHeights } from "./auto-height";
import type { GridView } from "./grid-view";

/** What of a sheet's view the grid can only take over by reading the sheet anew. */
function viewKey(workbook: Workbook, sheetId: string): string {
  const { selection, zoom, ...rest } = workbook.sheet(sheetId).view;
  return selection && zoom ? JSON.stringify(rest) : "";
}

/** Brings changes of the book to the grid: at once where only cells differ, else by reading the book anew. */
export class FollowModel {
  private readonly heights: RowHeights;
  private readonly views = new Map<string, string>();
  private readonly zooms = new Map<string, number>();
  private rebuilding = 0;
  private revealing = 0;
  private readonly stop: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly grid: GridView,
    locale: DisplayLocale,
    private readonly tabsChanged: () => void,
  ) {
    this.heights = new RowHeights(workbook.book, locale);
    for (const { id } of workbook.book.sheets) this.learn(id);
    this.stop = workbook.onChange((change, origin) => this.follow(change, origin));
  }

  dispose(): void {
    this.stop();
    cancelAnimationFrame(this.rebuilding);
    cancelAnimationFrame(this.revealing);
  }

  private follow(change: Change, origin: Origin): void {
    switch (change.kind) {
      case "cells":
      case "results":
        this.markCells(change.sheetId, change.area);
        this.grid.repaint();
        break;
      case "formats":
        this.followFormats(change);
        break;
      case "conditionalFormats":
      case "tables":
      case "notes":
      case "names":
        this.grid.repaint();
        break;
      case "view":
        this.followView(change.sheetId, origin);
        break;
      case "sheetActivated":
        this.grid.activate(change.sheetId);
        this.tabsChanged();
        if (origin !== "grid") this.revealSoon();
        break;
      case "sheetAdded":
        this.learn(change.sheetId);
        this.rebuildSoon();
        break;
      case "columns":
      case "rows":
        if (origin !== "grid") this.rebuildSoon();
        break;
      case "validations":
      case "page":
      case "charts":
      case "protection":
      case "settings":
      case "properties":
        break;
      default:
        this.rebuildSoon();
    }
  }

  /** How a sheet is seen at first; only what differs from it asks for more than a selection. */
  private learn(sheetId: string): void {
    this.views.set(sheetId, viewKey(this.workbook, sheetId));
    this.zooms.set(sheetId, this.workbook.sheet(sheetId).view.zoom);
  }

  /** A larger font or a broken line needs a higher row. */
  private followFormats({ sheetId, area }: { readonly sheetId: string; readonly area: Rect }): void {
    const last = Math.min(area.bottom, Math.max(area.top, ...this.workbook.sheet(sheetId).cells.keys()));
    if (this.heights.changed(sheetId, area.top, last)) this.rebuildSoon();
    this.grid.repaint();
  }

  private followView(sheetId: string, origin: Origin): void {
    const key = viewKey(this.workbook, sheetId);
    const before = this.views.get(sheetId);
    this.views.set(sheetId, key);
    this.followZoom(sheetId);
    if (before !== key) this.rebuildSoon();
    else if (origin !== "grid") this.grid.select(sheetId, this.workbook.sheet(sheetId).view.selection);
    if (origin !== "grid") this.revealSoon();
  }

  private followZoom(sheetId: string): void {
    const { zoom } = this.workbook.sheet(sheetId).view;
    if (this.zooms.get(sheetId) === zoom) return;
    this.zooms.set(sheetId, zoom);
    if (sheetId === this.workbook.book.activeSheetId) this.grid.zoom(zoom);
    else this.rebuildSoon();
  }

  /** What the add-in selects is brought into sight, as soon as the sheet that it is on is drawn. */
  private revealSoon(): void {
    cancelAnimationFrame(this.revealing);
    this.revealing = requestAnimationFrame(() => {
      const { activeSheetId } = this.workbook.book;
      const { top, left } = this.workbook.sheet(activeSheetId).view.selection;
      this.grid.reveal(top, left);
    });
  }

  private markCells(sheetId: string, area: Rect): void {
    const { cells } = this.workbook.sheet(sheetId);
    // Thousands of single cells may be told one after the other: each must not look for the end of the sheet.
    const isOneRow = area.top === area.bottom;
    const last = isOneRow ? area.top : Math.min(area.bottom, Math.max(area.top, lastRowOf({ cells })));
    if (this.grid.lacks(sheetId, last, area.left)) {
      this.rebuildSoon();
      return;
    }
    if (this.heights.changed(sheetId, area.top, last)) this.rebuildSoon();
    const right = Math.min(area.right, area.left + 500);
    for (let row = area.top; row <= last; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const cell = cells.get(row)?.get(column);
        const occupied = cell !== undefined && (cell.value !== null || cell.formula !== undefined);
        this.grid.mark(sheetId, row, column, occupied);
      }
    }
  }

  /** Many changes come together: the book is read anew once. */
  private rebuildSoon(): void {
    cancelAnimationFrame(this.rebuilding);
    this.rebuilding = requestAnimationFrame(() => {
      this.grid.rebuild();
      this.tabsChanged();
    });
  }
}
