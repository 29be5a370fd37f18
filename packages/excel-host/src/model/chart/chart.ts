import type { ChartAnchor } from "./anchor";
import type { ChartAxes } from "./axis";
import type { ChartFont, ChartLayout, ChartLook } from "./look";
import type { ChartSeries } from "./series";
import type { ChartType } from "./types";

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
  /** The cells that the title says (`Sheet1!$A$1`); `text` is what they said last. */
  readonly formula?: string;
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
