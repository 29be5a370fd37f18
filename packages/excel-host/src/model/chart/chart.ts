import type { Colour } from "../format";
import type { ChartAnchor } from "./anchor";
import type { ChartType } from "./types";

/** Undefined is automatic: as the part that the font stands in gives it. */
export interface ChartFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: Colour;
}

/** The line styles of charts that a file can hold. */
export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
] as const;

export interface ChartLine {
  readonly color?: Colour;
  /** Points. */
  readonly weight?: number;
  /** "None" is no line; undefined is automatic. */
  readonly style?: (typeof LINE_STYLES)[number];
}

/** How one part of a chart looks. */
export interface ChartLook {
  /** Undefined is automatic. */
  readonly fill?: Colour | "none";
  readonly line?: ChartLine;
  readonly font?: ChartFont;
}

/** Where a part of a chart was put by hand, in shares of the chart's size; what is missing is automatic. */
export interface ChartLayout {
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
}

/** Letters of a title with a font of their own. */
export interface TitleRun {
  readonly start: number;
  readonly length: number;
  readonly font: ChartFont;
}

export interface ChartTitle {
  readonly layout?: ChartLayout;
  /** In the order of the text; they do not overlap. */
  readonly runs?: readonly TitleRun[];
  readonly shadow?: boolean;
  /** Degrees by which it is turned, upwards. */
  readonly rotation?: number;
  readonly visible: boolean;
  /** Undefined: the name of the only series, or "Chart Title". */
  readonly text?: string;
  readonly overlay: boolean;
  readonly look: ChartLook;
}

export interface ChartLegend {
  readonly layout?: ChartLayout;
  readonly shadow?: boolean;
  /** Series (of pies: points) that the legend leaves out, by their places. */
  readonly hidden?: readonly number[];
  readonly visible: boolean;
  readonly position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  readonly overlay: boolean;
  readonly look: ChartLook;
}

/** The units in which the labels of an axis may count. */
export const DISPLAY_UNITS = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
} as const;

export type TickMark = "None" | "Cross" | "Inside" | "Outside";

/** Units of an axis of days. */
export type TimeUnit = "Days" | "Months" | "Years";

export interface ChartAxis {
  readonly visible: boolean;
  readonly reversed: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  /** The base of a logarithmic scale. */
  readonly logBase?: number;
  /** Undefined: as the cells are formatted. */
  readonly numberFormat?: string;
  readonly majorTick: TickMark;
  readonly minorTick: TickMark;
  readonly tickLabels: "None" | "High" | "Low" | "NextToAxis";
  readonly majorGridlines?: ChartLook;
  readonly minorGridlines?: ChartLook;
  /** `rotation`: degrees upwards; undefined: level below, upright beside the chart. */
  readonly title?: { readonly text: string; readonly look: ChartLook; readonly rotation?: number };
  readonly displayUnit?: keyof typeof DISPLAY_UNITS;
  /** The unit stands beside the axis. */
  readonly showsUnit?: boolean;
  /** Every so-manieth label, and tick mark, is shown. */
  readonly labelSpacing?: number;
  readonly tickSpacing?: number;
  /** Where on this axis the other one crosses it; undefined: where Excel has it. */
  readonly crossing?: "Maximum" | "Minimum" | number;
  /** The other axis crosses between two categories, or through one; undefined: as the type has it. */
  readonly between?: boolean;
  /** Degrees by which the labels are turned, upwards. */
  readonly rotation?: number;
  readonly categoryType?: "TextAxis" | "DateAxis";
  /** Undefined: categories of several columns stand in several rows. */
  readonly multiLevel?: boolean;
  readonly alignment?: "Center" | "Left" | "Right";
  /** Distance of the labels from the axis, in percent of the usual one. */
  readonly offset?: number;
  /** Labels count in this unit. */
  readonly customUnit?: number;
  readonly baseUnit?: TimeUnit;
  readonly majorScale?: TimeUnit;
  readonly minorScale?: TimeUnit;
  /** Font of the labels, line of the axis. */
  readonly look: ChartLook;
}

export const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

export interface ChartLabels {
  readonly showValue: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  readonly showPercentage: boolean;
  readonly showBubbleSize?: boolean;
  readonly showLegendKey: boolean;
  /** Undefined: where Excel puts labels of the type. */
  readonly position?: (typeof LABEL_POSITIONS)[number];
  readonly numberFormat?: string;
  readonly separator?: string;
  readonly look: ChartLook;
}

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

/** The label of one point; `text` instead of what the cells say. */
export interface PointLabel extends ChartLabels {
  readonly text?: string;
  /** By how much it was moved from where Excel puts it, in shares of the chart's size. */
  readonly layout?: ChartLayout;
}

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
  /** Percent of a ring that is empty. */
  readonly holeSize?: number;
}

export interface ChartAxes {
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  readonly secondaryCategory?: ChartAxis;
  readonly secondaryValue?: ChartAxis;
}

/** The values of a chart in a table below it. */
export interface ChartDataTable {
  readonly horizontal: boolean;
  readonly vertical: boolean;
  readonly outline: boolean;
  readonly keys: boolean;
  readonly look: ChartLook;
}

/** A chart on a sheet. */
export interface ChartModel {
  /** Stable while the book is open. */
  readonly id: string;
  readonly name: string;
  /** The number of its shape in the drawing of the file that it was read from; undefined for a new one. */
  readonly shape?: number;
  /** Undefined: of a kind that the host reads the place and name of, and leaves as it is. */
  readonly type?: ChartType;
  readonly anchor: ChartAnchor;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly axes: ChartAxes;
  /** In the order in which they are drawn and listed. */
  readonly series: readonly ChartSeries[];
  readonly plotBy: "Rows" | "Columns";
  readonly area: ChartLook;
  readonly plotArea: ChartLook;
  /** The place of the plot area with its labels, or (`inner`) without them. */
  readonly plotLayout?: ChartLayout & { readonly inner?: boolean };
  readonly dataTable?: ChartDataTable;
  /** Excel's number of a style, 1 to 48 (and 201 on). */
  readonly style?: number;
  readonly rounded?: boolean;
  readonly blanks: "NotPlotted" | "Zero" | "Interpolated";
  readonly visibleOnly: boolean;
}
