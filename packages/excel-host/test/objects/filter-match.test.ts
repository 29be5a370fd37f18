import { strict as assert } from "node:assert";
import { fill, plain, withExcel, type Bench } from "./with-excel";

/** The numbers of the rows below the heading that a filter on the first column shows. */
async function shown(bench: Bench, criteria: Excel.FilterCriteria): Promise<unknown[]> {
  const { sheet, context } = bench;
  sheet.autoFilter.apply("A1:A6", 0, criteria);
  const view = sheet.getRange("A1:A6").getVisibleView().load("values");
  await context.sync();
  return plain(view.values.slice(1).flat());
}

const custom = (criterion1: string): Excel.FilterCriteria => ({ filterOn: "Custom", criterion1 });

describe("what a filter finds", () => {
  it("wildcards find texts only: a number with the digits is not one", async () => {
    await withExcel(async (bench) => {
      await fill(bench, "A1:A6", [["Key"], [12], ["a12"], [3], ["b"], ["'12"]]);
      assert.deepEqual(await shown(bench, custom("=*1*")), ["a12", "12"]);
      assert.deepEqual(await shown(bench, custom("<>*1*")), [12, 3, "b"]);
      assert.deepEqual(await shown(bench, custom("=12")), [12, "12"]);
    });
  });

  it("colours are those that cells show, by conditional formats, too; sorting knows them alike", async () => {
    await withExcel(async (bench) => {
      const { sheet, context } = bench;
      await fill(bench, "A1:A6", [["Key"], [1], [5], [2], [4], [3]]);
      sheet.getRange("A2").format.fill.color = "#00B050";
      const rule = sheet.getRange("A2:A6").conditionalFormats.add("CellValue");
      rule.cellValue.format.fill.color = "#00B050";
      rule.cellValue.rule = { formula1: "3", operator: "GreaterThan" };
      await context.sync();
      assert.deepEqual(await shown(bench, { filterOn: "CellColor", color: "#00B050" }), [1, 5, 4]);
      sheet.autoFilter.remove();
      sheet.getRange("A2:A6").sort.apply([{ key: 0, sortOn: "CellColor", color: "#00B050" }]);
      const sorted = sheet.getRange("A2:A6").load("values");
      await context.sync();
      assert.deepEqual(plain(sorted.values.flat()), [1, 5, 4, 2, 3]);
    });
  });
});
