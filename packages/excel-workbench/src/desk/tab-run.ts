import type { CellPlace, Direction, Rect } from "excel-host";
import type { Step } from "../ui/cell-editor-owner";

/** The steps as the book calls them. */
export const DIRECTIONS: Readonly<Record<Exclude<Step, "none">, Direction>> = {
  up: "Up",
  down: "Down",
  left: "Left",
  right: "Right",
};

/** The cell beside another one, as the sheet has it: hidden ones are passed, merged ones are one. */
export type Beside = (cell: CellPlace, step: Exclude<Step, "none">) => CellPlace;

/** Where the keys lead to: Enter goes back to below the cell where a run of Tabs began, as in Excel. */
export class TabRun {
  /** The column where the run began, and the cell where its last Tab led to. */
  private run: { readonly start: number; readonly at: CellPlace } | undefined;

  constructor(private readonly beside: Beside) {}

  /** The next cell; `key`: the key that makes the step, arrows excepted. */
  next(now: CellPlace, step: Exclude<Step, "none">, key?: "Tab" | "Enter"): CellPlace {
    const isOn = this.run?.at.row === now.row && this.run.at.column === now.column;
    const start = isOn && this.run ? this.run.start : now.column;
    const goesBack = key === "Enter" && step === "down";
    const at = this.beside(goesBack ? { ...now, column: start } : now, step);
    this.run = key === "Tab" ? { start, at } : undefined;
    return at;
  }
}

/** Enter and Tab inside several selected cells: they go round in them, down the columns or along the rows. */
export function nextInside(block: Rect, now: CellPlace, step: Step, key: "Tab" | "Enter"): CellPlace {
  const [rows, columns] = [block.bottom - block.top + 1, block.right - block.left + 1];
  const [row, column] = [now.row - block.top, now.column - block.left];
  const isDown = key === "Enter";
  const by = step === "up" || step === "left" ? -1 : 1;
  const place = isDown ? column * rows + row : row * columns + column;
  const next = (place + by + rows * columns) % (rows * columns);
  return isDown
    ? { row: block.top + (next % rows), column: block.left + Math.floor(next / rows) }
    : { row: block.top + Math.floor(next / columns), column: block.left + (next % columns) };
}
