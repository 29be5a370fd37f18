import assert from "node:assert/strict";
import { type OpenOptions } from "../../src/node/index";
import { errorCode as code, fill, valuesOf, withExcel, type Bench } from "../objects/with-excel";

const options = { engine: "none" } as const;

describe("the selection of a real Excel", () => {
  for (const selection of ["a chart", "several areas"] as const)
    it(`is no block while it is ${selection}: merging fails until a cell is selected`, async () => {
      const codes = await withExcel(
        async ({ sheet, context }) => {
          const merge = async () => {
            sheet.getRange("A1:B1").merge();
            await context.sync();
          };
          const asked = await code(async () => {
            context.workbook.getSelectedRange().load("address");
            await context.sync();
          });
          const refused = await code(merge);
          sheet.getRange("A1").select();
          return [asked, refused, await code(merge)];
        },
        { ...options, conditions: { selection } },
      );
      assert.deepEqual(codes, ["InvalidSelection", "InvalidSelection", "none"]);
    });
});

describe("tables in a real Excel", () => {
  it("cannot be made while sheets are grouped, until a cell is selected", async () => {
    const codes = await withExcel(
      async ({ sheet, context }) => {
        const make = (area: string) =>
          code(async () => {
            sheet.tables.add(area, true);
            await context.sync();
          });
        const grouped = await make("A1:B3");
        sheet.getRange("A1").select();
        return [grouped, await make("A1:B3")];
      },
      { ...options, conditions: { selection: "grouped sheets" } },
    );
    assert.deepEqual(codes, ["GeneralException", "none"]);
  });

  for (const fillsEmptyColumns of [false, true])
    it(`${fillsEmptyColumns ? "carry" : "do not carry"} one formula through a column without other contents`, async () => {
      const filled = await withExcel(
        async (bench) => {
          const { sheet, context } = bench;
          await fill(bench, "A1:C4", [
            ["a", "b", "c"],
            [1, "", 7],
            [2, "", ""],
            [3, "", ""],
          ]);
          sheet.tables.add("A1:C4", true);
          sheet.getRange("B3:C3").formulas = [["=A3*2", "=A3*2"]];
          const range = sheet.getRange("B2:C4").load("formulas");
          await context.sync();
          return range.formulas;
        },
        { ...options, conditions: { fillsEmptyColumns } },
      );
      const empty = [
        ["", 7],
        ["=A3*2", "=A3*2"],
        ["", ""],
      ];
      assert.deepEqual(
        filled,
        fillsEmptyColumns
          ? [
              ["=A2*2", 7],
              ["=A3*2", "=A3*2"],
              ["=A4*2", ""],
            ]
          : empty,
      );
    });
});

describe("the tables of a real Excel", () => {
  const table = async (bench: Bench): Promise<Excel.Table> => {
    await fill(bench, "A1:B3", [
      ["X", "Y"],
      [1, ""],
      [2, ""],
    ]);
    return bench.sheet.tables.add("A1:B3", true);
  };
  const columnAfter = (conditions: NonNullable<OpenOptions["conditions"]>) =>
    withExcel(
      async (bench) => {
        const made = await table(bench);
        bench.sheet.getRange("B2:B3").formulas = [["=[@X]*2"], ["=[@X]*2"]];
        made.rows.add(-1, [[3, null]] as unknown as number[][]);
        const cell = bench.sheet.getRange("B4").load("formulas");
        await bench.context.sync();
        return cell.formulas[0]?.[0];
      },
      { ...options, conditions },
    );

  it("fill their columns only while AutoCorrect is on", async () => {
    assert.equal(await columnAfter({}), "=[@X]*2");
    assert.equal(await columnAfter({ fillsTables: false }), "");
  });

  it("take in what is written right under and beside them, where AutoCorrect does", async () => {
    const address = (growsTables: boolean) =>
      withExcel(
        async (bench) => {
          const made = await table(bench);
          bench.sheet.getRange("A4:B4").values = [[3, 4]];
          bench.sheet.getRange("C1:C4").values = [["Z"], [1], [2], [3]];
          const range = made.getRange().load("address");
          await bench.context.sync();
          return range.address;
        },
        { ...options, conditions: { growsTables } },
      );
    assert.equal(await address(false), "Sheet1!A1:B3");
    assert.equal(await address(true), "Sheet1!A1:C4");
  });

  it("have no room for an array", async () => {
    const values = await withExcel(async (bench) => {
      await table(bench);
      bench.sheet.getRange("B2").formulas = [["=A2:A3*2"]];
      bench.sheet.getRange("D2").formulas = [["=A2:A3*2"]];
      await bench.context.sync();
      return valuesOf(bench, "B2:D3");
    });
    assert.deepEqual(values, [
      ["#SPILL!", "", 2],
      ["", "", 4],
    ]);
  });
});
