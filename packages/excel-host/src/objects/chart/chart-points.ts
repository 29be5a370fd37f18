import { excelClass, type HostObject } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import type { PointLabel } from "../../model/chart/labels";
import type { ChartLook } from "../../model/chart/look";
import type { ChartPoint } from "../../model/chart/series";
import { isShown, seriesValues } from "../../model/chart/data";
import { NEW_LABELS } from "../../model/chart/defaults";
import { without } from "../../model/without";
import { apiValue } from "../range/cell-input";
import type { ChartPointRef, ChartSeriesRef } from "./refs";
import { markerProperties } from "./chart-markers";
import { inside, knownChart, type Lens, part, read, write } from "./chart-ref";

function pointLens(ref: ChartSeriesRef, index: number): Lens<ChartPoint> {
  const points = inside(ref.lens, "points");
  return {
    get: (chart) => points.get(chart)[index] ?? {},
    put: (chart, value) => points.put(chart, { ...points.get(chart), [index]: value }),
  };
}

function pointCount(ref: ChartSeriesRef): number {
  return seriesValues(ref.host.workbook.book, knownChart(ref), read(ref)).length;
}

function pointObject(ref: ChartSeriesRef, point: number): HostObject {
  if (point < 0 || point >= pointCount(ref)) fail("ItemNotFound", `The series has no point ${point}.`);
  return ref.host.make.ChartPoint({ ...part(ref, pointLens(ref, point)), series: ref, point });
}

/** Excel.ChartPointsCollection */
export const chartPointsCollection = excelClass<ChartSeriesRef>({
  name: "ChartPointsCollection",
  properties: { Count: { get: pointCount } },
  methods: {
    GetCount: pointCount,
    GetItemAt: (ref, args) => pointObject(ref, args.integer(0)),
  },
  items: (ref) => Array.from({ length: pointCount(ref) }, (_, point) => pointObject(ref, point)),
});

/** The label of a point: its own, or that of its series. */
function pointLabelLens(ref: ChartPointRef): Lens<PointLabel> {
  const { lens, series } = ref;
  return {
    get: (chart) => {
      const { label } = lens.get(chart);
      return label === undefined || label === "none" ? (series.lens.get(chart).labels ?? NEW_LABELS) : label;
    },
    put: (chart, label) => lens.put(chart, { ...lens.get(chart), label }),
  };
}

function hasLabel(ref: ChartPointRef): boolean {
  const { label } = read(ref);
  if (label === "none") return false;
  return label === undefined ? isShown(read(ref.series).labels) : label.text !== undefined || isShown(label);
}

function setHasLabel(ref: ChartPointRef, value: unknown): void {
  const rest = without(read(ref), "label");
  if (!flag(value)) return write(ref, isShown(read(ref.series).labels) ? { ...rest, label: "none" } : rest);
  const before = pointLabelLens(ref).get(knownChart(ref));
  write(ref, { ...rest, label: isShown(before) ? before : { ...before, showValue: true } });
}

/** Excel.ChartPoint */
export const chartPoint = excelClass<ChartPointRef>({
  name: "ChartPoint",
  properties: {
    Value: {
      get: ({ host, series, point, ...ref }) => {
        const chart = knownChart({ host, ...ref });
        const cell = seriesValues(host.workbook.book, chart, read(series))[point];
        return apiValue(cell?.value ?? null);
      },
    },
    HasDataLabel: { get: hasLabel, set: setHasLabel },
    ...markerProperties<ChartPoint>(
      (ref) => read(ref).marker ?? read((ref as ChartPointRef).series).marker,
      (ref) => read((ref as ChartPointRef).series),
    ),
  },
  objects: {
    Format: (ref) => ref.host.make.ChartPointFormat(part(ref, ref.lens as Lens<ChartLook>)),
    DataLabel: (ref) => {
      const { series, point } = ref;
      return ref.host.make.ChartDataLabel({ ...part(ref, pointLabelLens(ref)), series, point });
    },
  },
  results: ["Value"],
});
