import {
  contains,
  overlaps,
  pivotRects,
  type Rect,
  removePivot,
  type SheetModel,
  type Workbook,
} from "excel-host";

/** True where some of these cells belong to a pivot table, or to its filters. */
export function touchPivot(sheet: SheetModel, areas: readonly Rect[]): boolean {
  return pivotRects(sheet).some((rect) => areas.some((area) => overlaps(area, rect)));
}

/** The pivot tables that lie wholly in an area, filters and all. */
export function pivotsWithin(sheet: SheetModel, area: Rect): readonly string[] {
  return sheet.pivots
    .filter((pivot) => {
      const rects = pivotRects({ pivots: [pivot] });
      return rects.length > 0 && rects.every((rect) => contains(area, rect));
    })
    .map(({ id }) => id);
}

/** Takes pivot tables away, with what their cells show. */
export function removePivots(workbook: Workbook, sheetId: string, ids: readonly string[]): void {
  for (const id of ids) removePivot(workbook, sheetId, id, "grid");
}
