import type { ChartLabels } from "../model/chart/labels";
import type { ChartSeries } from "../model/chart/series";
import { type ChartCell, isShown } from "../model/chart/data";
import { chartKind } from "../model/chart/types";
import { numberText, textStyle, type Scene } from "./words";

/** What a label can say of its point. */
interface LabelPoint {
  readonly value: number;
  readonly category: string;
  readonly series: string;
  /** Share of 1 of its pie. */
  readonly share?: number;
}

/** The text of a label. */
export function labelText(
  scene: Scene,
  labels: ChartLabels,
  point: LabelPoint,
  cells: readonly ChartCell[],
): string {
  const parts = [
    labels.showSeriesName ? point.series : "",
    labels.showCategoryName ? point.category : "",
    labels.showValue ? numberText(scene, point.value, labels.numberFormat, cells) : "",
    labels.showPercentage && point.share !== undefined
      ? numberText(scene, point.share, labels.showValue ? "0%" : (labels.numberFormat ?? "0%"))
      : "",
  ];
  return parts.filter(Boolean).join(labels.separator ?? ", ");
}

const POSITIONS: Readonly<Record<string, string>> = {
  Center: "inside",
  InsideEnd: "insideTop",
  InsideBase: "insideBottom",
  OutsideEnd: "top",
  Left: "left",
  Right: "right",
  Top: "top",
  Bottom: "bottom",
};

const LYING: Readonly<Record<string, string>> = {
  InsideEnd: "insideRight",
  InsideBase: "insideLeft",
  OutsideEnd: "right",
};

/** Where Excel puts labels of a type that nobody has placed. */
function usualPosition({ type }: ChartSeries): string {
  const { family, grouping } = chartKind(type);
  if (family === "bar") return grouping === "clustered" ? "OutsideEnd" : "Center";
  return family === "line" || family === "scatter" ? "Right" : "Center";
}

/** The look and place of the labels of a series with axes. */
export function labelOption(series: ChartSeries): Record<string, unknown> {
  const { labels, type } = series;
  if (!labels || !(isShown(labels) || "text" in labels)) return { show: false };
  const position = labels.position ?? usualPosition(series);
  const lying = chartKind(type).lying ? LYING[position] : undefined;
  const { fill } = labels.look;
  return {
    show: true,
    position: lying ?? POSITIONS[position] ?? "inside",
    ...textStyle(labels.look.font),
    ...(fill && fill !== "none" ? { backgroundColor: fill, padding: 2 } : {}),
  };
}
