import type { ChartAxis } from "../../model/chart/axis";
import type { ChartLegend, ChartModel } from "../../model/chart/chart";
import type { ChartLabels } from "../../model/chart/labels";
import type { ChartMarker, ChartTrendline, SplitType } from "../../model/chart/series";

/** What the schema calls a word of Excel's API, both ways. */
function words<W extends string>(pairs: Readonly<Record<W, string>>) {
  const all = Object.entries(pairs) as [W, string][];
  return {
    toFile: (word: W): string => pairs[word],
    fromFile: (text: string | undefined): W | undefined => all.find(([, value]) => value === text)?.[0],
  };
}

export const legendPositions = words<ChartLegend["position"]>({
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
});

export const labelPositions = words<NonNullable<ChartLabels["position"]>>({
  None: "",
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
});

export const tickMarks = words<ChartAxis["majorTick"]>({
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
});

export const tickLabels = words<ChartAxis["tickLabels"]>({
  None: "none",
  High: "high",
  Low: "low",
  NextToAxis: "nextTo",
});

export const markers = words<NonNullable<ChartMarker["style"]>>({
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
});

export const trends = words<ChartTrendline["type"]>({
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
});

export const splits = words<SplitType>({
  SplitByPosition: "pos",
  SplitByValue: "val",
  SplitByPercentValue: "percent",
});

export const blanks = words<ChartModel["blanks"]>({ NotPlotted: "gap", Zero: "zero", Interpolated: "span" });
