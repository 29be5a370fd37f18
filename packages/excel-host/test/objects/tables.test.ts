import assert from "node:assert/strict";
import { codeOf, fill, valuesOf, withExcel, type Bench } from "./with-excel";

async function makeTable(bench: Bench): Promise<Excel.Table> {
  await fill(bench, "A1:C4", [
    ["Nama", "Target", "Realisasi"],
    ["a", 10, 5],
    ["b", 20, 10],
    ["c", 40, 10],
  ]);
  const table = bench.sheet.tables.add("A1:C4", true);
  table.name = "Ukur";
  await bench.context.sync();
  return table;
}

async function addressOf(range: Excel.Range): Promise<string> {
  range.load("address");
  await range.context.sync();
  return range.address;
}

const RATIO = "=[@Realisasi]/[@Target]";

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

  it("name the columns that come into being where whole columns are inserted, in their header too", async () => {
    const values = await withExcel(async (bench) => {
      await makeTable(bench);
      bench.sheet.getRange("B:C").insert("Right");
      return valuesOf(bench, "A1:E2");
    });
    const headers = ["Nama", "Column1", "Column2", "Target", "Realisasi"];
    assert.deepEqual(values, [headers, ["a", "", "", 10, 5]]);
  });

  it("may not overlap", async () => {
    const code = await codeOf(async (bench) => {
      await makeTable(bench);
      bench.sheet.tables.add("C4:D6", true);
      await bench.context.sync();
    });
    assert.equal(code, "InvalidArgument");
  });

  it("make a formula in all of a column the column's own, and give it to new rows", async () => {
    const formulas = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      table.columns.add(undefined, [["Capaian"], [RATIO], [RATIO], [RATIO]]);
      table.rows.add(undefined, [["d", 100, 30, null]] as unknown as string[][]);
      table.rows.add(0, [["z", 4, 1, ""]]);
      const body = table.getDataBodyRange().load("formulas,values,address");
      await bench.context.sync();
      return [body.address, body.formulas.map((row) => row[3]), body.values.map((row) => row[3])];
    });
    assert.deepEqual(formulas, ["Sheet1!A2:D6", Array<string>(5).fill(RATIO), [0.25, 0.5, 0.5, 0.25, 0.3]]);
  });

  it("push what lies below them down, and pull it up again", async () => {
    const result = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      await fill(bench, "A6:D6", [["below", "", "", "beside"]]);
      table.rows.add(undefined, [["d", 1, 1]]);
      const down = await valuesOf(bench, "A5:D7");
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      return [down, await valuesOf(bench, "A4:D6"), await addressOf(table.getRange())];
    });
    assert.deepEqual(result, [
      [
        ["d", 1, 1, ""],
        ["", "", "", "beside"],
        ["below", "", "", ""],
      ],
      [
        ["", "", "", ""],
        ["below", "", "", ""],
        ["", "", "", "beside"],
      ],
      "Sheet1!A1:C3",
    ]);
  });

  it("take the rules over their whole columns along to rows added at their end", async () => {
    const addresses = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      const body = table.getDataBodyRange();
      const colour = (range: Excel.Range): Excel.ConditionalFormat => {
        const rule = range.conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=$B2>0";
        return rule;
      };
      const [whole, part] = [colour(body), colour(bench.sheet.getRange("A2:A3"))];
      bench.sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      table.rows.add(undefined, [["d", 1, 1]]);
      const ranges = [whole, part].map((rule) => rule.getRange().load("address"));
      const choice = bench.sheet.getRange("B2:B5").dataValidation.load("type");
      await bench.context.sync();
      return [...ranges.map(({ address }) => address), choice.type];
    });
    assert.deepEqual(addresses, ["Sheet1!A2:C5", "Sheet1!A2:A3", "List"]);
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

  it("give their columns by name and rename them with the header cell", async () => {
    const result = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      const column = table.columns.getItem("target");
      column.name = "Sasaran";
      column.load("name,index,values");
      const missing = table.columns.getItemOrNullObject("Target");
      const header = bench.sheet.getRange("B1").load("values");
      await bench.context.sync();
      bench.sheet.getRange("C1").values = [["Hasil"]];
      table.columns.load("items/name");
      await bench.context.sync();
      const names = table.columns.items.map((item) => item.name);
      return [column.name, column.index, missing.isNullObject, header.values, names];
    });
    assert.deepEqual(result, ["Sasaran", 1, true, [["Sasaran"]], ["Nama", "Sasaran", "Hasil"]]);
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

  it("take their formulas along when a column gets another name", async () => {
    const formulas = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      table.columns.add(undefined, [["Capaian"], [RATIO], [RATIO], [RATIO]]);
      await fill(bench, "F1", [["=SUM(Ukur[Target])"]]);
      table.columns.getItem("Target").name = "Sasaran";
      bench.sheet.getRange("C1").values = [["Hasil"]];
      const cells = ["D2", "F1"].map((address) => bench.sheet.getRange(address).load("formulas,values"));
      await bench.context.sync();
      return cells.map((cell) => [cell.formulas[0]?.[0], cell.values[0]?.[0]]);
    });
    assert.deepEqual(formulas, [
      ["=[@Hasil]/[@Sasaran]", 0.5],
      ["=SUM(Ukur[Sasaran])", 70],
    ]);
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

  it("sort their rows, formulas along their own row included", async () => {
    const values = await withExcel(async (bench) => {
      const table = await makeTable(bench);
      table.columns.add(undefined, [["Capaian"], [RATIO], [RATIO], [RATIO]]);
      table.sort.apply(
        [
          { key: 3, ascending: true },
          { key: 1, ascending: false },
        ],
        true,
      );
      return valuesOf(bench, "A2:D4");
    });
    assert.deepEqual(values, [
      ["c", 40, 10, 0.25],
      ["b", 20, 10, 0.5],
      ["a", 10, 5, 0.5],
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
