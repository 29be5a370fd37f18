import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { errorCode, withExcel } from "./with-excel";

type Change = (series: Excel.ChartSeries) => void;

const COLUMNS_REFUSE: Readonly<Record<string, Change>> = {
  explosion: (series) => (series.explosion = 20),
  smooth: (series) => (series.smooth = true),
  firstSliceAngle: (series) => (series.firstSliceAngle = 20),
  doughnutHoleSize: (series) => (series.doughnutHoleSize = 20),
  bubbleScale: (series) => (series.bubbleScale = 20),
  markerStyle: (series) => (series.markerStyle = "Circle"),
  pointMarker: (series) => (series.points.getItemAt(0).markerSize = 9),
  varyByCategories: (series) => (series.varyByCategories = true),
  xErrorBars: (series) => (series.xErrorBars.visible = true),
};
const PIES_REFUSE: Readonly<Record<string, Change>> = {
  yErrorBars: (series) => (series.yErrorBars.visible = true),
  gapWidth: (series) => (series.gapWidth = 10),
  invertIfNegative: (series) => (series.invertIfNegative = true),
};

describe("what the series of a type do not have", () => {
  it("is refused, and never written into the file", async () => {
    const [codes, xml] = await withExcel(
      async ({ sheet, context, excel }) => {
        const range = sheet.getRange("A1:C4");
        range.values = [["M", "In", "Out"], ...[1, 2, 3].map((row) => [`m${row}`, row, 2 * row])];
        const add = (type: "ColumnClustered" | "Pie") => sheet.charts.add(type, range, "Columns");
        const [columns, pie, turned] = [add("ColumnClustered"), add("Pie"), add("ColumnClustered")];
        const found: Record<string, string> = {};
        const ask = async (chart: Excel.Chart, changes: Readonly<Record<string, Change>>) => {
          for (const [name, change] of Object.entries(changes))
            found[name] = await errorCode(async () => {
              change(chart.series.getItemAt(0));
              await context.sync();
            });
        };
        await ask(columns, COLUMNS_REFUSE);
        await ask(pie, PIES_REFUSE);
        const series = turned.series.getItemAt(0);
        series.yErrorBars.visible = true;
        series.trendlines.add("Linear");
        series.smooth = false;
        turned.chartType = "Pie";
        await context.sync();
        const parts = unzipSync(await excel.save());
        const charts = Object.entries(parts).filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
        return [found, charts.map(([, bytes]) => strFromU8(bytes)).join("")] as const;
      },
      { preset: "Microsoft 365", engine: "none" },
    );
    const names = [...Object.keys(COLUMNS_REFUSE), ...Object.keys(PIES_REFUSE)];
    assert.deepEqual(codes, Object.fromEntries(names.map((name) => [name, "InvalidOperation"])));
    assert.equal(xml.match(/<c:ser>/g)?.length, 6);
    assert.doesNotMatch(xml, /c:errBars|c:trendline|c:explosion/);
  });
});
