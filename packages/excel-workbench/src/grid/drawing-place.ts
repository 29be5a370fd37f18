import { endsInCell, type ChartAnchor } from "excel-host";
import type { CornerPlace } from "./grid-places";
import type { GridView } from "./grid-view";

const EMU_PER_PIXEL = 9525;

/** Where a drawing is in the grid, in pixels, and how much of it is hidden at the top and at the left. */
export interface DrawingPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Zoom: 1 is 100 %. */
  readonly scale: number;
  readonly hidden: { readonly left: number; readonly top: number };
}

/** Where a drawing with this anchor is now; undefined while there is no sheet. */
export function drawingPlace(
  grid: Pick<GridView, "cornerAt">,
  anchor: ChartAnchor,
): DrawingPlace | undefined {
  const { from, to } = anchor;
  const start = grid.cornerAt(from.row, from.column);
  if (!start) return undefined;
  const end = endsInCell(to) ? grid.cornerAt(to.row, to.column) : sizedEnd(start, to);
  return end && placeBetween(start, end);
}

function sizedEnd(start: CornerPlace, { width, height }: { width: number; height: number }) {
  const { x, y, scale } = start;
  return { x: x + (width / EMU_PER_PIXEL) * scale, y: y + (height / EMU_PER_PIXEL) * scale };
}

function placeBetween(start: CornerPlace, end: { readonly x: number; readonly y: number }): DrawingPlace {
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

/** Puts an element where its drawing is; hides it where there is no place. */
export function putDrawing(element: HTMLElement, place: DrawingPlace | undefined): void {
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

/** The upper left corner of a cell, for an anchor. */
export const cornerOf = (row: number, column: number) => ({
  row: { index: row, offset: 0 },
  column: { index: column, offset: 0 },
});
