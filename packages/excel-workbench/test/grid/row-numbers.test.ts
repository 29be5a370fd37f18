import { strict as assert } from "node:assert";
import { isFilteredRow } from "../../src/grid/row-numbers";
import { addTable, asRead, rect, workbookOf } from "../help/workbooks";

describe("the rows of a filtered list", () => {
  const workbook = workbookOf({ S: { A2: "Unit", A3: "a", A4: "b", D8: "Nilai", D9: 1 } });
  const sheet = workbook.sheet("S");
  const blue = () => Array.from({ length: 12 }, (_, row) => row).filter((row) => isFilteredRow(sheet, row));
  const filter = { column: 0, kind: "values", values: ["a"], blank: false } as never;

  it("are none while arrows are shown and nothing is filtered by them", () => {
    asRead(sheet).autoFilter = rect("A2:A4");
    addTable(workbook, "S", "T", "D8:D9");
    assert.deepEqual(blue(), []);
  });

  it("are those below the headings, of the sheet's own list and of tables", () => {
    asRead(sheet).filterColumns = [filter];
    assert.deepEqual(blue(), [2, 3]);
    asRead(sheet).tables[0]!.columns[0]!.filter = filter;
    assert.deepEqual(blue(), [2, 3, 8]);
  });
});
