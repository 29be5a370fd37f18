import type { BookModel } from "../../model/book";
import type { ChartModel } from "../../model/chart/chart";
import { spokenAxis } from "../../model/chart/data";
import type { ChartSeries } from "../../model/chart/series";
import {
  GAP,
  HOLE,
  NEW_CATEGORY_AXIS,
  NEW_SECOND_AXIS,
  SECOND_SIZE,
  usualGap,
  usualOverlap,
} from "../../model/chart/defaults";
import { chartKind, isRound, isXY, type ChartType } from "../../model/chart/types";
import { elementXml } from "../xml/element";
import { type AxisPlace, categoryAxisXml, valueAxisXml } from "./axes-xml";
import { layoutXml } from "./layout";
import { shapeXml, textXml } from "./look";
import { seriesXml } from "./series-xml";
import { stockLinesXml } from "./stock-xml";
import { splits } from "./words";

const val = (name: string, value: string | number | boolean): string => elementXml(name, { val: value });

/** The axes of the first and of the second group of series: categories, values. */
const AXIS_IDS = { primary: [500_000_001, 500_000_002], secondary: [500_000_003, 500_000_004] } as const;

/** Series that the file keeps in one group. */
interface Group {
  readonly type: ChartType;
  readonly secondary: boolean;
  readonly series: readonly ChartSeries[];
}

/** Series go together when they differ by nothing that the file says of the whole group. */
function groupKey({ type, secondary }: ChartSeries): string {
  const { family, lying = false, grouping = "", filled = false, solid = "" } = chartKind(type);
  return [family, lying, grouping, filled, solid, secondary].join();
}

