import type { ChartLayout, ChartLook } from "./look";

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

/** The label of one point; `text` instead of what the cells say. */
export interface PointLabel extends ChartLabels {
  readonly text?: string;
  /** By how much it was moved from where Excel puts it, in shares of the chart's size. */
  readonly layout?: ChartLayout;
}
