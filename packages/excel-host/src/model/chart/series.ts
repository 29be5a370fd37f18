import type { ChartLabels, PointLabel } from "./labels";
import type { ChartLook } from "./look";
import type { ChartType } from "./types";

export const TRENDS = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "MovingAverage",
  "Polynomial",
  "Power",
] as const;

export interface ChartTrendline {
  readonly type: (typeof TRENDS)[number];
  readonly name?: string;
  /** Of a polynomial: 2 to 6. */
  readonly order: number;
  /** Points of a moving average. */
  readonly period: number;
  readonly forward?: number;
  readonly backward?: number;
  readonly intercept?: number;
  readonly showEquation: boolean;
  readonly showRSquared: boolean;
  readonly look: ChartLook;
}

export const MARKERS = [
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export interface ChartMarker {
  /** Undefined: automatic. */
  readonly style?: (typeof MARKERS)[number];
  /** Points, 2 to 72. */
  readonly size?: number;
  readonly look: ChartLook;
}

/** How the pieces of the second plot of a pie are chosen. */
export const SPLITS = ["SplitByPosition", "SplitByValue", "SplitByPercentValue"] as const;
export type SplitType = (typeof SPLITS)[number];

/** A point that looks otherwise than its series. */
export interface ChartPoint extends ChartLook {
  readonly marker?: ChartMarker;
  /** "none": the series has labels, this point has not. */
  readonly label?: PointLabel | "none";
}

/** Lines at the points of a series that say how exact they are. */
export interface ChartErrors {
  readonly include: "Both" | "MinusValues" | "PlusValues";
  readonly type: "FixedValue" | "Percent" | "StDev" | "StError" | "Custom";
  readonly value: number;
  readonly endCap: boolean;
  readonly look: ChartLook;
}

export interface ChartSeries {
  /** The series' own number in the chart, whatever its place: it says which automatic colour the series has. */
  readonly number: number;
  /** A text, or a reference (no "=") to the cells that have it; undefined: "Series1". */
  readonly name?: { readonly text: string } | { readonly formula: string };
  /** Reference to the values: `Sheet1!$B$2:$B$5`. */
  readonly values?: string;
  /** Reference to the categories; the X values of a scatter chart. */
  readonly categories?: string;
  /** Reference to the sizes of bubbles. */
  readonly bubbles?: string;
  /** Percent of the usual size of bubbles, 0 to 300. */
  readonly bubbleScale?: number;
  /** Percent by which the pieces of a pie stand apart; undefined: as the type has it. */
  readonly explosion?: number;
  readonly invertsNegative?: boolean;
  /** Every point of the only series has a colour of its own; undefined: as the type has it. */
  readonly varies?: boolean;
  /** Lines from labels that were moved to their points; undefined: there are. */
  readonly leaders?: boolean;
  readonly xErrors?: ChartErrors;
  readonly yErrors?: ChartErrors;
  readonly type: ChartType;
  /** Drawn against the second value axis. */
  readonly secondary: boolean;
  readonly look: ChartLook;
  readonly marker: ChartMarker;
  readonly smooth: boolean;
  /** Points that look otherwise than their series, by index. */
  readonly points: Readonly<Record<number, ChartPoint>>;
  readonly labels?: ChartLabels;
  readonly trendlines: readonly ChartTrendline[];
  /** Percent of a bar's width between the groups, 0 to 500. */
  readonly gapWidth?: number;
  /** Percent, -100 to 100. */
  readonly overlap?: number;
  /** Degrees at which a pie begins. */
  readonly firstAngle?: number;
  /** Percent of the size of a pie that its second plot has. */
  readonly secondSize?: number;
  /** Which pieces stand in the second plot, and the number that says so. */
  readonly split?: SplitType;
  readonly splitValue?: number;
  /** Percent of a ring that is empty. */
  readonly holeSize?: number;
}
