import { rectName, type Workbook } from "excel-host";
import type { Selection } from "../grid/owner";

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
