import assert from "node:assert/strict";
import { addressOf, makeTable } from "./bench-table";
import { codeOf, fill, valuesOf, withExcel } from "./with-excel";

describe("tables", () => {
  it("have a name, a style and parts", async () => {
    const result = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      table.load("name,style,showTotals,showHeaders,showFilterButton");
      table.columns.load("items/name,count");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      const addresses = [];
      for (const part of parts) addresses.push(await addressOf(part));
      return [table.name, table.style, table.showTotals, table.columns.items.map((c) => c.name), addresses];
    });
    assert.deepEqual(result, [
      "Ukur",
      "TableStyleMedium2",
      false,
      ["Nama", "Target", "Realisasi"],
      ["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4"],
    ]);
  });

  it("make headers of blanks, numbers and repetitions", async () => {
    const headers = await withExcel(async (bench) => {
      await fill(bench, "A1:D2", [
        ["", 2021, "Nama", "Nama"],
        [1, 2, 3, 4],
      ]);
      bench.sheet.tables.add("A1:D2", true);
      return valuesOf(bench, "A1:D1");
    });
    assert.deepEqual(headers, [["Column1", "2021", "Nama", "Nama2"]]);
  });

  it("get a header row of their own when they have none", async () => {
    const values = await withExcel(async (bench) => {
      await fill(bench, "A1:A3", [[1], [2], [3]]);
      const table = bench.sheet.tables.add("A1:A2", false);
      return [await valuesOf(bench, "A1:A4"), await addressOf(table.getRange())];
    });
    assert.deepEqual(values, [[["Column1"], [1], [2], [3]], "Sheet1!A1:A3"]);
  });

  it("may not overlap", async () => {
    const code = await codeOf(async (bench) => {
      await makeTable(bench);
      bench.sheet.tables.add("C4:D6", true);
      await bench.context.sync();
    });
    assert.equal(code, "InvalidArgument");
  });

  it("show totals of the last column", async () => {
    const result = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      table.showTotals = true;
      const total = table.getTotalRowRange().load("values,formulas,address");
      await bench.context.sync();
      const shown = [total.address, total.values, total.formulas[0]?.[2]];
      table.showTotals = false;
      return [...shown, await addressOf(table.getRange())];
    });
    assert.deepEqual(result, [
      "Sheet1!A5:C5",
      [["Total", "", 25]],
      "=SUBTOTAL(109,Ukur[Realisasi])",
      "Sheet1!A1:C4",
    ]);
  });

  it("follow a new name in formulas", async () => {
    const formula = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      const cell = bench.sheet.getRange("E1");
      cell.formulas = [["=SUM(Ukur[Target])"]];
      table.name = "Kinerja";
      cell.load("formulas,values");
      await bench.context.sync();
      return [cell.formulas, cell.values];
    });
    assert.deepEqual(formula, [[["=SUM(Kinerja[Target])"]], [[70]]]);
  });

  it("are resized, converted to cells and deleted", async () => {
    const result = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      table.resize("A1:D3");
      const resized = await addressOf(table.getRange());
      table.convertToRange();
      const count = bench.context.workbook.tables.getCount();
      const values = await valuesOf(bench, "A1:D1");
      return [resized, count.value, values];
    });
    assert.deepEqual(result, ["Sheet1!A1:D3", 0, [["Nama", "Target", "Realisasi", "Column4"]]]);
  });

  it("leave the addresses of their cells in formulas when they become cells", async () => {
    const seen = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      await fill(bench, "A1:B3", [
        ["k", "v"],
        ["a", 1],
        ["b", 2],
      ]);
      const table = sheet.tables.add("A1:B3", true);
      table.columns.add(undefined, [["twice"], ["=[@v]*2"], ["=[@v]*2"]]);
      table.name = "Own";
      table.showTotals = true;
      context.workbook.names.add("all", "=Own[[#All],[v]]");
      sheet.getRange("E1:E3").formulas = [["=SUM(Own[v])"], ["=ROWS(Own)"], ["=SUM(all)"]];
      table.convertToRange();
      const outside = sheet.getRange("E1:E3").load("formulas,values");
      const inside = sheet.getRange("C2:C4").load("formulas,values");
      await context.sync();
      return [outside.formulas, outside.values, inside.formulas, inside.values];
    });
    assert.deepEqual(seen, [
      [["=SUM(Sheet1!$B$2:$B$3)"], ["=ROWS(Sheet1!$A$2:$C$3)"], ["=SUM(all)"]],
      [[3], [2], [3]],
      [["=Sheet1!$B2*2"], ["=Sheet1!$B3*2"], ["=SUBTOTAL(109,Sheet1!$C$2:$C$3)"]],
      [[2], [4], [6]],
    ]);
  });

  it("are found on a range and by workbook", async () => {
    const result = await withExcel(async (bench) => {
      await makeTable(bench);
      const touched = bench.sheet.getRange("C4:E9").getTables(false);
      const inside = bench.sheet.getRange("C4:E9").getTables(true);
      touched.load("items/name");
      inside.load("items/name");
      const missing = bench.context.workbook.tables.getItemOrNullObject("Lain");
      await bench.context.sync();
      return [touched.items.map((t) => t.name), inside.items.length, missing.isNullObject];
    });
    assert.deepEqual(result, [["Ukur"], 0, true]);
  });

  it("refuse names that look like cells or are taken", async () => {
    for (const [name, expected] of [
      ["A1", "InvalidArgument"],
      ["dua kata", "InvalidArgument"],
      ["ukur", "ItemAlreadyExists"],
    ]) {
      const code = await codeOf(async (bench) => {
        await makeTable(bench);
        await fill(bench, "F1:F2", [["x"], [1]]);
        bench.sheet.tables.add("F1:F2", true).name = name ?? "";
        await bench.context.sync();
      });
      assert.equal(code, expected, name);
    }
  });
});
