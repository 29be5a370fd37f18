import { rectName, type Rect, type Workbook } from "excel-host";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The numbers that end right above a cell or, where there are none, right before it, as Excel finds them. */
function numbersBeside(workbook: Workbook, { sheetId, row, column }: Place): Rect | undefined {
  const isNumber = (r: number, c: number): boolean => typeof workbook.cell(sheetId, r, c)?.value === "number";
  const isEmpty = (r: number, c: number): boolean => (workbook.cell(sheetId, r, c)?.value ?? null) === null;
  let last = row - 1;
  while (last > 0 && isEmpty(last, column)) last -= 1;
  let top = last + 1;
  while (top > 0 && isNumber(top - 1, column)) top -= 1;
  if (last >= 0 && top <= last) return { top, bottom: row - 1, left: column, right: column };
  let left = column;
  while (left > 0 && isNumber(row, left - 1)) left -= 1;
  return left < column ? { top: row, bottom: row, left, right: column - 1 } : undefined;
}

/** What Alt+= begins in a cell: a sum of the numbers beside it, or one that waits for its cells. */
export function sumFormula(workbook: Workbook, place: Place): string {
  const numbers = numbersBeside(workbook, place);
  return numbers ? `=SUM(${rectName(numbers)})` : "=SUM(";
}

/**
 * The sums of a selection of several cells, one a column: into its last row where that is empty, else into the row below.
 * Undefined where one cell is selected.
 */
export function columnSums(
  workbook: Workbook,
  sheetId: string,
  area: Rect,
): { readonly row: number; readonly formulas: readonly string[] } | undefined {
  const { top, left, bottom, right } = area;
  if (top === bottom) return undefined;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const isFree = columns.every((column) => (workbook.cell(sheetId, bottom, column)?.value ?? null) === null);
  const last = isFree ? bottom - 1 : bottom;
  const formula = (column: number): string =>
    `=SUM(${rectName({ top, bottom: last, left: column, right: column })})`;
  return { row: last + 1, formulas: columns.map(formula) };
}
