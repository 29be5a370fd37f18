import type { BookModel } from "../../model/book";
import type { ChartModel } from "../../model/chart/chart";
import type { ChartLabels, PointLabel } from "../../model/chart/labels";
import type { ChartLook } from "../../model/chart/look";
import type { ChartMarker, ChartSeries, ChartTrendline } from "../../model/chart/series";
import { seriesValues } from "../../model/chart/data";
import { LINE_WEIGHT, NEW_LABELS } from "../../model/chart/defaults";
import { chartKind, hasErrors, hasTrends, isLine, isRound, isXY } from "../../model/chart/types";
import { elementXml } from "../xml/element";
import { escapeText } from "../xml/text";
import { categoriesXml, nameXml, sizesXml, valuesXml } from "./data-xml";
import { errorsXml } from "./errors-xml";
import { layoutXml } from "./layout";
import { accentXml, runXml, shapeXml, textXml } from "./look";
import { labelPositions, markers, trends } from "./words";

const val = (name: string, value: string | number | boolean | undefined): string =>
  value === undefined ? "" : elementXml(name, { val: value });

const WHITE_LINE = '<a:ln w="19050"><a:solidFill><a:schemeClr val="lt1"/></a:solidFill></a:ln>';

function seriesShape(series: ChartSeries, index: number): string {
  const { look, type } = series;
  if (isRound(type)) return shapeXml(look);
  if (!isLine(type)) return shapeXml(look, { fill: accentXml(index) });
  if (chartKind(type).joined === false) return shapeXml({ ...look, line: { style: "None" } });
  return shapeXml({ ...look, line: { weight: LINE_WEIGHT, ...look.line } }, { line: accentXml(index) });
}

