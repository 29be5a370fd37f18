import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { withExcel, type Bench } from "./with-excel";

/** The conditional formats that reach a block: where they are, and their formula. */
async function formatsOf({ context }: Bench, range: Excel.Range): Promise<unknown[]> {
  const formats = range.conditionalFormats.load("items/type");
  await context.sync();
  const read = formats.items.map((item) => ({
    areas: item.getRanges().load("address"),
    rule: item.customOrNullObject.rule.load("formula"),
  }));
  await context.sync();
  return read.map(({ areas, rule }) => [areas.address, rule.formula]);
}

async function listsOf({ context }: Bench, ...ranges: Excel.Range[]): Promise<unknown[]> {
  const read = ranges.map((range) => range.dataValidation.load("type,rule"));
  await context.sync();
  return read.map(({ type, rule }) => (type === "Custom" ? rule.custom?.formula : type));
}

/** Values over 5 in A1:A3 are red, and have to be more than what stands beside them. */
function ruled(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:A3");
  range.values = [[1], [10], [100]];
  const custom = range.conditionalFormats.add("Custom").custom;
  custom.rule.formula = "=A1>5";
  custom.format.fill.color = "#FF0000";
  range.dataValidation.rule = { custom: { formula: "=A1>B1" } };
  return range;
}

describe("rules of copied cells", () => {
  it("go along on the same sheet: conditional formats with formats, validations with all only", async () => {
    const seen = await withExcel(async (bench) => {
      const { sheet } = bench;
      ruled(sheet);
      sheet.getRange("C1").copyFrom("A1:A3", "Formats");
      sheet.getRange("D1").copyFrom("A1:A3", "Values");
      sheet.getRange("F2").copyFrom("A1:A3");
      return [
        await formatsOf(bench, sheet.getRange("A1:Z9")),
        await listsOf(bench, ...["C1:C3", "D1:D3", "F2:F4"].map((place) => sheet.getRange(place))),
      ];
    });
    assert.deepEqual(seen, [
      [["Sheet1!A1:A3,Sheet1!C1:C3,Sheet1!F2:F4", "=A1>5"]],
      ["None", "None", "=A1>B1"],
    ]);
  });

  it("move along to another sheet, before the rules that are there, and stay out of its other cells", async () => {
    const seen = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      ruled(sheet);
      const other = context.workbook.worksheets.add("Other");
      other.getRange("B2:B9").conditionalFormats.add("Custom").custom.rule.formula = "=B2=1";
      other.getRange("B3").copyFrom("Sheet1!A1:A2");
      return [
        await formatsOf(bench, other.getRange("A1:Z9")),
        await listsOf(bench, other.getRange("B3:B4"), other.getRange("B5")),
        await formatsOf(bench, sheet.getRange("A1:Z9")),
      ];
    });
    assert.deepEqual(seen, [
      [
        ["Other!B3:B4", "=B3>5"],
        ["Other!B2,Other!B5:B9", "=B2=1"],
      ],
      ["=B3>C3", "None"],
      [["Sheet1!A1:A3", "=A1>5"]],
    ]);
  });

  it("take the place of those of the cells that are pasted over", async () => {
    const seen = await withExcel(async (bench) => {
      const { sheet } = bench;
      ruled(sheet);
      sheet.getRange("A1").copyFrom("H1");
      return [
        await formatsOf(bench, sheet.getRange("A1:Z9")),
        await listsOf(bench, sheet.getRange("A1"), sheet.getRange("A2:A3")),
      ];
    });
    // Each cell goes on looking at itself: the rule begins a row lower.
    assert.deepEqual(seen, [[["Sheet1!A2:A3", "=A2>5"]], ["None", "=A2>B2"]]);
  });

  it("are repeated with a block that fits several times, and turned with a transposed one", async () => {
    const seen = await withExcel(async (bench) => {
      const { sheet } = bench;
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>5";
      sheet.getRange("D1:D4").copyFrom("A1:A2");
      sheet.getRange("F1").copyFrom("A1:A2", "Formats", false, true);
      sheet.getRange("H1:I2").copyFrom("A1");
      return formatsOf(bench, sheet.getRange("A1:Z9"));
    });
    assert.deepEqual(seen, [["Sheet1!A1,Sheet1!D1,Sheet1!D3,Sheet1!F1,Sheet1!H1:I2", "=A1>5"]]);
  });

  it("go on looking at the same cells when their first row is deleted", async () => {
    const seen = await withExcel(async (bench) => {
      const { sheet } = bench;
      ruled(sheet);
      sheet.getRange("1:1").delete("Up");
      return [await formatsOf(bench, sheet.getRange("A1:Z9")), await listsOf(bench, sheet.getRange("A1:A2"))];
    });
    assert.deepEqual(seen, [[["Sheet1!A1:A2", "=A1>5"]], ["=A1>B1"]]);
  });

  it("are in the file", async () => {
    const excel = await openExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      ruled(sheet);
      context.workbook.worksheets.add("Other").getRange("C5").copyFrom("Sheet1!A1:A3");
      await context.sync();
    });
    const again = await openExcel(await excel.save());
    excel.close();
    const seen = await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Other");
      const bench = { context, sheet, excel: again };
      const cells = sheet.getRange("C5:C7");
      return JSON.stringify([await formatsOf(bench, cells), await listsOf(bench, cells)]);
    });
    again.close();
    assert.equal(seen, JSON.stringify([[["Other!C5:C7", "=C5>5"]], ["=C5>D5"]]));
  });
});
