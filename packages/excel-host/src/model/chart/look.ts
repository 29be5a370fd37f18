import type { Colour } from "../format";

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
