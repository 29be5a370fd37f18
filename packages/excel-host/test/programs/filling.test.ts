import assert from "node:assert/strict";
import fc from "fast-check";
import { seriesOf } from "../../src/objects/range/fill-series";
import { codeOf, fill, valuesOf, withExcel } from "../objects/with-excel";
import { sales } from "./sales";

describe("programs that fill and tidy", () => {
  it("go on with numbers, names of days, quarters, texts with numbers and formulas", async () => {
    const filled = await withExcel(async (bench) => {
      await fill(bench, "A1:E2", [
        [1, "Monday", "Q3", "Item 08", "x"],
        [3, "Tuesday", "Q4", "Item 09", "y"],
      ]);
      bench.sheet.getRange("F1:F2").formulas = [["=A1*2"], ["=A2*2"]];
      bench.sheet.getRange("A1:F2").autoFill("A1:F4");
      return valuesOf(bench, "A3:F4");
    });
    assert.deepEqual(filled, [
      [5, "Wednesday", "Q1", "Item 10", "x", 10],
      [7, "Thursday", "Q2", "Item 11", "y", 14],
    ]);
  });

  it("repeat a single number unless a series is asked for, and count on from a single date", async () => {
    const filled = await withExcel(async (bench) => {
      await fill(bench, "A1:C1", [[5, 5, "1/31/2024"]]);
      bench.sheet.getRange("A1").autoFill("A1:A3");
      bench.sheet.getRange("B1").autoFill("B1:B3", "FillSeries");
      bench.sheet.getRange("C1").autoFill("C1:C3");
      return valuesOf(bench, "A1:C3");
    });
    assert.deepEqual(filled, [
      [5, 5, 45322],
      [5, 6, 45323],
      [5, 7, 45324],
    ]);
  });

  it("fill to the left and upwards", async () => {
    const filled = await withExcel(async (bench) => {
      await fill(bench, "C3:D3", [[10, 12]]);
      bench.sheet.getRange("C3:D3").autoFill("A3:D3");
      bench.sheet.getRange("D3").autoFill("D1:D3", "FillSeries");
      return [await valuesOf(bench, "A3:D3"), await valuesOf(bench, "D1:D3")];
    });
    assert.deepEqual(filled, [[[6, 8, 10, 12]], [[10], [11], [12]]]);
  });

  it("keep what they were dragged from", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 2, max: 6 }),
        (start, step, n) => {
          const values = Array.from({ length: n }, (_, index) => start + index * step);
          const series = seriesOf(values, false, false);
          values.forEach((value, index) => assert.equal(series?.(index), value));
        },
      ),
    );
  });

  it("remove duplicates by some columns, the first ones stay", async () => {
    const left = await withExcel(async (bench) => {
      await sales(bench);
      bench.sheet.getRange("B6").values = [["COFFEE"]];
      const result = bench.sheet.getRange("B2:D6").removeDuplicates([0], true).load();
      await bench.context.sync();
      return [result.removed, result.uniqueRemaining, await valuesOf(bench, "B3:B6")];
    });
    assert.deepEqual(left, [1, 3, [["Almonds"], ["Coffee"], ["Chocolate"], [""]]]);
    const wrong = codeOf(async (bench) => {
      bench.sheet.getRange("B2:D6").removeDuplicates([7], true);
      await bench.context.sync();
    });
    assert.equal(await wrong, "InvalidArgument");
  });
});
