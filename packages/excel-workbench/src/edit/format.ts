import { MAX_COLUMNS, MAX_ROWS, type Rect, formatOfCell, unfilteredParts, type Workbook } from "excel-host";
import { bordersOf } from "./borders";
import { changeOf, type FormatAction } from "./format-actions";
import { formatArea, type ChangeAt } from "./format-step";
import type { UndoStack } from "./undo-stack";

/** The selected cells, and the active one among them. */
export interface Selected {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly area: Rect;
}

/**
 * Changes the look of the selected cells; one step back takes it away again. Cells that a filter hides keep theirs, but
 * for lines, which are drawn around all of a block.
 */
export function applyFormat(
  workbook: Workbook,
  undoStack: UndoStack,
  { sheetId, row, column, area }: Selected,
  action: FormatAction,
): void {
  if (action.kind === "borders") {
    const isWhole = area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1;
    const { reach, changeAt } = bordersOf(action.which, area);
    formatArea({ workbook, undoStack, sheetId, area: isWhole ? area : reach, changeAt });
    return;
  }
  const active = formatOfCell(workbook.book, workbook.sheet(sheetId), row, column);
  const change = changeOf(action, active);
  const changeAt: ChangeAt = () => change;
  undoStack.together(() => {
    for (const part of unfilteredParts(workbook.sheet(sheetId), area))
      formatArea({ workbook, undoStack, sheetId, area: part, changeAt });
  });
}
