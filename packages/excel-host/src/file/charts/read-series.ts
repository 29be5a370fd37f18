import type {
  ChartLabels,
  ChartLook,
  ChartMarker,
  ChartPoint,
  ChartSeries,
  ChartTrendline,
} from "../../model/chart/chart";
import { GAP, HOLE, NEW_LABELS, usualOverlap } from "../../model/chart/defaults";
import { CHART_KINDS, chartKind, type ChartType, isRound } from "../../model/chart/types";
import { booleanOf, child, childrenOf, descend, localName, numberOf, type XmlElement } from "../xml/element";
import { readErrors } from "./errors-xml";
import { readLayout } from "./layout";
import { readLook, readShape } from "./look";
import { readTitle, valOf } from "./read-title";
import { labelPositions, markers, trends } from "./words";

const FAMILIES = {
  barChart: "bar",
  bar3DChart: "bar",
  pie3DChart: "pie",
  lineChart: "line",
  areaChart: "area",
  pieChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
  bubbleChart: "bubble",
  radarChart: "radar",
} as const;

/** True for the groups of series that the host reads. */
export function isGroup(name: string): boolean {
  return localName(name) in FAMILIES;
}

/** How the series of a group are drawn, before their own markers and lines are looked at. */
function groupTraits(group: XmlElement) {
  const family = FAMILIES[localName(group.name) as keyof typeof FAMILIES];
  const radar = valOf(group, "radarStyle");
  return {
    family,
    lying: valOf(group, "barDir") === "bar",
    grouping: valOf(group, "grouping") ?? (family === "bar" ? "clustered" : "standard"),
    filled: radar === "filled",
    solid: /3DChart$/.test(group.name) ? (valOf(group, "shape") ?? "box") : undefined,
  };
}

/** The type of a group's series, with or without markers and lines. */
function typeOf(
  group: XmlElement,
  own: { markers: boolean; joined: boolean; smooth: boolean; exploded: boolean; balls: boolean },
) {
  const { family, lying, grouping, filled, solid } = groupTraits(group);
  return (Object.keys(CHART_KINDS) as ChartType[]).find((type) => {
    const kind = chartKind(type);
    if (kind.family !== family || kind.solid !== solid) return false;
    if (family === "bar") return Boolean(kind.lying) === lying && kind.grouping === grouping;
    if (family === "line") return kind.grouping === grouping && kind.markers === own.markers;
    if (family === "bubble") return kind.balls === own.balls;
    if (family === "area") return kind.grouping === grouping;
    if (isRound(type)) return Boolean(kind.exploded) === own.exploded;
    if (family === "radar")
      return filled ? kind.filled === true : !kind.filled && kind.markers === own.markers;
    const isSmooth = Boolean(kind.smooth) === (own.smooth && own.joined);
    return kind.markers === (own.markers || !own.joined) && kind.joined === own.joined && isSmooth;
  });
}

/** The type of a group without series. */
export function groupType(group: XmlElement): ChartType | undefined {
  return typeOf(group, { markers: false, joined: true, smooth: false, exploded: false, balls: false });
}

function nameOf(tx: XmlElement | undefined): ChartSeries["name"] {
  const formula = descend(tx, "strRef", "f")?.text;
  if (formula !== undefined) return { formula };
  const text = child(tx, "v")?.text;
  return text === undefined ? undefined : { text };
}

/** The reference of `<c:cat>`, `<c:val>`, `<c:xVal>`, `<c:yVal>`. */
function reference(data: XmlElement | undefined): string | undefined {
  return data?.children.flatMap((source) => child(source, "f")?.text ?? [])[0];
}

function readMarker(marker: XmlElement | undefined, theme: readonly string[], index: number): ChartMarker {
  const style = markers.fromFile(valOf(marker, "symbol"));
  const size = numberOf(valOf(marker, "size"));
  return {
    ...(style === undefined || style === "None" ? {} : { style }),
    ...(size === undefined ? {} : { size }),
    look: readShape(child(marker, "spPr"), theme, index),
  };
}

