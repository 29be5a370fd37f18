import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { undoableShift } from "../../src/model/undoable-shift";
import { errorCode, withExcel, type Bench } from "./with-excel";

const DATA = [
  ["Shop", "Sold"],
  ["A", 10],
  ["B", 40],
];

/** A pivot table in D3:E6 of the data in A1:B3. */
async function pivot({ sheet, context }: Bench): Promise<Excel.PivotTable> {
  sheet.getRange("A1:B3").values = DATA;
  const table = sheet.pivotTables.add("Shops", sheet.getRange("A1:B3"), sheet.getRange("D3"));
  table.rowHierarchies.add(table.hierarchies.getItem("Shop"));
  table.dataHierarchies.add(table.hierarchies.getItem("Sold"));
  await context.sync();
  return table;
}

const OPTIONS = { preset: "Microsoft 365" } as const;

describe("cells around and below pivot tables", () => {
  const place = async ({ context }: Bench, table: Excel.PivotTable): Promise<string> => {
    const range = table.layout.getRange().load("address");
    await context.sync();
    return range.address.replace(/^.*!/, "");
  };

  it("carry the whole table along, and a step back brings it home with its data", async () => {
    await withExcel(async (bench) => {
      const table = await pivot(bench);
      assert.equal(await place(bench, table), "D3:E6");
      const { workbook } = bench.excel;
      const { id: sheetId } = workbook.book.sheets[0]!;
      const source = () => workbook.book.sheets[0]!.pivots[0]!.source.rect;
      const rows = { top: 0, bottom: 1, left: 0, right: 16383 };
      const back = undoableShift(workbook, { sheetId, area: rows, direction: "down" });
      assert.deepEqual([await place(bench, table), source().top], ["D5:E8", 2]);
      back();
      assert.deepEqual([await place(bench, table), source().top], ["D3:E6", 0]);
    }, OPTIONS);
  });

  it("are not inserted into one, nor deleted from it", async () => {
    await withExcel(async (bench) => {
      const { sheet, context } = bench;
      const table = await pivot(bench);
      const refused = async (work: () => unknown): Promise<string> =>
        errorCode(async () => {
          work();
          await context.sync();
        });
      assert.equal(await refused(() => sheet.getRange("4:4").insert("Down")), "InvalidOperation");
      assert.equal(await refused(() => sheet.getRange("E1:E2").insert("Down")), "InvalidOperation");
      assert.equal(await refused(() => sheet.getRange("E:E").delete("Left")), "InvalidOperation");
      assert.equal(await place(bench, table), "D3:E6");
    }, OPTIONS);
  });

  it("take a whole table along when they are deleted, and a step back brings it again", async () => {
    await withExcel(async (bench) => {
      const { sheet, context, excel } = bench;
      const table = await pivot(bench);
      const { workbook } = excel;
      const { id: sheetId } = workbook.book.sheets[0]!;
      const names = () => workbook.book.sheets[0]!.pivots.map(({ name }) => name);
      const columns = { top: 0, bottom: 1048575, left: 3, right: 4 };
      const back = undoableShift(workbook, { sheetId, area: columns, direction: "left" });
      assert.deepEqual(names(), []);
      back();
      assert.deepEqual([names(), await place(bench, table)], [["Shops"], "D3:E6"]);
      sheet.getRange("3:6").delete("Up");
      await context.sync();
      assert.deepEqual(names(), []);
      const reopened = await openExcel(await excel.save(), OPTIONS);
      assert.deepEqual(reopened.workbook.book.sheets[0]!.pivots, []);
      reopened.close();
    }, OPTIONS);
  });

  it("go with their filters only, not with a part of all that", async () => {
    await withExcel(async (bench) => {
      const { sheet, context, excel } = bench;
      sheet.getRange("A1:B3").values = DATA;
      const table = sheet.pivotTables.add("Shops", sheet.getRange("A1:B3"), sheet.getRange("D3"));
      table.filterHierarchies.add(table.hierarchies.getItem("Shop"));
      table.dataHierarchies.add(table.hierarchies.getItem("Sold"));
      await context.sync();
      assert.equal(await place(bench, table), "D5:E6");
      const deleted = (rows: string) =>
        errorCode(async () => {
          sheet.getRange(rows).delete("Up");
          await context.sync();
        });
      assert.deepEqual(
        [await deleted("5:6"), await deleted("3:3")],
        ["InvalidOperation", "InvalidOperation"],
      );
      assert.deepEqual([await deleted("3:6"), excel.workbook.book.sheets[0]!.pivots], ["none", []]);
    }, OPTIONS);
  });

  it("are not cut out of one, moved onto it, or away from under it with all its data", async () => {
    await withExcel(async (bench) => {
      const { sheet, context } = bench;
      await pivot(bench);
      const moved = async (from: string, to: string): Promise<string> =>
        errorCode(async () => {
          sheet.getRange(from).moveTo(to);
          await context.sync();
        });
      assert.equal(await moved("D4:D5", "H1"), "InvalidOperation");
      assert.equal(await moved("A9", "E4"), "InvalidOperation");
      assert.equal(await moved("A1:B3", "H1"), "InvalidOperation");
      assert.equal(await moved("B3", "H1"), "none", "a part of the data are cells like others");
    }, OPTIONS);
  });
});
