import { afterSaving, orderTable, type Program, type Topic } from "./program";

const PROGRAMS: readonly Program[] = [
  {
    name: "look a price up in a table that is called by its bare name",
    atFirstSight: false,
    run: async (bench) => {
      const { sheet, context } = bench;
      orderTable(bench).name = "Orders";
      const cells = sheet.getRange("F1:F2");
      cells.formulas = [['=VLOOKUP("Sugar",Orders,4,FALSE)'], ["=SUM(INDEX(Orders,0,3))"]];
      cells.load("values");
      await context.sync();
      return cells.values.flat();
    },
    gives: [2, 21],
  },
  {
    name: "a loan plan: the first of each month by filling on",
    atFirstSight: false,
    run: async ({ sheet, context }) => {
      sheet.getRange("A1").values = [["2024-01-31"]];
      sheet.getRange("A1").autoFill("A1:A4", "FillMonths");
      const dates = sheet.getRange("A1:A4");
      dates.numberFormat = [["dd/mm/yyyy"]];
      dates.load("text");
      await context.sync();
      return dates.text.flat();
    },
    gives: ["31/01/2024", "29/02/2024", "31/03/2024", "30/04/2024"],
  },
  {
    name: "count customers whatever their capitals",
    atFirstSight: false,
    run: async ({ sheet, context }) => {
      sheet.getRange("A1:A4").values = [["Ani"], ["ANI"], ["Budi"], ["ani"]];
      const cell = sheet.getRange("C1");
      cell.formulas = [["=COUNTA(UNIQUE(A1:A4))"]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0];
    },
    gives: 2,
  },
  {
    name: "a bonus out of the profit that it lessens, by iteration",
    atFirstSight: false,
    run: async ({ sheet, context }) => {
      const { iterativeCalculation } = context.application;
      iterativeCalculation.enabled = true;
      await context.sync();
      sheet.getRange("A1:A3").formulas = [[1100], ["=A3*0.1"], ["=A1-A2"]];
      const cells = sheet.getRange("A2:A3").load("values");
      await context.sync();
      iterativeCalculation.enabled = false;
      return cells.values.map(([value]) => Math.round(Number(value)));
    },
    gives: [100, 1000],
  },
  {
    name: "headings in lighter shades of one colour",
    atFirstSight: false,
    run: async (bench) => {
      const { sheet, context } = bench;
      for (const [index, shade] of [0, 0.4, 0.8].entries()) {
        const { fill } = sheet.getCell(index, 0).format;
        fill.color = "#1F4E79";
        fill.tintAndShade = shade;
      }
      await context.sync();
      return afterSaving(bench, async (again, next) => {
        const fills = [0, 1, 2].map((row) => again.getCell(row, 0).format.fill.load("tintAndShade"));
        await next.sync();
        return fills.map(({ tintAndShade }) => tintAndShade);
      });
    },
    gives: [0, 0.4, 0.8],
  },
  {
    name: "a chart whose title says what a cell says",
    atFirstSight: false,
    run: async (bench) => {
      const { sheet, context } = bench;
      const table = orderTable(bench);
      sheet.getRange("H1").values = [["Orders of May"]];
      sheet.load("name");
      await context.sync();
      const chart = sheet.charts.add("ColumnClustered", table.getRange(), "Columns");
      chart.title.setFormula(`='${sheet.name}'!$H$1`);
      await context.sync();
      sheet.getRange("H1").values = [["Orders of June"]];
      chart.title.load("text");
      await context.sync();
      return chart.title.text;
    },
    gives: "Orders of June",
  },
  {
    name: "a table whose header a program writes anew, twice the same",
    atFirstSight: false,
    run: async (bench) => {
      const table = orderTable(bench);
      bench.sheet.getRange("C1:D1").values = [["Sum", "Sum"]];
      const header = table.getHeaderRowRange().load("values");
      table.columns.load("items/name");
      await bench.context.sync();
      return [header.values[0], table.columns.items.map(({ name }) => name)];
    },
    gives: [
      ["Product", "Region", "Sum", "Sum2"],
      ["Product", "Region", "Sum", "Sum2"],
    ],
  },
  {
    name: "a chart of share prices",
    atFirstSight: false,
    run: async ({ sheet, context }) => {
      const prices = sheet.getRange("A1:E3");
      prices.values = [
        ["Day", "Open", "High", "Low", "Close"],
        ["Mon", 10, 12, 9, 11],
        ["Tue", 11, 14, 11, 13],
      ];
      const chart = sheet.charts.add("StockOHLC", prices, "Columns").load("chartType");
      await context.sync();
      return chart.chartType;
    },
    gives: "StockOHLC",
  },
  {
    name: "a plan of an approval, with arrows from box to box",
    atFirstSight: false,
    run: async ({ sheet, context }) => {
      const [ask, answer] = [0, 1].map((index) => {
        const box = sheet.shapes.addGeometricShape(index === 0 ? "FlowChartTerminator" : "FlowChartDocument");
        return Object.assign(box, { left: index * 200, top: 40, width: 120, height: 60 });
      }) as [Excel.Shape, Excel.Shape];
      const arrow = sheet.shapes.addLine(0, 0, 10, 10, "Straight");
      arrow.line.connectBeginShape(ask, 3);
      arrow.line.connectEndShape(answer, 1);
      arrow.load("left,width");
      arrow.line.load("isBeginConnected,isEndConnected");
      await context.sync();
      return [arrow.left, arrow.width, arrow.line.isBeginConnected && arrow.line.isEndConnected];
    },
    gives: [120, 80, true],
  },
];

/** Small ledgers, plans and lists, as strangers' programs keep them. */
export const ACCOUNTING: Topic = { topic: "ledgers and plans", programs: PROGRAMS };
