import assert from "node:assert/strict";
import { codeOf, fill, plain, withExcel, type Bench } from "../objects/with-excel";
import { SALES } from "./chart-kinds";

/** A chart over the sales. */
async function sales(
  bench: Bench,
  type: Excel.ChartType | "Line" | "Pie" | "ColumnClustered" = "ColumnClustered",
) {
  await fill(bench, "A1:C5", SALES);
  return bench.sheet.charts.add(type, bench.sheet.getRange("A1:C5"), "Auto");
}

const bytesOf = (base64: string) => Buffer.from(base64, "base64");

/** Width and height of a PNG, from its header. */
const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

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

  it("places a chart by points and by cells, and it moves with the rows above it", async () => {
    const said = await withExcel(async (bench) => {
      const chart = await sales(bench);
      Object.assign(chart, { left: 100, top: 40, width: 300, height: 150 });
      chart.load("left,top,width,height");
      await bench.context.sync();
      const points = [chart.left, chart.top, chart.width, chart.height];
      chart.setPosition("B3", "D12");
      chart.load("left,top,width,height");
      await bench.context.sync();
      const cells = [chart.left, chart.top, chart.width, chart.height];
      bench.sheet.getRange("1:1").insert("Down");
      chart.load("top,height");
      await bench.context.sync();
      return { points, cells, moved: [chart.top, chart.height] };
    });
    assert.deepEqual(said, {
      points: [100, 40, 300, 150],
      cells: [48, 30, 144, 150],
      moved: [45, 150],
    });
  });

  it("gives series, points, labels, axes and trend lines what they are told", async () => {
    const said = await withExcel(async (bench) => {
      const chart = await sales(bench, "Line");
      const added = chart.series.add("Plan");
      added.setValues(bench.sheet.getRange("B2:B5"));
      added.setXAxisValues(bench.sheet.getRange("A2:A5"));
      added.format.line.color = "red";
      added.chartType = "ColumnClustered";
      added.axisGroup = "Secondary";
      const second = chart.axes.getItem("Value", "Secondary");
      second.maximum = 500;
      second.load("maximum,axisGroup");
      const trend = chart.series.getItemAt(1).trendlines.add("MovingAverage");
      trend.movingAveragePeriod = 3;
      trend.load("type,movingAveragePeriod");
      chart.axes.valueAxis.numberFormat = "0.00";
      chart.axes.valueAxis.load("numberFormat,linkNumberFormat");
      chart.series.getItemAt(0).delete();
      const points = chart.series.getItemAt(1).points;
      points.load("count,items/value");
      const values = chart.series.getItemAt(0).getDimensionValues("Values");
      const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
      added.format.line.load("color");
      await bench.context.sync();
      return {
        second: [second.maximum, second.axisGroup],
        format: [chart.axes.valueAxis.numberFormat, chart.axes.valueAxis.linkNumberFormat],
        points: points.items.map(({ value }) => value),
        values: values.value,
        categories: categories.value,
      };
    });
    assert.deepEqual(said, {
      second: [500, "Secondary"],
      format: ["0.00", false],
      points: [100, 110, 120, 130],
      values: [120, 80, 135.5, 90],
      categories: ["January", "February", "March", "April"],
    });
  });

  it("changes the data of a chart, whose series keep their looks", async () => {
    const said = await withExcel(async (bench) => {
      const chart = await sales(bench);
      chart.series.getItemAt(0).format.line.color = "#123456";
      chart.setData(bench.sheet.getRange("A1:B3"), "Columns");
      const { series } = chart;
      series.load("items/name");
      const line = series.getItemAt(0).format.line.load("color");
      await bench.context.sync();
      return [series.items.map(({ name }) => name), line.color];
    });
    assert.deepEqual(said, [["Target"], "#123456"]);
  });

  it("follows formulas, and rows that come and go among its data", async () => {
    const said = await withExcel(async (bench) => {
      const chart = await sales(bench);
      bench.sheet.getRange("C2").formulas = [["=B2*2"]];
      bench.sheet.getRange("4:4").delete("Up");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      await bench.context.sync();
      return values.value;
    });
    assert.deepEqual(said, [200, 80, 90]);
  });

  it("is told of charts that come, go, and are activated", async () => {
    const told = await withExcel(async (bench) => {
      const events: unknown[] = [];
      const { charts } = bench.sheet;
      const hear = (event: { type: string; chartId: string; worksheetId: string }) => {
        events.push([event.type, event.chartId, event.worksheetId]);
        return Promise.resolve();
      };
      charts.onAdded.add(hear);
      charts.onDeleted.add(hear);
      charts.onActivated.add(hear);
      charts.onDeactivated.add(hear);
      await bench.context.sync();
      const chart = (await sales(bench)).load("id");
      chart.activate();
      const active = bench.context.workbook.getActiveChartOrNullObject().load("id");
      await bench.context.sync();
      await new Promise((resolve) => setTimeout(resolve, 50));
      bench.sheet.getRange("A1").select();
      const none = bench.context.workbook.getActiveChartOrNullObject();
      await bench.context.sync();
      chart.delete();
      await bench.context.sync();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { events: plain(events), active: active.id, none: none.isNullObject, id: chart.id };
    });
    const { id } = told;
    assert.deepEqual(told, {
      events: [
        ["ChartAdded", id, "s1"],
        ["ChartActivated", id, "s1"],
        ["ChartDeactivated", id, "s1"],
        ["ChartDeleted", id, "s1"],
      ],
      active: id,
      none: true,
      id,
    });
  });

  it("gets a picture as PNG: as large as the chart, or as asked for", async function () {
    this.timeout(60_000);
    const [own = "", wide = "", centred = ""] = await withExcel(async (bench) => {
      const chart = await sales(bench);
      const images = [chart.getImage(), chart.getImage(240), chart.getImage(300, 300, "FitAndCenter")];
      await bench.context.sync();
      return images.map(({ value }) => value);
    });
    assert.deepEqual(pngSize(bytesOf(own)), [480, 288]);
    assert.deepEqual(pngSize(bytesOf(wide)), [240, 144]);
    assert.deepEqual(pngSize(bytesOf(centred)), [300, 300]);
    assert.ok(bytesOf(own).length > 3000, "a picture with something on it");
  });

  const refused: [what: string, code: string, program: (bench: Bench) => Promise<unknown>][] = [
    [
      "a type that the host does not make",
      "UnsupportedOperation",
      async (bench) => {
        await fill(bench, "A1:C5", SALES);
        bench.sheet.charts.add("Waterfall", bench.sheet.getRange("A1:C5"));
        await bench.context.sync();
      },
    ],
    [
      "a chart that is not there",
      "ItemNotFound",
      async ({ sheet, context }) => {
        sheet.charts.getItem("None").load("name");
        await context.sync();
      },
    ],
    [
      "the axes of a pie",
      "InvalidOperation",
      async (bench) => {
        (await sales(bench, "Pie")).axes.valueAxis.load("minimum");
        await bench.context.sync();
      },
    ],
    [
      "a block as the values of a series",
      "InvalidArgument",
      async (bench) => {
        (await sales(bench)).series.getItemAt(0).setValues(bench.sheet.getRange("A1:B5"));
        await bench.context.sync();
      },
    ],
    [
      "a chart that has been deleted",
      "ItemNotFound",
      async (bench) => {
        const chart = await sales(bench);
        chart.delete();
        chart.load("name");
        await bench.context.sync();
      },
    ],
    [
      "a chart on a sheet whose objects are protected",
      "AccessDenied",
      async (bench) => {
        await fill(bench, "A1:C5", SALES);
        bench.sheet.protection.protect({ allowEditObjects: false });
        await bench.context.sync();
        bench.sheet.charts.add("Line", bench.sheet.getRange("A1:C5"));
        await bench.context.sync();
      },
    ],
    [
      "error bars, which the host does not have",
      "ApiNotFound",
      async (bench) => {
        (await sales(bench)).series.getItemAt(0).yErrorBars.load("visible");
        await bench.context.sync();
      },
    ],
  ];
  for (const [what, code, program] of refused) {
    it(`is refused ${what}: ${code}`, async () => assert.equal(await codeOf(program), code));
  }
});
