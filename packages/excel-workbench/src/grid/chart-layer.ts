import {
  activateChart,
  type Change,
  type ChartModel,
  endsInCell,
  type LocaleName,
  removeChart,
  titleText,
  type Workbook,
} from "excel-host";
import { create } from "../ui/dom";
import { loadDrawing } from "./chart-picture";
import type { CornerPlace } from "./grid-places";
import type { GridView } from "./grid-view";

const EMU_PER_PIXEL = 9525;

/** Changes after which a chart may say something else. */
const CONTENTS: ReadonlySet<Change["kind"]> = new Set([
  "cells",
  "results",
  "formats",
  "charts",
  "names",
  "shift",
  "rows",
  "columns",
]);

/** Where a chart is in the grid, in pixels, and how much of it is hidden at the top and at the left. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly hidden: { readonly left: number; readonly top: number };
}

/** The charts of the sheet in front, over the grid: they scroll with their cells and are drawn anew when those change. */
export class ChartLayer {
  private readonly layer: HTMLElement;
  private readonly shown = new Map<string, HTMLElement>();
  private workbook: Workbook | undefined;
  private stop = (): void => undefined;
  private frame = 0;
  private isStale = false;

  constructor(
    area: HTMLElement,
    private readonly grid: Pick<GridView, "cornerAt">,
    private readonly locale: LocaleName,
    private readonly backToGrid: () => void,
  ) {
    this.layer = create("div", { id: "chart-layer" });
    area.append(this.layer);
    new ResizeObserver(() => this.place()).observe(area);
  }

  /** Shows the charts of another book. */
  open(workbook: Workbook): void {
    this.stop();
    this.workbook = workbook;
    this.clear();
    this.stop = workbook.onChange((change) => this.follow(change));
    this.update(true);
  }

  /** Puts the charts where their cells are now. */
  place(): void {
    for (const chart of this.charts()) {
      const element = this.shown.get(chart.id);
      if (element) put(element, this.placeOf(chart));
    }
  }

  private follow({ kind }: Change): void {
    if (kind === "sheetActivated" || kind === "sheetRemoved") this.clear();
    this.update(CONTENTS.has(kind));
  }

  /** Many changes come together; the grid takes a frame to follow them, and is followed after it. */
  private update(isStale: boolean): void {
    if (this.charts().length === 0 && this.shown.size === 0) return;
    this.isStale ||= isStale;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => (this.frame = requestAnimationFrame(() => void this.draw())));
  }

  private async draw(): Promise<void> {
    const { isStale } = this;
    this.isStale = false;
    const charts = this.charts();
    this.dropOthers(charts);
    for (const chart of charts) this.show(chart, isStale);
    this.place();
    if (charts.length === 0) return;
    const { chartSvg } = await loadDrawing();
    const { book } = this.workbook ?? {};
    for (const chart of this.charts()) {
      const element = this.shown.get(chart.id);
      const place = this.placeOf(chart);
      if (!element || !place || !book || element.dataset["drawn"] === "yes") continue;
      const size = { width: place.width / place.scale, height: place.height / place.scale };
      element.innerHTML = chartSvg({ book, chart, locale: this.locale, ...size });
      element.dataset["drawn"] = "yes";
    }
  }

  private show(chart: ChartModel, isStale: boolean): void {
    const element = this.shown.get(chart.id) ?? this.add(chart.id);
    const { book } = this.workbook ?? {};
    element.ariaLabel = book && chart.type ? `${chart.name}: ${titleText(book, chart)}` : chart.name;
    if (isStale) delete element.dataset["drawn"];
    const isActive = this.sheet()?.view.activeChart === chart.id;
    element.ariaCurrent = isActive ? "true" : "false";
  }

  private add(id: string): HTMLElement {
    const element = create("div", { className: "chart" });
    element.setAttribute("role", "img");
    element.tabIndex = -1;
    element.addEventListener("pointerdown", () => this.select(id, element));
    element.addEventListener("keydown", (event) => this.key(id, event));
    element.addEventListener("wheel", (event) => passOn(this.layer, event), { passive: true });
    this.shown.set(id, element);
    this.layer.append(element);
    return element;
  }

  private select(id: string, element: HTMLElement): void {
    const sheet = this.sheet();
    if (sheet) activateChart(this.workbook!, sheet.id, id);
    element.focus();
  }

  private key(id: string, event: KeyboardEvent): void {
    const sheet = this.sheet();
    if (!sheet || !this.workbook) return;
    if (event.key === "Delete") removeChart(this.workbook, sheet.id, id);
    else if (event.key === "Escape") activateChart(this.workbook, sheet.id, undefined);
    else return;
    event.preventDefault();
    this.backToGrid();
  }

  private placeOf({ anchor }: ChartModel): Place | undefined {
    const { from, to } = anchor;
    const start = this.grid.cornerAt(from.row, from.column);
    if (!start) return undefined;
    const end = endsInCell(to) ? this.grid.cornerAt(to.row, to.column) : sizedEnd(start, to);
    return end && placeBetween(start, end);
  }

  private charts(): readonly ChartModel[] {
    return this.sheet()?.charts ?? [];
  }

  private sheet() {
    const { book } = this.workbook ?? {};
    return book?.sheets.find(({ id }) => id === book.activeSheetId);
  }

  private dropOthers(charts: readonly ChartModel[]): void {
    for (const [id, element] of this.shown) {
      if (charts.some((chart) => chart.id === id)) continue;
      element.remove();
      this.shown.delete(id);
    }
  }

  private clear(): void {
    for (const element of this.shown.values()) element.remove();
    this.shown.clear();
  }
}

function sizedEnd(start: CornerPlace, { width, height }: { width: number; height: number }) {
  const { x, y, scale } = start;
  return { x: x + (width / EMU_PER_PIXEL) * scale, y: y + (height / EMU_PER_PIXEL) * scale };
}

function placeBetween(start: CornerPlace, end: { readonly x: number; readonly y: number }): Place {
  const { x: left, y: top, scale, seenFrom } = start;
  return {
    left,
    top,
    width: Math.max(0, end.x - left),
    height: Math.max(0, end.y - top),
    scale,
    hidden: { left: Math.max(0, seenFrom.x - left), top: Math.max(0, seenFrom.y - top) },
  };
}

function put(element: HTMLElement, place: Place | undefined): void {
  element.hidden = !place;
  if (!place) return;
  const { left, top, width, height, hidden } = place;
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
    clipPath: hidden.left + hidden.top > 0 ? `inset(${hidden.top}px 0 0 ${hidden.left}px)` : "",
  });
}

/** Turning the wheel over a chart scrolls the sheet below it. */
function passOn(layer: HTMLElement, event: WheelEvent): void {
  const canvas = layer.parentElement?.querySelector("canvas");
  canvas?.dispatchEvent(new WheelEvent("wheel", event));
}
