import { excelClass } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { LABEL_POSITIONS, type ChartLabels, type PointLabel } from "../../model/chart/labels";
import { labelPlace } from "./estimate";
import { estimateOf, sizeOfChart } from "./layouts";
import type { ChartBox } from "./placement";
import type { ChartPartRef, PointLabelRef } from "./refs";
import { knownChart, lookOf, merge, part, property, read, text } from "./chart-ref";

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
    ShowBubbleSize: property<T, "showBubbleSize">("showBubbleSize", flag, false),
    Separator: property<T, "separator">("separator", text, ", "),
  };
}

/** Excel.ChartDataLabels: of a series, or of all series of a chart. */
export const chartDataLabels = excelClass<ChartPartRef<ChartLabels>>({
  name: "ChartDataLabels",
  properties: labelProperties<ChartLabels>(),
  objects: { Format: (ref) => ref.host.make.ChartDataLabelFormat(part(ref, lookOf(ref.lens))) },
});

/** About where a label stands, with what it was moved by. */
function boxOfLabel(ref: PointLabelRef): ChartBox {
  const chart = knownChart(ref);
  const { number } = read(ref.series);
  const box = labelPlace(ref.host.workbook.book, chart, number, ref.point, estimateOf(ref).inside);
  const { x = 0, y = 0 } = read(ref).layout ?? {};
  const { width, height } = sizeOfChart(ref);
  return { ...box, left: box.left + x * width, top: box.top + y * height };
}

/** A label is kept by how far it was moved from where Excel puts it, as in the file. */
function place(key: "left" | "top", share: "x" | "y", whole: "width" | "height") {
  return {
    get: (ref: PointLabelRef): number => boxOfLabel(ref)[key],
    set: (ref: PointLabelRef, value: unknown): void => {
      const { layout } = read(ref);
      const by = (numberBetween(-1e5, 1e5)(value) - boxOfLabel(ref)[key]) / sizeOfChart(ref)[whole];
      merge(ref, { layout: { ...layout, [share]: (layout?.[share] ?? 0) + by } });
    },
  };
}

/** Excel.ChartDataLabel: of one point. */
export const chartDataLabel = excelClass<PointLabelRef>({
  name: "ChartDataLabel",
  properties: {
    ...labelProperties<PointLabel>(),
    Text: property<PointLabel, "text">("text", text),
    Left: place("left", "x", "width"),
    Top: place("top", "y", "height"),
    Width: { get: (ref) => boxOfLabel(ref).width },
    Height: { get: (ref) => boxOfLabel(ref).height },
  },
  objects: { Format: (ref) => ref.host.make.ChartDataLabelFormat(part(ref, lookOf(ref.lens))) },
});
