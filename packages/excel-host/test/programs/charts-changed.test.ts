import assert from "node:assert/strict";
import { plain, withExcel } from "../objects/with-excel";
import { sales } from "./sales-chart";

describe("a program that changes charts", () => {
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

  it("finds a trend line that it added in later requests", async () => {
    const said = await withExcel(async (bench) => {
      const { trendlines } = (await sales(bench, "Line")).series.getItemAt(0);
      trendlines.add("Linear");
      const trend = trendlines.add("Polynomial");
      await bench.context.sync();
      trend.polynomialOrder = 3;
      trend.load("type,polynomialOrder");
      await bench.context.sync();
      trend.delete();
      trendlines.load("items/type");
      await bench.context.sync();
      return [trend.type, trend.polynomialOrder, trendlines.items.map(({ type }) => type)];
    });
    assert.deepEqual(said, ["Polynomial", 3, ["Linear"]]);
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
});
