import assert from "node:assert/strict";
import { bukaExcel } from "../../cli/buka-excel";

describe("an Excel of the command line", () => {
  it("knows the functions, also where another was open in this process before", async () => {
    for (const rumus of ["=LKJIP.CAPAIAN(330,95)", "=LKJIP.CAPAIAN(22,21)"]) {
      const { excel } = await bukaExcel();
      const nilai = await excel.Excel.run(async (context) => {
        const sel = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        sel.formulas = [[rumus]];
        await context.sync();
        await excel.calculated();
        sel.load("values");
        await context.sync();
        return Number(sel.values[0]?.[0]);
      });
      assert.ok(Math.abs(nilai - (rumus.includes("330") ? 95 / 330 : 21 / 22)) < 1e-4, `${rumus}: ${nilai}`);
      excel.close();
    }
  });
});
