import { isShown, seriesName, seriesValues } from "../model/chart/data";
import { HOLE } from "../model/chart/defaults";
import { chartKind } from "../model/chart/types";
import { categoryWords } from "./shown";
import { labelText } from "./labels";
import { accentColour, lineStyle, type Scene, textStyle } from "./words";

type Options = Record<string, unknown>;

const INSIDE = new Set(["Center", "InsideEnd", "InsideBase"]);

/** Pies and rings; a pie shows its first series only, as in Excel. */
export function roundOption(scene: Scene, middle: readonly [number, number], radius: number): Options {
  const { chart, book } = scene;
  const { family, exploded } = chartKind(chart.type);
  const isPie = family !== "doughnut";
  const shown = isPie ? chart.series.slice(0, 1) : chart.series;
  const words = categoryWords(scene);
  const hole = isPie ? 0 : radius * ((shown[0]?.holeSize ?? HOLE) / 100);
  const ring = (radius - hole) / Math.max(1, shown.length);
  const series = shown.map((one, index) => {
    const cells = seriesValues(book, chart, one);
    const numbers = cells.map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0));
    const sum = numbers.reduce((a, b) => a + b, 0);
    const name = seriesName(book, one, index);
    const labels = isShown(one.labels) ? one.labels : undefined;
    const isInside = family === "doughnut" || INSIDE.has(labels?.position ?? "");
    const data = numbers.map((value, at) => {
      const look = one.points[at] ?? {};
      const point = { value, category: words[at] ?? "", series: name, share: sum === 0 ? 0 : value / sum };
      const color = look.fill === "none" ? "transparent" : (look.fill ?? accentColour(scene, at));
      const border = look.line?.color
        ? lineStyle(look.line, look.line.color)
        : { color: "#FFFFFF", width: 2 };
      return {
        name: words[at] ?? "",
        value,
        selected: exploded ?? false,
        itemStyle: { color, borderColor: border["color"], borderWidth: border["width"] },
        ...(labels ? { label: { formatter: labelText(scene, labels, point, cells) } } : {}),
      };
    });
    return {
      name,
      type: "pie",
      animation: false,
      selectedMode: exploded ? "multiple" : false,
      center: [...middle],
      radius: [hole + ring * index, hole + ring * (index + 1)],
      startAngle: 90 - (one.firstAngle ?? 0),
      data,
      label: labels
        ? { show: true, position: isInside ? "inside" : "outside", ...textStyle(labels.look.font) }
        : { show: false },
      labelLine: { show: labels !== undefined && !isInside, length: 6, length2: 6 },
    };
  });
  return { series };
}

/** Radar charts: an axis a category. */
export function radarOption(scene: Scene, middle: readonly [number, number], radius: number): Options {
  const { chart, book } = scene;
  const values = chart.series.map((one) =>
    seriesValues(book, chart, one).map(({ value }) => (typeof value === "number" ? value : 0)),
  );
  const highest = chart.axes.value.maximum ?? niceMaximum(Math.max(0, ...values.flat()));
  const indicator = categoryWords(scene).map((name) => ({ name, max: highest }));
  const data = chart.series.map((one, index) => {
    const { filled, markers } = chartKind(one.type);
    const colour = (filled ? one.look.fill : one.look.line?.color) ?? accentColour(scene, one.number);
    return {
      name: seriesName(book, one, index),
      value: values[index] ?? [],
      symbol: markers ? "circle" : "none",
      lineStyle: lineStyle(one.look.line, colour, 2.25),
      itemStyle: { color: colour },
      ...(filled ? { areaStyle: { color: colour, opacity: 1 } } : {}),
    };
  });
  const radar = {
    indicator,
    clockwise: true,
    center: [...middle],
    radius,
    axisName: textStyle(chart.axes.category.look.font),
    splitArea: { show: false },
    splitLine: { lineStyle: lineStyle(chart.axes.value.majorGridlines?.line, "#D9D9D9") },
    axisLine: { lineStyle: { color: "#D9D9D9" } },
  };
  return { radar, series: [{ type: "radar", data, animation: false }] };
}

/** The next round number above. */
function niceMaximum(value: number): number {
  if (value <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * unit >= value) ?? 10;
  return step * unit;
}