function groupsOf(chart: ChartModel, type: ChartType): Group[] {
  const groups = new Map<string, ChartSeries[]>();
  for (const series of chart.series) {
    const key = groupKey(series);
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  const made = [...groups.values()].map((series) => ({
    type: series[0]?.type ?? type,
    secondary: series[0]?.secondary ?? false,
    series,
  }));
  return made.length > 0 ? made : [{ type, secondary: false, series: [] }];
}

const TAGS = {
  bar: "c:barChart",
  line: "c:lineChart",
  area: "c:areaChart",
  pie: "c:pieChart",
  ofPie: "c:ofPieChart",
  doughnut: "c:doughnutChart",
  scatter: "c:scatterChart",
  bubble: "c:bubbleChart",
  radar: "c:radarChart",
  stock: "c:stockChart",
} as const;

/** The element of a group. */
function tagOf(type: ChartType): string {
  const { family, solid } = chartKind(type);
  return solid ? TAGS[family].replace("Chart", "3DChart") : TAGS[family];
}

/** The axis along which the rows of bodies stand behind each other. */
const DEPTH_AXIS = 500_000_005;

function isDeep(type: ChartType): boolean {
  const { solid, grouping } = chartKind(type);
  return solid !== undefined && grouping === "standard";
}

/** The second plot of a pie: which pieces it has, and how large it is. */
function secondPlotXml(first: ChartSeries | undefined): string {
  const { gapWidth, split, splitValue, secondSize = SECOND_SIZE } = first ?? {};
  return [
    val("c:gapWidth", gapWidth ?? usualGap("PieOfPie")),
    split === undefined ? "" : val("c:splitType", splits.toFile(split)),
    splitValue === undefined ? "" : val("c:splitPos", splitValue),
    val("c:secondPieSize", secondSize),
    "<c:serLines/>",
  ].join("");
}

/** What stands before the series of a group, and what behind them. */
function groupFrame({ type, series }: Group): { before: string; after: string } {
  const { family, lying, grouping = "standard", filled, markers, solid, second } = chartKind(type);
  const [first] = series;
  const angle = val("c:firstSliceAng", first?.firstAngle ?? 0);
  const isVaried = first?.varies ?? isRound(type);
  const head = family === "bar" || family === "line" || family === "area" ? val("c:grouping", grouping) : "";
  const style = filled ? "filled" : markers ? "marker" : "standard";
  const before = {
    bar: val("c:barDir", lying ? "bar" : "col"),
    scatter: val("c:scatterStyle", "lineMarker"),
    radar: val("c:radarStyle", style),
    ofPie: val("c:ofPieType", second ?? "pie"),
  }[family as "bar" | "scatter" | "radar" | "ofPie"];
  const after = {
    bar:
      val("c:gapWidth", first?.gapWidth ?? GAP) +
      (solid ? val("c:shape", solid) : val("c:overlap", first?.overlap ?? usualOverlap(type))),
    line: val("c:marker", true),
    pie: solid ? "" : angle,
    ofPie: secondPlotXml(first),
    bubble: val("c:bubbleScale", first?.bubbleScale ?? 100) + val("c:showNegBubbles", false),
    doughnut: angle + val("c:holeSize", first?.holeSize ?? HOLE),
  }[family as "bar" | "line" | "pie" | "ofPie" | "bubble" | "doughnut"];
  if (family === "stock") return { before: "", after: stockLinesXml(type) };
  return { before: `${before ?? ""}${head}${val("c:varyColors", isVaried)}`, after: after ?? "" };
}

function groupXml(book: BookModel, chart: ChartModel, group: Group): string {
  const { before, after } = groupFrame(group);
  const pair = isRound(group.type) ? [] : AXIS_IDS[group.secondary ? "secondary" : "primary"];
  const isSolid = chartKind(group.type).solid !== undefined && pair.length > 0;
  const ids = isSolid ? [...pair, isDeep(group.type) ? DEPTH_AXIS : 0] : pair;
  const series = group.series.map((entry) => seriesXml(book, chart, entry)).join("");
  const axes = ids.map((id) => val("c:axId", id)).join("");
  return elementXml(tagOf(group.type), {}, before + series + after + axes);
}

/** Where the two axes of a pair stand. */
function places(type: ChartType, secondary: boolean): { category: AxisPlace; value: AxisPlace } {
  const [id, partner] = AXIS_IDS[secondary ? "secondary" : "primary"];
  const lying = chartKind(type).lying ?? false;
  const across = lying ? "l" : "b";
  const up = secondary ? (lying ? "t" : "r") : lying ? "b" : "l";
  return {
    category: { id, partner, position: across, crosses: "autoZero", isUpright: lying },
    value: {
      id: partner,
      partner: id,
      position: up,
      crosses: secondary ? "max" : "autoZero",
      isUpright: !lying,
    },
  };
}

function axesXml(book: BookModel, chart: ChartModel, { type, secondary }: Group): string {
  const { family } = chartKind(type);
  const { category, value } = places(type, secondary);
  const { axes } = chart;
  const hidden = { ...NEW_CATEGORY_AXIS, visible: false };
  const first = spokenAxis(secondary ? (axes.secondaryCategory ?? hidden) : axes.category, book);
  const second = spokenAxis(secondary ? (axes.secondaryValue ?? NEW_SECOND_AXIS) : axes.value, book);
  if (isXY(type))
    return valueAxisXml(first, category, second, "midCat") + valueAxisXml(second, value, first, "midCat");
  const between = first.between ?? family !== "area";
  return (
    categoryAxisXml(first, category, second) +
    valueAxisXml(second, value, first, between ? "between" : "midCat")
  );
}

/** The names of the series, from the front to the back. */
function depthAxisXml(): string {
  const scaling = `<c:scaling>${val("c:orientation", "minMax")}</c:scaling>`;
  const marks =
    val("c:majorTickMark", "out") + val("c:minorTickMark", "none") + val("c:tickLblPos", "nextTo");
  const place = val("c:delete", false) + val("c:axPos", "b") + marks;
  const crossing = val("c:crossAx", AXIS_IDS.primary[0]) + val("c:crosses", "autoZero");
  return `<c:serAx>${val("c:axId", DEPTH_AXIS)}${scaling}${place}${crossing}</c:serAx>`;
}

function dataTableXml({ dataTable }: ChartModel): string {
  if (!dataTable) return "";
  const { horizontal, vertical, outline, keys, look } = dataTable;
  const borders =
    val("c:showHorzBorder", horizontal) + val("c:showVertBorder", vertical) + val("c:showOutline", outline);
  return `<c:dTable>${borders}${val("c:showKeys", keys)}${shapeXml(look)}${textXml(look.font)}</c:dTable>`;
}

/** `<c:plotArea>` */
export function plotXml(book: BookModel, chart: ChartModel & { readonly type: ChartType }): string {
  const groups = groupsOf(chart, chart.type);
  const pairs = groups.filter(
    ({ type, secondary }, index) =>
      !isRound(type) && groups.findIndex((other) => other.secondary === secondary) === index,
  );
  // The first pair of axes of a file is the primary one.
  const inOrder = [...groups].sort((a, b) => Number(a.secondary) - Number(b.secondary));
  const axes = [...pairs].sort((a, b) => Number(a.secondary) - Number(b.secondary));
  const inner =
    inOrder.map((group) => groupXml(book, chart, group)).join("") +
    axes.map((group) => axesXml(book, chart, group)).join("") +
    (groups.some(({ type }) => isDeep(type)) ? depthAxisXml() : "");
  const { plotLayout, plotArea } = chart;
  const layout = layoutXml(plotLayout, plotLayout?.inner ? "inner" : "outer") || "<c:layout/>";
  return `<c:plotArea>${layout}${inner}${dataTableXml(chart)}${shapeXml(plotArea)}</c:plotArea>`;
}
