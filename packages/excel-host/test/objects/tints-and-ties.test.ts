import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { codeOf, plain, withExcel } from "./with-excel";

const NEWEST = { preset: "Microsoft 365", locale: "en-US", engine: "none" } as const;

/** Opens what a workbook is saved as, and asks its sheet in front. */
async function again<T>(bytes: Uint8Array, question: (sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  const excel = await openExcel(bytes, NEWEST);
  try {
    return plain(
      await excel.Excel.run((context) => question(context.workbook.worksheets.getActiveWorksheet())),
    );
  } finally {
    excel.close();
  }
}

/** The colours and the tints of the first cell's fill, letters and lower edge. */
async function shades(sheet: Excel.Worksheet): Promise<unknown> {
  const { fill, font, borders } = sheet.getRange("A1").format;
  const edge = borders.getItem("EdgeBottom").load("color,tintAndShade");
  fill.load("color,tintAndShade");
  font.load("color,tintAndShade");
  await sheet.context.sync();
  return [fill, font, edge].map((part) => [part.color, Math.round(part.tintAndShade * 100) / 100]);
}

describe("colours that are lightened and darkened", () => {
  it("are shown so, stay so in the file, and are as they were when the tint is taken away", async () => {
    const found = await withExcel(async ({ sheet, context, excel }) => {
      const { fill, font, borders } = sheet.getRange("A1:B2").format;
      fill.color = "#4472C4";
      fill.tintAndShade = 0.6;
      font.color = "#FF0000";
      font.tintAndShade = -0.5;
      const edge = borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").color = "#808080";
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").tintAndShade = 0.5;
      await context.sync();
      const first = [await shades(sheet), await again(await excel.save(), shades)];
      fill.tintAndShade = 0;
      font.color = "#00FF00";
      await context.sync();
      return [...first, await shades(sheet)];
    }, NEWEST);
    const tinted = [
      ["#B4C7E7", 0.6],
      ["#800000", -0.5],
      ["#C0C0C0", 0.5],
    ];
    assert.deepEqual(found, [tinted, tinted, [["#4472C4", 0], ["#00FF00", 0], tinted[2]]]);
  });

  it("are numbers between -1 and 1; what has no fill has no tint", async () => {
    const tint = (by: number) =>
      codeOf(async ({ sheet, context }) => {
        sheet.getRange("A1").format.fill.tintAndShade = by;
        await context.sync();
      }, NEWEST);
    assert.deepEqual(
      [await tint(2), await tint(0.5), await tint(0)],
      ["InvalidArgument", "InvalidOperation", "none"],
    );
  });
});

describe("titles of charts that are tied to cells", () => {
  it("say what the cells say, follow them, and are tied in the file", async () => {
    const titles = async (sheet: Excel.Worksheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.title.load("text");
      chart.axes.valueAxis.title.load("text");
      await sheet.context.sync();
      return [chart.title.text, chart.axes.valueAxis.title.text];
    };
    const found = await withExcel(async ({ sheet, context, excel }) => {
      sheet.getRange("A1:B3").values = [
        ["Sales", "Rupiah"],
        ["Jan", 4],
        ["Feb", 6],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A2:B3"), "Columns");
      chart.title.setFormula("=Sheet1!$A$1");
      chart.axes.valueAxis.title.setFormula("=Sheet1!$B$1");
      await context.sync();
      const seen = [await titles(sheet)];
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A2:B2").values = [["Turnover", "USD"]];
      await context.sync();
      seen.push(await titles(sheet));
      const reopened = await again(await excel.save(), async (next) => {
        const before = await titles(next);
        next.getRange("A2").values = [["Later"]];
        return [before, await titles(next)];
      });
      chart.title.text = "Mine";
      sheet.getRange("A2").values = [["Not seen"]];
      return [...seen, ...reopened, await titles(sheet)];
    }, NEWEST);
    const usual = ["Turnover", "USD"];
    assert.deepEqual(found, [["Sales", "Rupiah"], usual, usual, ["Later", "USD"], ["Mine", "USD"]]);
  });
});

describe("formulas in the language of Excel and in R1C1", () => {
  it("names, rules and number formats of styles are given and answered so", async () => {
    const found = await withExcel(
      async ({ sheet, context }) => {
        const name = context.workbook.names.addFormulaLocal("Mid", "=SUM(Sheet1!$A$1;2,5)").load("formula");
        const rule = sheet.getRange("B2:B5").conditionalFormats.add("Custom").custom.rule;
        rule.formulaR1C1 = "=RC[-1]>R1C1";
        rule.load("formula,formulaR1C1");
        await context.sync();
        const first = [name.formula, rule.formula, rule.formulaR1C1];
        rule.formulaLocal = "=AND($A2>1,5;B2<3)";
        rule.load("formula,formulaLocal");
        context.workbook.styles.add("Rupiah");
        const style = context.workbook.styles.getItem("Rupiah");
        style.numberFormatLocal = "#.##0,00";
        style.load("numberFormat,numberFormatLocal");
        await context.sync();
        return [first, [rule.formula, rule.formulaLocal], [style.numberFormat, style.numberFormatLocal]];
      },
      { ...NEWEST, locale: "id-ID" },
    );
    assert.deepEqual(found, [
      ["=SUM(Sheet1!$A$1;2,5)", "=A2>$A$1", "=RC[-1]>R1C1"],
      ["=AND($A2>1.5,B2<3)", "=AND($A2>1,5;B2<3)"],
      ["#,##0.00", "#.##0,00"],
    ]);
  });
});
