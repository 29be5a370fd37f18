import { CHART_KINDS, chartKind, type ChartType, isRound } from "../../model/chart/types";
import { localName, type XmlElement } from "../xml/element";
import { valOf } from "./read-title";
import { stockTypeOfGroup } from "./stock-xml";

const FAMILIES = {
  barChart: "bar",
  bar3DChart: "bar",
  pie3DChart: "pie",
  lineChart: "line",
  areaChart: "area",
  pieChart: "pie",
  ofPieChart: "ofPie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
  bubbleChart: "bubble",
  radarChart: "radar",
  stockChart: "stock",
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
    second: valOf(group, "ofPieType") ?? "pie",
    filled: radar === "filled",
    solid: /3DChart$/.test(group.name) ? (valOf(group, "shape") ?? "box") : undefined,
  };
}

/** The type of a group's series, with or without markers and lines. */
export function typeOf(
  group: XmlElement,
  own: { markers: boolean; joined: boolean; smooth: boolean; exploded: boolean; balls: boolean },
) {
  const { family, lying, grouping, filled, solid, second } = groupTraits(group);
  if (family === "stock") return stockTypeOfGroup(group);
  return (Object.keys(CHART_KINDS) as ChartType[]).find((type) => {
    const kind = chartKind(type);
    if (kind.family !== family || kind.solid !== solid) return false;
    if (family === "bar") return Boolean(kind.lying) === lying && kind.grouping === grouping;
    if (family === "line") return kind.grouping === grouping && kind.markers === own.markers;
    if (family === "bubble") return kind.balls === own.balls;
    if (family === "area") return kind.grouping === grouping;
    if (family === "ofPie") return kind.second === second && valOf(group, "splitType") !== "cust";
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
