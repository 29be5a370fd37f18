import {
  type AxisCorner,
  type BookModel,
  type ChartModel,
  endsInCell,
  type LocaleName,
  type ShapeModel,
  type SheetModel,
} from "excel-host";
import { loadDrawing } from "../grid/chart-picture";
import { drawnShape } from "../grid/shape-picture";
import { create } from "../ui/dom";
import type { PageSource } from "./page-source";
import type { LineSizes, PrintedPage } from "./page-plan";

const EMU_PER_PIXEL = 9525;

/** A box in pixels at 100 %, from the corner of the sheet. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function before(index: number, size: (line: number) => number): number {
  let pixels = 0;
  for (let line = 0; line < index; line += 1) pixels += size(line);
  return pixels;
}

/** An offset that reaches beyond its line ends with it. */
function pixelsAt({ index, offset }: AxisCorner, size: (line: number) => number): number {
  return before(index, size) + Math.min(offset / EMU_PER_PIXEL, size(index));
}

/** What lies over the cells at a place of its own. */
type Anchored = Pick<ChartModel, "anchor">;

/** The pictures and shapes that are seen, from the one at the back to the one in front. */
export function printedShapes({ shapes }: SheetModel): (ShapeModel & Anchored)[] {
  return shapes.flatMap((shape) =>
    shape.visible && shape.anchor ? [{ ...shape, anchor: shape.anchor }] : [],
  );
}

/** Where a chart or a shape lies on its sheet. */
function chartBox({ anchor: { from, to } }: Anchored, sizes: LineSizes): PixelBox {
  const row = (line: number): number => sizes.row(line);
  const column = (line: number): number => sizes.column(line);
  const [left, top] = [pixelsAt(from.column, column), pixelsAt(from.row, row)];
  const isCell = endsInCell(to);
  const width = isCell ? pixelsAt(to.column, column) - left : to.width / EMU_PER_PIXEL;
  const height = isCell ? pixelsAt(to.row, row) - top : to.height / EMU_PER_PIXEL;
  return { left, top, width, height };
}

/** The line in which a place of the sheet lies. */
function lineAt(pixels: number, size: (line: number) => number): number {
  let line = 0;
  for (let rest = pixels - size(0); rest > 0; rest -= size(line)) line += 1;
  return line;
}

/** The last row and column that a chart or a shape reaches into. */
export function chartEnd(
  chart: Anchored,
  sizes: LineSizes,
): { readonly row: number; readonly column: number } {
  const { left, top, width, height } = chartBox(chart, sizes);
  return {
    row: lineAt(top + height, (line) => sizes.row(line)),
    column: lineAt(left + width, (line) => sizes.column(line)),
  };
}

/** The lines of a page that are not repeated titles: where they begin on the page and on the sheet, and their size. */
function body(lines: readonly number[], size: (line: number) => number) {
  const gap = lines.findIndex((line, at) => at > 0 && isGap(lines[at - 1] ?? 0, line, size));
  const first = Math.max(0, gap);
  const sum = (some: readonly number[]): number => some.reduce((total, line) => total + size(line), 0);
  return {
    start: sum(lines.slice(0, first)),
    onSheet: before(lines[first] ?? 0, size),
    size: sum(lines.slice(first)),
  };
}

/** Hidden lines between two of a page are no gap. */
function isGap(one: number, next: number, size: (line: number) => number): boolean {
  for (let line = one + 1; line < next; line += 1) if (size(line) > 0) return true;
  return false;
}

/** Shapes and frames for the charts that reach into a page, clipped at its cells; undefined where none does. */
export function chartFrames(
  { sheet, sizes }: PageSource,
  { rows, columns }: PrintedPage,
): HTMLElement | undefined {
  const shapes = printedShapes(sheet);
  if (sheet.charts.length + shapes.length === 0) return undefined;
  const down = body(rows, (row) => sizes.row(row));
  const across = body(columns, (column) => sizes.column(column));
  const placed = (anchored: Anchored, fill: (box: PixelBox) => HTMLElement): HTMLElement[] => {
    const box = chartBox(anchored, sizes);
    const [x, y] = [box.left - across.onSheet, box.top - down.onSheet];
    const isOn = x < across.size && y < down.size && x + box.width > 0 && y + box.height > 0;
    if (!isOn || box.width <= 0 || box.height <= 0) return [];
    const frame = fill(box);
    const place = { left: x, top: y, width: box.width, height: box.height };
    for (const [side, pixels] of Object.entries(place)) frame.style.setProperty(side, `${pixels}px`);
    return [frame];
  };
  const frames = [
    ...shapes.flatMap((shape) => placed(shape, (box) => drawnShape(shape, box))),
    ...sheet.charts.flatMap((chart) => placed(chart, () => chartFrame(chart))),
  ];
  if (frames.length === 0) return undefined;
  const clip = create("div", { className: "printed-charts" }, frames);
  const place = { left: across.start, top: down.start, width: across.size, height: down.size };
  for (const [side, pixels] of Object.entries(place)) clip.style.setProperty(side, `${pixels}px`);
  return clip;
}

function chartFrame({ id, name }: ChartModel): HTMLElement {
  const frame = create("div", { className: "printed-chart", ariaLabel: name });
  frame.dataset["chart"] = id;
  return frame;
}

/** Draws the charts into the frames of some pages. */
export async function drawCharts(
  pages: readonly HTMLElement[],
  book: BookModel,
  { sheet, sizes }: PageSource,
  locale: LocaleName,
): Promise<void> {
  const frames = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>(".printed-chart")]);
  if (frames.length === 0) return;
  const { chartSvg } = await loadDrawing();
  for (const frame of frames) {
    const chart = sheet.charts.find(({ id }) => id === frame.dataset["chart"]);
    if (!chart) continue;
    const { width, height } = chartBox(chart, sizes);
    frame.innerHTML = chartSvg({ book, chart, locale, width, height });
  }
}
