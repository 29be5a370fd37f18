import { fill, type Bench } from "../objects/with-excel";
import { SALES } from "./chart-kinds";

/** A chart over the sales. */
export async function sales(
  bench: Bench,
  type: Excel.ChartType | "Line" | "Pie" | "ColumnClustered" = "ColumnClustered",
) {
  await fill(bench, "A1:C5", SALES);
  return bench.sheet.charts.add(type, bench.sheet.getRange("A1:C5"), "Auto");
}
