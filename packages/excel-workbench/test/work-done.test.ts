import { strict as assert } from "node:assert";
import { addSheet } from "excel-host";
import { watchAddIn } from "../src/work-done";
import { type as write, workbookOf } from "./help/workbooks";

describe("whether a command changed the workbook", () => {
  it("counts what the add-in wrote until it ended", () => {
    const workbook = workbookOf({ S: { A1: 1 } });
    const ended = watchAddIn(workbook);
    write(workbook, "S", { A2: 5 });
    assert.equal(ended(), true);
    const idle = watchAddIn(workbook);
    assert.equal(idle(), false);
    addSheet(workbook, "New");
    assert.equal(idle(), false);
  });

  it("does not count what is calculated, and what the user types meanwhile", () => {
    const workbook = workbookOf({ S: { A1: 1 } });
    const ended = watchAddIn(workbook);
    workbook.write("S", 0, 0, [[{ value: 7 }]], "grid");
    workbook.write("S", 1, 0, [[{ value: 8 }]], "engine");
    assert.equal(ended(), false);
  });
});
