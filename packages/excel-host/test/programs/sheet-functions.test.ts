import { strict as assert } from "node:assert";
import { ALL_IMPLEMENTED_FUNCTIONS } from "@univerjs/engine-formula";
import { FUNCTION_NAMES } from "../../src/objects/book/function-names";
import { sheetFunction } from "../../src/objects/book/functions";
import { codeOf, fill, withExcel } from "../objects/with-excel";

describe("workbook.functions", () => {
  it("calculate over ranges, values and results of each other", async () => {
    const result = await withExcel(async (bench) => {
      const { context, sheet } = bench;
      await fill(bench, "A1:B3", [
        ["apel", 2],
        ["jeruk", "=B1*5"],
        ["mangga", 30],
      ]);
      const { functions } = context.workbook;
      const sum = functions.sum(sheet.getRange("B1:B3"), 8).load("value,error");
      const found = functions.vlookup("JERUK", sheet.getRange("A1:B3"), 2, false).load("value");
      const nested = functions.round(functions.average(sheet.getRange("B1:B3")), 1).load("value");
      const quoted = functions.len('a "b"').load("value");
      const missing = functions.match("x", sheet.getRange("A1:A3"), 0).load("value,error");
      const dotted = functions.stDev_P(2, 4).load("value");
      await context.sync();
      return [
        [sum.value, sum.error],
        [found.value, nested.value, quoted.value, dotted.value],
        [missing.value, missing.error],
      ];
    });
    assert.deepEqual(result, [
      [50, null],
      [10, 14, 5, 1],
      [null, "#N/A"],
    ]);
  });

  it("see what another sheet shows after a write in the same request", async () => {
    const value = await withExcel(async ({ context, sheet }) => {
      const other = context.workbook.worksheets.add("Lain's");
      sheet.getRange("A1").values = [[20]];
      other.getRange("A1").formulas = [["=Sheet1!A1+1"]];
      const sum = context.workbook.functions.sum(other.getRange("A1:A9")).load("value");
      await context.sync();
      return sum.value;
    });
    assert.equal(value, 21);
  });

  it("are all known to the calculator; others are refused by name", async () => {
    const known = new Set(ALL_IMPLEMENTED_FUNCTIONS.map(([, name]) => String(name)));
    assert.deepEqual(
      FUNCTION_NAMES.filter((name) => !known.has(sheetFunction(name))),
      [],
    );
    const code = await codeOf(async ({ context }) => {
      context.workbook.functions.usdollar(1).load("value");
      await context.sync();
    });
    assert.equal(code, "ApiNotFound");
  });
});
