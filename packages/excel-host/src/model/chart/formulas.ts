import { mapAxes } from "./axis";
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

/** A title whose cells are called otherwise. */
function mapTitle<T extends { readonly formula?: string }>(title: T, change: (formula: string) => string): T {
  return title.formula === undefined ? title : { ...title, formula: change(title.formula) };
}

/** A chart whose references are rewritten. */
export function withFormulas(chart: ChartModel, change: (formula: string) => string): ChartModel {
  return {
    ...chart,
    title: mapTitle(chart.title, change),
    axes: mapAxes(chart.axes, (axis) =>
      axis.title ? { ...axis, title: mapTitle(axis.title, change) } : axis,
    ),
    series: chart.series.map((series) => mapSeries(series, change)),
  };
}
