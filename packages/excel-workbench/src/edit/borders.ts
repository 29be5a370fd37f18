import type { BorderEdge, CellFormat, Rect } from "excel-host";
import type { ChangeAt, FormatChange } from "./format-step";

/** Which lines of the selected cells are drawn; "none" takes all of them away, the neighbours' on the rim included. */
export type BorderKind = "all" | "outside" | "thickOutside" | "bottom" | "top" | "none";

const THIN: BorderEdge = { style: "Continuous", weight: "Thin" };
const THICK: BorderEdge = { style: "Continuous", weight: "Medium" };

const SIDES = ["top", "bottom", "left", "right"] as const;
type Side = (typeof SIDES)[number];

const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** The sides of a cell that lie on the rim of an area; `isInside`: of a cell in it, else of its neighbour. */
function rim(area: Rect, row: number, column: number): { isInside: boolean; sides: Side[] } {
  const inRows = row >= area.top && row <= area.bottom;
  const inColumns = column >= area.left && column <= area.right;
  const isInside = inRows && inColumns;
  const reach = isInside ? 0 : 1;
  const at: Record<Side, boolean> = {
    top: inColumns && row === area.top - reach,
    bottom: inColumns && row === area.bottom + reach,
    left: inRows && column === area.left - reach,
    right: inRows && column === area.right + reach,
  };
  return { isInside, sides: SIDES.filter((side) => at[side]) };
}

/** The lines of one cell after the change: a side is drawn, taken away (undefined) or, where not named, left. */
type Lines = Partial<Record<Side, BorderEdge | undefined>>;

const drawn = (sides: readonly Side[], edge: BorderEdge | undefined): Lines =>
  Object.fromEntries(sides.map((side) => [side, edge]));

/** What becomes of a neighbour's line on the shared rim: the new line is the only one. */
const freed = (sides: readonly Side[]): Lines =>
  drawn(
    sides.map((side) => OPPOSITE[side]),
    undefined,
  );

function linesOf(kind: BorderKind, { isInside, sides }: ReturnType<typeof rim>): Lines {
  if (!isInside)
    return kind === "top" || kind === "bottom" ? freed(sides.filter((s) => s === kind)) : freed(sides);
  if (kind === "none") return drawn(SIDES, undefined);
  if (kind === "all") return drawn(SIDES, THIN);
  if (kind === "outside") return drawn(sides, THIN);
  if (kind === "thickOutside") return drawn(sides, THICK);
  return drawn(
    sides.filter((side) => side === kind),
    THIN,
  );
}

function withLines(lines: Lines): FormatChange {
  return (format) => {
    const borders: Partial<Record<string, BorderEdge | undefined>> = { ...format.borders, ...lines };
    const shown = Object.entries(borders).filter(([, edge]) => edge !== undefined);
    return { ...format, borders: Object.fromEntries(shown) as CellFormat["borders"] };
  };
}

/** Draws the lines of an area; `reach` is the area with the neighbours whose lines it touches. */
export function bordersOf(kind: BorderKind, area: Rect): { reach: Rect; changeAt: ChangeAt } {
  const known = new Map<string, FormatChange>();
  const changeAt: ChangeAt = (row, column) => {
    const lines = linesOf(kind, rim(area, row, column));
    const key = JSON.stringify(Object.entries(lines).map(([side, edge]) => [side, edge ?? null]));
    if (key === "[]") return undefined;
    const change = known.get(key) ?? withLines(lines);
    known.set(key, change);
    return change;
  };
  const reach = {
    top: Math.max(0, area.top - 1),
    left: Math.max(0, area.left - 1),
    bottom: area.bottom + 1,
    right: area.right + 1,
  };
  return { reach, changeAt };
}