/** Labels of a series; undefined where it shows none. */
function readLabels(labels: XmlElement | undefined, theme: readonly string[]): ChartLabels | undefined {
  const shows = (name: string) => booleanOf(valOf(labels, name));
  const flags = {
    showValue: shows("showVal"),
    showCategoryName: shows("showCatName"),
    showSeriesName: shows("showSerName"),
    showPercentage: shows("showPercent"),
    showLegendKey: shows("showLegendKey"),
    ...(shows("showBubbleSize") && { showBubbleSize: true }),
  };
  const look = readLook(labels, theme);
  const saysSomething = Object.values(flags).includes(true) || Object.keys(look).length > 0;
  if (!labels || booleanOf(valOf(labels, "delete")) || !saysSomething) return undefined;
  const position = labelPositions.fromFile(valOf(labels, "dLblPos"));
  const format = child(labels, "numFmt")?.attributes;
  const separator = child(labels, "separator")?.text;
  return {
    ...flags,
    ...(position === undefined ? {} : { position }),
    ...(format?.formatCode !== undefined && !booleanOf(format.sourceLinked)
      ? { numberFormat: format.formatCode }
      : {}),
    ...(separator === undefined ? {} : { separator }),
    look,
  };
}

function readTrend(trend: XmlElement, theme: readonly string[]): ChartTrendline {
  const number = (name: string) => numberOf(valOf(trend, name));
  const [forward, backward, intercept] = [number("forward"), number("backward"), number("intercept")];
  const name = child(trend, "name")?.text;
  return {
    type: trends.fromFile(valOf(trend, "trendlineType")) ?? "Linear",
    ...(name === undefined ? {} : { name }),
    order: number("order") ?? 2,
    period: number("period") ?? 2,
    ...(forward ? { forward } : {}),
    ...(backward ? { backward } : {}),
    ...(intercept === undefined ? {} : { intercept }),
    showEquation: booleanOf(valOf(trend, "dispEq")),
    showRSquared: booleanOf(valOf(trend, "dispRSqr")),
    look: readShape(child(trend, "spPr"), theme),
  };
}

/** White lines between the pieces of a pie are Excel's own. */
function pointLook(
  shape: XmlElement | undefined,
  theme: readonly string[],
  index: number,
  round: boolean,
): ChartLook {
  const { fill, line } = readShape(shape, theme, round ? index : undefined);
  const isOwn = line && !(round && line.color === theme[0] && line.weight === 1.5);
  return { ...(fill === undefined ? {} : { fill }), ...(isOwn ? { line } : {}) };
}

function readPoints(
  element: XmlElement,
  theme: readonly string[],
  round: boolean,
  series: number,
): Record<number, ChartPoint> {
  const points = new Map<number, ChartPoint>();
  const add = (index: number, more: ChartPoint) => points.set(index, { ...points.get(index), ...more });
  for (const point of childrenOf(element, "dPt")) {
    const index = numberOf(valOf(point, "idx")) ?? 0;
    const marker = child(point, "marker");
    const look = pointLook(child(point, "spPr"), theme, index, round);
    const own = { ...look, ...(marker ? { marker: readMarker(marker, theme, series) } : {}) };
    if (Object.keys(own).length > 0) add(index, own);
  }
  for (const item of childrenOf(child(element, "dLbls"), "dLbl"))
    add(numberOf(valOf(item, "idx")) ?? 0, { label: pointLabel(item, theme) });
  return Object.fromEntries(points);
}

function pointLabel(item: XmlElement, theme: readonly string[]): NonNullable<ChartPoint["label"]> {
  if (booleanOf(valOf(item, "delete"))) return "none";
  const { text, look } = readTitle(item, theme);
  const layout = readLayout(item);
  const label = readLabels(item, theme) ?? { ...NEW_LABELS, look: {} };
  const font = look.font ?? label.look.font;
  return {
    ...label,
    look: { ...label.look, ...(font && { font }) },
    ...(text === undefined ? {} : { text }),
    ...(layout && { layout }),
  };
}

