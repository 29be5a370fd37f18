import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import { TRENDS, type ChartTrendline } from "../../model/chart/series";
import { NEW_TRENDLINE } from "../../model/chart/defaults";
import { hasTrends } from "../../model/chart/types";
import type { ChartSeriesRef, ChartTrendlineRef } from "./refs";
import {
  inside,
  knownChart,
  type Lens,
  lookOf,
  optional,
  part,
  property,
  read,
  spliced,
  write,
} from "./chart-ref";

function trendAt(ref: ChartSeriesRef, at: number): Lens<ChartTrendline> {
  const all = inside(ref.lens, "trendlines");
  return {
    get: (chart) => all.get(chart)[at] ?? fail("ItemNotFound", `The series has no trend line ${at}.`),
    put: (chart, value) => all.put(chart, spliced(all.get(chart), at, 1, value)),
  };
}

function trendObject(ref: ChartSeriesRef, at: number): HostObject {
  const lens = trendAt(ref, at);
  lens.get(knownChart(ref));
  return ref.host.make.ChartTrendline({ ...part(ref, lens), series: ref, at });
}

function addTrend(ref: ChartSeriesRef, args: Arguments): HostObject {
  const type = args.choice(0, TRENDS, "Linear");
  const series = read(ref);
  if (!hasTrends(series.type)) fail("InvalidOperation", "A chart of this type has no trend lines.");
  write(ref, { ...series, trendlines: [...series.trendlines, { ...NEW_TRENDLINE, type }] });
  return trendObject(ref, series.trendlines.length);
}

/** Excel.ChartTrendlineCollection */
export const chartTrendlineCollection = excelClass<ChartSeriesRef>({
  name: "ChartTrendlineCollection",
  methods: {
    Add: addTrend,
    GetCount: (ref) => read(ref).trendlines.length,
    GetItem: (ref, args) => trendObject(ref, args.integer(0)),
  },
  item: (ref, key) => trendObject(ref, Number(key)),
  items: (ref) => read(ref).trendlines.map((_trend, at) => trendObject(ref, at)),
});

function remove({ series, at }: ChartTrendlineRef): void {
  const before = read(series);
  write(series, { ...before, trendlines: spliced(before.trendlines, at, 1) });
}

/** Excel.ChartTrendline */
export const chartTrendline = excelClass<ChartTrendlineRef>({
  name: "ChartTrendline",
  // By it a trend line is found again in later requests, also one that was just added.
  key: "_Id",
  properties: {
    _Id: { get: ({ at }) => at },
    Type: property<ChartTrendline, "type">("type", word(...TRENDS)),
    Name: optional<ChartTrendline, "name">("name", String),
    PolynomialOrder: property<ChartTrendline, "order">("order", numberBetween(2, 6)),
    MovingAveragePeriod: property<ChartTrendline, "period">("period", numberBetween(2, 255)),
    ForwardPeriod: property<ChartTrendline, "forward">("forward", numberBetween(0, 1e9), 0),
    BackwardPeriod: property<ChartTrendline, "backward">("backward", numberBetween(0, 1e9), 0),
    Intercept: optional<ChartTrendline, "intercept">("intercept", numberBetween(-1e300, 1e300)),
    ShowEquation: property<ChartTrendline, "showEquation">("showEquation", flag),
    ShowRSquared: property<ChartTrendline, "showRSquared">("showRSquared", flag),
  },
  objects: { Format: (ref) => ref.host.make.ChartTrendlineFormat(part(ref, lookOf(ref.lens))) },
  methods: { Delete: remove },
});
