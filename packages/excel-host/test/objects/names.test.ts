import assert from "node:assert/strict";
import { codeOf, fill, withExcel } from "./with-excel";

const NEWEST = { preset: "Microsoft 365", locale: "en-US" } as const;

describe("names that stand for no cells", () => {
  it("have the value that their formula comes to, and its type", async () => {
    const found = await withExcel(async (bench) => {
      const { context } = bench;
      await fill(bench, "A1:A3", [[1], [2.5], [4]]);
      const { names } = context.workbook;
      const formulas = ["=SUM(Sheet1!$A$1:$A$3)", "=2+2", '="a"&"b"', "=1>2", "=1/0", "={1,2;3,4}"];
      const made = formulas.map((formula, index) => names.add(`name_${index}`, formula).load("type,value"));
      await context.sync();
      return made.map(({ type, value }) => [type, value]);
    }, NEWEST);
    assert.deepEqual(found, [
      ["Double", 7.5],
      ["Integer", 4],
      ["String", "ab"],
      ["Boolean", false],
      ["Error", "#DIV/0!"],
      ["Array", 1],
    ]);
  });

  it("give all values of an array", async () => {
    const found = await withExcel(async ({ context }) => {
      const name = context.workbook.names.add("matrix", '={1,"x";TRUE,4}');
      name.arrayValues.load("values,types");
      await context.sync();
      return [name.arrayValues.values, name.arrayValues.types];
    }, NEWEST);
    assert.deepEqual(found, [
      [
        [1, "x"],
        [true, 4],
      ],
      [
        ["Double", "String"],
        ["Boolean", "Double"],
      ],
    ]);
  });

  it("are texts where what is named does not begin with =", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const name = context.workbook.names.add("place", "'My sheet'!$A$1").load("formula,value,type");
      sheet.getRange("A1").formulas = [["=place"]];
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return [name.formula, name.value, name.type, cell.values];
    }, NEWEST);
    assert.deepEqual(found, [`="'My sheet'!$A$1"`, "'My sheet'!$A$1", "String", [["'My sheet'!$A$1"]]]);
  });

  it("are no ranges, OFFSET neither", async () => {
    const code = await codeOf(async ({ context }) => {
      context.workbook.names.add("moving", "=OFFSET(Sheet1!$A$1,0,0,2,1)").getRange().load("address");
      await context.sync();
    }, NEWEST);
    assert.equal(code, "InvalidOperation");
  });

  it("are hidden and shown, whether they were just made or fetched", async () => {
    const found = await withExcel(async ({ context }) => {
      const { names } = context.workbook;
      const made = names.add("made", "=1");
      await context.sync();
      made.visible = false;
      const hidden = names.getItem("made").load("visible");
      await context.sync();
      names.getItem("made").visible = true;
      const shown = names.getItem("made").load("visible");
      await context.sync();
      return [hidden.visible, shown.visible];
    }, NEWEST);
    assert.deepEqual(found, [false, true]);
  });
});
