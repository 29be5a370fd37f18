/**
 * `excel-host/charts`: charts as SVG, drawn by echarts. One drawing for the page and for pictures; neither a DOM nor
 * Node is needed. It is heavy (echarts): load it where a chart is to be seen.
 */
import { BarChart, CandlestickChart, LineChart, PieChart, RadarChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  RadarComponent,
  TitleComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { BookModel } from "../model/book";
import type { ChartModel } from "../model/chart/chart";
import type { DisplayLocale } from "../engine/display-text";
import { chartOption } from "./option";

use([
  BarChart,
  CandlestickChart,
  LineChart,
  PieChart,
  RadarChart,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  RadarComponent,
  TitleComponent,
  SVGRenderer,
]);

/** What is to be drawn, and how large; pixels at 96 dpi. */
export interface ChartDrawing {
  readonly book: BookModel;
  readonly chart: ChartModel;
  readonly locale: DisplayLocale;
  readonly width: number;
  readonly height: number;
}

/** A chart as SVG, with what its cells show now; "" for kinds of charts that the host does not know. */
export function chartSvg({ chart, width, height, ...rest }: ChartDrawing): string {
  const { type } = chart;
  if (type === undefined) return "";
  const size = { width: Math.max(1, width), height: Math.max(1, height) };
  const painter = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    painter.setOption(chartOption({ ...rest, ...size, chart: { ...chart, type } }));
    return framed(painter.renderToSVGString(), chart, size);
  } finally {
    painter.dispose();
  }
}

/** The frame around a chart; its line lies inside. */
function framed(
  svg: string,
  { area }: ChartModel,
  { width, height }: { width: number; height: number },
): string {
  const { line } = area;
  if (!line?.color || line.style === "None") return svg;
  const weight = (line.weight ?? 0.75) * (96 / 72);
  const [w, h] = [width - weight, height - weight].map((side) => Math.max(0, side));
  const frame = `<rect x="${weight / 2}" y="${weight / 2}" width="${w}" height="${h}" fill="none" stroke="${line.color}" stroke-width="${weight}"/>`;
  return svg.replace(/<\/svg>\s*$/, `${frame}</svg>`);
}
