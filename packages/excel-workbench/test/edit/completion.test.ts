import { strict as assert } from "node:assert";
import { completionOf } from "../../src/edit/completion";
import { workbookOf } from "../help/workbooks";

describe("what is typed below other entries", () => {
  const workbook = workbookOf({
    S: {
      ...{
        A1: "Far away",
        A3: "Name",
        A4: "Dinas A",
        A5: "Badan 1",
        A6: "dinas a",
        A7: 2025,
        A8: "=A1",
        A10: "Kantor",
      },
      ...{ B1: "Dinas A", B2: "Dinas B" },
    },
  });
  const at = (row: number, column: number, typed: string) =>
    completionOf(workbook, { sheetId: "S", row: row - 1, column }, typed);

  it("is completed by the one text of the cells above and below that it begins", () => {
    assert.equal(at(9, 0, "bad"), "Badan 1");
    assert.equal(at(9, 0, "K"), "Kantor");
    assert.equal(at(9, 0, "din"), "Dinas A", "the same entry twice is one");
  });

  it("is left alone where several fit, beyond a gap, for numbers, formulas and what is whole", () => {
    assert.equal(at(3, 1, "Din"), undefined);
    assert.equal(at(3, 1, "Dinas B"), undefined);
    assert.equal(at(9, 0, "Far"), undefined);
    assert.equal(at(9, 0, "20"), undefined);
    assert.equal(at(9, 0, "=Ba"), undefined);
    assert.equal(at(9, 0, ""), undefined);
  });
});
