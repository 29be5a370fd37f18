import assert from "node:assert/strict";
import { codeOf, withExcel } from "./with-excel";

const NEWEST = { preset: "Microsoft 365", locale: "en-US" } as const;

describe("what programs of strangers asked for", () => {
  it("fills by months, years, days of work and growth", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("A1:E1").values = [[45322, 45351, 45296, 3, 2]];
      sheet.getRange("E2").values = [[6]];
      sheet.getRange("A1").autoFill("A1:A4", "FillMonths");
      sheet.getRange("B1").autoFill("B1:B4", "FillYears");
      sheet.getRange("C1").autoFill("C1:C4", "FillWeekdays");
      sheet.getRange("D1").autoFill("D1:D4", "FillDays");
      sheet.getRange("E1:E2").autoFill("E1:E4", "GrowthTrend");
      const range = sheet.getRange("A1:E4").load("values");
      await context.sync();
      return range.values;
    }, NEWEST);
    // 31 January, 29 February 2024, Friday 5 January 2024.
    assert.deepEqual(found, [
      [45322, 45351, 45296, 3, 2],
      [45351, 45716, 45299, 4, 6],
      [45382, 46081, 45300, 5, 18],
      [45412, 46446, 45301, 6, 54],
    ]);
  });

  it("reads a table by its name alone", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("A1:B3").values = [
        ["Code", "Rate"],
        ["EUR", 0.8],
        ["JPY", 150],
      ];
      sheet.tables.add("A1:B3", true).name = "Rates";
      const cells = sheet.getRange("D1:D2");
      cells.formulas = [['=VLOOKUP("JPY",Rates,2,FALSE)'], ["=ROWS(Rates)"]];
      cells.load("values,formulas");
      await context.sync();
      const first = [cells.values, cells.formulas[1]];
      sheet.tables.getItem("Rates").rows.add(undefined, [["GBP", 0.75]]);
      cells.load("values");
      await context.sync();
      return [...first, cells.values[1]];
    }, NEWEST);
    assert.deepEqual(found, [[[150], [2]], ["=ROWS(Rates)"], [3]]);
  });

  it("goes round in a circle until the numbers hardly change, or as often as the book says", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const { iterativeCalculation } = context.application;
      iterativeCalculation.enabled = true;
      iterativeCalculation.maxIteration = 30;
      iterativeCalculation.maxChange = 0.000001;
      await context.sync();
      sheet.getRange("A1:A3").formulas = [[90], ["=A3*0.1"], ["=A1+A2"]];
      sheet.getRange("C1").formulas = [["=C1+1"]];
      const range = sheet.getRange("A1:C3").load("values");
      context.application.load("calculationState");
      await context.sync();
      const values = range.values
        .flat()
        .map((value) => (value === "" ? "" : Math.round(Number(value) * 1e4) / 1e4));
      return [values, context.application.calculationState];
    }, NEWEST);
    assert.deepEqual(found, [[90, "", 30, 10, "", "", 100, "", ""], "Done"]);
  });

  it("finds what is there once, whatever its capitals", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("A1:B4").values = [
        ["Tea", 1],
        ["tea", 1],
        ["TEA", 2],
        ["Milk", 1],
      ];
      sheet.getRange("D1").formulas = [["=UNIQUE(A1:B4)"]];
      sheet.getRange("G1").formulas = [['=UNIQUE({"x","X","y"},TRUE)']];
      sheet.getRange("G2").formulas = [["=UNIQUE(A1:A4,,TRUE)"]];
      sheet.getRange("G3").formulas = [['=UNIQUE("x")']];
      const [pairs, rest] = [sheet.getRange("D1:E3").load("values"), sheet.getRange("G1:H3").load("values")];
      await context.sync();
      return [pairs.values, rest.values];
    }, NEWEST);
    const pairs = [
      ["Tea", 1],
      ["TEA", 2],
      ["Milk", 1],
    ];
    assert.deepEqual(found, [
      pairs,
      [
        ["x", "y"],
        ["Milk", ""],
        ["x", ""],
      ],
    ]);
  });

  it("ties lines to boxes of flow charts", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const [start, end] = (["FlowChartTerminator", "FlowChartDocument"] as const).map((type, index) => {
        const box = sheet.shapes.addGeometricShape(type);
        return Object.assign(box, { left: 10 + index * 200, top: 20, width: 100, height: 50 });
      });
      if (!start || !end) throw new Error("no boxes");
      const shape = sheet.shapes.addLine(0, 0, 5, 5, "Straight");
      shape.line.connectBeginShape(start, 3);
      shape.line.connectEndShape(end, 1);
      shape.load("left,width,top");
      start.load("connectionSiteCount");
      await context.sync();
      return [shape.left, shape.width, shape.top, start.connectionSiteCount];
    }, NEWEST);
    assert.deepEqual(found, [110, 100, 45, 4]);
  });

  it("has no queries in a book without any, and does not read those of a file", async () => {
    const found = await withExcel(async ({ context }) => {
      const queries = context.workbook.queries.load("items");
      const count = context.workbook.queries.getCount();
      await context.sync();
      return [queries.items.length, count.value];
    }, NEWEST);
    const code = await codeOf(async ({ context }) => {
      context.workbook.customXmlParts.add(
        '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">x</DataMashup>',
      );
      context.workbook.queries.load("items");
      await context.sync();
    }, NEWEST);
    assert.deepEqual([found, code], [[0, 0], "UnsupportedOperation"]);
  });
});
