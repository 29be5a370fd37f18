import type { ChartSeries } from "../model/chart/series";
import { type ChartCell, chartCells, seriesName, seriesValues } from "../model/chart/data";
import { chartKind } from "../model/chart/types";
import { accentColour, cellWords, type Scene } from "./words";

/** A series with what its cells show. */
export interface Shown {
  readonly series: ChartSeries;
  readonly index: number;
  readonly name: string;
  readonly cells: readonly ChartCell[];
  readonly values: readonly (number | null)[];
  readonly colour: string;
}

/** A series with its values, its name and the colour that it is drawn in. */
export function shown(scene: Scene, series: ChartSeries, index: number): Shown {
  const { book, chart } = scene;
  const cells = seriesValues(book, chart, series);
  const values = cells.map(({ value }) =>
    typeof value === "number" ? value : chart.blanks === "Zero" && value === null ? 0 : null,
  );
  const { fill, line } = series.look;
  const isArea = chartKind(series.type).family === "bar" || chartKind(series.type).family === "area";
  const own = isArea
    ? fill === "none"
      ? "transparent"
      : fill
    : (line?.color ?? series.marker.look.line?.color);
  return {
    series,
    index,
    name: seriesName(book, series, index),
    cells,
    values,
    colour: own ?? accentColour(scene, series.number),
  };
}

/** The words of the categories; numbers from 1 where the chart has none. */
export function categoryWords(scene: Scene): string[] {
  const { book, chart } = scene;
  const formula = chart.series.find(({ categories }) => categories !== undefined)?.categories;
  const rows = formula === undefined ? [] : (chartCells(book, formula, chart.visibleOnly) ?? []);
  const isAcross = rows.length === 1;
  const words = (isAcross ? (rows[0] ?? []).map((cell) => [cell]) : rows).map((cells) =>
    cells
      .map((cell) => cellWords(scene, cell))
      .filter(Boolean)
      .join(" "),
  );
  const count = Math.max(...chart.series.map((series) => seriesValues(book, chart, series).length), 0);
  return Array.from(
    { length: Math.max(count, words.length) },
    (_, index) => words[index] ?? String(index + 1),
  );
}

/** The X values of a scatter chart; 1, 2, 3 … where a cell has no number. */
export function xValues(scene: Scene, { series, values }: Shown): number[] {
  const { book, chart } = scene;
  const cells =
    series.categories === undefined
      ? []
      : (chartCells(book, series.categories, chart.visibleOnly)?.flat() ?? []);
  return values.map((_, index) => {
    const value = cells[index]?.value;
    return typeof value === "number" ? value : index + 1;
  });
}
