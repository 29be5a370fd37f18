import type { Change, ShapeModel, Workbook } from "excel-host";
import { create } from "../ui/dom";
import { drawingPlace, putDrawing } from "./drawing-place";
import type { GridView } from "./grid-view";
import { afterGrid, layerOver } from "./layer";
import { drawnShape } from "./shape-picture";

/** Changes after which shapes may look otherwise or be elsewhere. */
const CHANGES: ReadonlySet<Change["kind"]> = new Set([
  "shapes",
  "shift",
  "rows",
  "columns",
  "sheetActivated",
]);

/** The shapes and pictures of the sheet in front, over the grid; they are looked at only, the cells below stay in use. */
export class ShapeLayer {
  private readonly layer: HTMLElement;
  private shown: { readonly shape: ShapeModel; readonly box: HTMLElement }[] = [];
  private workbook: Workbook | undefined;
  private stop = (): void => undefined;
  private readonly drawSoon = afterGrid(() => this.draw());
  private isStale = false;

  constructor(
    area: HTMLElement,
    private readonly grid: Pick<GridView, "cornerAt">,
  ) {
    this.layer = layerOver(area, "shape-layer", () => this.place());
  }

  /** Shows the shapes of another book. */
  open(workbook: Workbook): void {
    this.stop();
    this.workbook = workbook;
    this.stop = workbook.onChange(({ kind }) => {
      if (CHANGES.has(kind)) this.isStale = true;
      if (CHANGES.has(kind) || kind === "view") this.update();
    });
    this.isStale = true;
    this.update();
  }

  /** Puts the shapes where their cells are now. */
  place(): void {
    for (const { shape, box } of this.shown) {
      const place = shape.anchor && drawingPlace(this.grid, shape.anchor);
      putDrawing(box, place);
      if (place) drawInto(shape, box, place.width / place.scale, place.height / place.scale, place.scale);
    }
  }

  private update(): void {
    if (this.shapes().length === 0 && this.shown.length === 0) return;
    this.drawSoon();
  }

  private draw(): void {
    if (this.isStale) this.renew();
    this.isStale = false;
    this.place();
  }

  private renew(): void {
    this.shown = this.shapes().map((shape) => ({ shape, box: create("div", { className: "shape-box" }) }));
    this.layer.replaceChildren(...this.shown.map(({ box }) => box));
  }

  private shapes(): readonly ShapeModel[] {
    const { book } = this.workbook ?? {};
    const sheet = book?.sheets.find(({ id }) => id === book.activeSheetId);
    return sheet?.shapes.filter(({ visible }) => visible) ?? [];
  }
}

/** Drawn anew only where its size is another one. */
function drawInto(shape: ShapeModel, box: HTMLElement, width: number, height: number, scale: number): void {
  const size = `${Math.round(width)} ${Math.round(height)}`;
  if (box.dataset["size"] !== size) {
    const made = drawnShape(shape, { width, height });
    Object.assign(made.style, { width: `${width}px`, height: `${height}px` });
    box.replaceChildren(made);
    box.dataset["size"] = size;
  }
  if (box.firstElementChild) (box.firstElementChild as HTMLElement).style.zoom = String(scale);
}
