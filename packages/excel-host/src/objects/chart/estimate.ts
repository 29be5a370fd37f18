import type { BookModel } from "../../model/book";
import type { ChartModel } from "../../model/chart/chart";
import { seriesName, seriesValues, titleText } from "../../model/chart/data";
import { chartKind, isRound } from "../../model/chart/types";
import type { ChartBox } from "./placement";

/**
 * About where Excel puts the parts of a chart that nobody has put anywhere, in points from the chart's upper left corner:
 * letters are taken for half as wide as they are high. Excel measures its fonts; these are estimates.
 */
export interface Estimate {
  readonly title: ChartBox;
  readonly legend: ChartBox;
  readonly plot: ChartBox;
  /** The plot area without the labels of its axes. */
  readonly inside: ChartBox;
}

/** Points around everything. */
const EDGE = 7;

const wide = (text: string, size: number): number => text.length * size * 0.5;
const high = (size: number): number => size * 1.5;

type Size = Pick<ChartBox, "width" | "height">;

function titleBox(book: BookModel, chart: ChartModel, { width }: Size): ChartBox {
  const size = chart.title.look.font?.size ?? 14;
  const own = Math.min(width, wide(titleText(book, chart), size) + 10);
  return { left: (width - own) / 2, top: EDGE, width: own, height: high(size) };
}

/** The words of a legend: series, or the pieces of a pie. */
export function legendWords(book: BookModel, chart: ChartModel): string[] {
  const [first] = chart.series;
  if (chart.type && isRound(chart.type) && first)
    return seriesValues(book, chart, first).map((_, index) => String(index + 1));
  return chart.series.map((series, index) => seriesName(book, series, index));
}

function legendBox(book: BookModel, chart: ChartModel, { width, height }: Size, top: number): ChartBox {
  const size = chart.legend.look.font?.size ?? 9;
  const words = legendWords(book, chart).map((word) => wide(word, size) + 24);
  const { position } = chart.legend;
  if (position === "Top" || position === "Bottom") {
    const own = Math.min(
      width - 2 * EDGE,
      words.reduce((sum, one) => sum + one, 8),
    );
    const line = high(size) + 6;
    return {
      left: (width - own) / 2,
      top: position === "Top" ? top : height - EDGE - line,
      width: own,
      height: line,
    };
  }
  const own = { width: Math.min(width / 3, Math.max(20, ...words)), height: words.length * high(size) + 6 };
  const upper = position === "Corner" ? top : Math.max(top, (height - own.height) / 2);
  return { ...own, left: position === "Left" ? EDGE : width - EDGE - own.width, top: upper };
}

function plotBox({ legend }: ChartModel, { width, height }: Size, top: number, box: ChartBox): ChartBox {
  const takes = legend.visible && !legend.overlay;
  const side = takes ? legend.position : undefined;
  const left = EDGE + (side === "Left" ? box.width + EDGE : 0);
  const right = EDGE + (side === "Right" || side === "Corner" ? box.width + EDGE : 0);
  const upper = top + (side === "Top" ? box.height : 0);
  const lower = EDGE + (side === "Bottom" ? box.height + 4 : 0);
  return {
    left,
    top: upper,
    width: Math.max(0, width - left - right),
    height: Math.max(0, height - upper - lower),
  };
}

/** The parts of a chart of a size. */
export function estimate(book: BookModel, chart: ChartModel, size: Size): Estimate {
  const title = titleBox(book, chart, size);
  const top = chart.title.visible && !chart.title.overlay ? title.top + title.height + 4 : EDGE;
  const legend = legendBox(book, chart, size, top);
  const plot = plotBox(chart, size, top, legend);
  const hasAxes = chart.type !== undefined && !isRound(chart.type);
  const [across, down] = hasAxes ? [26, 18] : [0, 0];
  const inside = {
    ...plot,
    left: plot.left + across,
    width: plot.width - across,
    height: plot.height - down,
  };
  return { title, legend, plot, inside };
}

/** About where the label of a point stands. */
export function labelPlace(
  book: BookModel,
  chart: ChartModel,
  number: number,
  point: number,
  inside: ChartBox,
): ChartBox {
  const own = chart.series.find((series) => series.number === number);
  const values = own ? seriesValues(book, chart, own).map(({ value }) => Number(value) || 0) : [];
  const most = Math.max(1e-9, ...values);
  const along = (point + 0.5) / Math.max(1, values.length);
  const up = Math.max(0, values[point] ?? 0) / most;
  const lying = own ? chartKind(own.type).lying : false;
  const [x, y] = lying ? [up, 1 - along] : [along, 1 - up];
  const width = wide(String(values[point] ?? ""), 9) + 8;
  return {
    left: inside.left + x * inside.width - width / 2,
    top: inside.top + y * inside.height - 14,
    width,
    height: 14,
  };
}
