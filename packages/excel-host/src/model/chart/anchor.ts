import { MAX_COLUMNS, MAX_ROWS } from "../rect";
import { isInsert, type Shift } from "../shift";

/** A corner of a drawing along one axis: an index of a row or column, and the way into it (in EMU). */
export interface AxisCorner {
  readonly index: number;
  readonly offset: number;
}

/** A corner of a drawing. */
export interface Corner {
  readonly row: AxisCorner;
  readonly column: AxisCorner;
}

/** English Metric Units to a point. */
export const EMU_PER_POINT = 12_700;

/** Where a drawing lies: between two cells, or from a cell with a size of its own (EMU). */
export interface ChartAnchor {
  readonly from: Corner;
  readonly to: Corner | { readonly width: number; readonly height: number };
  /** What cells that come and go do: move and stretch it, only move it, or leave it. */
  readonly moves: "twoCell" | "oneCell" | "absolute";
}

/** True where the anchor ends in a cell. */
export function endsInCell(to: ChartAnchor["to"]): to is Corner {
  return "row" in to;
}

/** Cells that move inside their columns or rows leave drawings where they are. */
function isWholeLines({ area, direction }: Shift): boolean {
  return direction === "down" || direction === "up"
    ? area.left === 0 && area.right === MAX_COLUMNS - 1
    : area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** The axis along which a shift moves drawings; undefined where it moves none. */
export function movingAxis(shift: Shift): "row" | "column" | undefined {
  if (!isWholeLines(shift)) return undefined;
  return shift.direction === "down" || shift.direction === "up" ? "row" : "column";
}

/** Where a corner lies after rows or columns have come or gone; a corner in a line that goes ends up before it. */
function movedCorner(corner: AxisCorner, shift: Shift): AxisCorner {
  const { area, direction } = shift;
  const vertical = direction === "down" || direction === "up";
  const [first, last] = vertical ? [area.top, area.bottom] : [area.left, area.right];
  const count = last - first + 1;
  if (corner.index < first) return corner;
  if (isInsert(shift)) return { ...corner, index: corner.index + count };
  return corner.index > last ? { ...corner, index: corner.index - count } : { index: first, offset: 0 };
}

/** An anchor after rows or columns have come or gone. */
export function movedAnchor(anchor: ChartAnchor, shift: Shift): ChartAnchor {
  const axis = movingAxis(shift);
  if (axis === undefined || anchor.moves === "absolute") return anchor;
  const start = movedCorner(anchor.from[axis], shift);
  const from = { ...anchor.from, [axis]: start };
  const { to } = anchor;
  if (!endsInCell(to)) return { ...anchor, from };
  const end =
    anchor.moves === "oneCell"
      ? { ...to[axis], index: to[axis].index + start.index - anchor.from[axis].index }
      : movedCorner(to[axis], shift);
  return { ...anchor, from, to: { ...to, [axis]: end } };
}
