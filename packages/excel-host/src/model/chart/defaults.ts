import type { ChartAxes, ChartAxis } from "./axis";
import type { ChartLegend, ChartTitle } from "./chart";
import type { ChartLabels } from "./labels";
import type { ChartLook } from "./look";
import type { ChartSeries, ChartTrendline } from "./series";
import { chartKind, isLine, isRound, type ChartType } from "./types";

/** The greys of a new chart in Excel since 2013: text, and lines of axes, grid and frame. */
const TEXT = "#595959";
const LINE = "#D9D9D9";

const SMALL = { size: 9, color: TEXT, bold: false };
const THIN: ChartLook = { line: { color: LINE, weight: 0.75, style: "Continuous" } };

/** The frame of a new chart. */
export const NEW_AREA: ChartLook = { fill: "#FFFFFF", ...THIN };

/** The grid lines of a new chart. */
export const NEW_GRIDLINES = THIN;

/** The title of a new chart. */
export const NEW_TITLE: ChartTitle = {
  visible: true,
  overlay: false,
  look: { font: { size: 14, color: TEXT, bold: false } },
};

/** The look of an axis title that is asked for. */
export const NEW_AXIS_TITLE: ChartLook = { font: { size: 10, color: TEXT, bold: false } };

/** Labels before somebody says what they show. */
export const NEW_LABELS: ChartLabels = {
  showValue: false,
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
  showLegendKey: false,
  look: { font: SMALL },
};

/** A new chart has a legend where it has something to tell: several series, or the parts of a pie. */
export function newLegend(type: ChartType, series: number): ChartLegend {
  return { visible: series > 1 || isRound(type), position: "Bottom", overlay: false, look: { font: SMALL } };
}

const AXIS: ChartAxis = {
  visible: true,
  reversed: false,
  majorTick: "None",
  minorTick: "None",
  tickLabels: "NextToAxis",
  look: { font: SMALL },
};

/** The axis of the categories, or of the X values of a scatter chart. */
export const NEW_CATEGORY_AXIS: ChartAxis = { ...AXIS, look: { ...AXIS.look, ...THIN } };

/** The axis of the values: no line, but grid lines. */
export const NEW_VALUE_AXIS: ChartAxis = {
  ...AXIS,
  look: { ...AXIS.look, line: { style: "None" } },
  majorGridlines: NEW_GRIDLINES,
};

/** The axis of the values at the other side: no grid lines. */
export const NEW_SECOND_AXIS: ChartAxis = { ...AXIS, look: { ...AXIS.look, line: { style: "None" } } };

/** The axes of a chart with these series: those of the second pair are there where a series stands on them. */
export function axesFor(axes: ChartAxes, series: readonly ChartSeries[]): ChartAxes {
  const { category, value } = axes;
  if (!series.some(({ secondary }) => secondary)) return { category, value };
  const second = {
    secondaryCategory: { ...NEW_CATEGORY_AXIS, visible: false },
    secondaryValue: NEW_SECOND_AXIS,
  };
  return { ...second, ...axes };
}

/** Lines of a new chart are so many points wide. */
export const LINE_WEIGHT = 2.25;

/** A series that has nothing yet. */
export function newSeries(type: ChartType, number: number): ChartSeries {
  const look = isLine(type) && chartKind(type).joined !== false ? { line: { weight: LINE_WEIGHT } } : {};
  return {
    number,
    type,
    secondary: false,
    look,
    marker: { look: {} },
    smooth: false,
    points: {},
    trendlines: [],
  };
}

/** A series as one of another type. */
export function asType(series: ChartSeries, type: ChartType): ChartSeries {
  const fresh = newSeries(type, series.number);
  // Prices have no lines of their own: a series that they become gets those of its type.
  if (chartKind(series.type).family === "stock")
    return { ...series, type, look: fresh.look, marker: fresh.marker };
  return { ...series, type, look: { ...fresh.look, ...series.look } };
}

/** The gap between the groups of bars of a new chart, in percent. */
export const GAP = 219;
/** The gap beside the bars of a type, or between the two plots of a pie. */
export function usualGap(type: ChartType): number {
  return chartKind(type).family === "ofPie" ? 100 : GAP;
}

/** The second plot of a new pie, in percent of the first. */
export const SECOND_SIZE = 75;
/** The hole of a new ring, in percent. */
export const HOLE = 75;

/** How far the bars of a new chart overlap, in percent. */
export function usualOverlap(type: ChartType): number {
  return (chartKind(type).grouping ?? "").includes("tacked") ? 100 : -27;
}

/** A trend line as Excel adds it. */
export const NEW_TRENDLINE: ChartTrendline = {
  type: "Linear",
  order: 2,
  period: 2,
  showEquation: false,
  showRSquared: false,
  look: { line: { weight: 1.5, style: "RoundDot" } },
};
