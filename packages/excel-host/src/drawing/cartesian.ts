import { GAP, LINE_WEIGHT, usualOverlap } from "../model/chart/defaults";
import { mapAxes } from "../model/chart/axis";
import { chartCells, spokenAxis } from "../model/chart/data";
import { chartKind, isXY } from "../model/chart/types";
import { categoryAxis, leavesZeroOut, sideOf, valueAxis } from "./axes";
import { labelOption } from "./labels";
import { item, markerOption } from "./points";
import { categoryWords, type Shown, shown, xValues } from "./shown";
import { stockOptions } from "./stock";
import { trendPoints } from "./trend";
import { lineStyle, type Scene } from "./words";

type Options = Record<string, unknown>;

/** Shares of the sums of all series of a group, in percent. */
function shares(all: readonly Shown[], { series, values }: Shown): (number | null)[] {
  const group = all.filter(
    (other) => other.series.type === series.type && other.series.secondary === series.secondary,
  );
  return values.map((value, index) => {
    const sum = group.reduce((total, other) => total + Math.abs(other.values[index] ?? 0), 0);
    return value === null || sum === 0 ? null : (value / sum) * 100;
  });
}

/** How wide bars are, by the gap between their groups and their overlap. */
function barWidths({ chart }: Scene, { series }: Shown): Options {
  const group = chart.series.filter(
    ({ type, secondary }) => chartKind(type).family === "bar" && secondary === series.secondary,
  );
  const overlap = (series.overlap ?? usualOverlap(series.type)) / 100;
  const gap = (series.gapWidth ?? GAP) / 100;
  const isStacked = chartKind(series.type).grouping !== "clustered";
  const count = isStacked ? 1 : group.length;
  const bars = count - (count - 1) * overlap;
  return { barGap: `${-overlap * 100}%`, barCategoryGap: `${((gap / (bars + gap)) * 100).toFixed(2)}%` };
}

function seriesOption(scene: Scene, all: readonly Shown[], one: Shown, words: readonly string[]): Options {
  const { series, colour, name, index } = one;
  const { family, lying, grouping, smooth } = chartKind(series.type);
  const values = grouping === "percentStacked" ? shares(all, one) : one.values;
  const stack =
    grouping === "stacked" || grouping === "percentStacked" ? `${family}${series.secondary}` : undefined;
  const axis = series.secondary ? 1 : 0;
  const common = {
    name,
    data: values.map((value, at) => item(scene, one, value, at, words)),
    label: labelOption(series),
    [lying ? "xAxisIndex" : "yAxisIndex"]: axis,
    z: family === "area" ? 1 : family === "bar" ? 2 : 3 + index / 100,
    ...(stack === undefined ? {} : { stack }),
    animation: false,
  };
  const { line } = series.look;
  const border = line?.color ? { borderColor: line.color, borderWidth: line.weight ?? 1 } : {};
  if (family === "bar")
    return { ...common, type: "bar", itemStyle: { color: colour, ...border }, ...barWidths(scene, one) };
  const drawn = {
    connectNulls: scene.chart.blanks === "Interpolated",
    type: "line",
    smooth: series.smooth || Boolean(smooth),
  };
  if (family === "area") {
    const edge = line?.color ? lineStyle(line, line.color) : { width: 0, opacity: 0 };
    return {
      ...common,
      ...drawn,
      symbol: "none",
      areaStyle: { color: colour, opacity: 1 },
      lineStyle: edge,
      itemStyle: { color: colour },
    };
  }
  return { ...common, ...drawn, ...markerOption(one), lineStyle: lineStyle(line, colour, LINE_WEIGHT) };
}

function scatterOption(scene: Scene, one: Shown): Options {
  const { series, colour, name, values } = one;
  const { joined, smooth = false } = chartKind(series.type);
  const xs = xValues(scene, one);
  const data = values.map((value, index) => item(scene, one, [xs[index], value], index, xs.map(String)));
  const line = joined ? lineStyle(series.look.line, colour, LINE_WEIGHT) : { width: 0, opacity: 0 };
  return {
    name,
    type: "line",
    data,
    smooth,
    label: labelOption(series),
    ...markerOption(one),
    lineStyle: line,
    animation: false,
    yAxisIndex: series.secondary ? 1 : 0,
  };
}