function markerXml(series: ChartSeries, index: number): string {
  const { marker, type } = series;
  const isOff = chartKind(type).markers === false && marker.style === undefined;
  if (isOff || marker.style === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  const needsColour = chartKind(type).family === "scatter" || Object.keys(marker.look).length > 0;
  return markerParts(marker, needsColour ? accentXml(index) : undefined);
}

function markerParts({ style, size, look }: ChartMarker, automatic: string | undefined): string {
  const shape = automatic === undefined ? "" : shapeXml(look, { fill: automatic, line: automatic });
  const inner =
    (style === undefined ? "" : val("c:symbol", markers.toFile(style))) + val("c:size", size) + shape;
  return inner === "" ? "" : `<c:marker>${inner}</c:marker>`;
}

function pointXml(index: number, shape: string, series: ChartSeries): string {
  const { family } = chartKind(series.type);
  const extra = family === "bar" ? val("c:invertIfNegative", false) : "";
  const { marker } = series.points[index] ?? {};
  const dot = marker ? markerParts(marker, accentXml(series.number)) : "";
  return `<c:dPt>${val("c:idx", index)}${extra}${dot}${val("c:bubble3D", false)}${shape}</c:dPt>`;
}

/** Every piece of a pie has a colour of its own; of other series only the points that look otherwise. */
function pointsXml(book: BookModel, chart: ChartModel, series: ChartSeries): string {
  if (isRound(series.type)) {
    const count = seriesValues(book, chart, series).length;
    const looks = Array.from({ length: count }, (_, index) => series.points[index] ?? {});
    return looks.map((look, index) => pointXml(index, pieceShape(look, index), series)).join("");
  }
  return Object.entries(series.points)
    .filter(([, { fill, line, marker }]) => fill ?? line ?? marker)
    .map(([index, look]) => pointXml(Number(index), shapeXml(look), series))
    .join("");
}

function pieceShape(look: ChartLook, index: number): string {
  const shape = shapeXml(look, { fill: accentXml(index) });
  return look.line ? shape : shape.replace("</c:spPr>", `${WHITE_LINE}</c:spPr>`);
}

/** Excel takes a file with a position that the type does not have for damaged. */
function allowedPosition({ type }: ChartSeries, { position }: ChartLabels): string | undefined {
  const { family, grouping } = chartKind(type);
  const allowed: Readonly<Record<typeof family, readonly (typeof position)[]>> = {
    bar: [
      "Center",
      "InsideEnd",
      "InsideBase",
      ...(grouping === "clustered" ? (["OutsideEnd"] as const) : []),
    ],
    line: ["Center", "Left", "Right", "Top", "Bottom"],
    stock: ["Center", "Left", "Right", "Top", "Bottom"],
    scatter: ["Center", "Left", "Right", "Top", "Bottom"],
    pie: ["Center", "InsideEnd", "OutsideEnd", "BestFit"],
    ofPie: ["Center", "InsideEnd", "OutsideEnd", "BestFit"],
    bubble: ["Center", "Left", "Right", "Top", "Bottom"],
    doughnut: [],
    area: [],
    radar: ["OutsideEnd"],
  };
  return position !== undefined && allowed[family].includes(position)
    ? labelPositions.toFile(position)
    : undefined;
}

/** Labels of single points come before those of their series. */
function labelsXml(series: ChartSeries): string {
  const points = Object.entries(series.points).flatMap(([index, { label }]) =>
    label === undefined ? [] : [pointLabelXml(series, Number(index), label)],
  );
  const { labels } = series;
  if (!labels && points.length === 0) return "";
  const own = labelParts(series, labels ?? { ...NEW_LABELS, look: {} });
  return `<c:dLbls>${points.join("")}${own}${val("c:showLeaderLines", series.leaders)}</c:dLbls>`;
}

function pointLabelXml(series: ChartSeries, index: number, label: PointLabel | "none"): string {
  const idx = val("c:idx", index);
  if (label === "none") return `<c:dLbl>${idx}${val("c:delete", true)}</c:dLbl>`;
  const { text, look } = label;
  const run = `<a:r>${runXml("a:rPr", look.font)}<a:t>${escapeText(text ?? "")}</a:t></a:r>`;
  const rich = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>`;
  const place = layoutXml(label.layout, "offset");
  return `<c:dLbl>${idx}${place}${text === undefined ? "" : rich}${labelParts(series, label)}</c:dLbl>`;
}

function labelParts(series: ChartSeries, labels: ChartLabels): string {
  const format = labels.numberFormat;
  const inner = [
    format === undefined ? "" : elementXml("c:numFmt", { formatCode: format, sourceLinked: false }),
    shapeXml(labels.look),
    textXml(labels.look.font),
    val("c:dLblPos", allowedPosition(series, labels)),
    val("c:showLegendKey", labels.showLegendKey),
    val("c:showVal", labels.showValue),
    val("c:showCatName", labels.showCategoryName),
    val("c:showSerName", labels.showSeriesName),
    val("c:showPercent", labels.showPercentage),
    val("c:showBubbleSize", labels.showBubbleSize ?? false),
    labels.separator === undefined ? "" : `<c:separator>${escapeText(labels.separator)}</c:separator>`,
  ];
  return inner.join("");
}

function trendXml(trend: ChartTrendline, index: number): string {
  const inner = [
    trend.name === undefined ? "" : `<c:name>${escapeText(trend.name)}</c:name>`,
    shapeXml(trend.look, { line: accentXml(index) }),
    val("c:trendlineType", trends.toFile(trend.type)),
    trend.type === "Polynomial" ? val("c:order", trend.order) : "",
    trend.type === "MovingAverage" ? val("c:period", trend.period) : "",
    val("c:forward", trend.forward),
    val("c:backward", trend.backward),
    val("c:intercept", trend.intercept),
    val("c:dispRSqr", trend.showRSquared),
    val("c:dispEq", trend.showEquation),
  ];
  return `<c:trendline>${inner.join("")}</c:trendline>`;
}

/** `<c:ser>` with what the cells show now, in the order of the schema. */
export function seriesXml(book: BookModel, chart: ChartModel, series: ChartSeries): string {
  const index = series.number;
  const { family, exploded, balls } = chartKind(series.type);
  const isPlane = isXY(series.type);
  const explosion = series.explosion ?? (exploded ? 25 : 0);
  const hasMarker = family === "line" || family === "stock" || family === "scatter" || family === "radar";
  const inner = [
    val("c:idx", index),
    val("c:order", chart.series.indexOf(series)),
    nameXml(book, series),
    seriesShape(series, index),
    family === "bar" || family === "bubble" ? val("c:invertIfNegative", series.invertsNegative ?? false) : "",
    hasMarker ? markerXml(series, index) : "",
    explosion > 0 && isRound(series.type) ? val("c:explosion", explosion) : "",
    pointsXml(book, chart, series),
    labelsXml(series),
    hasTrends(series.type) ? series.trendlines.map((trend) => trendXml(trend, index)).join("") : "",
    hasErrors(series.type, "x") ? errorsXml(series.xErrors, "x", isPlane) : "",
    hasErrors(series.type, "y") ? errorsXml(series.yErrors, "y", isPlane) : "",
    categoriesXml(isPlane ? "c:xVal" : "c:cat", book, chart, series),
    valuesXml(isPlane ? "c:yVal" : "c:val", book, chart, series),
    family === "bubble" ? sizesXml(book, chart, series) + val("c:bubble3D", balls) : "",
    family === "line" ? val("c:smooth", series.smooth) : "",
    family === "stock" ? val("c:smooth", false) : "",
    family === "scatter" ? val("c:smooth", chartKind(series.type).smooth ?? false) : "",
  ];
  return `<c:ser>${inner.join("")}</c:ser>`;
}
