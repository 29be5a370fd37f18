import { changeColumns, changeRows, type Rect } from "excel-host";
import type { Edits } from "./edits";
import type { Workbook } from "excel-host";

/** What can be hidden and shown again. */
export type LineKind = "rows" | "columns";

/** Hides the selected rows or columns, or shows those among them that are hidden; one step back undoes it. */
export function hideLines(
  workbook: Workbook,
  edits: Edits,
  sheetId: string,
  areas: readonly Rect[],
  kind: LineKind,
  hidden: boolean,
): void {
  const [area] = areas;
  if (!area) return;
  const change = (): void => {
    if (kind === "rows") changeRows(workbook, sheetId, areas, (row) => ({ ...row, hidden }));
    else changeColumns(workbook, sheetId, areas, (column) => ({ ...column, hidden }));
  };
  edits.whole(sheetId, area, change);
}
