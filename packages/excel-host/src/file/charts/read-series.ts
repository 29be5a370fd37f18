import { HOLE, SECOND_SIZE, usualGap, usualOverlap } from "../../model/chart/defaults";
import type { ChartSeries, ChartTrendline } from "../../model/chart/series";
import { chartKind, type ChartType, isRound } from "../../model/chart/types";
import { booleanOf, child, childrenOf, descend, localName, numberOf, type XmlElement } from "../xml/element";
import { readErrors } from "./errors-xml";
import { readShape } from "./look";
import { readLabels, readMarker, readPoints } from "./read-points";
import { typeOf } from "./read-series-type";
import { valOf } from "./read-title";
import { splits, trends } from "./words";

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
): Pick<
  ChartSeries,
  "gapWidth" | "overlap" | "firstAngle" | "holeSize" | "secondSize" | "split" | "splitValue"
> {
  const [gapWidth, overlap] = ["gapWidth", "overlap"].map((name) => numberOf(valOf(group, name)));
  const [firstAngle, holeSize] = ["firstSliceAng", "holeSize"].map((name) => numberOf(valOf(group, name)));
  const [secondSize, splitValue] = ["secondPieSize", "splitPos"].map((name) => numberOf(valOf(group, name)));
  const split = splits.fromFile(valOf(group, "splitType"));
  return {
    ...(secondSize === undefined || secondSize === SECOND_SIZE ? {} : { secondSize }),
    ...(split === undefined ? {} : { split }),
    ...(splitValue === undefined ? {} : { splitValue }),
    ...(gapWidth === undefined || gapWidth === usualGap(type) ? {} : { gapWidth }),
    ...(overlap === undefined || overlap === usualOverlap(type) ? {} : { overlap }),
    ...(firstAngle ? { firstAngle } : {}),
    ...(holeSize === undefined || holeSize === HOLE ? {} : { holeSize }),
  };
}
