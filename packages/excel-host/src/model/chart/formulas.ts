import type { ChartModel } from "./chart";
import type { ChartSeries } from "./series";

function mapSeries(series: ChartSeries, change: (formula: string) => string): ChartSeries {
  const { values, categories, bubbles, name } = series;
  return {
    ...series,
    ...(values === undefined ? {} : { values: change(values) }),
    ...(categories === undefined ? {} : { categories: change(categories) }),
    ...(bubbles === undefined ? {} : { bubbles: change(bubbles) }),
    ...(name && "formula" in name ? { name: { formula: change(name.formula) } } : {}),
  };
}

/** A chart whose references are rewritten. */
export function withFormulas(chart: ChartModel, change: (formula: string) => string): ChartModel {
  return { ...chart, series: chart.series.map((series) => mapSeries(series, change)) };
}
