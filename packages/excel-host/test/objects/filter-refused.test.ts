import assert from "node:assert/strict";
import { openExcel, type OpenedExcel } from "../../src/node";

describe("filters by icons", () => {
  let excel: OpenedExcel;
  before(async () => void (excel = await openExcel(undefined, { engine: "none" })));
  after(() => excel.close());

  it("are refused by name instead of answered with nothing done", async () => {
    const filtering = excel.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
      autoFilter.apply("A1:B4", 0, { filterOn: "Icon", icon: { set: "ThreeArrows", index: 0 } });
      await context.sync();
    });
    await assert.rejects(filtering, { code: "UnsupportedOperation" });
  });
});
