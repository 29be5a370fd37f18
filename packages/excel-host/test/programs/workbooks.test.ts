import assert from "node:assert/strict";
import { valuesOf, withExcel } from "../objects/with-excel";
import { sales } from "./sales";

describe("programs with sheets, tables, names and formulas", () => {
  it("build a table with a calculated column and totals", async () => {
    const read = await withExcel(async (bench) => {
      await sales(bench);
      const { sheet, context } = bench;
      const table = sheet.tables.add("B2:D6", true);
      table.name = "Sales";
      table.columns.add(undefined, [["Amount"], ...Array.from({ length: 4 }, () => ["=[@Qty]*[@Price]"])]);
      table.rows.add(undefined, [["Tea", 3, 4, "=[@Qty]*[@Price]"]]);
      table.showTotals = true;
      table.columns.getItem("Amount").getTotalRowRange().formulas = [["=SUBTOTAL(109,[Amount])"]];
      sheet.getRange("H1").formulas = [['=SUMIFS(Sales[Qty],Sales[Product],"Coffee")']];
      const body = table.getDataBodyRange().load("address,values");
      const total = table.columns.getItem("Amount").getTotalRowRange().load("values,formulas");
      const columns = table.columns.load("items/name,count");
      await context.sync();
      return [body.address, body.values.at(-1), total.values, columns.count, await valuesOf(bench, "H1")];
    });
    assert.deepEqual(read, ["Sheet1!B3:E7", ["Tea", 3, 4, 12], [[143.8]], 4, [[2]]]);
  });

  it("add, copy, move, hide and find sheets", async () => {
    const read = await withExcel(async (bench) => {
      await sales(bench);
      const { sheet, context } = bench;
      const { worksheets } = context.workbook;
      const added = worksheets.add("B");
      added.position = 0;
      added.visibility = "Hidden";
      const copy = sheet.copy("End");
      copy.name = "Copy";
      const [first, last] = [worksheets.getFirst(true).load("name"), worksheets.getLast().load("name")];
      const next = sheet.getNext().load("name");
      const all = worksheets.load("items/name");
      await context.sync();
      return [all.items.map(({ name }) => name), first.name, last.name, next.name];
    });
    assert.deepEqual(read, [["B", "Sheet1", "Copy"], "Sheet1", "Copy", "Copy"]);
  });

  it("define names of the book and of a sheet", async () => {
    const read = await withExcel(async (bench) => {
      await sales(bench);
      const { sheet, context } = bench;
      context.workbook.names.add("Amounts", sheet.getRange("C3:C6"));
      context.workbook.names.add("Rate", "=3.14");
      sheet.names.add("Local", sheet.getRange("B2"));
      sheet.getRange("A1").formulas = [["=SUM(Amounts)*Rate"]];
      const names = context.workbook.names.load("items/name,items/type,items/value,items/scope");
      const own = sheet.names.load("items/name,items/scope");
      await context.sync();
      const list = names.items.map(({ name, type, value, scope }) => [name, type, value, scope]);
      return [list, own.items.map(({ name, scope }) => [name, scope]), await valuesOf(bench, "A1")];
    });
    assert.deepEqual(read, [
      [
        ["Amounts", "Range", "=Sheet1!$C$3:$C$6", "Workbook"],
        ["Rate", "Double", 3.14, "Workbook"],
      ],
      [["Local", "Worksheet"]],
      [[28.26]],
    ]);
  });

  it("spill, and say where", async () => {
    const read = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      const area = sheet.getRange("A1").getSpillingToRange().load("address,values");
      const parent = sheet.getRange("B3").getSpillParent().load("address");
      await context.sync();
      sheet.getRange("B2").values = [["x"]];
      const blocked = sheet.getRange("A1").load("values");
      await context.sync();
      return [area.address, area.values, parent.address, blocked.values];
    });
    assert.deepEqual(read, [
      "Sheet1!A1:B3",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "Sheet1!A1",
      [["#SPILL!"]],
    ]);
  });

  it("set a page up and read it back", async () => {
    const read = await withExcel(async ({ sheet, context }) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.setPrintArea("A1:D20");
      page.setPrintTitleRows("$1:$2");
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintMargins("Inches", { top: 1, left: 0.5, header: 0.3 });
      page.headersFooters.defaultForAllPages.centerHeader = "&P of &N";
      page.load("orientation,zoom,topMargin,leftMargin,headerMargin");
      const [area, rows] = [
        page.getPrintArea().load("address"),
        page.getPrintTitleRowsOrNullObject().load("address"),
      ];
      await context.sync();
      const { orientation, zoom, topMargin, leftMargin, headerMargin } = page;
      return [orientation, zoom, topMargin, leftMargin, headerMargin, area.address, rows.address];
    });
    const expected = ["Landscape", { horizontalFitToPages: 1 }, 72, 36, 21.6, "Sheet1!A1:D20", "Sheet1!1:2"];
    assert.deepEqual(read, expected);
  });

  it("ask Office itself: mode, settings, sets; a dialog is refused", async () => {
    const read = await withExcel(async ({ excel }) => {
      const { context } = excel.Office;
      const { settings, mode } = context.document;
      settings.set("k", { a: 1 });
      await new Promise((resolve) => settings.saveAsync(resolve));
      const dialog = await new Promise<string>((resolve) =>
        context.ui.displayDialogAsync("https://localhost/x.html", {}, ({ status }) =>
          resolve(String(status)),
        ),
      );
      const { requirements } = context;
      const sets = ["1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version));
      return [mode, settings.get("k"), sets, dialog];
    });
    assert.deepEqual(read, ["readWrite", { a: 1 }, [true, false], "failed"]);
    const mode = withExcel(async ({ excel }) => excel.Office.context.document.mode, { readOnly: true });
    assert.equal(await mode, "readOnly");
  });
});
