import { numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import { readColour } from "../../api/colours";
import { type ChartMarker, type ChartSeries, MARKERS } from "../../model/chart/series";
import { chartKind } from "../../model/chart/types";
import { without } from "../../model/without";
import type { ChartPartRef } from "./refs";
import { read, write } from "./chart-ref";
import { ofFamily } from "./series-types";

type MarkerRef<T extends { readonly marker?: ChartMarker }> = ChartPartRef<T>;

const mayBeMarked = ofFamily("line", "scatter", "radar");

/** The markers of a series, or of one of its points; a point's are its series' until they are told otherwise. */
export function markerProperties<T extends { readonly marker?: ChartMarker }>(
  first: (ref: MarkerRef<T>) => ChartMarker,
  seriesOf: (ref: MarkerRef<T>) => ChartSeries,
) {
  const put = (ref: MarkerRef<T>, marker: ChartMarker): void => {
    const series = seriesOf(ref);
    if (!mayBeMarked(series)) fail("InvalidOperation", `A series of the type ${series.type} has no markers.`);
    write(ref, { ...read(ref), marker });
  };
  const colour = (where: "fill" | "line") => ({
    get: (ref: MarkerRef<T>): string => {
      const { fill, line } = first(ref).look;
      return (where === "fill" ? (fill === "none" ? undefined : fill) : line?.color) ?? "";
    },
    set: (ref: MarkerRef<T>, value: unknown): void => {
      const color = readColour(value);
      const { look } = first(ref);
      const changed =
        where === "fill" ? { ...look, fill: color } : { ...look, line: { ...look.line, color } };
      put(ref, { ...first(ref), look: changed });
    },
  });
  return {
    MarkerStyle: {
      get: (ref: MarkerRef<T>): string =>
        first(ref).style ?? (isMarked(seriesOf(ref)) ? "Automatic" : "None"),
      set: (ref: MarkerRef<T>, value: unknown): void => {
        const rest = without(first(ref), "style");
        const style = word("Automatic", ...MARKERS)(value);
        put(ref, style === "Automatic" ? rest : { ...rest, style });
      },
    },
    MarkerSize: {
      get: (ref: MarkerRef<T>): number => first(ref).size ?? 5,
      set: (ref: MarkerRef<T>, value: unknown): void =>
        put(ref, { ...first(ref), size: numberBetween(2, 72)(value) }),
    },
    MarkerBackgroundColor: colour("fill"),
    MarkerForegroundColor: colour("line"),
  };
}

/** True for a series whose type has markers. */
const isMarked = (series: ChartSeries): boolean => chartKind(series.type).markers ?? false;
