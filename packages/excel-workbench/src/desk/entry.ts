import { oneCell, formatOfCell } from "excel-host";
import { widenForNumber } from "../edit/auto-width";
import { fillColumn, takeInColumns } from "../edit/table-columns";
import { growTables } from "../edit/table-rows";
import { readTyped, typedText } from "../edit/typed-input";
import { objection, validationAt } from "../edit/validation";
import { areasOf, type Selection } from "../grid/owner";
import { showMessage } from "../ui/message";
import type { OpenBook } from "./open-book";
import { refusalText } from "./refusal-text";

/** The cell that takes an entry. */
export type Place = Pick<Selection, "sheetId" | "row" | "column">;

/** What a cell holds, as it would be typed. */
export function editText({ workbook, notation }: OpenBook, { sheetId, row, column }: Place): string {
  const cell = workbook.cell(sheetId, row, column);
  const code = formatOfCell(workbook.book, workbook.sheet(sheetId), row, column).numberFormat;
  return typedText(cell?.value ?? null, cell?.formula, code, notation);
}

/** Does the cell's validation let the text in? Says why when it does not. */
function isAllowed(book: OpenBook, { sheetId, row, column }: Place, text: string): boolean {
  const { workbook, notation, config } = book;
  const rule = validationAt(workbook, sheetId, row, column);
  if (!rule) return true;
  const typed = readTyped(text, notation, false);
  const value = typed.kind === "input" && "value" in typed.input ? typed.input.value : null;
  const reason = objection(workbook, sheetId, rule, value, config.locale);
  if (reason) showMessage(refusalText(config.texts, reason));
  return reason === undefined;
}

/** As `acceptEntry`, and the same into all other selected cells (Ctrl+Enter). */
export function acceptEverywhere(book: OpenBook, selection: Selection, text: string): boolean {
  const { edits } = book;
  const areas = areasOf(selection);
  if (!edits.mayChange(selection.sheetId, areas)) return false;
  let isAccepted = false;
  edits.undoStack.together(() => {
    isAccepted = acceptEntry(book, selection, text);
    if (isAccepted) edits.repeat(selection.sheetId, selection, areas);
  });
  return isAccepted;
}

/**
 * Puts a typed text into a cell; a table grows when it was typed right below or beside it, and a formula fills an empty
 * column of one. False when it was refused.
 */
export function acceptEntry(book: OpenBook, place: Place, text: string): boolean {
  const { workbook, edits } = book;
  const { sheetId, row, column } = place;
  if (!isAllowed(book, place, text) || !edits.type(sheetId, row, column, text)) return false;
  widenForNumber(workbook, edits, place, book.config.locale);
  const area = oneCell(place);
  if (text === "") return true;
  growTables(workbook, edits.undoStack, sheetId, area);
  takeInColumns(workbook, edits.undoStack, sheetId, area);
  fillColumn(workbook, edits.undoStack, sheetId, place);
  return true;
}
