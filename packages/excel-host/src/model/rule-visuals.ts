import type { Colour } from "./format";

/** A value from which a colour, an icon or a bar counts; words of ECMA-376 18.18.12, and "auto" (x14). */
export interface Threshold {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula" | "auto";
  /** A number or a formula without "="; min, max and auto have none. */
  readonly value?: string;
  /** The icon needs more than the value; the value itself is not enough. */
  readonly above?: boolean;
}

export interface ColourScale {
  readonly kind: "colorScale";
  /** Two or three, from low to high. */
  readonly points: readonly { readonly threshold: Threshold; readonly color: Colour }[];
}

export interface IconSetVisual {
  readonly kind: "iconSet";
  /** The file's word: 3Arrows, 5Quarters … */
  readonly style: string;
  /** One an icon, from low to high; the first one counts from 0 percent. */
  readonly thresholds: readonly Threshold[];
  /** Icons of their own instead of the style's, one a threshold, by the set that they are of; "NoIcons" is none. */
  readonly icons?: readonly { readonly set: string; readonly index: number }[];
  readonly reverse: boolean;
  readonly iconOnly: boolean;
}

export interface DataBar {
  readonly kind: "dataBar";
  readonly lower: Threshold;
  readonly upper: Threshold;
  readonly fill: Colour;
  readonly border?: Colour;
  readonly gradient: boolean;
  readonly negativeFill: Colour;
  readonly negativeBorder?: Colour;
  readonly sameFill: boolean;
  readonly sameBorder: boolean;
  readonly axis: "automatic" | "middle" | "none";
  readonly axisColor: Colour;
  readonly direction: "context" | "leftToRight" | "rightToLeft";
  readonly barOnly: boolean;
}

/** What a conditional format shows that depends on the size of the values. */
export type RuleVisual = ColourScale | IconSetVisual | DataBar;
