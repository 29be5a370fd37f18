import { excelClass } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import type { ChartLegend, ChartTitle } from "../../model/chart/chart";
import { titleText } from "../../model/chart/data";
import type { ChartPartRef } from "./refs";
import { knownChart, lookOf, merge, part, property, read } from "./chart-ref";

/** Excel.ChartTitle; a text makes the title visible, as in Excel. */
export const chartTitle = excelClass<ChartPartRef<ChartTitle>>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (ref) => (read(ref).visible ? titleText(ref.host.workbook.book, knownChart(ref)) : null),
      set: (ref, value) => merge(ref, { text: String(value), visible: true }),
    },
    Visible: property<ChartTitle, "visible">("visible", flag),
    Overlay: property<ChartTitle, "overlay">("overlay", flag),
    TextOrientation: property<ChartTitle, "rotation">("rotation", numberBetween(-90, 90), 0),
  },
  objects: { Format: (ref) => ref.host.make.ChartTitleFormat(part(ref, lookOf(ref.lens))) },
  results: ["Text"],
});

/** Excel.ChartLegend */
export const chartLegend = excelClass<ChartPartRef<ChartLegend>>({
  name: "ChartLegend",
  properties: {
    Visible: property<ChartLegend, "visible">("visible", flag),
    Overlay: property<ChartLegend, "overlay">("overlay", flag),
    Position: {
      get: (ref) => read(ref).position,
      set: (ref, value) =>
        merge(ref, { position: word("Top", "Bottom", "Left", "Right", "Corner")(value), visible: true }),
    },
  },
  objects: { Format: (ref) => ref.host.make.ChartLegendFormat(part(ref, lookOf(ref.lens))) },
});
