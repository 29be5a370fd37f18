import type { Step } from "../ui/cell-editor";

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
