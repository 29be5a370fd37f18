import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import type { ChartModel } from "../../model/chart/chart";
import type { ChartLook } from "../../model/chart/look";
import { activateChart, addChart, changeChart, removeChart } from "../../model/chart/edit";
import { asType, axesFor } from "../../model/chart/defaults";
import { seriesOfBlock } from "../../model/chart/source";
import { stockSeries } from "../../model/chart/stock";
import { chartKind, type ChartType } from "../../model/chart/types";
import { without } from "../../model/without";
import { activateSheet } from "../../model/edit-sheets";
import { CHART_EVENTS, CHARTS_EVENTS } from "../book/event-registrations";
import { requireObjectsEditable } from "../sheet/protection-check";
import { rangeArgument } from "../range/resolve";
import type { ChartRef } from "./refs";
import { type SheetRef, sheetOf } from "../state";
import { dataTable, dataTableOrNull } from "./chart-data-table";
import { chartLabelsLens } from "./chart-series";
import { chartOf, chartsOf, editChart, field, type Lens, knownChart, part } from "./chart-ref";
import { typeArgument } from "./chart-type";
import { imageOf } from "./image";
import { newChart } from "./new-chart";
import { anchorOf, boxOf, boxOfCells, type ChartBox } from "./placement";

function chartObject(ref: SheetRef, { id }: ChartModel): HostObject {
  return ref.host.make.Chart({ host: ref.host, sheetId: ref.sheetId, chartId: id });
}

const BY = ["Auto", "Columns", "Rows"] as const;

function add(ref: SheetRef, args: Arguments): HostObject {
  requireObjectsEditable(ref);
  const type = typeArgument(args.text(0));
  const range = rangeArgument(args.raw(1), ref);
  const order = { type, data: sheetOf(range), rect: range.rect, by: args.choice(2, BY, "Auto") };
  const chart = newChart(ref.host.workbook.book, sheetOf(ref), order);
  addChart(ref.host.workbook, ref.sheetId, chart);
  return chartObject(ref, chart);
}

function named(ref: SheetRef, name: unknown): HostObject | null {
  const wanted = String(name).toLowerCase();
  const charts = chartsOf(ref);
  const found =
    charts.find((chart) => chart.name.toLowerCase() === wanted) ?? charts.find(({ id }) => id === name);
  return found ? chartObject(ref, found) : null;
}

function itemAt(ref: SheetRef, args: Arguments): HostObject {
  const chart = chartsOf(ref)[args.integer(0)];
  return chart ? chartObject(ref, chart) : fail("ItemNotFound", "There is no such chart.");
}

/** Excel.ChartCollection */
export const chartCollection = excelClass<SheetRef>({
  name: "ChartCollection",
  properties: { Count: { get: (ref) => chartsOf(ref).length } },
  methods: {
    ...CHARTS_EVENTS,
    Add: add,
    GetCount: (ref) => chartsOf(ref).length,
    GetItem: (ref, args) =>
      named(ref, args.text(0)) ?? fail("ItemNotFound", "There is no chart of the name."),
    GetItemOrNullObject: (ref, args) => named(ref, args.text(0)),
    GetItemAt: itemAt,
  },
  item: (ref, key) =>
    chartsOf(ref)
      .map((chart) => (chart.id === key ? chartObject(ref, chart) : null))
      .find(Boolean) ?? null,
  items: (ref) => chartsOf(ref).map((chart) => chartObject(ref, chart)),
});

/** Changes what the host keeps of every chart, also of kinds that it does not know. */
function place(ref: ChartRef, change: (chart: ChartModel) => ChartModel): void {
  chartOf(ref);
  requireObjectsEditable(ref);
  changeChart(ref.host.workbook, ref.sheetId, ref.chartId, change);
}

function setBox(ref: ChartRef, fields: Partial<ChartBox>): void {
  const sheet = sheetOf(ref);
  place(ref, (chart) => {
    const box = { ...boxOf(sheet, chart.anchor), ...fields };
    return { ...chart, anchor: anchorOf(sheet, box, chart.anchor.moves) };
  });
}

const POINTS = numberBetween(0, 169_056);

function side(key: keyof ChartBox) {
  return {
    get: (ref: ChartRef): number => boxOf(sheetOf(ref), chartOf(ref).anchor)[key],
    set: (ref: ChartRef, value: unknown): void => setBox(ref, { [key]: POINTS(value) }),
  };
}

/** From the upper left corner of a cell to the lower right one of another; the size stays without the second. */
function setPosition(ref: ChartRef, args: Arguments): void {
  const sheet = sheetOf(ref);
  const first = boxOfCells(sheet, rangeArgument(args.raw(0), ref).rect);
  if (args.raw(1) === undefined) return setBox(ref, { left: first.left, top: first.top });
  const last = boxOfCells(sheet, rangeArgument(args.raw(1), ref).rect);
  const { left, top } = first;
  setBox(ref, { left, top, width: last.left + last.width - left, height: last.top + last.height - top });
}

