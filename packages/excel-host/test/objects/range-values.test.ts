import assert from "node:assert/strict";
import fc from "fast-check";
import { codeOf, fill, plain, valuesOf, withExcel } from "./with-excel";

describe("Range.values", () => {
  it("reads notations of numbers, percents, dates and logical values as en-US", async () => {
    const [values, formats] = await withExcel(async (bench) => {
      await fill(bench, "A1:E1", [["12.5", "12%", "1,234", "TRUE", "2024-12-31"]]);
      const range = bench.sheet.getRange("A1:E1").load("values,numberFormat");
      await bench.context.sync();
      return [range.values[0], range.numberFormat[0]];
    });
    assert.deepEqual(values, [12.5, 0.12, 1234, true, 45657]);
    assert.deepEqual(formats, ["General", "0%", "#,##0", "General", "m/d/yyyy"]);
  });

  it("keeps Indonesian notations that are no en-US numbers as texts", async () => {
    const values = await withExcel(async (bench) => {
      await fill(bench, "A1:B1", [["7.417.586.120,00", "1.150 orang"]]);
      return valuesOf(bench, "A1:B1");
    });
    assert.deepEqual(values, [["7.417.586.120,00", "1.150 orang"]]);
  });

  it("clears with empty text and leaves with null", async () => {
    const values = await withExcel(async (bench) => {
      await fill(bench, "A1:B1", [["a", "b"]]);
      await fill(bench, "A1:B1", [["", null]]);
      return valuesOf(bench, "A1:B1");
    });
    assert.deepEqual(values, [["", "b"]]);
  });

  it("makes a formula of a text with = and a text of one with an apostrophe", async () => {
    const formulas = await withExcel(async (bench) => {
      await fill(bench, "A1:B1", [["=sum(c1:c2)", "'=1+1"]]);
      const range = bench.sheet.getRange("A1:B1").load("formulas,values");
      await bench.context.sync();
      return [range.formulas[0], range.values[0]];
    });
    assert.deepEqual(formulas, [
      ["=SUM(C1:C2)", "=1+1"],
      [0, "=1+1"],
    ]);
  });

  it("keeps what is written into a cell of format @ as text", async () => {
    const values = await withExcel(async (bench) => {
      bench.sheet.getRange("A1").numberFormat = [["@"]];
      await fill(bench, "A1", [["0012"]]);
      return valuesOf(bench, "A1");
    });
    assert.deepEqual(values, [["0012"]]);
  });

  it("writes one value into all cells", async () => {
    const values = await withExcel(async (bench) => {
      bench.sheet.getRange("A1:B2").values = 5 as unknown as unknown[][];
      return valuesOf(bench, "A1:B2");
    });
    assert.deepEqual(values, [
      [5, 5],
      [5, 5],
    ]);
  });

  it("refuses an array of another size", async () => {
    assert.equal(await codeOf((bench) => fill(bench, "A1:B1", [[1]])), "InvalidArgument");
  });

  it("refuses a formula that cannot be read", async () => {
    assert.equal(await codeOf((bench) => fill(bench, "A1", [["=SUM(A2"]])), "InvalidArgument");
  });

  it("drops what is written into the hidden part of a merged block", async () => {
    const values = await withExcel(async (bench) => {
      bench.sheet.getRange("A1:B1").merge(false);
      await fill(bench, "A1:B1", [["a", "b"]]);
      bench.sheet.getRange("A1:B1").unmerge();
      return valuesOf(bench, "A1:B1");
    });
    assert.deepEqual(values, [["a", ""]]);
  });

  it("gives null for whole columns", async () => {
    const values = await withExcel((bench) => valuesOf(bench, "A:B"));
    assert.equal(values, null);
  });

  it("writes more than 1,500 cells, which the library splits", async () => {
    const grid = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * column),
    );
    const values = await withExcel(
      async (bench) => {
        await fill(bench, "B2:K401", grid);
        return valuesOf(bench, "B2:K401");
      },
      { engine: "none" },
    );
    assert.deepEqual(values, grid);
  });

  it("shows numbers in the host's locale and keeps values and formulas en-US", async () => {
    const shown = await withExcel(async (bench) => {
      bench.sheet.getRange("A1").numberFormat = [["#,##0.00"]];
      await fill(bench, "A1:A2", [[1234.5], ["=ROUND(A1,1)"]]);
      const range = bench.sheet.getRange("A1:A2").load("text,values,formulas,formulasLocal");
      await bench.context.sync();
      return [range.text[0], range.values[0], range.formulas[1], range.formulasLocal[1]];
    });
    assert.deepEqual(shown, [["1.234,50"], [1234.5], ["=ROUND(A1,1)"], ["=ROUND(A1;1)"]]);
  });

  it("shows formulas in R1C1, number formats in the locale and what spills", async () => {
    const shown = await withExcel(async (bench) => {
      await fill(bench, "A1:B1", [["=SEQUENCE(2)", "=A1*$A$2"]]);
      bench.sheet.getRange("B1").numberFormatLocal = [['#.##0,00" a.b"']];
      const range = bench.sheet.getRange("B1").load("formulasR1C1,numberFormat,numberFormatLocal,hasSpill");
      const spilled = bench.sheet.getRange("A1:A2").load("hasSpill");
      await bench.context.sync();
      return [
        range.formulasR1C1,
        range.numberFormat,
        range.numberFormatLocal,
        range.hasSpill,
        spilled.hasSpill,
      ];
    });
    assert.deepEqual(shown, [[["=RC[-1]*R2C1"]], [['#,##0.00" a.b"']], [['#.##0,00" a.b"']], false, true]);
  });

  it("gives back any number that is written", async () => {
    await withExcel(
      async (bench) => {
        await fc.assert(
          fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (number) => {
            await fill(bench, "A1", [[number]]);
            assert.deepEqual(plain(await valuesOf(bench, "A1")), [[number === 0 ? 0 : number]]);
          }),
          { numRuns: 50 },
        );
      },
      { engine: "none" },
    );
  });
});
