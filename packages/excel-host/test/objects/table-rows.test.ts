import assert from "node:assert/strict";
import { addressOf, makeTable, RATIO } from "./bench-table";
import { fill, valuesOf, withExcel } from "./with-excel";

describe("tables and their rows", () => {
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
});
