import type { Rect, Workbook } from "excel-host";

/** What of a sheet stays in sight while it is scrolled. */
export type Freezing = "here" | "firstRow" | "firstColumn" | "none";

/** Freezes rows above and columns before the active cell, or what is asked for. */
export function freeze(workbook: Workbook, sheetId: string, area: Rect, what: Freezing): void {
  const frozen = {
    here: { freezeRows: area.top, freezeColumns: area.left },
    firstRow: { freezeRows: 1, freezeColumns: 0 },
    firstColumn: { freezeRows: 0, freezeColumns: 1 },
    none: { freezeRows: 0, freezeColumns: 0 },
  }[what];
  workbook.edit(sheetId, "view", ({ view }) => void Object.assign(view, frozen), "grid");
}

/** Shows or hides the lines between cells, or the headings of rows and columns. */
export function toggleSeen(
  workbook: Workbook,
  sheetId: string,
  what: "showGridlines" | "showHeadings",
): void {
  workbook.edit(sheetId, "view", ({ view }) => void (view[what] = !view[what]), "grid");
}

/** Percent. */
const ZOOM = { least: 10, most: 400 };

/** Shows a sheet larger or smaller; the answer is what it is now, in percent. */
export function setZoom(workbook: Workbook, sheetId: string, percent: number): number {
  const zoom = Math.round(Math.max(ZOOM.least, Math.min(ZOOM.most, percent)));
  if (workbook.sheet(sheetId).view.zoom !== zoom)
    workbook.edit(sheetId, "view", ({ view }) => void (view.zoom = zoom), "grid");
  return zoom;
}