function setName(ref: ChartRef, value: unknown): void {
  const name = String(value);
  if (name === "") fail("InvalidArgument", "A chart needs a name.");
  place(ref, (chart) => ({ ...chart, name }));
}

/** The series of a chart as those of another type, and the axes that they need. */
function seriesAs(
  { axes, series: before }: ChartModel,
  type: ChartType,
): Pick<ChartModel, "series" | "axes"> {
  const { family } = chartKind(type);
  const made = before.map((series) => ({
    ...asType(series, type),
    secondary: series.secondary && family === chartKind(series.type).family,
  }));
  const series = stockSeries(type, made);
  return { series, axes: axesFor(axes, series) };
}

/** All series take the type, as in Excel. */
function setType(ref: ChartRef, value: unknown): void {
  const type = typeArgument(value);
  editChart(ref, (chart) => ({
    ...chart,
    type,
    ...seriesAs(chart, type),
  }));
}

function setData(ref: ChartRef, args: Arguments): void {
  const range = rangeArgument(args.raw(0), ref);
  const { book } = ref.host.workbook;
  const { type } = knownChart(ref);
  const by = args.choice(1, BY, "Auto");
  const made = seriesOfBlock(book, sheetOf(range), range.rect, by, type);
  editChart(ref, (chart) => ({ ...chart, plotBy: made.plotBy, series: keepLooks(chart, made.series) }));
}

/** Series at the same place keep their looks when the data change. */
function keepLooks({ series: before }: ChartModel, made: ChartModel["series"]): ChartModel["series"] {
  return made.map((series, index) => {
    const old = before[index];
    if (!old) return series;
    const { name, values, categories, number } = series;
    return {
      ...without(old, "name", "values", "categories"),
      number,
      ...(name && { name }),
      ...(values !== undefined && { values }),
      ...(categories !== undefined && { categories }),
    };
  });
}

function activate(ref: ChartRef): void {
  chartOf(ref);
  const sheet = sheetOf(ref);
  if (sheet.visibility !== "Visible") fail("InvalidOperation", "The sheet of the chart is hidden.");
  activateSheet(ref.host.workbook, ref.sheetId);
  activateChart(ref.host.workbook, ref.sheetId, ref.chartId);
}

const look = (key: "area" | "plotArea") => field(key) as Lens<ChartLook>;

/** Excel.Chart */
export const chart = excelClass<ChartRef>({
  name: "Chart",
  key: "Id",
  properties: {
    Id: { get: (ref) => chartOf(ref).id },
    Name: { get: (ref) => chartOf(ref).name, set: setName },
    Top: side("top"),
    Left: side("left"),
    Width: side("width"),
    Height: side("height"),
    ChartType: { get: (ref) => chartOf(ref).type ?? "Invalid", set: setType },
    PlotBy: { get: (ref) => chartOf(ref).plotBy },
    PlotVisibleOnly: {
      get: (ref) => chartOf(ref).visibleOnly,
      set: (ref, value) => editChart(ref, (before) => ({ ...before, visibleOnly: flag(value) })),
    },
    Style: {
      get: (ref) => knownChart(ref).style ?? 201,
      set: (ref, value) => {
        const style = numberBetween(1, 352)(value);
        editChart(ref, (before) => ({ ...before, style }));
      },
    },
    DisplayBlanksAs: {
      get: (ref) => chartOf(ref).blanks,
      set: (ref, value) => {
        const blanks = word("NotPlotted", "Zero", "Interpolated")(value);
        editChart(ref, (before) => ({ ...before, blanks }));
      },
    },
  },
  objects: {
    Axes: (ref) => ref.host.make.ChartAxes(ref),
    DataLabels: (ref) => ref.host.make.ChartDataLabels(part(ref, chartLabelsLens())),
    Format: (ref) => ref.host.make.ChartAreaFormat(part(ref, look("area"))),
    Legend: (ref) => ref.host.make.ChartLegend(part(ref, field("legend"))),
    PlotArea: (ref) => ref.host.make.ChartPlotArea(part(ref, look("plotArea"))),
    Series: (ref) => ref.host.make.ChartSeriesCollection(ref),
    Title: (ref) => ref.host.make.ChartTitle(part(ref, field("title"))),
    Worksheet: (ref) => ref.host.make.Worksheet({ host: ref.host, sheetId: ref.sheetId }),
  },
  methods: {
    ...CHART_EVENTS,
    Activate: activate,
    Delete: (ref) => {
      requireObjectsEditable(ref);
      removeChart(ref.host.workbook, ref.sheetId, chartOf(ref).id);
    },
    GetDataTable: dataTable,
    GetDataTableOrNullObject: dataTableOrNull,
    GetImage: imageOf,
    SetData: setData,
    SetPosition: setPosition,
  },
  results: ["GetImage"],
});

/** The chart that is active on the sheet in front. */
export function activeChart(ref: SheetRef): HostObject | null {
  const { charts, view } = sheetOf(ref);
  const found = charts.find(({ id }) => id === view.activeChart);
  return found ? chartObject(ref, found) : null;
}
