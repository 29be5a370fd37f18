import { fail } from "../../api/errors";
import type { ChartSeries } from "../../model/chart/series";
import { type ChartFamily, chartKind, type ChartType } from "../../model/chart/types";
import { read } from "./chart-ref";
import type { ChartSeriesRef } from "./refs";

interface Property {
  get(ref: ChartSeriesRef): unknown;
  set(ref: ChartSeriesRef, value: unknown): void;
}

/**
 * A property that series of some types have: the file has no place for it in the others. To say again what is so already
 * does no harm there.
 */
export function onlyWhere<P extends Property>(
  has: (series: ChartSeries, ref: ChartSeriesRef) => boolean,
  { get, set }: P,
): Property {
  return {
    get,
    set: (ref, value) => {
      const series = read(ref);
      if (has(series, ref)) return set(ref, value);
      if (value !== get(ref))
        fail("InvalidOperation", `A series of the type ${series.type} has no such property.`);
    },
  };
}

/** Whether a type is of one of these families. */
export function ofFamily(
  ...families: readonly ChartFamily[]
): (series: { readonly type: ChartType }) => boolean {
  return ({ type }) => families.includes(chartKind(type).family);
}
