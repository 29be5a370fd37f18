import {
  exchangeable,
  formatCells,
  formatIndex,
  formatIndexAt,
  MAX_COLUMNS,
  MAX_ROWS,
  setFormats,
  type CellFormat,
  type Rect,
  type Workbook,
} from "excel-host";
import type { UndoStack } from "./undo-stack";

/** A changed copy of a cell's format. */
export type FormatChange = (format: CellFormat) => CellFormat;

/** What becomes of the format of the cell at a place; undefined leaves it. Equal changes are the same function. */
export type ChangeAt = (row: number, column: number) => FormatChange | undefined;

/** What one step formats. */
interface FormatStep {
  readonly workbook: Workbook;
  readonly undoStack: UndoStack;
  readonly sheetId: string;
  readonly area: Rect;
  readonly changeAt: ChangeAt;
}

/** Formats cells; the step can be taken back. Whole rows and columns keep the format for cells to come. */
export function formatArea(step: FormatStep): void {
  const { bottom, right } = step.area;
  if (bottom === MAX_ROWS - 1 || right === MAX_COLUMNS - 1) formatLines(step);
  else formatBlock(step);
}

function formatLines({ workbook, undoStack, sheetId, area, changeAt }: FormatStep): void {
  const change = changeAt(area.top, area.left);
  if (!change) return;
  const exchange = exchangeable(workbook, [sheetId], () => formatCells(workbook, sheetId, area, change));
  undoStack.push({ sheetId, area, undo: exchange, redo: exchange });
}

function formatBlock({ workbook, undoStack, sheetId, area, changeAt }: FormatStep): void {
  const width = area.right - area.left + 1;
  const sheet = workbook.sheet(sheetId);
  const changed = remember(workbook);
  const before: number[] = [];
  const after: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const index = formatIndexAt(sheet, row, column);
      before.push(index);
      after.push(changed(index, changeAt(row, column)));
    }
  }
  const put = (indexes: readonly number[]) => (): void => {
    const at = (row: number, column: number): number | undefined => {
      const place = (row - area.top) * width + column - area.left;
      return before[place] === after[place] ? undefined : indexes[place];
    };
    setFormats(workbook, sheetId, area, at, "grid");
  };
  put(after)();
  undoStack.push({ sheetId, area, isLight: true, undo: put(before), redo: put(after) });
}

/** Each format is changed once by each change. */
function remember(workbook: Workbook): (index: number, change: FormatChange | undefined) => number {
  const known = new Map<FormatChange, Map<number, number>>();
  return (index, change) => {
    if (!change) return index;
    const indexes = known.get(change) ?? new Map<number, number>();
    known.set(change, indexes);
    const found = indexes.get(index) ?? formatIndex(workbook, change(workbook.book.formats.get(index)));
    indexes.set(index, found);
    return found;
  };
}
