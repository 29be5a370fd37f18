import {
  activateChart,
  type Change,
  type ChartModel,
  type LocaleName,
  removeChart,
  titleText,
  type Workbook,
} from "excel-host";
import { create } from "../ui/dom";
import { loadDrawing } from "./chart-picture";
import { drawingPlace, putDrawing, type DrawingPlace } from "./drawing-place";
import type { GridView } from "./grid-view";
import { afterGrid, layerOver } from "./layer";

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

/** The charts of the sheet in front, over the grid: they scroll with their cells and are drawn anew when those change. */
export class ChartLayer {
  private readonly layer: HTMLElement;
  private readonly shown = new Map<string, HTMLElement>();
  private workbook: Workbook | undefined;
  private stop = (): void => undefined;
  private readonly drawSoon = afterGrid(() => this.draw());
  private isStale = false;

  constructor(
    area: HTMLElement,
    private readonly grid: Pick<GridView, "cornerAt">,
    private readonly locale: LocaleName,
    private readonly backToGrid: () => void,
  ) {
    this.layer = layerOver(area, "chart-layer", () => this.place());
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
      if (element) putDrawing(element, this.placeOf(chart));
    }
  }

  private follow({ kind }: Change): void {
    if (kind === "sheetActivated" || kind === "sheetRemoved") this.clear();
    this.update(CONTENTS.has(kind));
  }

  private update(isStale: boolean): void {
    if (this.charts().length === 0 && this.shown.size === 0) return;
    this.isStale ||= isStale;
    this.drawSoon();
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

  private placeOf({ anchor }: ChartModel): DrawingPlace | undefined {
    return drawingPlace(this.grid, anchor);
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

/** Turning the wheel over a chart scrolls the sheet below it. */
function passOn(layer: HTMLElement, event: WheelEvent): void {
  const canvas = layer.parentElement?.querySelector("canvas");
  canvas?.dispatchEvent(new WheelEvent("wheel", event));
}
