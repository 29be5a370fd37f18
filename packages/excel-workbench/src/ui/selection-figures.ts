import { displayText, type Rect, type Workbook } from "excel-host";
import type { WorkbenchConfig } from "../config/config";
import { filled } from "../config/texts";
import { isOneCell } from "../grid/merges";

interface Figures {
  readonly filled: number;
  readonly numbers: readonly number[];
}

function figuresOf(workbook: Workbook, sheetId: string, area: Rect): Figures {
  const values = [...workbook.sheet(sheetId).cells]
    .filter(([row]) => row >= area.top && row <= area.bottom)
    .flatMap(([, cells]) => [...cells].filter(([column]) => column >= area.left && column <= area.right))
    .map(([, { value }]) => value)
    .filter((value) => value !== null && value !== "");
  return { filled: values.length, numbers: values.filter((value) => typeof value === "number") };
}

/** Average, count and sum of the selected numbers, for the status bar; empty for a single cell. */
export function selectionFigures(
  workbook: Workbook,
  sheetId: string,
  area: Rect,
  { texts: { status }, locale }: WorkbenchConfig,
): string {
  if (isOneCell(workbook.sheet(sheetId), area)) return "";
  const figures = figuresOf(workbook, sheetId, area);
  if (figures.filled === 0) return "";
  const sum = figures.numbers.reduce((a, b) => a + b, 0);
  const number = (value: number): string => displayText(value, "#,##0.##", locale).replace(/[.,]$/, "");
  const count = filled(status.count, { value: figures.filled });
  if (figures.numbers.length === 0) return count;
  const average = filled(status.average, { value: number(sum / figures.numbers.length) });
  return [average, count, filled(status.sum, { value: number(sum) })].join("   ");
}
