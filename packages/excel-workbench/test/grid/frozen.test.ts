import { strict as assert } from "node:assert";
import { frozenLines } from "../../src/grid/frozen";
import { workbookOf } from "../help/workbooks";

describe("frozen rows and columns in a small window", () => {
  function frozen(height: number, width: number, zoom = 100) {
    const workbook = workbookOf({ S: { A1: "x" } });
    workbook.edit("S", "view", (draft) => {
      draft.view = { ...draft.view, freezeRows: 6, freezeColumns: 2, zoom };
    });
    const sheet = workbook.sheet("S");
    const room = height > 0 ? { width, height } : undefined;
    const { rows, columns } = frozenLines(workbook.book, sheet, "en-US", room);
    assert.deepEqual(
      [sheet.view.freezeRows, sheet.view.freezeColumns],
      [6, 2],
      "the sheet keeps what it says",
    );
    return `${rows} ${columns}`;
  }

  it("scroll with the others where they would fill the grid, and stay where there is room", () => {
    assert.equal(frozen(560, 1300), "6 2");
    assert.equal(frozen(100, 1300), "0 2");
    assert.equal(frozen(100, 150), "0 0");
    assert.equal(frozen(300, 1300, 200), "0 2");
    assert.equal(frozen(0, 0), "6 2");
  });
});
