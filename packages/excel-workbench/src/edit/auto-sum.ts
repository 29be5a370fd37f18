import { filteredRows, rectName, type Rect, type Workbook } from "excel-host";

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

/** The sum of cells; of a filtered list, as in Excel, of the rows that are shown. `list` stands between arguments. */
function sumOf(workbook: Workbook, sheetId: string, area: Rect, list: string): string {
  const isFiltered = filteredRows(workbook.sheet(sheetId), area.top, area.bottom).length > 0;
  return isFiltered ? `=SUBTOTAL(9${list}${rectName(area)})` : `=SUM(${rectName(area)})`;
}

/** What Alt+= begins in a cell: a sum of the numbers beside it, or one that waits for its cells; as it is typed. */
export function sumFormula(workbook: Workbook, place: Place, list: string): string {
  const numbers = numbersBeside(workbook, place);
  return numbers ? sumOf(workbook, place.sheetId, numbers, list) : "=SUM(";
}

/**
 * The sums of a selection of several cells, one a column: into its last row where that is empty, else into the row below.
 * Undefined where one cell is selected.
 */
export function columnSums(
  workbook: Workbook,
  sheetId: string,
  area: Rect,
  list: string,
): { readonly row: number; readonly formulas: readonly string[] } | undefined {
  const { top, left, bottom, right } = area;
  if (top === bottom) return undefined;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const isFree = columns.every((column) => (workbook.cell(sheetId, bottom, column)?.value ?? null) === null);
  const last = isFree ? bottom - 1 : bottom;
  const formula = (column: number): string =>
    sumOf(workbook, sheetId, { top, bottom: last, left: column, right: column }, list);
  return { row: last + 1, formulas: columns.map(formula) };
}
