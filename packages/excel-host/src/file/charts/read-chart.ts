import { parseAddress } from "../../model/address";
import type { ChartAxes, ChartAxis } from "../../model/chart/axis";
import type { ChartModel, ChartTitle } from "../../model/chart/chart";
import type { ChartSeries } from "../../model/chart/series";
import { NEW_CATEGORY_AXIS, NEW_VALUE_AXIS, newLegend, NEW_TITLE } from "../../model/chart/defaults";
import { isStock, stockTypeOf } from "../../model/chart/stock";
import { isSolidPie } from "../../model/chart/types";
import { child, childrenOf, numberOf, parseXml, type XmlElement, booleanOf } from "../xml/element";
import { readLayout } from "./layout";
import { readLook, readShadow, readShape } from "./look";
import { readAxis, readCrossing } from "./read-axis";
import { readSeries } from "./read-series";
import { groupType, isGroup } from "./read-series-type";
import { readTitle, valOf } from "./read-title";
import { blanks, legendPositions } from "./words";

/** What a chart part says; where the chart lies and its name are the drawing's affair. */
export type ChartContents = Omit<ChartModel, "id" | "name" | "shape" | "anchor">;

function chartTitle(chart: XmlElement | undefined, theme: readonly string[]): ChartTitle {
  const title = child(chart, "title");
  if (!title) return { ...NEW_TITLE, visible: false };
  const { text, formula, look, rotation, runs } = readTitle(title, theme);
  const layout = readLayout(title);
  return {
    ...(layout && { layout }),
    ...(runs.length > 0 && { runs }),
    ...(readShadow(title) && { shadow: true }),
    visible: true,
    overlay: booleanOf(valOf(title, "overlay")),
    ...(text === undefined ? {} : { text }),
    ...(formula === undefined ? {} : { formula }),
    ...(rotation === undefined ? {} : { rotation }),
    look,
  };
}

function legendOf(
  chart: XmlElement | undefined,
  theme: readonly string[],
  missing: ChartModel["legend"],
): ChartModel["legend"] {
  const legend = child(chart, "legend");
  if (!legend) return { ...missing, visible: false };
  const layout = readLayout(legend);
  const hidden = childrenOf(legend, "legendEntry")
    .filter((entry) => booleanOf(valOf(entry, "delete")))
    .map((entry) => numberOf(valOf(entry, "idx")) ?? 0);
  return {
    ...(layout && { layout }),
    ...(hidden.length > 0 && { hidden }),
    ...(readShadow(legend) && { shadow: true }),
    visible: true,
    position: legendPositions.fromFile(valOf(legend, "legendPos")) ?? "Right",
    overlay: booleanOf(valOf(legend, "overlay")),
    look: readLook(legend, theme),
  };
}

const AXES = new Set(["catAx", "valAx", "dateAx"]);

/** The axes of a group of series: the one of its categories, the one of its values. */
function axesOfGroup(
  plot: XmlElement,
  group: XmlElement,
  secondary: boolean,
  theme: readonly string[],
): ChartAxis[] {
  const ids = childrenOf(group, "axId").map(({ attributes }) => attributes.val);
  const all = plot.children.filter((element) => AXES.has(element.name.replace(/^.*:/, "")));
  const [first, second] = ids.flatMap((id) => all.find((candidate) => valOf(candidate, "axId") === id) ?? []);
  if (!first || !second) return [first, second].flatMap((axis) => (axis ? [readAxis(axis, theme)] : []));
  const crossing = [readCrossing(second, secondary ? "max" : "autoZero"), readCrossing(first, "autoZero")];
  const isThrough = valOf(second, "crossBetween") === "midCat";
  const isUsual = isThrough === /(area|scatter|bubble)Chart$/.test(group.name);
  const [category, value] = [first, second].map((axis, index) => ({
    ...readAxis(axis, theme),
    ...(crossing[index] === undefined ? {} : { crossing: crossing[index] }),
  })) as [ChartAxis, ChartAxis];
  return [isUsual ? category : { ...category, between: !isThrough }, value];
}

function readAxes(plot: XmlElement, groups: readonly XmlElement[], theme: readonly string[]): ChartAxes {
  const [first, second] = distinctGroups(groups);
  const primary = first ? axesOfGroup(plot, first, false, theme) : [];
  const [category = NEW_CATEGORY_AXIS, value = NEW_VALUE_AXIS] = primary;
  const [secondaryCategory, secondaryValue] = second ? axesOfGroup(plot, second, true, theme) : [];
  return {
    category,
    value,
    ...(secondaryCategory ? { secondaryCategory } : {}),
    ...(secondaryValue ? { secondaryValue } : {}),
  };
}

