import assert from "node:assert/strict";
import { codeOf, fill, valuesOf, withExcel, type Bench } from "./with-excel";

const WEB = { requirementSets: { ExcelApi: "1.17", ExcelApiOnline: "1.1" } };

async function twoTables(bench: Bench): Promise<Excel.TableRowCollection> {
  await fill(bench, "A1:A5", [["n"], [1], [2], [3], [4]]);
  await fill(bench, "C1:C3", [["m"], [7], [8]]);
  const rows = bench.sheet.tables.add("A1:A5", true).rows;
  bench.sheet.tables.add("C1:C3", true).name = "Other";
  return rows;
}

describe("rows of a table that are deleted together", () => {
  it("are told by their places or as objects", async () => {
    const left = await withExcel(async (bench) => {
      const rows = await twoTables(bench);
      rows.deleteRows([3, 0]);
      rows.deleteRows([rows.getItemAt(0)]);
      return valuesOf(bench, "A1:A3");
    }, WEB);
    assert.deepEqual(left, [["n"], [3], [""]]);
  });

  for (const wrong of [null, "", "1", false, -1, 4, 0.5, []]) {
    it(`are not told by ${JSON.stringify(wrong)}`, async () => {
      const code = await codeOf(async (bench) => {
        const rows = await twoTables(bench);
        rows.deleteRows([wrong as number]);
        await bench.context.sync();
      }, WEB);
      assert.equal(code, "InvalidArgument");
    });
  }

  for (const [how, remove] of [
    ["one by one", (rows: Excel.TableRowCollection) => rows.deleteRows([0])],
    ["in a row", (rows: Excel.TableRowCollection) => rows.deleteRowsAt(0, 2)],
  ] as const) {
    it(`stay while a filter is applied (${how})`, async () => {
      const code = await codeOf(async (bench) => {
        const rows = await twoTables(bench);
        bench.sheet.tables.getItem("Table1").columns.getItemAt(0).filter.applyValuesFilter(["1"]);
        remove(rows);
        await bench.context.sync();
      }, WEB);
      assert.equal(code, "InsertDeleteConflict");
    });
  }

  it("are rows of that table", async () => {
    const code = await codeOf(async (bench) => {
      const rows = await twoTables(bench);
      rows.deleteRows([bench.sheet.tables.getItem("Other").rows.getItemAt(0)]);
      await bench.context.sync();
    }, WEB);
    assert.equal(code, "InvalidArgument");
  });
});
