import {
  addSheet as addEmptySheet,
  isStructureLocked,
  renameSheet,
  ShiftConflict,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  type Shift,
  undoableShift,
  unfilteredParts,
  type Workbook,
} from "excel-host";
import { sheetNamed } from "excel-host/univer";
import type { Refusal } from "./refusal";
import { fillCalculated } from "./table-rows";
import type { UndoStack, WholeStep } from "./undo-stack";

/** Renames a sheet as far as Excel's rules allow it. */
export function renameAllowed(workbook: Workbook, sheetId: string, name: string): Refusal | undefined {
  if (isStructureLocked({ workbook })) return { kind: "structure" };
  const other = sheetNamed(workbook.book, name);
  if (other && other.id !== sheetId) return { kind: "sheetExists", name };
  const isBroken =
    name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$|^history$/i.test(name);
  if (isBroken) return { kind: "badSheetName" };
  renameSheet(workbook, sheetId, name);
  return undefined;
}

/** Adds an empty sheet at the end, under the first name nobody has; the answer is its id. */
export function addSheet(workbook: Workbook, nameOf: (number: number) => string): string {
  const { sheets } = workbook.book;
  let number = sheets.length + 1;
  while (sheetNamed(workbook.book, nameOf(number))) number += 1;
  return addEmptySheet(workbook, nameOf(number), "grid").id;
}

/** What can be done to whole rows and columns. */
export type LineShift = "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";

/** What can be done to the selected cells alone; others make room for them or take their place. */
export type CellShift = "insertDown" | "insertRight" | "deleteUp" | "deleteLeft";

/**
 * Rows, columns or cells that come before, or go with, the selected ones; one step takes it back. Rows that a filter hides
 * do not go with those around them.
 */
export function shiftLines(
  workbook: Workbook,
  undoStack: UndoStack,
  sheetId: string,
  selected: Rect,
  what: LineShift | CellShift,
): Refusal | undefined {
  const parts = what === "deleteRows" ? unfilteredParts(workbook.sheet(sheetId), selected) : [selected];
  const steps: WholeStep[] = [];
  try {
    for (const part of [...parts].reverse()) steps.push(shiftPart(workbook, sheetId, part, what));
  } catch (error) {
    // All of it, or nothing.
    for (const step of steps.reverse()) step.undo();
    if (!(error instanceof ShiftConflict)) throw error;
    return { kind: "torn", what: error.what };
  }
  undoStack.together(() => steps.forEach((step) => undoStack.push(step)));
  return undefined;
}

function shiftPart(
  workbook: Workbook,
  sheetId: string,
  selected: Rect,
  what: LineShift | CellShift,
): WholeStep {
  const rows = { top: selected.top, bottom: selected.bottom, left: 0, right: MAX_COLUMNS - 1 };
  const columns = { top: 0, bottom: MAX_ROWS - 1, left: selected.left, right: selected.right };
  const shifts: Record<typeof what, Shift> = {
    insertRows: { sheetId, area: rows, direction: "down" },
    deleteRows: { sheetId, area: rows, direction: "up" },
    insertColumns: { sheetId, area: columns, direction: "right" },
    deleteColumns: { sheetId, area: columns, direction: "left" },
    insertDown: { sheetId, area: selected, direction: "down" },
    insertRight: { sheetId, area: selected, direction: "right" },
    deleteUp: { sheetId, area: selected, direction: "up" },
    deleteLeft: { sheetId, area: selected, direction: "left" },
  };
  const shift = (): (() => void) => {
    const back = undoableShift(workbook, shifts[what]);
    if (what === "insertRows") fillCalculated(workbook, sheetId, rows);
    return back;
  };
  let undo = shift();
  return { sheetId, area: selected, undo: () => undo(), redo: () => void (undo = shift()) };
}
