import assert from "node:assert/strict";
import { fill, withExcel } from "./with-excel";

const NEWEST = { preset: "Microsoft 365", locale: "en-US" } as const;

/** What a cell in General becomes: value, format, and what it shows. */
const ENTRIES: readonly (readonly [entry: string, value: unknown, format: string, text: string])[] = [
  ["2024-03-05", 45356, "m/d/yyyy", "3/5/2024"],
  ["3/5/24", 45356, "m/d/yyyy", "3/5/2024"],
  ["2024/03/05", 45356, "m/d/yyyy", "3/5/2024"],
  ["Jan 5, 2024", 45296, "d-mmm-yy", "5-Jan-24"],
  ["Jan 2024", 45292, "mmm-yy", "Jan-24"],
  ["2024-03-05 10:00", 45356 + 10 / 24, "m/d/yyyy h:mm", "3/5/2024 10:00"],
  ["09:30", 9.5 / 24, "h:mm", "9:30"],
  ["12:30 PM", 12.5 / 24, "h:mm AM/PM", "12:30 PM"],
  ["24:30", 24.5 / 24, "[h]:mm:ss", "24:30:00"],
  ["$5.50", 5.5, "$#,##0.00_);[Red]($#,##0.00)", "$5.50 "],
  ["-$3", -3, "$#,##0_);[Red]($#,##0)", "($3)"],
  ["2 3/4", 2.75, "# ?/?", "2 3/4"],
  ["05.03.2024", "05.03.2024", "General", "05.03.2024"],
];

describe("what is written like a number, a date or a time", () => {
  for (const [entry, value, format, text] of ENTRIES) {
    it(`"${entry}" shows ${text}`, async () => {
      const found = await withExcel(async ({ sheet, context }) => {
        const cell = sheet.getRange("A1");
        cell.values = [[entry]];
        cell.load("values,numberFormat,text");
        await context.sync();
        return [cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.text[0]?.[0]] as unknown[];
      }, NEWEST);
      assert.deepEqual(found, [value, format, text]);
    });
  }

  it("is a day of this year without a year", async () => {
    const found = await withExcel(async (bench) => {
      await fill(bench, "A1", [["1/2"]]);
      const cell = bench.sheet.getRange("A1").load("text,numberFormat");
      await bench.context.sync();
      return [cell.text, cell.numberFormat];
    }, NEWEST);
    assert.deepEqual(found, [[["2-Jan"]], [["d-mmm"]]]);
  });

  it("brings its format into new rows and columns of a table too", async () => {
    const found = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      await fill(bench, "A1:B2", [
        ["Day", "Share"],
        ["x", "y"],
      ]);
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [["1/5/2024", "5%"]]);
      table.columns.add(undefined, [["Due"], ["12:30"], ["Jan 5, 2024"]]);
      const range = table.getRange().load("text");
      await context.sync();
      return range.text;
    }, NEWEST);
    assert.deepEqual(found, [
      ["Day", "Share", "Due"],
      ["x", "y", "12:30"],
      ["1/5/2024", "5%", "5-Jan-24"],
    ]);
  });
});

describe("a rule with a formula of its own", () => {
  it("asks the formula about empty cells too where blanks are not left out", async () => {
    const found = await withExcel(async ({ sheet, context }) => {
      const rules = [">5", "<5"].map((bound, index) => {
        const { dataValidation } = sheet.getCell(0, index);
        dataValidation.rule = { custom: { formula: `=LEN(${"AB"[index]}1)${bound}` } };
        dataValidation.ignoreBlanks = false;
        return dataValidation.load("valid");
      });
      await context.sync();
      return rules.map(({ valid }) => valid);
    }, NEWEST);
    assert.deepEqual(found, [false, true]);
  });
});

describe("the styles of a workbook", () => {
  it("are those that Excel brings, used or not, and its own", async () => {
    const found = await withExcel(async ({ context }) => {
      const { styles } = context.workbook;
      styles.add("House style");
      styles.load("items/name,items/builtIn");
      const count = styles.getCount();
      await context.sync();
      const own = styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
      return [count.value, styles.items[0]?.name, own];
    }, NEWEST);
    assert.deepEqual(found, [48, "20% - Accent1", ["House style"]]);
  });
});
