import { fail } from "../../api/errors";
import type { ChartModel } from "../../model/chart/chart";
import type { ChartLook } from "../../model/chart/look";
import { changeChart } from "../../model/chart/edit";
import { isSound } from "../../model/chart/stock";
import { requireObjectsEditable } from "../sheet/protection-check";
import type { ChartPartRef, ChartRef } from "./refs";
import { sheetOf, type SheetRef } from "../state";

/** A place inside a chart: how to look at it, and what the chart is with something else there. */
export interface Lens<T> {
  get(chart: ChartModel): T;
  put(chart: ChartModel, value: T): ChartModel;
}

/** A field of what another lens shows. */
export function inside<T, K extends keyof T>(lens: Lens<T>, key: K): Lens<T[K]> {
  return {
    get: (chart) => lens.get(chart)[key],
    put: (chart, value) => lens.put(chart, { ...lens.get(chart), [key]: value }),
  };
}

/** A field that may be missing; `missing` stands for it then. */
export function orElse<T>(lens: Lens<T | undefined>, missing: T): Lens<T> {
  return { get: (chart) => lens.get(chart) ?? missing, put: (chart, value) => lens.put(chart, value) };
}

/** A field of the chart itself. */
export function field<K extends keyof ChartModel>(key: K): Lens<ChartModel[K]> {
  return { get: (chart) => chart[key], put: (chart, value) => ({ ...chart, [key]: value }) };
}

/** Where the look of a part is. */
export function lookOf<T extends { readonly look: ChartLook }>(lens: Lens<T>): Lens<ChartLook> {
  return inside(lens, "look") as Lens<ChartLook>;
}

/** The charts of a sheet. */
export function chartsOf(ref: SheetRef): readonly ChartModel[] {
  return sheetOf(ref).charts;
}

/** The chart, or ItemNotFound when it has been deleted. */
export function chartOf(ref: ChartRef): ChartModel {
  return (
    chartsOf(ref).find(({ id }) => id === ref.chartId) ?? fail("ItemNotFound", "The chart has been deleted.")
  );
}

/** The chart, when the host knows all of it. */
export function knownChart(ref: ChartRef): ChartModel & { readonly type: NonNullable<ChartModel["type"]> } {
  const chart = chartOf(ref);
  const { type } = chart;
  return type === undefined
    ? fail(
        "UnsupportedOperation",
        `The host does not read or change the kind of chart that ${chart.name} is.`,
      )
    : { ...chart, type };
}

/** Changes a chart whose kind is known. */
export function editChart(ref: ChartRef, change: (chart: ChartModel) => ChartModel): void {
  knownChart(ref);
  requireObjectsEditable(ref);
  changeChart(ref.host.workbook, ref.sheetId, ref.chartId, (chart) => sound(change(chart)));
}

/** Which types the other series of a stock chart may have, and what becomes of it, is not documented. */
function sound(chart: ChartModel): ChartModel {
  return isSound(chart)
    ? chart
    : fail("UnsupportedOperation", "The host changes the series of stock charts only as a whole.");
}

/** A part of a chart. */
export function part<T>({ host, sheetId, chartId }: ChartRef, lens: Lens<T>): ChartPartRef<T> {
  return { host, sheetId, chartId, lens };
}

/** What the part is now. */
export function read<T>(ref: ChartPartRef<T>): T {
  return ref.lens.get(knownChart(ref));
}

/** Puts something else in its place. */
export function write<T>(ref: ChartPartRef<T>, value: T): void {
  editChart(ref, (chart) => ref.lens.put(chart, value));
}

/** Changes some fields of the part. */
export function merge<T>(ref: ChartPartRef<T>, fields: Partial<T>): void {
  write(ref, { ...read(ref), ...fields });
}

/** A property that is a field of the part, checked before it is written. */
export function property<T, K extends keyof T>(key: K, check: (value: unknown) => T[K], missing?: unknown) {
  return {
    get: (ref: ChartPartRef<T>): unknown => read(ref)[key] ?? missing ?? null,
    set: (ref: ChartPartRef<T>, value: unknown): void => write(ref, { ...read(ref), [key]: check(value) }),
  };
}

/** A property that may be empty: "" takes the field away. */
export function optional<T, K extends keyof T>(key: K, check: (value: unknown) => T[K]) {
  return {
    get: (ref: ChartPartRef<T>): unknown => read(ref)[key] ?? "",
    set: (ref: ChartPartRef<T>, value: unknown): void => {
      const rest = { ...read(ref) };
      delete rest[key];
      write(ref, value === "" || value === null ? rest : { ...rest, [key]: check(value) });
    },
  };
}

/** Any text. */
export function text(value: unknown): string {
  return String(value);
}

/** A list in which so many items from a place on are left out, and others put there. */
export function spliced<T>(list: readonly T[], at: number, leftOut: number, ...put: readonly T[]): T[] {
  return [...list.slice(0, at), ...put, ...list.slice(at + leftOut)];
}
