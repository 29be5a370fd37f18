import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { fill, valuesOf, withExcel, type Bench } from "./with-excel";

const NEWEST = { preset: "Microsoft 365", locale: "en-US" } as const;
const ROWS = [
  ["Product", "Qty"],
  ["Tea", 3],
  ["Milk", 5],
];

async function tableAt(bench: Bench, address: string): Promise<Excel.Table> {
  await fill(bench, address, ROWS);
  return bench.sheet.tables.add(address, true);
}

describe("the header row of a table", () => {
  it("leaves empty cells above the data when it is hidden, and no filter", async () => {
    const found = await withExcel(async (bench) => {
      const table = await tableAt(bench, "B2:C4");
      table.columns.getItem("Product").filter.applyValuesFilter(["Tea"]);
      table.showHeaders = false;
      table.load("showHeaders");
      const [range, body] = [table.getRange().load("address"), table.getDataBodyRange().load("address")];
      const milk = bench.sheet.getRange("4:4").load("rowHidden");
      const values = await valuesOf(bench, "B2:C4");
      return [table.showHeaders, range.address, body.address, milk.rowHidden, values];
    }, NEWEST);
    assert.deepEqual(found, [false, "Sheet1!B3:C4", "Sheet1!B3:C4", false, [["", ""], ...ROWS.slice(1)]]);
  });

  it("comes back above the data", async () => {
    const found = await withExcel(async (bench) => {
      const table = await tableAt(bench, "B2:C4");
      table.showHeaders = false;
      table.showHeaders = true;
      const range = table.getRange().load("address,values");
      await bench.context.sync();
      return [range.address, range.values];
    }, NEWEST);
    assert.deepEqual(found, ["Sheet1!B2:C4", ROWS]);
  });

  it("moves the data down where the row above holds something", async () => {
    const found = await withExcel(async (bench) => {
      const table = await tableAt(bench, "A2:B4");
      table.showHeaders = false;
      await fill(bench, "A2", [["Title"]]);
      table.showHeaders = true;
      const range = table.getRange().load("address,values");
      const title = await valuesOf(bench, "A2");
      return [title, range.address, range.values];
    }, NEWEST);
    assert.deepEqual(found, [[["Title"]], "Sheet1!A3:B5", ROWS]);
  });

  it("is hidden in the saved file too", async () => {
    const excel = await openExcel(undefined, NEWEST);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      (await tableAt({ sheet, context, excel }, "A1:B3")).showHeaders = false;
      await context.sync();
    });
    const again = await openExcel(await excel.save(), NEWEST);
    excel.close();
    const [table] = again.workbook.book.sheets[0]?.tables ?? [];
    again.close();
    assert.deepEqual(
      [table?.hasHeaders, table?.range.top, table?.columns.map(({ name }) => name)],
      [false, 1, ["Product", "Qty"]],
    );
  });
});

describe("what is written into the headers of a table", () => {
  it("becomes texts that differ, in the cells too", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const table = sheet.tables.add("A1:D2", true);
      sheet.getRange("A1:C1").values = [[2024, "Sold", "sold"]];
      sheet.getRange("D1").values = [["Sold"]];
      await context.sync();
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").values = [[""]];
      const header = table.getHeaderRowRange().load("values");
      table.columns.load("items/name");
      await context.sync();
      return [header.values[0], table.columns.items.map(({ name }) => name)];
    });
    const headers = ["Column1", "Column2", "sold2", "Sold3"];
    assert.deepEqual(found, [headers, headers]);
  });
});

describe("a table of the common API", () => {
  function write(bench: Bench, data: Office.TableData, options: object): Promise<string> {
    return new Promise((resolve) =>
      bench.excel.Office.context.document.setSelectedDataAsync(data, options, ({ status }) =>
        resolve(String(status)),
      ),
    );
  }

  it("becomes a table of the sheet, with the options that it came with", async () => {
    const found = await withExcel(async (bench) => {
      const { sheet, context, excel } = bench;
      sheet.getRange("C3").select();
      await context.sync();
      const data = new excel.Office.TableData([["Tea", 3]], [["Product", "Qty"]]);
      const tableOptions = { style: "TableStyleDark2", bandedRows: false, filterButton: false };
      const status = await write(bench, data, { coercionType: "table", tableOptions });
      const table = sheet.tables.getItemAt(0).load("style,showBandedRows,showFilterButton");
      const range = table.getRange().load("address,values");
      await context.sync();
      const { style, showBandedRows, showFilterButton } = table;
      return [status, range.address, range.values, style, showBandedRows, showFilterButton];
    }, NEWEST);
    assert.deepEqual(found, [
      "succeeded",
      "Sheet1!C3:D4",
      [
        ["Product", "Qty"],
        ["Tea", 3],
      ],
      "TableStyleDark2",
      false,
      false,
    ]);
  });

  it("is refused, and writes nothing, with formats for its cells", async () => {
    const found = await withExcel(async (bench) => {
      const data = new bench.excel.Office.TableData([["Tea", 3]], [["Product", "Qty"]]);
      const cellFormat = [{ cells: bench.excel.Office.Table.Headers, format: { fontColor: "red" } }];
      const status = await write(bench, data, { coercionType: "table", cellFormat });
      return [status, await valuesOf(bench, "A1")];
    }, NEWEST);
    assert.deepEqual(found, ["failed", [[""]]]);
  });
});
