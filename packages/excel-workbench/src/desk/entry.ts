import { formatIndexAt, type Workbook } from "excel-host";
import { growTable } from "../edit/table-rows";
import { readTyped, typedText } from "../edit/typed-input";
import { objection, validationAt } from "../edit/validation";
import type { Selection } from "../grid/grid-view";
import { showMessage } from "../ui/message";
import { DISPLAY, LOCALE, type OpenBook } from "./open-book";

/** The cell that takes an entry. */
export type Place = Pick<Selection, "sheetId" | "row" | "column">;

/** What a cell holds, as it would be typed. */
export function editText(workbook: Workbook, { sheetId, row, column }: Place): string {
  const cell = workbook.cell(sheetId, row, column);
  const code = workbook.book.formats.get(formatIndexAt(workbook.sheet(sheetId), row, column)).numberFormat;
  return typedText(cell?.value ?? null, cell?.formula, code, LOCALE);
}

/** Does the cell's validation let the text in? Says why when it does not. */
function isAllowed(workbook: Workbook, { sheetId, row, column }: Place, text: string): boolean {
  const rule = validationAt(workbook, sheetId, row, column);
  if (!rule) return true;
  const typed = readTyped(text, LOCALE, false);
  const value = typed.kind === "input" && "value" in typed.input ? typed.input.value : null;
  const reason = objection(workbook, sheetId, rule, value, DISPLAY);
  if (reason) showMessage(reason);
  return reason === undefined;
}

/** Puts a typed text into a cell; a table grows when it was typed right below it. False when it was refused. */
export function acceptEntry({ workbook, edits }: OpenBook, place: Place, text: string): boolean {
  const { sheetId, row, column } = place;
  if (!isAllowed(workbook, place, text) || !edits.type(sheetId, row, column, text)) return false;
  if (text !== "") growTable(workbook, sheetId, row, column);
  return true;
}
