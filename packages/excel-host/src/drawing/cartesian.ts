import { type ChartAxis, type ChartSeries, DISPLAY_UNITS } from "../model/chart/chart";
import { chartCells, seriesName, seriesValues, type ChartCell } from "../model/chart/data";
import { GAP, LINE_WEIGHT, NEW_LABELS, usualOverlap } from "../model/chart/defaults";
import { chartKind } from "../model/chart/types";
import { labelOption, labelText } from "./labels";
import { trendPoints } from "./trend";
import { accentColour, cellWords, lineStyle, numberText, type Scene, textStyle } from "./words";

type Options = Record<string, unknown>;

/** A series with what its cells show. */
interface Shown {
  readonly series: ChartSeries;
  readonly index: number;
  readonly name: string;
  readonly cells: readonly ChartCell[];
  readonly values: readonly (number | null)[];
  readonly colour: string;
}

function shown(scene: Scene, series: ChartSeries, index: number): Shown {
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

const SYMBOLS: Readonly<Record<string, string>> = {
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  Circle: "circle",
  Dash: "path://M0,4h10v2h-10z",
  Dot: "path://M0,4h5v2h-5z",
  X: "path://M1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5L0,1z",
  Plus: "path://M4,0h2v4h4v2h-4v4h-2v-4h-4v-2h4z",
  Star: "path://M4,0h2v4h4v2h-4v4h-2v-4h-4v-2h4z",
};

function markerOption({ series, colour }: Shown): Options {
  const { style, size = 5, look } = series.marker;
  const isOff = style === "None" || (style === undefined && !chartKind(series.type).markers);
  const fill = look.fill === "none" ? "transparent" : (look.fill ?? colour);
  return {
    showSymbol: !isOff,
    symbol: isOff ? "none" : (SYMBOLS[style ?? "Circle"] ?? "circle"),
    symbolSize: (size * 96) / 72,
    itemStyle: { color: fill, ...(look.line?.color ? { borderColor: look.line.color, borderWidth: 1 } : {}) },
  };
}

function pointStyle({ series }: Shown, index: number): Options | undefined {
  const look = series.points[index];
  if (!look) return undefined;
  const { fill, line } = look;
  return {
    ...(fill ? { color: fill === "none" ? "transparent" : fill } : {}),
    ...(line?.color ? { borderColor: line.color, borderWidth: line.weight ?? 1 } : {}),
  };
}

/** One point with its label; its own look where it has one. */
function item(scene: Scene, one: Shown, value: unknown, index: number, words: readonly string[]): Options {
  const { series, name, cells, values } = one;
  const own = series.points[index];
  const style = pointStyle(one, index);
  const point = { value: values[index] ?? 0, category: words[index] ?? "", series: name };
  const { label = series.labels, marker } = own ?? {};
  const dot: Options = marker ? markerOption({ ...one, series: { ...series, marker } }) : {};
  const texts = label === undefined || label === "none" ? undefined : label;
  const text = texts && (("text" in texts ? texts.text : undefined) ?? labelText(scene, texts, point, cells));
  const look = own?.label === undefined ? {} : labelOption({ ...series, labels: texts ?? NEW_LABELS });
  return {
    value,
    ...dot,
    itemStyle: { ...(dot["itemStyle"] as Options | undefined), ...style },
    label: { ...look, ...(text ? { show: true, formatter: () => text } : { show: false }) },
  };
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

function xValues(scene: Scene, { series, values }: Shown): number[] {
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

/** "Linear (Sold)" and the like, drawn over their series. */
function trendOptions(scene: Scene, one: Shown): Options[] {
  const isXY = chartKind(one.series.type).family === "scatter";
  const xs = isXY ? xValues(scene, one) : one.values.map((_, index) => index + 1);
  const points = one.values.flatMap((value, index) =>
    value === null ? [] : [[xs[index] ?? 0, value] as const],
  );
  return one.series.trendlines.map((trend) => {
    const path = trendPoints(points, trend, isXY ? 60 : one.values.length - 1);
    const data = isXY ? path : path.map(([x, y]) => [x - 1, y]);
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

/** Excel leaves zero out when the values lie close together: their span is less than a sixth of the highest. */
function leavesZeroOut(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length > 1 && low > 0 && (high - low) / high < 1 / 6;
}

const NAME_GAP = 8;

function axisLook(axis: ChartAxis, isUpright: boolean): Options {
  const { look, title, majorGridlines, minorGridlines } = axis;
  const hasLine = look.line !== undefined && look.line.style !== "None";
  return {
    show: axis.visible,
    inverse: axis.reversed,
    axisLine: { show: hasLine, onZero: true, lineStyle: lineStyle(look.line, "#D9D9D9") },
    axisTick: { show: axis.majorTick !== "None", inside: axis.majorTick === "Inside" },
    axisLabel: {
      show: axis.tickLabels !== "None",
      ...textStyle(look.font),
      hideOverlap: true,
      ...(axis.rotation === undefined ? {} : { rotate: axis.rotation }),
      ...(axis.labelSpacing === undefined ? {} : { interval: axis.labelSpacing - 1 }),
    },
    splitLine: { show: majorGridlines !== undefined, lineStyle: lineStyle(majorGridlines?.line, "#D9D9D9") },
    minorSplitLine: {
      show: minorGridlines !== undefined,
      lineStyle: lineStyle(minorGridlines?.line, "#F2F2F2"),
    },
    ...(title
      ? {
          name: title.text,
          nameLocation: "middle",
          nameMoveOverlap: true,
          nameRotate: isUpright ? 90 : 0,
          nameGap: NAME_GAP + 18,
          nameTextStyle: textStyle(title.look.font, 10),
        }
      : {}),
  };
}

function valueAxis(scene: Scene, axis: ChartAxis, all: readonly Shown[], isUpright: boolean): Options {
  const isShares = all.some(({ series }) => chartKind(series.type).grouping === "percentStacked");
  const isStacked = all.some(({ series }) => chartKind(series.type).grouping === "stacked");
  const values = all.flatMap((one) => one.values.flatMap((value) => value ?? []));
  const cells = all[0]?.cells ?? [];
  const unit = axis.displayUnit ? DISPLAY_UNITS[axis.displayUnit] : 1;
  const isNamed = axis.displayUnit !== undefined && axis.showsUnit !== false && !axis.title;
  const title = { text: axis.displayUnit ?? "", look: axis.look };
  const look = axisLook(isNamed ? { ...axis, title } : axis, isUpright);
  const format = (value: number) =>
    isShares ? `${Math.round(value)}%` : numberText(scene, value / unit, axis.numberFormat, cells);
  const highest = isShares ? 100 : undefined;
  return {
    ...look,
    type: axis.logBase === undefined ? "value" : "log",
    ...(axis.logBase === undefined ? {} : { logBase: axis.logBase }),
    scale: !isStacked && !isShares && leavesZeroOut(values),
    axisLabel: { ...(look["axisLabel"] as Options), formatter: format },
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined && highest === undefined ? {} : { max: axis.maximum ?? highest }),
    ...(axis.majorUnit === undefined ? {} : { interval: axis.majorUnit }),
  };
}

function categoryAxis(
  axis: ChartAxis,
  words: readonly string[],
  isUpright: boolean,
  isEdge: boolean,
): Options {
  const look = axisLook(axis, isUpright);
  return { ...look, type: "category", data: [...words], boundaryGap: !isEdge };
}

/** Series with axes. */
export function cartesianOption(scene: Scene): Options {
  const { chart } = scene;
  const all = chart.series.map((series, index) => shown(scene, series, index));
  const { axes } = chart;
  const isXY = chartKind(chart.type).family === "scatter";
  if (isXY) {
    const xs = all.flatMap((one) => xValues(scene, one));
    const xAxis = { ...valueAxis(scene, axes.category, [], false), scale: leavesZeroOut(xs) };
    const yAxis = [axes.value, axes.secondaryValue].flatMap((axis) =>
      axis ? [valueAxis(scene, axis, all, true)] : [],
    );
    return {
      xAxis,
      yAxis,
      series: all.flatMap((one) => [scatterOption(scene, one), ...trendOptions(scene, one)]),
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
  const series = all.flatMap((one) => [seriesOption(scene, all, one, words), ...trendOptions(scene, one)]);
  return lying ? { yAxis: categories, xAxis: values, series } : { xAxis: categories, yAxis: values, series };
}

/** A reversed axis of categories takes the values' axis to the other side. */
function sideOf(lying: boolean, index: number, reversed: boolean): string {
  const isFar = (index === 1) !== reversed;
  return lying ? (isFar ? "top" : "bottom") : isFar ? "right" : "left";
}
