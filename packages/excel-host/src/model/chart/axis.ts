import type { ChartLook } from "./look";

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

export interface AxisTitle {
  readonly text: string;
  /** The cells that the title says (`Sheet1!$A$1`); `text` is what they said last. */
  readonly formula?: string;
  readonly look: ChartLook;
  /** Degrees upwards; undefined: level below, upright beside the chart. */
  readonly rotation?: number;
}

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
  readonly title?: AxisTitle;
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

export interface ChartAxes {
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  readonly secondaryCategory?: ChartAxis;
  readonly secondaryValue?: ChartAxis;
}

/** All axes of a chart, each made another. */
export function mapAxes(axes: ChartAxes, change: (axis: ChartAxis) => ChartAxis): ChartAxes {
  const { secondaryCategory, secondaryValue } = axes;
  return {
    category: change(axes.category),
    value: change(axes.value),
    ...(secondaryCategory && { secondaryCategory: change(secondaryCategory) }),
    ...(secondaryValue && { secondaryValue: change(secondaryValue) }),
  };
}
