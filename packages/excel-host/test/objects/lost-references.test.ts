import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { withExcel } from "./with-excel";

const FORMULAS = [["=Gone!A1*2"], ["=SUM(Gone!$A$1:B2)+A1"], ["=MAX(Gone!A:A)"]];
const LOST = [["=#REF!A1*2"], ["=SUM(#REF!$A$1:B2)+A1"], ["=MAX(#REF!A:A)"]];

describe("formulas that led to a sheet that was deleted", () => {
  it("keep the cells, without their sheet, and are errors", async () => {
    const seen = await withExcel(async ({ sheet, context }) => {
      const gone = context.workbook.worksheets.add("Gone");
      const cells = sheet.getRange("D1:D3");
      cells.formulas = FORMULAS;
      context.workbook.names.add("Lost", "=Gone!$A$1");
      gone.delete();
      cells.load("formulas,values");
      const name = context.workbook.names.getItem("Lost").load("formula,type");
      await context.sync();
      return [cells.formulas, cells.values, name.formula, name.type];
    });
    assert.deepEqual(seen, [LOST, [["#REF!"], ["#REF!"], ["#REF!"]], "=#REF!$A$1", "Error"]);
  });

  it("do not follow the cells of their own sheet, are copied, and can be written again", async () => {
    const seen = await withExcel(async ({ sheet, context }) => {
      context.workbook.worksheets.add("Gone").delete();
      sheet.getRange("D1").formulas = [["=#REF!A1*2+A1"]];
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("E2").copyFrom("D2");
      const cells = sheet.getRange("D2:E2").load("formulas,values");
      const precedents = sheet.getRange("D2").getDirectPrecedents().load("addresses");
      await context.sync();
      return [cells.formulas, cells.values, precedents.addresses];
    });
    assert.deepEqual(seen, [[["=#REF!A1*2+A2", "=#REF!B1*2+B2"]], [["#REF!", "#REF!"]], ["Sheet1!A2"]]);
  });

  it("are in the file as they read", async () => {
    const excel = await openExcel();
    await excel.Excel.run(async (context) => {
      const gone = context.workbook.worksheets.add("Gone");
      context.workbook.worksheets.getItem("Sheet1").getRange("D1:D3").formulas = FORMULAS;
      gone.delete();
      await context.sync();
    });
    const again = await openExcel(await excel.save());
    excel.close();
    const formulas = await again.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("D1:D3").load("formulas,values");
      await context.sync();
      return JSON.stringify([cells.formulas, cells.values]);
    });
    again.close();
    assert.equal(formulas, JSON.stringify([LOST, [["#REF!"], ["#REF!"], ["#REF!"]]]));
  });
});
