import assert from "node:assert/strict";
import { fill, withExcel } from "../objects/with-excel";
import { SALES } from "./chart-kinds";
import { sales } from "./sales-chart";

describe("a program with charts", () => {
  it("gets a chart with Excel's first name, size, title and legend, and its series from the cells", async () => {
    const said = await withExcel(async (bench) => {
      const chart = await sales(bench);
      chart.load("name,id,chartType,width,height,plotBy,plotVisibleOnly,displayBlanksAs");
      chart.title.load("text,visible,overlay");
      chart.legend.load("visible,position");
      chart.series.load("count,items/name,items/chartType,items/gapWidth,items/axisGroup");
      chart.axes.valueAxis.load("minimum,maximum,visible,type");
      chart.axes.valueAxis.majorGridlines.load("visible");
      chart.axes.categoryAxis.majorGridlines.load("visible");
      await bench.context.sync();
      return {
        chart: [chart.name, chart.chartType, chart.width, chart.height, chart.plotBy, chart.displayBlanksAs],
        title: [chart.title.text, chart.title.visible, chart.title.overlay],
        legend: [chart.legend.visible, chart.legend.position],
        series: chart.series.items.map(({ name, chartType, gapWidth, axisGroup }) => [
          name,
          chartType,
          gapWidth,
          axisGroup,
        ]),
        axis: [chart.axes.valueAxis.minimum, chart.axes.valueAxis.visible, chart.axes.valueAxis.type],
        gridlines: [
          chart.axes.valueAxis.majorGridlines.visible,
          chart.axes.categoryAxis.majorGridlines.visible,
        ],
      };
    });
    assert.deepEqual(said, {
      chart: ["Chart 1", "ColumnClustered", 360, 216, "Columns", "NotPlotted"],
      title: ["Chart Title", true, false],
      legend: [true, "Bottom"],
      series: [
        ["Target", "ColumnClustered", 219, "Primary"],
        ["Sold", "ColumnClustered", 219, "Primary"],
      ],
      axis: ["", true, "Value"],
      gridlines: [true, false],
    });
  });

  it("names a chart of one series by it, without a legend", async () => {
    const said = await withExcel(async (bench) => {
      await fill(bench, "A1:C5", SALES);
      const chart = bench.sheet.charts.add("Line", bench.sheet.getRange("A1:B5"));
      chart.title.load("text");
      chart.legend.load("visible");
      await bench.context.sync();
      return [chart.title.text, chart.legend.visible];
    });
    assert.deepEqual(said, ["Target", false]);
  });

  const readings: [
    what: string,
    values: unknown[][],
    by: "Auto" | "Columns" | "Rows",
    names: string[],
    plotBy: string,
  ][] = [
    [
      "more columns than rows: rows are series",
      [
        ["", "Q1", "Q2", "Q3"],
        ["North", 1, 2, 3],
        ["South", 4, 5, 6],
      ],
      "Auto",
      ["North", "South"],
      "Rows",
    ],
    [
      "numbers below a blank corner are categories",
      [
        ["", "Sold"],
        [2024, 5],
        [2025, 7],
        [2026, 9],
      ],
      "Auto",
      ["Sold"],
      "Columns",
    ],
    [
      "numbers alone are series without names",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "Auto",
      ["Series1", "Series2"],
      "Columns",
    ],
    ["rows because the program says so", SALES, "Rows", ["January", "February", "March", "April"], "Rows"],
    [
      "two columns of words are categories together",
      [
        ["Region", "Month", "Sold"],
        ["N", "Jan", 1],
        ["N", "Feb", 2],
        ["S", "Jan", 3],
      ],
      "Auto",
      ["Sold"],
      "Columns",
    ],
  ];
  for (const [what, values, by, names, plotBy] of readings) {
    it(`reads a block: ${what}`, async () => {
      const said = await withExcel(async ({ sheet, context }) => {
        const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
        range.values = values;
        const chart = sheet.charts.add("ColumnClustered", range, by);
        chart.series.load("items/name");
        chart.load("plotBy");
        await context.sync();
        return [chart.series.items.map(({ name }) => name), chart.plotBy];
      });
      assert.deepEqual(said, [names, plotBy]);
    });
  }

  it("finds charts by name, by place and not at all", async () => {
    const said = await withExcel(async (bench) => {
      (await sales(bench)).name = "Mine";
      const { charts } = bench.sheet;
      const found = charts.getItem("mine").load("name");
      const first = charts.getItemAt(0).load("name");
      const missing = charts.getItemOrNullObject("Other").load("isNullObject");
      const count = charts.getCount();
      charts.load("count");
      await bench.context.sync();
      return [found.name, first.name, missing.isNullObject, count.value, charts.count];
    });
    assert.deepEqual(said, ["Mine", "Mine", true, 1, 1]);
  });
});
