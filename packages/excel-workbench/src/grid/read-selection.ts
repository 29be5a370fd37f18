import { RANGE_TYPE, type IRange, type Worksheet as GridSheet } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Rect } from "excel-host";
import type { GridUnit } from "./grid-unit";
import type { Lines, Selection } from "./owner";

const LINES: Readonly<Partial<Record<RANGE_TYPE, Lines>>> = {
  [RANGE_TYPE.ROW]: "rows",
  [RANGE_TYPE.COLUMN]: "columns",
  [RANGE_TYPE.ALL]: "sheet",
};

/** What is selected in the grid now. */
export function readSelection({ univer, workbook }: GridUnit): Selection | undefined {
  const selected = univer.__getInjector().get(SheetsSelectionsService);
  const last = selected.getCurrentLastSelection();
  const sheet = workbook?.getActiveSheet();
  if (!last?.primary || !sheet) return undefined;
  const area = areaOf(last.range);
  const others = selected
    .getCurrentSelections()
    .slice(0, -1)
    .map(({ range }) => areaOf(range));
  const { actualRow: row, actualColumn: column } = last.primary;
  const lines = LINES[last.range.rangeType ?? RANGE_TYPE.NORMAL] ?? wholeLines(sheet, area);
  const more = { ...(lines ? { lines } : {}), ...(others.length > 0 ? { others } : {}) };
  return { sheetId: sheet.getSheetId(), row, column, area, ...more };
}

/** Whole rows or columns may be selected by keys, too. */
function wholeLines(shown: GridSheet, { top, left, bottom, right }: Rect): Lines | undefined {
  const areRows = left === 0 && right >= shown.getColumnCount() - 1;
  const areColumns = top === 0 && bottom >= shown.getRowCount() - 1;
  if (areRows && areColumns) return "sheet";
  return areRows ? "rows" : areColumns ? "columns" : undefined;
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Rect => ({
  top: startRow || 0,
  left: startColumn || 0,
  bottom: endRow,
  right: endColumn,
});