function axisKey(group: XmlElement): string {
  return childrenOf(group, "axId")
    .map(({ attributes }) => attributes.val)
    .join();
}

/** One group for each pair of axes. */
function distinctGroups(groups: readonly XmlElement[]): XmlElement[] {
  return groups.filter(
    (group, index) => groups.findIndex((other) => axisKey(other) === axisKey(group)) === index,
  );
}

/** Series in rows have values that lie side by side. */
function plotBy(series: readonly ChartSeries[]): ChartModel["plotBy"] {
  const rect = parseAddress(series[0]?.values ?? "")?.rect;
  return rect && rect.right > rect.left && rect.top === rect.bottom ? "Rows" : "Columns";
}

/** Kinds of groups that the host does not know, such as `<c:surfaceChart>`. */
function foreign(plot: XmlElement): boolean {
  const others = plot.children.filter(({ name }) => /Chart$/.test(name) && !isGroup(name));
  const isDeep = plot.children.some(({ name }) => /(^|:)bar3DChart$/.test(name));
  return others.length > 0 || (!isDeep && plot.children.some(({ name }) => /(^|:)serAx$/.test(name)));
}

/** Some writers give a number twice. */
function renumbered(series: readonly ChartSeries[]): readonly ChartSeries[] {
  const isUnique = new Set(series.map(({ number }) => number)).size === series.length;
  return isUnique ? series : series.map((one, number) => ({ ...one, number }));
}

/** A pie of bodies is turned by the view of the whole chart. */
function turned(series: readonly ChartSeries[], chart: XmlElement | undefined): readonly ChartSeries[] {
  const firstAngle = numberOf(valOf(child(chart, "view3D"), "rotY"));
  return firstAngle ? series.map((one) => (isSolidPie(one.type) ? { ...one, firstAngle } : one)) : series;
}

/** The table below a chart, and what stands where a program has put it. */
function placedParts(
  space: XmlElement,
  plot: XmlElement,
  theme: readonly string[],
): Pick<ChartModel, "dataTable" | "plotLayout" | "style" | "rounded"> {
  const table = child(plot, "dTable");
  const shows = (name: string) => booleanOf(valOf(table, name));
  const plotLayout = readLayout(plot);
  const style = numberOf(valOf(space, "style"));
  const dataTable = {
    horizontal: shows("showHorzBorder"),
    vertical: shows("showVertBorder"),
    outline: shows("showOutline"),
    keys: shows("showKeys"),
    look: readLook(table, theme),
  };
  return {
    ...(table && { dataTable }),
    ...(plotLayout && { plotLayout }),
    ...(style !== undefined && { style }),
    ...(booleanOf(valOf(space, "roundedCorners")) && { rounded: true }),
  };
}

/** Reads a chart part; undefined for kinds of charts that the host does not know. */
export function readChart(text: string, part: string, theme: readonly string[]): ChartContents | undefined {
  const space = parseXml(text, part);
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  if (!plot || foreign(plot) || child(space, "pivotSource")) return undefined;
  const groups = plot.children.filter(({ name }) => isGroup(name));
  const [firstGroup] = groups;
  if (!firstGroup) return undefined;
  const [primary] = distinctGroups(groups);
  const series = groups.flatMap((group) =>
    childrenOf(group, "ser").map((element) => ({
      order: numberOf(valOf(element, "order")) ?? 0,
      series: readSeries(group, element, axisKey(group) !== axisKey(primary ?? group), theme),
    })),
  );
  const inOrder = series.sort((a, b) => a.order - b.order).map((entry) => entry.series);
  if (inOrder.some((entry) => entry === undefined)) return undefined;
  const read = turned(renumbered(inOrder.flatMap((entry) => entry ?? [])), chart);
  const hasPrices = read.some((one) => isStock(one.type));
  const type = hasPrices ? stockTypeOf(read) : (read[0]?.type ?? groupType(firstGroup));
  if (!type) return undefined;
  const known = read.map((one) => (isStock(one.type) ? { ...one, type } : one));
  return {
    type,
    title: chartTitle(chart, theme),
    legend: legendOf(chart, theme, newLegend(type, 1)),
    axes: readAxes(plot, groups, theme),
    series: known,
    plotBy: plotBy(known),
    area: readLook(space, theme),
    plotArea: readShape(child(plot, "spPr"), theme),
    ...placedParts(space, plot, theme),
    blanks: blanks.fromFile(valOf(chart, "dispBlanksAs")) ?? "Zero",
    visibleOnly: booleanOf(valOf(chart, "plotVisOnly"), true),
  };
}
