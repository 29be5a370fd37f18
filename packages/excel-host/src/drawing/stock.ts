import { GAP_BESIDE_BODIES } from "../model/chart/stock";
import { chartKind } from "../model/chart/types";
import type { Shown } from "./shown";
import type { Scene } from "./words";

type Options = Record<string, unknown>;

const DARK = "#404040";

/** The prices of one category: open, close, low, high; a chart without opening prices shows the close as both. */
function prices(all: readonly (readonly (number | null)[])[], at: number): (number | string)[] {
  const [close = "-", low = "-", high = "-", open = close] = all.map((values) => values[at] ?? "-").reverse();
  return [open, close, low, high];
}

/** Bodies between the first and the last price, lines from the highest to the lowest; nothing where no prices are. */
export function stockOptions({ chart }: Scene, all: readonly Shown[]): Options[] {
  const shown = all.filter(({ series }) => chartKind(series.type).family === "stock");
  const [first] = shown;
  if (!first) return [];
  const values = shown.map((one) => one.values);
  const width = `${100 / (1 + GAP_BESIDE_BODIES / 100)}%`;
  const itemStyle = {
    color: "#FFFFFF",
    color0: DARK,
    borderColor: DARK,
    borderColor0: DARK,
    borderColorDoji: DARK,
  };
  return [
    {
      type: "candlestick",
      animation: false,
      data: first.values.map((_value, at) => prices(values, at)),
      itemStyle,
      barWidth: chartKind(chart.type).opens ? width : 1,
      yAxisIndex: first.series.secondary ? 1 : 0,
      z: 4,
    },
  ];
}
