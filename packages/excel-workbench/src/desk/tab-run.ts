import type { Step } from "../ui/cell-editor-owner";

/** A cell of the sheet in front. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

const ROWS: Readonly<Record<Step, number>> = { down: 1, up: -1, right: 0, left: 0, none: 0 };
const COLUMNS: Readonly<Record<Step, number>> = { down: 0, up: 0, right: 1, left: -1, none: 0 };

/** Where the keys lead to: Enter goes back to below the cell where a run of Tabs began, as in Excel. */
export class TabRun {
  /** The column where the run began, and the cell where its last Tab led to. */
  private run: { readonly start: number; readonly at: Cell } | undefined;

  /** The next cell; `key`: the key that makes the step, arrows excepted. */
  next(now: Cell, step: Step, key?: "Tab" | "Enter"): Cell {
    const isOn = this.run?.at.row === now.row && this.run.at.column === now.column;
    const start = isOn && this.run ? this.run.start : now.column;
    const goesBack = key === "Enter" && step === "down";
    const at = {
      row: Math.max(0, now.row + ROWS[step]),
      column: goesBack ? start : Math.max(0, now.column + COLUMNS[step]),
    };
    this.run = key === "Tab" ? { start, at } : undefined;
    return at;
  }
}

/** A block of cells that are selected. */
interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Enter and Tab inside several selected cells: they go round in them, down the columns or along the rows. */
export function nextInside(block: Block, now: Cell, step: Step, key: "Tab" | "Enter"): Cell {
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
