import { numberBetween } from "../../api/checks";
import type { ChartModel } from "../../model/chart/chart";
import type { ChartLayout } from "../../model/chart/look";
import { sheetOf } from "../state";
import { editChart, knownChart } from "./chart-ref";
import { type Estimate, estimate } from "./estimate";
import { boxOf, type ChartBox } from "./placement";
import type { ChartRef } from "./refs";

const SIDES = {
  left: ["x", "width"],
  top: ["y", "height"],
  width: ["w", "width"],
  height: ["h", "height"],
} as const;
const POINTS = numberBetween(-169_056, 169_056);

/** A part that may be put somewhere: where a chart keeps that, and where the part is otherwise. */
interface Part {
  get(chart: ChartModel): ChartLayout | undefined;
  put(chart: ChartModel, layout: ChartLayout): ChartModel;
  usual(all: Estimate): ChartBox;
}

/** The size of a chart on its sheet, in points. */
export function sizeOfChart(ref: ChartRef): ChartBox {
  return boxOf(sheetOf(ref), knownChart(ref).anchor);
}

/** The parts of a chart as they would be if nobody had put them anywhere. */
export function estimateOf(ref: ChartRef): Estimate {
  return estimate(ref.host.workbook.book, knownChart(ref), sizeOfChart(ref));
}

function side(part: Part, key: keyof typeof SIDES) {
  const [share, whole] = SIDES[key];
  return {
    get: (ref: ChartRef): number => {
      const own = part.get(knownChart(ref))?.[share];
      return own === undefined ? part.usual(estimateOf(ref))[key] : own * sizeOfChart(ref)[whole];
    },
    set: (ref: ChartRef, value: unknown): void => {
      const all = sizeOfChart(ref)[whole];
      editChart(ref, (chart) => part.put(chart, { ...part.get(chart), [share]: POINTS(value) / all }));
    },
  };
}

function sides(part: Part) {
  return {
    left: side(part, "left"),
    top: side(part, "top"),
    width: side(part, "width"),
    height: side(part, "height"),
  };
}

/** Excel measures a title by its text: its size is told, and not set. */
const TITLE = sides({
  get: ({ title }) => title.layout,
  put: (chart, layout) => ({ ...chart, title: { ...chart.title, layout } }),
  usual: ({ title }) => title,
});

/** Place of a title. */
export const TITLE_PLACE = {
  Left: TITLE.left,
  Top: TITLE.top,
  Width: { get: TITLE.width.get },
  Height: { get: TITLE.height.get },
};

const LEGEND = sides({
  get: ({ legend }) => legend.layout,
  put: (chart, layout) => ({ ...chart, legend: { ...chart.legend, layout } }),
  usual: ({ legend }) => legend,
});

/** Place of a legend. */
export const LEGEND_PLACE = {
  Left: LEGEND.left,
  Top: LEGEND.top,
  Width: LEGEND.width,
  Height: LEGEND.height,
};

/** The file knows the place of the plot area with its labels, or without: the one that was set last. */
function plot(isInner: boolean) {
  return sides({
    get: ({ plotLayout }) => (plotLayout && (plotLayout.inner ?? false) === isInner ? plotLayout : undefined),
    put: (chart, layout) => ({ ...chart, plotLayout: { ...layout, ...(isInner && { inner: true }) } }),
    usual: (all) => (isInner ? all.inside : all.plot),
  });
}

const [OUTER, INNER] = [plot(false), plot(true)];

/** Place of a plot area. */
export const PLOT_PLACE = {
  Left: OUTER.left,
  Top: OUTER.top,
  Width: OUTER.width,
  Height: OUTER.height,
  InsideLeft: INNER.left,
  InsideTop: INNER.top,
  InsideWidth: INNER.width,
  InsideHeight: INNER.height,
};
