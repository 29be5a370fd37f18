import type { ChartModel } from "./chart";
import type { ChartSeries } from "./series";
import { chartKind, type ChartType } from "./types";

/** The types of stock charts by the number of their prices, without and with the volumes in front. */
const STOCK_TYPES: Readonly<Record<number, readonly [plain: ChartType, withVolume: ChartType]>> = {
  3: ["StockHLC", "StockVHLC"],
  4: ["StockOHLC", "StockVOHLC"],
};

/** Percent of the width of the bodies that lies between them, as Excel makes them. */
export const GAP_BESIDE_BODIES = 150;

/** True for charts of prices: high, low, close, perhaps with the opening price and the volume before them. */
export function isStock(type: ChartType): boolean {
  return chartKind(type).family === "stock";
}

/** How many series a stock chart has, in the order that Excel asks for (volume, open, high, low, close). */
export function stockCount(type: ChartType): number {
  const { opens, volume } = chartKind(type);
  return 3 + Number(opens ?? false) + Number(volume ?? false);
}

function priceSeries(series: ChartSeries, isDotted: boolean, secondary: boolean): ChartSeries {
  const marker = isDotted
    ? ({ style: "Dot", size: 3, look: {} } as const)
    : { style: "None" as const, look: {} };
  return { ...series, secondary, look: { line: { style: "None" } }, marker };
}

/** The series of a stock chart as Excel makes them: columns of volume, prices that only the lines between them show. */
export function stockSeries(type: ChartType, series: readonly ChartSeries[]): ChartSeries[] {
  if (!isStock(type)) return [...series];
  const { opens, volume = false } = chartKind(type);
  return series.map((one, index) =>
    volume && index === 0
      ? { ...one, type: "ColumnClustered", secondary: false, look: {}, marker: { look: {} } }
      : priceSeries({ ...one, type }, !opens && index === series.length - 1, volume),
  );
}

/** Which stock chart these series are together; undefined where they are none that Excel has a type for. */
export function stockTypeOf(series: readonly ChartSeries[]): ChartType | undefined {
  const [first] = series;
  const volume = first !== undefined && !isStock(first.type);
  const prices = volume ? series.slice(1) : series;
  const isWhole =
    prices.every(({ type, secondary }) => isStock(type) && secondary === volume) &&
    (!volume || (first.type === "ColumnClustered" && !first.secondary));
  return isWhole ? STOCK_TYPES[prices.length]?.[volume ? 1 : 0] : undefined;
}

/** False for a chart with prices among its series, or of a stock type, that is no whole stock chart of its type. */
export function isSound({ type, series }: Pick<ChartModel, "type" | "series">): boolean {
  const hasPrices = (type !== undefined && isStock(type)) || series.some((one) => isStock(one.type));
  return !hasPrices || stockTypeOf(series) === type;
}
