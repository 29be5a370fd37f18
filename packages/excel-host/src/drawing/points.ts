import { NEW_LABELS } from "../model/chart/defaults";
import { chartKind } from "../model/chart/types";
import { labelOption, labelText } from "./labels";
import type { Shown } from "./shown";
import type { Scene } from "./words";

type Options = Record<string, unknown>;

const SYMBOLS: Readonly<Record<string, string>> = {
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  Circle: "circle",
  Dash: "path://M0,4h10v2h-10z",
  Dot: "path://M0,4h5v2h-5z",
  X: "path://M1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5L0,1z",
  Plus: "path://M4,0h2v4h4v2h-4v4h-2v-4h-4v-2h4z",
  Star: "path://M4,0h2v4h4v2h-4v4h-2v-4h-4v-2h4z",
};

/** The markers of a series: their form, size in pixels and colours. */
export function markerOption({ series, colour }: Shown): Options {
  const { style, size = 5, look } = series.marker;
  const isOff = style === "None" || (style === undefined && !chartKind(series.type).markers);
  const fill = look.fill === "none" ? "transparent" : (look.fill ?? colour);
  return {
    showSymbol: !isOff,
    symbol: isOff ? "none" : (SYMBOLS[style ?? "Circle"] ?? "circle"),
    symbolSize: (size * 96) / 72,
    itemStyle: { color: fill, ...(look.line?.color ? { borderColor: look.line.color, borderWidth: 1 } : {}) },
  };
}

function pointStyle({ series }: Shown, index: number): Options | undefined {
  const look = series.points[index];
  if (!look) return undefined;
  const { fill, line } = look;
  return {
    ...(fill ? { color: fill === "none" ? "transparent" : fill } : {}),
    ...(line?.color ? { borderColor: line.color, borderWidth: line.weight ?? 1 } : {}),
  };
}

/** One point with its label; its own look where it has one. */
export function item(
  scene: Scene,
  one: Shown,
  value: unknown,
  index: number,
  words: readonly string[],
): Options {
  const { series, name, cells, values } = one;
  const own = series.points[index];
  const style = pointStyle(one, index);
  const point = { value: values[index] ?? 0, category: words[index] ?? "", series: name };
  const { label = series.labels, marker } = own ?? {};
  const dot: Options = marker ? markerOption({ ...one, series: { ...series, marker } }) : {};
  const texts = label === undefined || label === "none" ? undefined : label;
  const text = texts && (("text" in texts ? texts.text : undefined) ?? labelText(scene, texts, point, cells));
  const look = own?.label === undefined ? {} : labelOption({ ...series, labels: texts ?? NEW_LABELS });
  return {
    value,
    ...dot,
    itemStyle: { ...(dot["itemStyle"] as Options | undefined), ...style },
    label: { ...look, ...(text ? { show: true, formatter: () => text } : { show: false }) },
  };
}
