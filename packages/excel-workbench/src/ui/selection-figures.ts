import { displayText, type Rect, type Workbook } from "excel-host";
import type { WorkbenchConfig } from "../config/config";
import { filled } from "../config/texts";
import { isOneCell } from "../grid/merges";

interface Figures {
  readonly filled: number;
  readonly numbers: readonly number[];
}

function figuresOf(workbook: Workbook, sheetId: string, areas: readonly Rect[]): Figures {
  const isIn = (row: number, column: number): boolean =>
    areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const { cells: lines, rows, columns } = workbook.sheet(sheetId);
  const values = [...lines]
    .filter(([row]) => !rows.get(row)?.hidden && areas.some(({ top, bottom }) => row >= top && row <= bottom))
    .flatMap(([row, cells]) =>
      [...cells].filter(([column]) => !columns.get(column)?.hidden && isIn(row, column)),
    )
    .map(([, { value }]) => value)
    .filter((value) => value !== null && value !== "");
  return { filled: values.length, numbers: values.filter((value) => typeof value === "number") };
}

/** Average, count and sum of the selected numbers that are not hidden, for the status bar; empty for a single cell. */
export function selectionFigures(
  workbook: Workbook,
  sheetId: string,
  areas: readonly Rect[],
  { texts: { status }, locale }: WorkbenchConfig,
): string {
  const [first] = areas;
  if (areas.length === 1 && first && isOneCell(workbook.sheet(sheetId), first)) return "";
  const figures = figuresOf(workbook, sheetId, areas);
  if (figures.filled === 0) return "";
  const sum = figures.numbers.reduce((a, b) => a + b, 0);
  const number = (value: number): string => displayText(value, "#,##0.##", locale).replace(/[.,]$/, "");
  const count = filled(status.count, { value: figures.filled });
  if (figures.numbers.length === 0) return count;
  const average = filled(status.average, { value: number(sum / figures.numbers.length) });
  return [average, count, filled(status.sum, { value: number(sum) })].join("   ");
}