/** The widest bubble of a new chart takes a quarter of the shorter side. */
const WIDEST = 0.25;

function bubbleOption(scene: Scene, one: Shown): Options {
  const { book, chart, width, height } = scene;
  const cells = (series: Shown["series"]) =>
    (series.bubbles === undefined
      ? []
      : (chartCells(book, series.bubbles, chart.visibleOnly)?.flat() ?? [])
    ).map(({ value }) => Math.abs(Number(value) || 0));
  const most = Math.max(1e-9, ...chart.series.flatMap(cells));
  const sizes = cells(one.series);
  const widest = Math.min(width, height) * WIDEST * ((one.series.bubbleScale ?? 100) / 100);
  const data = scatterOption(scene, one)["data"] as readonly Options[];
  return {
    name: one.name,
    type: "scatter",
    data: data.map((entry, at) => ({
      ...entry,
      symbol: "circle",
      symbolSize: widest * Math.sqrt((sizes[at] ?? most) / most),
      itemStyle: { color: one.colour, opacity: 0.8 },
    })),
    label: labelOption(one.series),
    animation: false,
    yAxisIndex: one.series.secondary ? 1 : 0,
  };
}

function planeOption(scene: Scene, one: Shown): Options {
  return chartKind(one.series.type).family === "bubble"
    ? bubbleOption(scene, one)
    : scatterOption(scene, one);
}

/** "Linear (Sold)" and the like, drawn over their series. */
function trendOptions(scene: Scene, one: Shown): Options[] {
  const isPlane = isXY(one.series.type);
  const xs = isPlane ? xValues(scene, one) : one.values.map((_, index) => index + 1);
  const points = one.values.flatMap((value, index) =>
    value === null ? [] : [[xs[index] ?? 0, value] as const],
  );
  return one.series.trendlines.map((trend) => {
    const path = trendPoints(points, trend, isPlane ? 60 : one.values.length - 1);
    const data = isPlane ? path : path.map(([x, y]) => [x - 1, y]);
    return {
      name: trend.name ?? `${trend.type} (${one.name})`,
      type: "line",
      data,
      symbol: "none",
      animation: false,
      z: 5,
      smooth: trend.type !== "Linear" && trend.type !== "MovingAverage",
      lineStyle: lineStyle(trend.look.line, one.colour, 1.5),
      itemStyle: { color: trend.look.line?.color ?? one.colour },
    };
  });
}

/** Series with axes. */
export function cartesianOption(scene: Scene): Options {
  const { chart } = scene;
  const all = chart.series.map((series, index) => shown(scene, series, index));
  const axes = mapAxes(chart.axes, (axis) => spokenAxis(axis, scene.book));
  if (isXY(chart.type)) {
    const xs = all.flatMap((one) => xValues(scene, one));
    const xAxis = { ...valueAxis(scene, axes.category, [], false), scale: leavesZeroOut(xs) };
    const yAxis = [axes.value, axes.secondaryValue].flatMap((axis) =>
      axis ? [valueAxis(scene, axis, all, true)] : [],
    );
    return {
      xAxis,
      yAxis,
      series: all.flatMap((one) => [planeOption(scene, one), ...trendOptions(scene, one)]),
    };
  }
  const words = categoryWords(scene);
  const lying = all.some(({ series }) => chartKind(series.type).lying);
  const isEdge = all.length > 0 && all.every(({ series }) => chartKind(series.type).family === "area");
  const categories = categoryAxis(
    axes.category,
    words,
    lying,
    axes.category.between === undefined ? isEdge : !axes.category.between,
  );
  const values = [axes.value, axes.secondaryValue].flatMap((axis, index) => {
    const own = all.filter(({ series }) => series.secondary === (index === 1));
    return axis
      ? [
          {
            ...valueAxis(scene, axis, own, !lying),
            position: sideOf(lying, index, axes.category.reversed !== (axes.category.crossing === "Maximum")),
          },
        ]
      : [];
  });
  const series = [
    ...all.flatMap((one) => [seriesOption(scene, all, one, words), ...trendOptions(scene, one)]),
    ...stockOptions(scene, all),
  ];
  return lying ? { yAxis: categories, xAxis: values, series } : { xAxis: categories, yAxis: values, series };
}
