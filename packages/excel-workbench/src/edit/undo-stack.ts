import { type Cell, formatIndexAt, oneCell, type Rect, setFormats, type Workbook } from "excel-host";

/** One cell as it was and as it became. */
export interface CellStep {
  readonly row: number;
  readonly column: number;
  readonly before: Readonly<Cell>;
  readonly after: Readonly<Cell>;
}

/** An edit of single cells. */
interface CellsStep {
  readonly sheetId: string;
  readonly cells: readonly CellStep[];
}

/** An edit that moves cells or changes more than cells; it knows its own way back. */
export interface WholeStep {
  readonly sheetId: string;
  /** What is selected when the step was taken back or done again. */
  readonly area: Rect;
  /** Keeps less than copies of whole sheets: as many of them can be taken back as of single cells. */
  readonly isLight?: boolean;
  undo(): void;
  redo(): void;
}

export type Step = CellsStep | WholeStep;

/** So many steps can be taken back. */
const DEPTH = 100;

/** A whole step keeps copies of sheets: so many of them can be taken back. */
const WHOLE_DEPTH = 10;

/** The cells to be shown after a step. */
export function stepArea(step: Step): Rect | undefined {
  if (!("cells" in step)) return step.area;
  if (step.cells.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of step.cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { top, left, bottom, right };
}

/** The latest steps, as far as both depths allow. */
function latest(steps: readonly Step[]): Step[] {
  const whole = steps.flatMap((step, index) => ("cells" in step || step.isLight ? [] : [index]));
  const tooOld = whole.at(-WHOLE_DEPTH - 1) ?? -1;
  return steps.slice(Math.max(tooOld + 1, steps.length - DEPTH));
}

/** The user's own edits, to be taken back and done again. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];
  private gathered: Step[] | undefined;
  private ended = false;
  /** Another number after each step that was done, taken back or done again. */
  version = 0;

  constructor(private readonly workbook: Workbook) {}

  push(step: Step): void {
    if (this.gathered) {
      this.gathered.push(step);
      return;
    }
    this.version += 1;
    this.done = latest([...this.done, step]);
    this.undone = [];
    this.ended = false;
  }

  /** All that is done meanwhile is one step. */
  together(act: () => void): void {
    if (this.gathered) return act();
    const steps: Step[] = [];
    this.gathered = steps;
    try {
      act();
    } finally {
      this.gathered = undefined;
      this.pushAll(steps);
    }
  }

  private pushAll(steps: readonly Step[]): void {
    const [first] = steps;
    const area = first && stepArea(first);
    if (!first || !area) return;
    if (steps.length === 1) return this.push(first);
    this.push({
      sheetId: first.sheetId,
      area,
      isLight: steps.every((step) => "cells" in step || step.isLight === true),
      undo: () => [...steps].reverse().forEach((step) => this.apply(step, "before")),
      redo: () => steps.forEach((step) => this.apply(step, "after")),
    });
  }

  /** The add-in has changed cells: what was done before no longer fits. */
  clear(): void {
    this.version += 1;
    this.ended = true;
    this.done = [];
    this.undone = [];
  }

  /** No other step was done after this one, and it was not taken back. */
  isLast(step: Step): boolean {
    return this.done.at(-1) === step;
  }

  /** The add-in has changed cells, and the user none since. */
  get hasEnded(): boolean {
    return this.ended;
  }

  undo(): Step | undefined {
    const step = this.done.pop();
    this.version += 1;
    if (step) this.undone.push(step);
    if (step) this.apply(step, "before");
    return step;
  }

  redo(): Step | undefined {
    const step = this.undone.pop();
    this.version += 1;
    if (step) this.done.push(step);
    if (step) this.apply(step, "after");
    return step;
  }

  private apply(step: Step, side: "before" | "after"): void {
    if (!("cells" in step)) {
      if (side === "before") step.undo();
      else step.redo();
      return;
    }
    for (const part of step.cells) {
      const cell = part[side];
      putCell(this.workbook, step.sheetId, part.row, part.column, cell);
    }
  }
}

/** Puts content and format of a cell back as they were. */
export function putCell(
  workbook: Workbook,
  sheetId: string,
  row: number,
  column: number,
  cell: Readonly<Cell>,
): void {
  const input = cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
  workbook.write(sheetId, row, column, [[input]], "grid");
  const sheet = workbook.sheet(sheetId);
  const { format } = cell;
  if (formatIndexAt(sheet, row, column) === format) return;
  const area = oneCell({ row, column });
  setFormats(workbook, sheetId, area, () => format, "grid");
}
