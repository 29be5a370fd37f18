import assert from "node:assert/strict";
import { makeTable, RATIO } from "./bench-table";
import { fill, valuesOf, withExcel } from "./with-excel";

describe("tables and their columns", () => {
  it("name the columns that come into being where whole columns are inserted, in their header too", async () => {
    const values = await withExcel(async (bench) => {
      await makeTable(bench);
      bench.sheet.getRange("B:C").insert("Right");
      return valuesOf(bench, "A1:E2");
    });
    const headers = ["Nama", "Column1", "Column2", "Target", "Realisasi"];
    assert.deepEqual(values, [headers, ["a", "", "", 10, 5]]);
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
});
