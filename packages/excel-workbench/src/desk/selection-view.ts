import { oneCell, rectName, type Workbook } from "excel-host";
import { listEntries, validationAt } from "../edit/validation";
import { areasOf, type Selection } from "../grid/owner";
import { element } from "../ui/dom";
import type { FormulaBar } from "../ui/formula-bar";
import type { ListButton } from "../ui/list-button";
import { showStatus } from "../ui/message";
import { selectionFigures } from "../ui/selection-figures";
import { editText } from "./entry";
import type { OpenBook } from "./open-book";

/** What the selected cells hold, in the formula bar and in the line at the bottom. */
export function showSelection(book: OpenBook, selection: Selection, bar: FormulaBar): void {
  const { workbook, config } = book;
  const { sheetId, row, column } = selection;
  if (!workbook.book.sheets.some((sheet) => sheet.id === sheetId)) return;
  bar.show(rectName(oneCell({ row, column })), editText(book, selection));
  const figures = selectionFigures(workbook, sheetId, areasOf(selection), config);
  element("selection-figures").textContent = figures;
  const value = workbook.cell(sheetId, row, column)?.value;
  if (typeof value === "object" && value?.message) showStatus(`${value.error} ${value.message}`);
}

/** The arrow for the list of the active cell, where its validation has one. */
export function showListButton(
  { workbook, config }: OpenBook,
  { sheetId, row, column }: Selection,
  button: ListButton,
  cellBox: DOMRect | undefined,
): void {
  button.hide();
  const rule = validationAt(workbook, sheetId, row, column);
  if (rule?.type !== "list" || !rule.inCellDropDown || !cellBox) return;
  button.show(cellBox, listEntries(workbook, sheetId, rule, config.locale));
}

/** A saved file opens where the user was. */
export function rememberSelection(workbook: Workbook, { sheetId, area }: Selection): void {
  const seen = workbook.book.sheets.find((sheet) => sheet.id === sheetId)?.view;
  if (!seen || rectName(seen.selection) === rectName(area)) return;
  const select = ({ view }: { view: { selection: typeof area; activeChart?: string } }): void => {
    view.selection = area;
    delete view.activeChart;
  };
  workbook.edit(sheetId, "view", select, "grid");
}
