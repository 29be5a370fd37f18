import assert from "node:assert/strict";
import { codeOf, fill, valuesOf, withExcel } from "../objects/with-excel";
import { sales } from "./sales";

describe("programs with ranges", () => {
  it("find their way from the used range", async () => {
    const addresses = await withExcel(async (bench) => {
      await sales(bench);
      const used = bench.sheet.getUsedRange();
      const ranges = [
        used.getCell(1, 1),
        used.getOffsetRange(1, 1),
        used.getResizedRange(-1, 2),
        used.getEntireRow(),
        used.getEntireColumn(),
        used.getIntersection("C3:Z99"),
        used.getLastRow(),
        used.getLastColumn(),
        used.getLastCell(),
        used.getRowsAbove(1),
        used.getRowsBelow(2),
        used.getColumnsAfter(1),
        used.getColumnsBefore(1),
        used.getBoundingRect("G10"),
        used.getAbsoluteResizedRange(2, 2),
        used.getRow(1),
        used.getColumn(2),
        bench.sheet.getRange("C4").getSurroundingRegion(),
        bench.sheet.getRange("B2").getExtendedRange("Down"),
        bench.sheet.getRange("B2").getRangeEdge("Right"),
      ];
      for (const range of ranges) range.load("address");
      await bench.context.sync();
      return ranges.map(({ address }) => address.replace("Sheet1!", ""));
    });
    assert.deepEqual(
      addresses.join(" "),
      "C3 C3:E7 B2:F5 2:6 B:D C3:D6 B6:D6 D2:D6 D6 B1:D1 B7:D8 E2:E6 A2:A6 B2:G10 B2:C3 B3:D3 D2:D6 B2:D6 B2:B6 D2",
    );
  });

  it("get null objects and errors where there is nothing", async () => {
    const nothing = await withExcel(async ({ sheet, context }) => {
      const none = [
        sheet.getUsedRangeOrNullObject(),
        sheet.getRange("A1").getIntersectionOrNullObject("X1"),
        sheet.getRange("A1").getSpillParentOrNullObject(),
        sheet.findAllOrNullObject("x", {}),
        sheet.tables.getItemOrNullObject("x"),
      ];
      for (const object of none) object.load("isNullObject" as never);
      const empty = sheet.getUsedRange().load("address");
      await context.sync();
      return [...none.map(({ isNullObject }) => isNullObject), empty.address];
    });
    assert.deepEqual(nothing, [true, true, true, true, true, "Sheet1!A1"]);
    assert.equal(
      await codeOf(async ({ sheet, context }) => {
        sheet.getRange("A1").getIntersection("C3").load("address");
        await context.sync();
      }),
      "ItemNotFound",
    );
  });

  it("find and replace", async () => {
    const found = await withExcel(async (bench) => {
      await sales(bench);
      const { sheet, context } = bench;
      const first = sheet.getRange().find("choc", { matchCase: false }).load("address");
      const all = sheet.findAll("Coffee", { completeMatch: true }).load("address");
      const count = sheet.getRange("B2:D6").replaceAll("Coffee", "Tea", { completeMatch: true });
      await context.sync();
      return [first.address, all.address, count.value];
    });
    assert.deepEqual(found, ["Sheet1!B5", "Sheet1!B4,Sheet1!B6", 2]);
  });

  it("copy formulas relative, values plain, blocks turned", async () => {
    const copied = await withExcel(async (bench) => {
      await sales(bench);
      const { sheet, context } = bench;
      sheet.getRange("E3").formulas = [["=C3*D3"]];
      sheet.getRange("E3:E6").copyFrom("E3");
      sheet.getRange("G2").copyFrom("E3:E4", "Values");
      sheet.getRange("K2").copyFrom("B2:C4", "All", false, true);
      const ranges = ["E6", "G2:G3", "K2:M3"].map((name) => sheet.getRange(name).load("formulas"));
      await context.sync();
      return ranges.map(({ formulas }) => formulas);
    });
    assert.deepEqual(copied, [
      [["=C6*D6"]],
      [[15], [34.5]],
      [
        ["Product", "Almonds", "Coffee"],
        ["Qty", 2, 1],
      ],
    ]);
  });

  it("sort with a header and several keys", async () => {
    const sorted = await withExcel(async (bench) => {
      await sales(bench);
      bench.sheet.getRange("B2:D6").sort.apply([{ key: 2, ascending: false }, { key: 0 }], false, true);
      return valuesOf(bench, "B2:B6");
    });
    assert.deepEqual(sorted.flat(), ["Product", "Coffee", "Coffee", "Chocolate", "Almonds"]);
  });

  it("write formulas as R1C1, each from its own cell", async () => {
    const formulas = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("C1:C2").formulasR1C1 = [["=RC[-2]*2"], ["=R1C1+R[-1]C"]];
      const range = sheet.getRange("C1:C2").load("formulas,formulasR1C1");
      await context.sync();
      return [range.formulas, range.formulasR1C1];
    });
    assert.deepEqual(formulas, [
      [["=A1*2"], ["=$A$1+C1"]],
      [["=RC[-2]*2"], ["=R1C1+R[-1]C"]],
    ]);
  });

  it("read notations as Excel does, whatever the locale", async () => {
    const read = await withExcel(async (bench) => {
      await fill(bench, "A1:A5", [["50%"], ["'007"], ["12:30"], ["TRUE"], ["1e3"]]);
      const range = bench.sheet.getRange("A1:A5").load("values,numberFormat,valueTypes");
      await bench.context.sync();
      return [range.values.flat(), range.numberFormat.flat(), range.valueTypes.flat()];
    });
    assert.deepEqual(read, [
      [0.5, "007", 0.5208333333333334, true, 1000],
      ["0%", "General", "h:mm", "General", "0.00E+00"],
      ["Double", "String", "Double", "Boolean", "Double"],
    ]);
  });

  it("give one value to a block, leave cells by null, and get null for whole columns", async () => {
    const read = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      sheet.getRange("A1:B1").values = "x" as never;
      sheet.getRange("A1:B1").values = [[null, 5]];
      const column = sheet.getRange("A:A").load("values,address,cellCount");
      const whole = sheet.getRange().load("cellCount");
      await context.sync();
      return [await valuesOf(bench, "A1:B1"), column.values, column.cellCount, whole.cellCount];
    });
    assert.deepEqual(read, [[["x", 5]], null, 1_048_576, -1]);
  });
});
