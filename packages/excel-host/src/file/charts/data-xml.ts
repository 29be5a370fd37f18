import type { BookModel } from "../../model/book";
import type { CellValue } from "../../model/cell";
import type { ChartModel } from "../../model/chart/chart";
import type { ChartSeries } from "../../model/chart/series";
import { chartCells, seriesName, type ChartCell } from "../../model/chart/data";
import { elementXml } from "../xml/element";
import { encodeXstring, escapeText } from "../xml/text";

function textOf(value: CellValue): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}

function points(values: readonly (string | undefined)[]): string {
  const items = values.map((value, idx) =>
    value === undefined ? "" : elementXml("c:pt", { idx }, `<c:v>${escapeText(encodeXstring(value))}</c:v>`),
  );
  return elementXml("c:ptCount", { val: values.length }) + items.join("");
}

const formulaXml = (formula: string): string => `<c:f>${escapeText(formula)}</c:f>`;

function numbersXml(formula: string, cells: readonly ChartCell[]): string {
  const format = cells.find(({ value }) => typeof value === "number")?.numberFormat ?? "General";
  const values = cells.map(({ value }) => (typeof value === "number" ? String(value) : undefined));
  const cache = `<c:formatCode>${escapeText(format)}</c:formatCode>${points(values)}`;
  return `<c:numRef>${formulaXml(formula)}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** `<c:strRef>`: cells with what they said when the file was written. */
export function textsXml(formula: string, cells: readonly ChartCell[]): string {
  const values = cells.map(({ value }) => (value === null ? undefined : textOf(value)));
  return `<c:strRef>${formulaXml(formula)}<c:strCache>${points(values)}</c:strCache></c:strRef>`;
}

/** Several columns (or rows) of categories: the innermost level comes first in the file. */
function levelsXml(formula: string, rows: readonly (readonly ChartCell[])[]): string {
  const width = rows[0]?.length ?? 0;
  const levels =
    rows.length >= width
      ? Array.from({ length: width }, (_, level) => rows.map((row) => row[width - 1 - level]))
      : [...rows].reverse();
  const count = elementXml("c:ptCount", { val: levels[0]?.length ?? 0 });
  const items = levels.map((level) => {
    const inner = level.map((cell, idx) =>
      cell === undefined || cell.value === null
        ? ""
        : elementXml("c:pt", { idx }, `<c:v>${escapeText(encodeXstring(textOf(cell.value)))}</c:v>`),
    );
    return `<c:lvl>${inner.join("")}</c:lvl>`;
  });
  const cache = `<c:multiLvlStrCache>${count}${items.join("")}</c:multiLvlStrCache>`;
  return `<c:multiLvlStrRef>${formulaXml(formula)}${cache}</c:multiLvlStrRef>`;
}

/** `<c:tx>` of a series. */
export function nameXml(book: BookModel, series: ChartSeries): string {
  const { name } = series;
  if (!name) return "";
  if ("text" in name) return `<c:tx><c:v>${escapeText(encodeXstring(name.text))}</c:v></c:tx>`;
  const cached = seriesName(book, series, 0);
  return `<c:tx>${textsXml(name.formula, [{ value: cached, numberFormat: "General" }])}</c:tx>`;
}

/** `<c:cat>` or `<c:xVal>`, with what the cells show now. */
export function categoriesXml(
  tag: "c:cat" | "c:xVal",
  book: BookModel,
  chart: ChartModel,
  series: ChartSeries,
): string {
  const { categories } = series;
  if (categories === undefined) return "";
  const rows = chartCells(book, categories, chart.visibleOnly) ?? [];
  const isFlat = rows.length <= 1 || (rows[0]?.length ?? 0) <= 1;
  const cells = rows.flat();
  const isText = cells.some(({ value }) => typeof value === "string");
  const source = !isFlat
    ? levelsXml(categories, rows)
    : isText
      ? textsXml(categories, cells)
      : numbersXml(categories, cells);
  return `<${tag}>${source}</${tag}>`;
}

/** `<c:bubbleSize>`, with what the cells show now. */
export function sizesXml(book: BookModel, chart: ChartModel, { bubbles }: ChartSeries): string {
  if (bubbles === undefined) return "";
  const cells = chartCells(book, bubbles, chart.visibleOnly)?.flat() ?? [];
  return `<c:bubbleSize>${numbersXml(bubbles, cells)}</c:bubbleSize>`;
}

/** `<c:val>` or `<c:yVal>`, with what the cells show now. */
export function valuesXml(
  tag: "c:val" | "c:yVal",
  book: BookModel,
  chart: ChartModel,
  series: ChartSeries,
): string {
  const { values } = series;
  if (values === undefined) return "";
  const cells = chartCells(book, values, chart.visibleOnly)?.flat() ?? [];
  return `<${tag}>${numbersXml(values, cells)}</${tag}>`;
}
