import { type Cell, formatIndexAt, setFormats, type Workbook } from "excel-host";

/** One cell as it was and as it became. */
export interface CellStep {
  readonly row: number;
  readonly column: number;
  readonly before: Readonly<Cell>;
  readonly after: Readonly<Cell>;
}

export interface Step {
  readonly sheetId: string;
  readonly cells: readonly CellStep[];
}

/** So many steps can be taken back. */
const DEPTH = 100;

/** The user's own edits, to be taken back and done again. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: Workbook) {}

  push(step: Step): void {
    this.done = [...this.done, step].slice(-DEPTH);
    this.undone = [];
  }

  /** The add-in has changed cells: what was done before no longer fits. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  undo(): Step | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    if (step) this.apply(step, "before");
    return step;
  }

  redo(): Step | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    if (step) this.apply(step, "after");
    return step;
  }

  private apply(step: Step, side: "before" | "after"): void {
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
  const area = { top: row, bottom: row, left: column, right: column };
  setFormats(workbook, sheetId, area, () => format, "grid");
}
