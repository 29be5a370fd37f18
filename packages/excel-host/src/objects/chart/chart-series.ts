import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import { type ChartLabels } from "../../model/chart/labels";
import { type ChartMarker, type ChartSeries, SPLITS } from "../../model/chart/series";
import { chartCells, isShown, seriesName } from "../../model/chart/data";
import {
  asType,
  axesFor,
  HOLE,
  NEW_LABELS,
  newSeries,
  SECOND_SIZE,
  usualGap,
  usualOverlap,
} from "../../model/chart/defaults";
import { chartReference } from "../../model/chart/source";
import { chartKind, isRound } from "../../model/chart/types";
import { without } from "../../model/without";
import { apiValue } from "../range/cell-input";
import { rangeArgument } from "../range/resolve";
import type { ChartPartRef, ChartRef, ChartSeriesRef } from "./refs";
import { sheetOf } from "../state";
import {
  editChart,
  inside,
  knownChart,
  type Lens,
  lookOf,
  part,
  property,
  read,
  spliced,
  write,
} from "./chart-ref";
import { markerProperties } from "./chart-markers";
import { ofFamily, onlyWhere } from "./series-types";
import { typeArgument } from "./chart-type";
import { errorsLens } from "./chart-errors";

/** A series by its own number: others may come and go before it. */
function seriesOf(number: number): Lens<ChartSeries> {
  return {
    get: ({ series }) =>
      series.find((one) => one.number === number) ?? fail("ItemNotFound", "The series has been deleted."),
    put: (chart, value) => ({
      ...chart,
      series: chart.series.map((one) => (one.number === number ? value : one)),
    }),
  };
}

function seriesObject(ref: ChartRef, index: number): HostObject {
  const found = knownChart(ref).series[index] ?? fail("ItemNotFound", `The chart has no series ${index}.`);
  return ref.host.make.ChartSeries(part(ref, seriesOf(found.number)));
}

/** A new series looks as the others do; it has no values before it is given some. */
function addSeries(ref: ChartRef, args: Arguments): HostObject {
  const name = args.optionalText(0);
  const chart = knownChart(ref);
  const index = args.optionalInteger(1) ?? chart.series.length;
  if (index < 0 || index > chart.series.length) fail("InvalidArgument", `There is no place ${index}.`);
  const { categories } = chart.series[0] ?? {};
  const added = {
    ...newSeries(chart.type, Math.max(-1, ...chart.series.map(({ number }) => number)) + 1),
    ...(name === undefined ? {} : { name: { text: name } }),
    ...(categories === undefined ? {} : { categories }),
  };
  editChart(ref, (before) => ({ ...before, series: spliced(before.series, index, 0, added) }));
  return seriesObject(ref, index);
}

/** Excel.ChartSeriesCollection */
export const chartSeriesCollection = excelClass<ChartRef>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: (ref) => knownChart(ref).series.length } },
  methods: {
    Add: addSeries,
    GetCount: (ref) => knownChart(ref).series.length,
    GetItemAt: (ref, args) => seriesObject(ref, args.integer(0)),
  },
  items: (ref) => knownChart(ref).series.map((_series, index) => seriesObject(ref, index)),
});

/** The cells of a row or a column, as a reference. */
function lineReference(ref: ChartSeriesRef, args: Arguments): string {
  const range = rangeArgument(args.raw(0), ref);
  const { rect } = range;
  if (rect.top !== rect.bottom && rect.left !== rect.right)
    fail("InvalidArgument", "The cells of a series must be a single row or column.");
  return chartReference(sheetOf(range), rect);
}

/** Series of all kinds but bars and lines, pies with anything, do not stand together in one chart. */
function setType(ref: ChartSeriesRef, value: unknown): void {
  const type = typeArgument(value);
  const { series } = knownChart(ref);
  if (series.length > 1 && isRound(type) !== isRound(read(ref).type))
    fail("InvalidOperation", "This type cannot be combined with the other series of the chart.");
  write(ref, asType(read(ref), type));
}

/** A series of a pie or of a chart that lies stays where it is. */
function setAxisGroup(ref: ChartSeriesRef, value: unknown): void {
  const secondary = word("Primary", "Secondary")(value) === "Secondary";
  if (secondary && isRound(read(ref).type)) fail("InvalidOperation", "A chart of this type has no axes.");
  write(ref, { ...read(ref), secondary });
  editChart(ref, (chart) => ({ ...chart, axes: axesFor(chart.axes, chart.series) }));
}

