import { excelClass } from "../../api/class-table";
import { flag, word } from "../../api/checks";
import { LABEL_POSITIONS, type ChartLabels, type PointLabel } from "../../model/chart/chart";
import type { ChartPartRef } from "./refs";
import { lookOf, merge, part, property, read, text } from "./chart-ref";

/** What labels of a series and of a point have in common. */
function labelProperties<T extends ChartLabels>() {
  type Ref = ChartPartRef<T>;
  return {
    ShowValue: property<T, "showValue">("showValue", flag),
    ShowCategoryName: property<T, "showCategoryName">("showCategoryName", flag),
    ShowSeriesName: property<T, "showSeriesName">("showSeriesName", flag),
    ShowPercentage: property<T, "showPercentage">("showPercentage", flag),
    ShowLegendKey: property<T, "showLegendKey">("showLegendKey", flag),
    Position: property<T, "position">("position", word(...LABEL_POSITIONS), "None"),
    NumberFormat: property<T, "numberFormat">("numberFormat", text, "General"),
    LinkNumberFormat: {
      get: (ref: Ref): boolean => read(ref).numberFormat === undefined,
      set: (ref: Ref, value: unknown): void => {
        const numberFormat = flag(value) ? undefined : (read(ref).numberFormat ?? "General");
        merge(ref, { numberFormat } as Partial<T>);
      },
    },
    Separator: property<T, "separator">("separator", text, ", "),
  };
}

/** Excel.ChartDataLabels: of a series, or of all series of a chart. */
export const chartDataLabels = excelClass<ChartPartRef<ChartLabels>>({
  name: "ChartDataLabels",
  properties: labelProperties<ChartLabels>(),
  objects: { Format: (ref) => ref.host.make.ChartDataLabelFormat(part(ref, lookOf(ref.lens))) },
});

/** Excel.ChartDataLabel: of one point. */
export const chartDataLabel = excelClass<ChartPartRef<PointLabel>>({
  name: "ChartDataLabel",
  properties: {
    ...labelProperties<PointLabel>(),
    Text: property<PointLabel, "text">("text", text),
  },
  objects: { Format: (ref) => ref.host.make.ChartDataLabelFormat(part(ref, lookOf(ref.lens))) },
});