/** What of a series only its own element says. */
function ownTraits(group: XmlElement, element: XmlElement) {
  const symbol = valOf(child(element, "marker"), "symbol");
  const isLine = localName(group.name) === "lineChart";
  return {
    markers: symbol !== "none" && (symbol !== undefined || !isLine || booleanOf(valOf(group, "marker"))),
    joined: !descend(element, "spPr", "ln", "noFill"),
    smooth: booleanOf(valOf(element, "smooth")),
    balls: booleanOf(valOf(element, "bubble3D")),
    exploded: (numberOf(valOf(element, "explosion")) ?? 0) > 0,
  };
}

/** Reads `<c:ser>`; undefined for what the host does not draw, such as error bars. */
export function readSeries(
  group: XmlElement,
  element: XmlElement,
  secondary: boolean,
  theme: readonly string[],
): ChartSeries | undefined {
  const traits = ownTraits(group, element);
  const type = typeOf(group, traits);
  const errors = readErrors(element, theme);
  if (!type || !errors) return undefined;
  const index = numberOf(valOf(element, "idx")) ?? 0;
  const name = nameOf(child(element, "tx"));
  const values = reference(child(element, "val") ?? child(element, "yVal"));
  const categories = reference(child(element, "cat") ?? child(element, "xVal"));
  const labels = readLabels(child(element, "dLbls") ?? child(group, "dLbls"), theme);
  const shape = readShape(child(element, "spPr"), theme, index);
  const { line, ...unlined } = shape;
  return {
    number: index,
    ...(name ? { name } : {}),
    ...(values === undefined ? {} : { values }),
    ...(categories === undefined ? {} : { categories }),
    type,
    secondary,
    look: line?.style === "None" && chartKind(type).joined === false ? unlined : shape,
    marker: readMarker(child(element, "marker"), theme, index),
    smooth: traits.smooth && chartKind(type).family === "line",
    points: readPoints(element, theme, isRound(type), index),
    ...(labels ? { labels } : {}),
    trendlines: childrenOf(element, "trendline").map((trend) => readTrend(trend, theme)),
    ...groupNumbers(group, type),
    ...errors,
    ...ownMarks(group, element, type),
  };
}

/** What some kinds of series have besides. */
function ownMarks(group: XmlElement, element: XmlElement, type: ChartType): Partial<ChartSeries> {
  const bubbles = reference(child(element, "bubbleSize"));
  const scale = numberOf(valOf(group, "bubbleScale"));
  const explosion = numberOf(valOf(element, "explosion"));
  const varies = booleanOf(valOf(group, "varyColors"), isRound(type));
  const leaders = valOf(child(element, "dLbls"), "showLeaderLines");
  return {
    ...(bubbles !== undefined && { bubbles }),
    ...(scale !== undefined && scale !== 100 && { bubbleScale: scale }),
    ...(explosion !== undefined && explosion !== 25 && { explosion }),
    ...(varies !== isRound(type) && { varies }),
    ...(booleanOf(valOf(element, "invertIfNegative")) && { invertsNegative: true }),
    ...(leaders !== undefined && { leaders: booleanOf(leaders) }),
  };
}

/** Numbers that the file keeps for a whole group; Excel's own first values are left out. */
function groupNumbers(
  group: XmlElement,
  type: ChartType,
): Pick<ChartSeries, "gapWidth" | "overlap" | "firstAngle" | "holeSize"> {
  const [gapWidth, overlap] = ["gapWidth", "overlap"].map((name) => numberOf(valOf(group, name)));
  const [firstAngle, holeSize] = ["firstSliceAng", "holeSize"].map((name) => numberOf(valOf(group, name)));
  return {
    ...(gapWidth === undefined || gapWidth === GAP ? {} : { gapWidth }),
    ...(overlap === undefined || overlap === usualOverlap(type) ? {} : { overlap }),
    ...(firstAngle ? { firstAngle } : {}),
    ...(holeSize === undefined || holeSize === HOLE ? {} : { holeSize }),
  };
}
