import assert from "node:assert/strict";
import { withExcel } from "../objects/with-excel";

describe("programs that load", () => {
  it("name properties as a list, a path, an array or an object", async () => {
    const loaded = await withExcel(async ({ sheet, context }) => {
      const cell = sheet.getRange("A1").load(["values", "format/fill/color", "worksheet/name"]);
      const sheets = context.workbook.worksheets.load("items/name,items/id");
      const other = sheet.getRange("B1:C2");
      context.load(other, "address");
      const tables = context.workbook.worksheets.load({ name: true, tables: { name: true } });
      await context.sync();
      return [cell.toJSON(), sheets.items.map(({ name }) => name), other.address, tables.items.length];
    });
    assert.deepEqual(loaded, [
      { values: [[""]], format: { fill: { color: "#FFFFFF" } } },
      ["Sheet1"],
      "Sheet1!B1:C2",
      1,
    ]);
  });

  it("ask whether an object is there, as most add-ins do", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const range = sheet.getRange("A1").load("isNullObject,address");
      const there = context.workbook.worksheets.getItemOrNullObject("Sheet1").load("isNullObject");
      const gone = context.workbook.worksheets.getItemOrNullObject("Nowhere").load(["isNullObject", "name"]);
      const sheets = context.workbook.worksheets.load("items/isNullObject,items/name");
      await context.sync();
      return [
        range.isNullObject,
        range.address,
        there.isNullObject,
        gone.isNullObject,
        sheets.items[0]?.name,
      ];
    });
    assert.deepEqual(found, [false, "Sheet1!A1", false, true, "Sheet1"]);
  });

  it("take a page of a collection with top and skip", async () => {
    const names = await withExcel(async ({ context }) => {
      for (const name of ["Two", "Three"]) context.workbook.worksheets.add(name);
      const page = context.workbook.worksheets.load({ select: "name", top: 1, skip: 1 } as never);
      await context.sync();
      return page.items.map(({ name }) => name);
    });
    assert.deepEqual(names, ["Two"]);
  });

  it("cannot read what they have not loaded", async () => {
    const code = await withExcel(async ({ sheet, context }) => {
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      try {
        return range.values;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });
    assert.equal(code, "PropertyNotLoaded");
  });

  it("keep tracked ranges on their cells", async () => {
    const address = await withExcel(async ({ sheet, context }) => {
      const range = sheet.getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      range.load("address");
      await context.sync();
      range.untrack();
      await context.sync();
      return range.address;
    });
    assert.equal(address, "Sheet1!A2");
  });

  it("run in the context of an object of an earlier run", async () => {
    const address = await withExcel(async ({ excel }) => {
      let kept: Excel.Range | undefined;
      await excel.Excel.run(async (context) => {
        kept = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
        context.trackedObjects.add(kept);
        await context.sync();
      });
      return excel.Excel.run(kept as Excel.Range, async (context) => {
        kept?.load("address");
        await context.sync();
        return kept?.address;
      });
    });
    assert.equal(address, "Sheet1!B2");
  });
});
