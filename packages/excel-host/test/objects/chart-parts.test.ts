import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { plain } from "./with-excel";

type Question<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs a program, saves, opens again and asks a question; both see the sheet in front. */
async function saved<T>(program: Question<unknown>, question: Question<T>): Promise<T> {
  const run = async <R>(bytes: Uint8Array | undefined, work: Question<R>) => {
    const excel = await openExcel(bytes, { preset: "Microsoft 365", engine: "none", locale: "en-US" });
    try {
      const answer = await excel.Excel.run((context) =>
        work(context.workbook.worksheets.getActiveWorksheet(), context),
      );
      return [plain(answer), await excel.save()] as const;
    } finally {
      excel.close();
    }
  };
  const [, bytes] = await run(undefined, async (sheet, context) => {
    await program(sheet, context);
    await context.sync();
  });
  return (await run(bytes, question))[0];
}

const ROWS = [
  ["Month", "Sold", "Left"],
  ["Jan", 4, 1],
  ["Feb", 6, 2],
  ["Mar", 5, 9],
];

function chart(sheet: Excel.Worksheet, type: Excel.ChartType | "ColumnClustered" | "Bubble"): Excel.Chart {
  const range = sheet.getRange("A1:C4");
  range.values = ROWS;
  return sheet.charts.add(type as Excel.ChartType, range, "Columns");
}

describe("parts of charts that are kept in the file", () => {
  it("bubbles with their sizes, each row a series", async () => {
    const found = await saved(
      async (sheet) => {
        const made = chart(sheet, "Bubble");
        made.series.getItemAt(0).delete();
        for (const row of [2, 3]) {
          const series = made.series.add(`Row ${row}`);
          series.setXAxisValues(sheet.getRange(`B${row}`));
          series.setValues(sheet.getRange(`C${row}`));
          series.setBubbleSizes(sheet.getRange(`B${row}`));
          series.bubbleScale = 50;
          series.dataLabels.showBubbleSize = true;
          series.dataLabels.showValue = false;
        }
      },
      async (sheet, context) => {
        const made = sheet.charts.getItemAt(0).load("chartType");
        const series = made.series.load("items/name,items/bubbleScale");
        const sizes = made.series.getItemAt(1).getDimensionValues("BubbleSizes");
        const labels = made.series.getItemAt(1).dataLabels.load("showBubbleSize,showValue");
        await context.sync();
        return [
          made.chartType,
          series.items.map(({ name, bubbleScale }) => [name, bubbleScale]),
          sizes.value,
          [labels.showBubbleSize, labels.showValue],
        ];
      },
    );
    assert.deepEqual(found, [
      "Bubble",
      [
        ["Row 2", 50],
        ["Row 3", 50],
      ],
      [6],
      [true, false],
    ]);
  });

  it("data table, error bars, legend entries, letters of the title, and places", async () => {
    const found = await saved(
      async (sheet) => {
        const made = chart(sheet, "ColumnClustered");
        const table = made.getDataTable();
        table.visible = true;
        table.showLegendKey = false;
        table.format.font.color = "#112233";
        made.title.text = "Sold and left";
        made.title.getSubstring(0, 4).font.color = "#FF0000";
        made.title.showShadow = true;
        made.title.left = 30;
        made.legend.legendEntries.getItemAt(1).visible = false;
        made.plotArea.width = 200;
        const series = made.series.getItemAt(0);
        series.yErrorBars.visible = true;
        series.yErrorBars.type = "Percent";
        series.yErrorBars.endStyleCap = false;
        series.invertIfNegative = true;
        const label = series.points.getItemAt(1).dataLabel;
        label.showValue = true;
        label.top = 5;
        made.axes.categoryAxis.categoryType = "TextAxis";
        made.axes.valueAxis.setCustomDisplayUnit(5);
      },
      async (sheet, context) => {
        const made = sheet.charts.getItemAt(0);
        const table = made.getDataTableOrNullObject().load("visible,showLegendKey,showVerticalBorder");
        const font = table.format.font.load("color");
        const title = made.title.load("text,showShadow,left");
        const [red, rest] = [made.title.getSubstring(0, 4), made.title.getSubstring(5, 3)];
        [red, rest].forEach((letters) => letters.font.load("color"));
        const entries = made.legend.legendEntries.load("items/visible");
        const plot = made.plotArea.load("width,position");
        const errors = made.series.getItemAt(0).yErrorBars.load("visible,type,endStyleCap,include");
        const label = made.series.getItemAt(0).points.getItemAt(1).dataLabel.load("top");
        const { categoryAxis, valueAxis } = made.axes;
        categoryAxis.load("categoryType");
        valueAxis.load("customDisplayUnit,displayUnit");
        await context.sync();
        return [
          [table.visible, table.showLegendKey, table.showVerticalBorder, font.color],
          [
            title.text,
            title.showShadow,
            Math.round(title.left),
            red.font.color,
            rest.font.color !== "#FF0000",
          ],
          entries.items.map(({ visible }) => visible),
          [Math.round(plot.width), plot.position],
          [errors.visible, errors.type, errors.endStyleCap, errors.include],
          Math.round(label.top),
          [categoryAxis.categoryType, valueAxis.customDisplayUnit, valueAxis.displayUnit],
        ];
      },
    );
    assert.deepEqual(found, [
      [true, false, true, "#112233"],
      ["Sold and left", true, 30, "#FF0000", true],
      [true, false],
      [200, "Custom"],
      [true, "Percent", false, "Both"],
      5,
      ["TextAxis", 5, "Custom"],
    ]);
  });
});

describe("pies with a second plot", () => {
  it("keep its size, and which pieces it has, in the file", async () => {
    const found = await saved(
      async (sheet) => {
        const pie = chart(sheet, "BarOfPie" as Excel.ChartType).series.getItemAt(0);
        pie.secondPlotSize = 60;
        pie.splitType = "SplitByValue";
        pie.splitValue = 5;
        pie.gapWidth = 150;
        pie.hasDataLabels = true;
        await sheet.context.sync();
      },
      async (sheet, context) => {
        const pie = sheet.charts.getItemAt(0);
        pie.load("chartType");
        const series = pie.series.getItemAt(0);
        series.load("secondPlotSize,splitType,splitValue,gapWidth,hasDataLabels");
        await context.sync();
        const { secondPlotSize, splitType, splitValue, gapWidth, hasDataLabels } = series;
        return [pie.chartType, secondPlotSize, splitType, splitValue, gapWidth, hasDataLabels];
      },
    );
    assert.deepEqual(found, ["BarOfPie", 60, "SplitByValue", 5, 150, true]);
  });
});
