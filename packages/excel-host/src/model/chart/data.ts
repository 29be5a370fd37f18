import { isDateFormat } from "numfmt";
import { parseAddress } from "../address";
import type { BookModel } from "../book";
import { sheetNamed } from "../book";
import type { CellValue } from "../cell";
import { formatOfCell } from "../edit-format";
import type { Rect } from "../rect";
import type { SheetModel } from "../sheet";
import type { ChartAxis } from "./axis";
import type { ChartModel, ChartTitle } from "./chart";
import type { ChartLabels } from "./labels";
import type { ChartSeries } from "./series";

/** One cell that a chart shows. */
export interface ChartCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** The blocks that a reference names: `Sheet1!$A$1:$A$4`, `(Sheet1!A1,Sheet1!A3)` or a name; undefined for others. */
function chartBlocks(book: BookModel, formula: string): { sheet: SheetModel; rect: Rect }[] | undefined {
  const blocks: { sheet: SheetModel; rect: Rect }[] = [];
  for (const part of unionParts(formula)) {
    const found = parseAddress(part);
    const sheet = found?.sheetName === undefined ? undefined : sheetNamed(book, found.sheetName);
    if (found && sheet) blocks.push({ sheet, rect: found.rect });
    else {
      const named = namedBlocks(book, part);
      if (!named) return undefined;
      blocks.push(...named);
    }
  }
  return blocks;
}

function namedBlocks(book: BookModel, text: string): ReturnType<typeof chartBlocks> {
  const wanted = text.slice(text.lastIndexOf("!") + 1).toLowerCase();
  const name = book.names.find((candidate) => candidate.name.toLowerCase() === wanted);
  return name && name.formula.includes("!") && !name.formula.includes("(")
    ? chartBlocks({ ...book, names: [] }, name.formula)
    : undefined;
}

/** `(A,B)` → A and B; commas in quoted names of sheets do not count. */
function unionParts(formula: string): string[] {
  const inner = /^\((.*)\)$/.exec(formula.trim())?.[1] ?? formula.trim();
  return inner.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** The lines of a block that have data or can be seen; whole columns end with the sheet's last row. */
function lines(first: number, last: number, end: number, isShown: (index: number) => boolean): number[] {
  const count = Math.max(0, Math.min(last, Math.max(end, first)) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index).filter(isShown);
}

/** Rows of cells that a reference shows; without hidden rows and columns where the chart leaves them out. */
export function chartCells(
  book: BookModel,
  formula: string,
  visibleOnly: boolean,
): ChartCell[][] | undefined {
  return chartBlocks(book, formula)?.flatMap(({ sheet, rect }) => blockCells(book, sheet, rect, visibleOnly));
}

function blockCells(book: BookModel, sheet: SheetModel, rect: Rect, visibleOnly: boolean): ChartCell[][] {
  const lastRow = [...sheet.cells.keys()].reduce((most, row) => Math.max(most, row), 0);
  const lastColumn = [...sheet.cells.values()].reduce((most, row) => Math.max(most, ...row.keys()), 0);
  const rows = lines(rect.top, rect.bottom, Math.max(lastRow, rect.bottom < 1e6 ? rect.bottom : 0), (row) =>
    visibleOnly ? !sheet.rows.get(row)?.hidden : true,
  );
  const columns = lines(
    rect.left,
    rect.right,
    Math.max(lastColumn, rect.right < 16_000 ? rect.right : 0),
    (column) => (visibleOnly ? !sheet.columns.get(column)?.hidden : true),
  );
  return rows.map((row) => columns.map((column) => chartCell(book, sheet, row, column)));
}

/** One cell with the format that it is shown in. */
export function chartCell(book: BookModel, sheet: SheetModel, row: number, column: number): ChartCell {
  const { numberFormat } = formatOfCell(book, sheet, row, column);
  return { value: sheet.cells.get(row)?.get(column)?.value ?? null, numberFormat };
}

/** True for a day, which is a category although it is a number. */
export function isDay({ value, numberFormat }: ChartCell): boolean {
  return typeof value === "number" && isDateFormat(numberFormat);
}

/** The values of a series, in order; null where a cell has no number. */
export function seriesValues(book: BookModel, chart: ChartModel, series: ChartSeries): ChartCell[] {
  return (
    (series.values === undefined ? undefined : chartCells(book, series.values, chart.visibleOnly))?.flat() ??
    []
  );
}

/** The name of a series as the legend shows it. */
export function seriesName(book: BookModel, series: ChartSeries, index: number): string {
  const { name } = series;
  if (name === undefined) return `Series${index + 1}`;
  if ("text" in name) return name.text;
  return textOfCells(book, name.formula);
}

/** What cells say as a name or a title. */
export function textOfCells(book: BookModel, formula: string): string {
  const values = chartCells(book, formula, false)?.flat() ?? [];
  return values.map(({ value }) => cellText(value)).join(" ");
}

/** A title that is tied to cells says what they say now. */
export function tiedText(
  { text, formula }: Pick<ChartTitle, "text" | "formula">,
  book: BookModel,
): string | undefined {
  return formula === undefined ? text : textOfCells(book, formula);
}

function cellText(value: CellValue): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}

/** An axis whose title says what its cells say now. */
export function spokenAxis(axis: ChartAxis, book: BookModel): ChartAxis {
  const { title } = axis;
  return title ? { ...axis, title: { ...title, text: tiedText(title, book) ?? "" } } : axis;
}

/** What the title says: its own text or that of its cells, else the name of the only series. */
export function titleText(book: BookModel, { title, series }: ChartModel): string {
  const [only] = series;
  return tiedText(title, book) ?? (only && series.length === 1 ? seriesName(book, only, 0) : "Chart Title");
}

/** True for labels that say anything. */
export function isShown(labels: ChartLabels | undefined): boolean {
  const { showValue, showCategoryName, showSeriesName, showPercentage, showBubbleSize } = labels ?? {};
  return Boolean(showValue || showCategoryName || showSeriesName || showPercentage || showBubbleSize);
}
