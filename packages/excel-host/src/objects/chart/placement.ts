import { type AxisCorner, type ChartAnchor, EMU_PER_POINT, endsInCell } from "../../model/chart/anchor";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { columnPoints, rowPoints } from "../range/measures";

/** Where a chart lies on its sheet, in points. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One direction of a sheet: the size of its lines. */
interface Axis {
  readonly count: number;
  size(index: number): number;
}

function axesOf(sheet: SheetModel): { readonly column: Axis; readonly row: Axis } {
  return {
    column: { count: MAX_COLUMNS, size: (index) => columnPoints(sheet, index) },
    row: { count: MAX_ROWS, size: (index) => rowPoints(sheet, index) },
  };
}

function start(axis: Axis, index: number): number {
  let points = 0;
  for (let line = 0; line < index && line < axis.count; line += 1) points += axis.size(line);
  return points;
}

/** An offset that reaches beyond its line ends with it, as in Excel. */
function pointsOf(axis: Axis, { index, offset }: AxisCorner): number {
  return start(axis, index) + Math.min(offset / EMU_PER_POINT, axis.size(index));
}

function cornerAt(axis: Axis, points: number): AxisCorner {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < axis.count - 1 && rest >= axis.size(index)) rest -= axis.size(index++);
  return { index, offset: Math.round(rest * EMU_PER_POINT) };
}

/** Where an anchored chart lies. */
export function boxOf(sheet: SheetModel, { from, to }: ChartAnchor): ChartBox {
  const { column, row } = axesOf(sheet);
  const [left, top] = [pointsOf(column, from.column), pointsOf(row, from.row)];
  const isCell = endsInCell(to);
  return {
    left,
    top,
    width: isCell ? pointsOf(column, to.column) - left : to.width / EMU_PER_POINT,
    height: isCell ? pointsOf(row, to.row) - top : to.height / EMU_PER_POINT,
  };
}

/** The cells between which a box lies; how it moves stays. */
export function anchorOf(sheet: SheetModel, box: ChartBox, moves: ChartAnchor["moves"]): ChartAnchor {
  const { column, row } = axesOf(sheet);
  return {
    from: { column: cornerAt(column, box.left), row: cornerAt(row, box.top) },
    to: { column: cornerAt(column, box.left + box.width), row: cornerAt(row, box.top + box.height) },
    moves,
  };
}

/** The box that some cells take. */
export function boxOfCells(sheet: SheetModel, { top, left, bottom, right }: Rect): ChartBox {
  const { column, row } = axesOf(sheet);
  const [x, y] = [start(column, left), start(row, top)];
  return { left: x, top: y, width: start(column, right + 1) - x, height: start(row, bottom + 1) - y };
}
