import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { plain, withExcel } from "./with-excel";

const NEWEST = { preset: "Microsoft 365", locale: "en-US" } as const;

describe("members that programs seldom ask for", () => {
  it("the values and types of a name, categories of formats, styles that Excel brings", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const cells = sheet.getRange("A1:C1");
      cells.values = [[1, "x", true]];
      cells.numberFormat = [["0.00%", "$#,##0.00", "yyyy-mm-dd"]];
      const name = context.workbook.names.add("Arr", cells);
      name.arrayValues.load("values,types");
      cells.load("numberFormatCategories,linkedDataTypeState,savedAsArray");
      const styles = context.workbook.tableStyles.load("items/name,items/readOnly");
      const usual = context.workbook.pivotTableStyles.getDefault().load("name");
      const none = context.workbook.slicerStyles.getItemOrNullObject("Mine");
      await context.sync();
      return [
        [name.arrayValues.values, name.arrayValues.types],
        [cells.numberFormatCategories, cells.savedAsArray],
        [styles.items.length, usual.name, none.isNullObject],
      ];
    }, NEWEST);
    assert.deepEqual(found, [
      [[[1, "x", true]], [["Double", "String", "Boolean"]]],
      [[["Percentage", "Currency", "Date"]], false],
      [60, "PivotStyleLight16", true],
    ]);
  });

  it("rows that a filter shows again count in SUBTOTAL, and what was automatic is done before it is manual", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("A1:A4").values = [["Units"], [5], [7], [9]];
      const table = sheet.tables.add("A1:A4", true);
      const total = sheet.getRange("C6");
      total.formulas = [["=SUBTOTAL(109,A2:A4)"]];
      table.columns.getItem("Units").filter.applyValuesFilter(["5", "9"]);
      const read = async () => {
        total.load("values");
        await context.sync();
        return total.values[0]?.[0] as number;
      };
      const seen = [await read()];
      table.clearFilters();
      seen.push(await read());
      context.application.calculationMode = "Manual";
      sheet.getRange("A2").values = [[100]];
      seen.push(await read());
      context.application.calculate("Full");
      seen.push(await read());
      return seen;
    }, NEWEST);
    assert.deepEqual(found, [14, 21, 21, 116]);
  });

  it("what is written in the request that makes calculation manual waits until somebody calculates", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("A1:B1").formulas = [[10, "=A1*3"]];
      await context.sync();
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[20]];
      const total = sheet.getRange("B1").load("values");
      await context.sync();
      return total.values;
    }, NEWEST);
    assert.deepEqual(found, [[30]]);
  });

  it("who begins to listen hears of nothing that was before", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const heard: string[] = [];
      sheet.getRange("A1").values = [["before"]];
      await context.sync();
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      sheet.getRange("B1").values = [["after"]];
      await context.sync();
      while (!heard.includes("B1")) await new Promise((resolve) => setTimeout(resolve, 1));
      return heard;
    }, NEWEST);
    assert.deepEqual(found, ["B1"]);
  });

  it("a comma without thousands stays a text", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const cells = sheet.getRange("A1:D1");
      cells.values = [["14,37", "1,234", "$1,234.50", "May 5, 2020"]];
      cells.load("valueTypes");
      await context.sync();
      return cells.valueTypes[0];
    }, NEWEST);
    assert.deepEqual(found, ["String", "Double", "Double", "Double"]);
  });

  it("headers that keep to no margins and styles of several blocks are in the saved file", async () => {
    const saved = await withExcel(async ({ sheet, context, excel }) => {
      sheet.pageLayout.headersFooters.set({ useSheetMargins: false, useSheetScale: false });
      sheet.getRanges("A1:A2,C1").style = "Good";
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
      chart.format.roundedCorners = true;
      chart.axes.valueAxis.title.text = "Level";
      chart.axes.valueAxis.title.textOrientation = 0;
      chart.axes.categoryAxis.title.text = "Step";
      chart.axes.categoryAxis.title.textOrientation = 90;
      await context.sync();
      return [...(await excel.save())];
    }, NEWEST);
    const again = await openExcel(Uint8Array.from(saved), { ...NEWEST, engine: "none" });
    const read = await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const headers = sheet.pageLayout.headersFooters.load("useSheetMargins,useSheetScale");
      const styles = sheet.getRanges("A1:A2,C1").load("style");
      const chart = sheet.charts.getItemAt(0);
      const look = chart.format.load("roundedCorners");
      const title = chart.axes.valueAxis.title.load("textOrientation");
      const below = chart.axes.categoryAxis.title.load("textOrientation");
      await context.sync();
      return [
        headers.useSheetMargins,
        headers.useSheetScale,
        styles.style,
        look.roundedCorners,
        title.textOrientation,
        below.textOrientation,
      ];
    });
    again.close();
    assert.deepEqual(plain(read), [false, false, "Good", true, 0, 90]);
  });
});
