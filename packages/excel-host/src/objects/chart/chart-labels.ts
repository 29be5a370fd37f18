import { excelClass } from "../../api/class-table";
import { flag, word } from "../../api/checks";
import { LABEL_POSITIONS, type ChartLabels } from "../../model/chart/chart";
import { without } from "../../model/without";
import type { ChartPartRef } from "../state";
import { lookOf, part, property, read, text, write } from "./chart-ref";

/** Excel.ChartDataLabels: of a series, or of all series of a chart. */
export const chartDataLabels = excelClass<ChartPartRef<ChartLabels>>({
  name: "ChartDataLabels",
  properties: {
    ShowValue: property<ChartLabels, "showValue">("showValue", flag),
    ShowCategoryName: property<ChartLabels, "showCategoryName">("showCategoryName", flag),
    ShowSeriesName: property<ChartLabels, "showSeriesName">("showSeriesName", flag),
    ShowPercentage: property<ChartLabels, "showPercentage">("showPercentage", flag),
    ShowLegendKey: property<ChartLabels, "showLegendKey">("showLegendKey", flag),
    Position: property<ChartLabels, "position">("position", word(...LABEL_POSITIONS), "None"),
    NumberFormat: property<ChartLabels, "numberFormat">("numberFormat", text, "General"),
    LinkNumberFormat: {
      get: (ref) => read(ref).numberFormat === undefined,
      set: (ref, value) =>
        write(
          ref,
          flag(value) ? without(read(ref), "numberFormat") : { numberFormat: "General", ...read(ref) },
        ),
    },
    Separator: property<ChartLabels, "separator">("separator", text, ", "),
  },
  objects: { Format: (ref) => ref.host.make.ChartDataLabelFormat(part(ref, lookOf(ref.lens))) },
});
