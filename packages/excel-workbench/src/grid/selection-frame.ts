import type { Rect } from "excel-host";
import { create } from "../ui/dom";
import { drawingPlace, putDrawing } from "./drawing-place";
import type { GridView } from "./grid-view";

const corner = (row: number, column: number) => ({
  row: { index: row, offset: 0 },
  column: { index: column, offset: 0 },
});

/**
 * A strong frame around the selected cells, with a bar at their headings: the grid's own is too faint for people who have
 * the system draw in colours of their choice. The style sheet shows it to them only.
 */
export class SelectionFrame {
  private readonly frame = create("div", { id: "selection-frame", hidden: true });
  private readonly rows = create("div", { className: "selected-heading", hidden: true });
  private readonly columns = create("div", { className: "selected-heading", hidden: true });
  private area: Rect | undefined;

  constructor(
    layer: HTMLElement,
    private readonly grid: Pick<GridView, "cornerAt">,
  ) {
    layer.append(this.frame, this.rows, this.columns);
  }

  /** Frames these cells. */
  show(area: Rect): void {
    this.area = area;
    this.place();
  }

  /** Puts the frame where its cells are now. */
  place(): void {
    const { area, grid } = this;
    if (!area) return;
    const { top, left, bottom, right } = area;
    const anchor = { from: corner(top, left), to: corner(bottom + 1, right + 1), moves: "absolute" as const };
    const place = drawingPlace(grid, anchor);
    putDrawing(this.frame, place);
    const first = grid.cornerAt(corner(top, 0).row, corner(0, left).column);
    if (!place || !first) return;
    const { seenFrom } = first;
    const from = { x: Math.max(place.left, seenFrom.x), y: Math.max(place.top, seenFrom.y) };
    const width = place.left + place.width - from.x;
    const height = place.top + place.height - from.y;
    putBar(this.columns, { left: from.x, top: HEADING - BAR, width, height: BAR });
    putBar(this.rows, { left: HEADING * 2 - BAR, top: from.y, width: BAR, height });
  }
}

/** The height of the column headings, in pixels at 100 %; those of rows are about twice as wide. */
const HEADING = 22;
const BAR = 5;

function putBar(
  bar: HTMLElement,
  { left, top, width, height }: Record<"left" | "top" | "width" | "height", number>,
): void {
  bar.hidden = width <= 0 || height <= 0;
  Object.assign(bar.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
