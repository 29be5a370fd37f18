import { excelClass, type HostObject } from "../../api/class-table";
import { flag, word } from "../../api/checks";
import { fail } from "../../api/errors";
import type { ChartLegend } from "../../model/chart/chart";
import { knownChart, lookOf, merge, part, property, read } from "./chart-ref";
import { legendWords } from "./estimate";
import { estimateOf, LEGEND_PLACE } from "./layouts";
import type { ChartPartRef } from "./refs";

type LegendRef = ChartPartRef<ChartLegend>;

/** One line of a legend, by its place. */
export interface LegendEntryRef extends LegendRef {
  readonly at: number;
}

declare module "../state" {
  interface Targets {
    ChartLegendEntryCollection: LegendRef;
    ChartLegendEntry: LegendEntryRef;
  }
}

/** Excel.ChartLegend */
export const chartLegend = excelClass<LegendRef>({
  name: "ChartLegend",
  properties: {
    Visible: property<ChartLegend, "visible">("visible", flag),
    Overlay: property<ChartLegend, "overlay">("overlay", flag),
    ShowShadow: property<ChartLegend, "shadow">("shadow", flag, false),
    Position: {
      get: (ref) => read(ref).position,
      set: (ref, value) =>
        merge(ref, { position: word("Top", "Bottom", "Left", "Right", "Corner")(value), visible: true }),
    },
    ...LEGEND_PLACE,
  },
  objects: {
    Format: (ref) => ref.host.make.ChartLegendFormat(part(ref, lookOf(ref.lens))),
    LegendEntries: (ref) => ref.host.make.ChartLegendEntryCollection(ref),
  },
});

function wordsOf(ref: LegendRef): string[] {
  return legendWords(ref.host.workbook.book, knownChart(ref));
}

function entry(ref: LegendRef, at: number): HostObject {
  if (at < 0 || at >= wordsOf(ref).length) fail("ItemNotFound", `The legend has no entry ${at}.`);
  return ref.host.make.ChartLegendEntry({ ...ref, at });
}

/** Excel.ChartLegendEntryCollection */
export const chartLegendEntryCollection = excelClass<LegendRef>({
  name: "ChartLegendEntryCollection",
  items: (ref) => wordsOf(ref).map((_, at) => entry(ref, at)),
  methods: {
    GetCount: (ref) => wordsOf(ref).length,
    GetItemAt: (ref, args) => entry(ref, args.integer(0)),
  },
});

function setVisible(ref: LegendEntryRef, value: unknown): void {
  const others = (read(ref).hidden ?? []).filter((at) => at !== ref.at);
  merge(ref, { hidden: flag(value) ? others : [...others, ref.at].sort((a, b) => a - b) });
}

/** About where an entry stands: one of so many equal parts of the legend. */
function place(key: "left" | "top" | "width" | "height") {
  return {
    get: (ref: LegendEntryRef): number => {
      const box = estimateOf(ref).legend;
      const count = wordsOf(ref).length;
      const isRow = ["Top", "Bottom"].includes(read(ref).position);
      const [start, size] = isRow ? (["left", "width"] as const) : (["top", "height"] as const);
      const own = { ...box, [size]: box[size] / count, [start]: box[start] + (box[size] / count) * ref.at };
      return own[key];
    },
  };
}

/** Excel.ChartLegendEntry */
export const chartLegendEntry = excelClass<LegendEntryRef>({
  name: "ChartLegendEntry",
  properties: {
    Index: { get: (ref) => ref.at },
    Visible: { get: (ref) => !read(ref).hidden?.includes(ref.at), set: setVisible },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
  },
});
