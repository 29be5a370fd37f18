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
      await context.sync();
      return [
        headers.useSheetMargins,
        headers.useSheetScale,
        styles.style,
        look.roundedCorners,
        title.textOrientation,
      ];
    });
    again.close();
    assert.deepEqual(plain(read), [false, false, "Good", true, 0]);
  });
});
