import type { Change, SheetModel, Workbook } from "excel-host";
import { filled } from "../config/texts";
import { create } from "../ui/dom";
import type { GridView } from "./grid-view";
import { afterGrid, layerOver } from "./layer";

/** Changes after which arrows may come, go or be elsewhere. */
const CHANGES: ReadonlySet<Change["kind"]> = new Set([
  "tables",
  "shift",
  "rows",
  "columns",
  "sheetActivated",
  "view",
  "cells",
]);

/** The cell of a heading that its column is filtered from. */
interface Heading {
  readonly row: number;
  readonly column: number;
  readonly isFiltered: boolean;
}

/** The headings of a sheet with an arrow: of tables that show them, and of the sheet's own filter. */
export function filteredHeadings({ tables, autoFilter, filterColumns = [] }: SheetModel): Heading[] {
  const ofTables = tables.flatMap(({ hasHeaders, showFilter, range, columns }) => {
    if (!hasHeaders || !showFilter) return [];
    return columns.map(({ filter }, index) => ({
      row: range.top,
      column: range.left + index,
      isFiltered: filter !== undefined,
    }));
  });
  if (!autoFilter) return ofTables;
  const { top, left, right } = autoFilter;
  const ofSheet = Array.from({ length: right - left + 1 }, (_, index) => ({
    row: top,
    column: left + index,
    isFiltered: filterColumns.some(({ column }) => column === left + index),
  }));
  return [...ofTables, ...ofSheet];
}

/** Where an arrow stands in the box of its heading (pixels of the page), and how large it and its sign are. */
interface ArrowFrame {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly letters: number;
}

/** An arrow grows with the zoom (percent), as far as its row lets it; undefined where there is no room for one. */
export function arrowFrame(
  { right, bottom, width, height }: Pick<DOMRect, "right" | "bottom" | "width" | "height">,
  zoom: number,
): ArrowFrame | undefined {
  const scale = zoom / 100;
  if (height < 8 || width < 24 * scale) return undefined;
  const size = Math.min(16 * scale, height - 2);
  return { left: right - size - 1, top: bottom - size - 1, size, letters: (11 / 16) * size };
}

/** The arrows in the headings of filters: a click opens the list of the column. */
export class FilterArrows {
  private readonly layer: HTMLElement;
  private workbook: Workbook | undefined;
  private stop = (): void => undefined;
  /** Shows the arrows where their headings are now. */
  readonly update = afterGrid(() => this.place());

  constructor(
    private readonly area: HTMLElement,
    private readonly grid: Pick<GridView, "cellBox">,
    /** "Filter {name}", for screen readers. */
    private readonly label: string,
    private readonly filter: (row: number, column: number) => void,
  ) {
    this.layer = layerOver(area, "filter-layer", () => this.update());
  }

  /** Shows the arrows of another book. */
  open(workbook: Workbook): void {
    this.stop();
    this.workbook = workbook;
    this.stop = workbook.onChange(({ kind }) => CHANGES.has(kind) && this.update());
    this.update();
  }

  private place(): void {
    const { book } = this.workbook ?? {};
    const sheet = book?.sheets.find(({ id }) => id === book.activeSheetId);
    const arrows = (sheet ? filteredHeadings(sheet) : []).flatMap((heading) => this.arrow(sheet!, heading));
    for (const old of this.layer.querySelectorAll("button")) old.remove();
    this.layer.append(...arrows);
  }

  private arrow(sheet: SheetModel, { row, column, isFiltered }: Heading): HTMLElement[] {
    const box = this.grid.cellBox(row, column);
    const frame = box && arrowFrame(box, sheet.view.zoom);
    if (!frame) return [];
    const area = this.area.getBoundingClientRect();
    const name = String(sheet.cells.get(row)?.get(column)?.value ?? "");
    const ariaLabel = filled(this.label, { name });
    const made = create("button", { type: "button", textContent: isFiltered ? "▼" : "▾", ariaLabel });
    made.tabIndex = -1;
    made.classList.toggle("filtered", isFiltered);
    const { size, letters } = frame;
    Object.assign(made.style, {
      left: `${frame.left - area.left}px`,
      top: `${frame.top - area.top}px`,
      width: `${size}px`,
      height: `${size}px`,
      fontSize: `${letters}px`,
    });
    made.addEventListener("click", () => this.filter(row, column));
    return [made];
  }
}
