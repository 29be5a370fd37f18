import assert from "node:assert/strict";
import { openExcel, type OpenedExcel } from "../../src/node";

describe("filters that the host does not keep", () => {
  let excel: OpenedExcel;
  before(async () => void (excel = await openExcel(undefined, { engine: "none" })));
  after(() => excel.close());

  it("are refused by name instead of answered with nothing done", async () => {
    const clearing = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().autoFilter.clearCriteria();
      await context.sync();
    });
    await assert.rejects(clearing, { code: "ApiNotFound" });
  });
});