/** The place of a series among the others, from 0. */
function place(ref: ChartSeriesRef): number {
  return knownChart(ref).series.indexOf(read(ref));
}

function lacking(list: readonly ChartSeries[], gone: ChartSeries): ChartSeries[] {
  return list.filter(({ number }) => number !== gone.number);
}

/** Series move among each other; orders count from 0. */
function setOrder(ref: ChartSeriesRef, value: unknown): void {
  const { series } = knownChart(ref);
  const to = numberBetween(0, series.length - 1)(value);
  const moved = read(ref);
  editChart(ref, (chart) => ({
    ...chart,
    series: spliced(lacking(chart.series, moved), to, 0, moved),
  }));
}

/** The cells that a dimension of the series shows; undefined where it shows none. */
function dimensionFormula(ref: ChartSeriesRef, args: Arguments): string | undefined {
  const name = args.choice(0, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"]);
  const { values, categories, bubbles } = read(ref);
  if (name === "BubbleSizes") return bubbles;
  return name === "Values" || name === "YValues" ? values : categories;
}

function dimension(ref: ChartSeriesRef, args: Arguments): unknown {
  const { book } = ref.host.workbook;
  const formula = dimensionFormula(ref, args);
  const cells = formula === undefined ? [] : (chartCells(book, formula, true)?.flat() ?? []);
  return cells.map(({ value }) => apiValue(value));
}

const ofSeries = (ref: ChartPartRef<ChartSeries>): ChartMarker => read(ref).marker;

/** Numbers that all series of a group share, as in Excel: the bars of one chart have one gap. */
function ofGroup(
  key: "gapWidth" | "overlap" | "firstAngle" | "holeSize" | "bubbleScale" | "secondSize",
  check: (value: unknown) => number,
  usual: (type: ChartSeries["type"]) => number,
) {
  return {
    get: (ref: ChartSeriesRef): number => read(ref)[key] ?? usual(read(ref).type),
    set: (ref: ChartSeriesRef, value: unknown): void => {
      const { type, secondary } = read(ref);
      const isOfGroup = (other: ChartSeries) =>
        other.secondary === secondary && chartKind(other.type).family === chartKind(type).family;
      const change = (series: ChartSeries) =>
        isOfGroup(series) ? { ...series, [key]: check(value) } : series;
      editChart(ref, (chart) => ({ ...chart, series: chart.series.map(change) }));
    },
  };
}

const overlap = ofGroup("overlap", numberBetween(-100, 100), usualOverlap);
/** Bodies stand apart: neither Excel nor its file has an overlap for them. */
const OVERLAP = {
  get: overlap.get,
  set: (ref: ChartSeriesRef, value: unknown): void => {
    if (chartKind(read(ref).type).solid) fail("InvalidOperation", "Bodies do not overlap.");
    overlap.set(ref, value);
  },
};

type Labels = ChartLabels | undefined;

/** The labels of a series; changing one of their properties shows them. */
function labelsLens(series: Lens<ChartSeries>): Lens<ChartLabels> {
  const own = inside(series, "labels") as Lens<Labels>;
  return { get: (chart) => own.get(chart) ?? NEW_LABELS, put: (chart, value) => own.put(chart, value) };
}

function setHasLabels(ref: ChartSeriesRef, value: unknown): void {
  const series = read(ref);
  const rest = without(series, "labels");
  const labels = { ...NEW_LABELS, ...series.labels };
  const shown = isShown(series.labels) ? labels : { ...labels, showValue: true };
  write(ref, flag(value) ? { ...rest, labels: shown } : rest);
}

/** Excel.ChartSeries */
export const chartSeries = excelClass<ChartSeriesRef>({
  name: "ChartSeries",
  properties: {
    Name: {
      get: (ref) => seriesName(ref.host.workbook.book, read(ref), place(ref)),
      set: (ref, value) => write(ref, { ...read(ref), name: { text: String(value) } }),
    },
    ChartType: { get: (ref) => read(ref).type, set: setType },
    AxisGroup: { get: (ref) => (read(ref).secondary ? "Secondary" : "Primary"), set: setAxisGroup },
    PlotOrder: { get: place, set: setOrder },
    HasDataLabels: { get: (ref) => isShown(read(ref).labels), set: setHasLabels },
    Smooth: onlyWhere(ofFamily("line"), property<ChartSeries, "smooth">("smooth", flag)),
    GapWidth: onlyWhere(ofFamily("bar", "ofPie"), ofGroup("gapWidth", numberBetween(0, 500), usualGap)),
    SecondPlotSize: onlyWhere(
      ofFamily("ofPie"),
      ofGroup("secondSize", numberBetween(5, 200), () => SECOND_SIZE),
    ),
    SplitType: onlyWhere(
      ofFamily("ofPie"),
      property<ChartSeries, "split">("split", word(...SPLITS), "SplitByPosition"),
    ),
    SplitValue: onlyWhere(
      ofFamily("ofPie"),
      property<ChartSeries, "splitValue">("splitValue", numberBetween(0, 1e300), 0),
    ),
    Overlap: onlyWhere(ofFamily("bar"), OVERLAP),
    FirstSliceAngle: onlyWhere(
      ofFamily("pie", "doughnut"),
      ofGroup("firstAngle", numberBetween(0, 360), () => 0),
    ),
    DoughnutHoleSize: onlyWhere(
      ofFamily("doughnut"),
      ofGroup("holeSize", numberBetween(10, 90), () => HOLE),
    ),
    BubbleScale: onlyWhere(
      ofFamily("bubble"),
      ofGroup("bubbleScale", numberBetween(0, 300), () => 100),
    ),
    Explosion: onlyWhere(
      ofFamily("pie", "ofPie", "doughnut"),
      property<ChartSeries, "explosion">("explosion", numberBetween(0, 400), 0),
    ),
    InvertIfNegative: onlyWhere(
      ofFamily("bar", "bubble"),
      property<ChartSeries, "invertsNegative">("invertsNegative", flag, false),
    ),
    ShowLeaderLines: property<ChartSeries, "leaders">("leaders", flag, true),
    // Documented for charts of one series: the file says it of all series of a type.
    VaryByCategories: onlyWhere(({ type }, ref) => isRound(type) || knownChart(ref).series.length === 1, {
      get: (ref) => read(ref).varies ?? isRound(read(ref).type),
      set: (ref, value) => write(ref, { ...read(ref), varies: flag(value) }),
    }),
    ...markerProperties<ChartSeries>(ofSeries, (ref) => read(ref)),
  },
  objects: {
    Format: (ref) => ref.host.make.ChartSeriesFormat(part(ref, lookOf(ref.lens))),
    Points: (ref) => ref.host.make.ChartPointsCollection(ref),
    DataLabels: (ref) => ref.host.make.ChartDataLabels(part(ref, labelsLens(ref.lens))),
    XErrorBars: (ref) => ref.host.make.ChartErrorBars(part(ref, errorsLens(ref.lens, "x"))),
    YErrorBars: (ref) => ref.host.make.ChartErrorBars(part(ref, errorsLens(ref.lens, "y"))),
    Trendlines: (ref) => ref.host.make.ChartTrendlineCollection(ref),
  },
  methods: {
    Delete: (ref) => {
      const gone = read(ref);
      editChart(ref, (chart) => ({ ...chart, series: lacking(chart.series, gone) }));
    },
    SetValues: (ref, args) => write(ref, { ...read(ref), values: lineReference(ref, args) }),
    SetBubbleSizes: (ref, args) => {
      if (chartKind(read(ref).type).family !== "bubble")
        fail("InvalidOperation", "The series has no bubbles.");
      write(ref, { ...read(ref), bubbles: lineReference(ref, args) });
    },
    SetXAxisValues: (ref, args) => write(ref, { ...read(ref), categories: lineReference(ref, args) }),
    GetDimensionValues: dimension,
    GetDimensionDataSourceString: (ref, args) =>
      dimensionFormula(ref, args) ?? fail("ItemNotFound", "The series shows no cells in this dimension."),
    GetDimensionDataSourceType: (ref, args) =>
      dimensionFormula(ref, args) === undefined ? "Unknown" : "LocalRange",
  },
  results: ["Name", "GetDimensionValues"],
});

/** All series of a chart have one look of labels when it is set for the chart. */
export function chartLabelsLens(): Lens<ChartLabels> {
  return {
    get: ({ series }) => series.find(({ labels }) => labels)?.labels ?? NEW_LABELS,
    put: (chart, labels) => ({ ...chart, series: chart.series.map((series) => ({ ...series, labels })) }),
  };
}
