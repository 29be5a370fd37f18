import type { ChartAxes, ChartAxis } from "../../model/chart/axis";
import type { ChartLegend, ChartModel, ChartTitle } from "../../model/chart/chart";
import type { ChartLabels, PointLabel } from "../../model/chart/labels";
import type { ChartLook } from "../../model/chart/look";
import type { ChartPoint, ChartSeries, ChartTrendline } from "../../model/chart/series";
import type { SheetRef } from "../state";

/** A chart, by its id: it may be renamed. */
export interface ChartRef extends SheetRef {
  readonly chartId: string;
}

/** A part of a chart. */
export interface ChartPartRef<T> extends ChartRef {
  readonly lens: {
    get(chart: ChartModel): T;
    put(chart: ChartModel, value: T): ChartModel;
  };
}

export interface ChartAxisRef extends ChartPartRef<ChartAxis> {
  readonly name: keyof ChartAxes;
}

/** A series, by its own number. */
export type ChartSeriesRef = ChartPartRef<ChartSeries>;

export interface ChartPointRef extends ChartPartRef<ChartPoint> {
  readonly series: ChartSeriesRef;
  readonly point: number;
}

/** The label of a point. */
export interface PointLabelRef extends ChartPartRef<PointLabel> {
  readonly series: ChartSeriesRef;
  readonly point: number;
}

export interface ChartTrendlineRef extends ChartPartRef<ChartTrendline> {
  readonly series: ChartSeriesRef;
  readonly at: number;
}

declare module "../state" {
  interface Targets {
    ChartCollection: SheetRef;
    Chart: ChartRef;
    ChartTitle: ChartPartRef<ChartTitle>;
    ChartLegend: ChartPartRef<ChartLegend>;
    ChartAxes: ChartRef;
    ChartAxis: ChartAxisRef;
    ChartAxisTitle: ChartPartRef<ChartAxis["title"]>;
    ChartGridlines: ChartPartRef<ChartLook | undefined>;
    ChartSeriesCollection: ChartRef;
    ChartSeries: ChartSeriesRef;
    ChartPointsCollection: ChartSeriesRef;
    ChartPoint: ChartPointRef;
    ChartDataLabels: ChartPartRef<ChartLabels>;
    ChartDataLabel: PointLabelRef;
    ChartTrendlineCollection: ChartSeriesRef;
    ChartTrendline: ChartTrendlineRef;
    ChartPlotArea: ChartPartRef<ChartLook>;
    ChartAreaFormat: ChartPartRef<ChartLook>;
    ChartPlotAreaFormat: ChartPartRef<ChartLook>;
    ChartTitleFormat: ChartPartRef<ChartLook>;
    ChartLegendFormat: ChartPartRef<ChartLook>;
    ChartAxisFormat: ChartPartRef<ChartLook>;
    ChartAxisTitleFormat: ChartPartRef<ChartLook>;
    ChartGridlinesFormat: ChartPartRef<ChartLook>;
    ChartSeriesFormat: ChartPartRef<ChartLook>;
    ChartPointFormat: ChartPartRef<ChartLook>;
    ChartDataLabelFormat: ChartPartRef<ChartLook>;
    ChartTrendlineFormat: ChartPartRef<ChartLook>;
    ChartFill: ChartPartRef<ChartLook>;
    ChartBorder: ChartPartRef<ChartLook>;
    ChartLineFormat: ChartPartRef<ChartLook>;
    ChartFont: ChartPartRef<ChartLook>;
  }
}
