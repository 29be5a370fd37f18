import { strict as assert } from "node:assert";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import type { CellValue } from "../../src/model/cell";
import type { RowModel } from "../../src/model/sheet";
import { shown, workbookOf } from "./workbooks";

describe("SUBTOTAL over filtered rows", () => {
  it("leaves them out whichever its function is, and rows hidden by hand only from 101 on", async () => {
    const workbook = workbookOf({ S: { A1: "Sum", A2: 1, A3: 10, A4: 100, C1: "=SUBTOTAL(9,A2:A4)" } });
    const sheet = workbook.sheet("S");
    const shows = async (): Promise<CellValue> => {
      const engine = await createUniverEngine(workbook);
      await engine.calculate();
      engine.dispose();
      return shown(workbook, "S", "C1");
    };
    (sheet.rows as Map<number, RowModel>).set(2, { hidden: true, source: "" });
    assert.equal(await shows(), 111);
    Object.assign(sheet, {
      autoFilter: { top: 0, bottom: 3, left: 0, right: 0 },
      filterColumns: [{ column: 0, criterion: { on: "custom", first: "<>10", and: false } }],
    });
    assert.equal(await shows(), 101);
  });
});
