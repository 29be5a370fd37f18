import { strict as assert } from "node:assert";
import { localeInfo, setFormats } from "excel-host";
import { fitColumns, widenForNumber, widenForNumbers } from "../../src/edit/auto-width";
import { Edits } from "../../src/edit/edits";
import { columnWidth } from "../../src/grid/auto-height";
import { LETTER, useFixedPitch } from "../help/fixed-pitch";
import { workbookOf } from "../help/workbooks";

describe("the width of columns", () => {
  useFixedPitch();
  const typing = (...entries: [column: number, text: string][]) => {
    const workbook = workbookOf({ S: {} });
    const edits = new Edits(workbook, localeInfo("en-US"), (reason) => assert.fail(reason.kind));
    for (const [column, text] of entries) {
      edits.clear("S", { top: 0, bottom: 0, left: column, right: column });
      setFormats(workbook, "S", { top: 0, bottom: 0, left: column, right: column }, () => 0, "grid");
      edits.type("S", 0, column, text);
      widenForNumber(workbook, edits, { sheetId: "S", row: 0, column }, "en-US");
    }
    return { workbook, edits, width: (column: number) => columnWidth(workbook.sheet("S"), column) };
  };

  it("grows for a typed date, not for a text nor where somebody has set it", () => {
    const { workbook, edits, width } = typing([0, "12/31/2025"], [1, "a long text indeed"]);
    assert.ok(width(0) >= 10 * LETTER, `${width(0)}`);
    assert.equal(workbook.sheet("S").columns.has(1), false);
    workbook.edit("S", "columns", ({ columns }) => columns.set(2, { hidden: false, width: 3 }));
    edits.type("S", 0, 2, "12/31/2025");
    widenForNumber(workbook, edits, { sheetId: "S", row: 0, column: 2 }, "en-US");
    assert.equal(workbook.sheet("S").columns.get(2)?.width, 3);
  });

  it("grows for the widest of the dates and amounts that are pasted as a text, column by column", () => {
    const { workbook, edits, width } = typing();
    const area = edits.typeBlock("S", 0, 0, [
      ["12/31/2025", "a long text indeed", "5"],
      ["5%", "$1,234,567,890.00", "6"],
    ]);
    assert.ok(area);
    widenForNumbers(workbook, edits, "S", area, "en-US");
    assert.ok(width(0) >= 10 * LETTER, `${width(0)}`);
    assert.ok(width(1) >= 17 * LETTER, `${width(1)}`);
    assert.equal(workbook.sheet("S").columns.has(2), false);
  });

  it("grows again where an entry has set it, not where somebody has set it since", () => {
    const { workbook, edits, width } = typing([0, "12/31/2025"], [0, "31 December 2025"]);
    assert.ok(width(0) >= 15 * LETTER, `${width(0)}`);
    workbook.edit("S", "columns", ({ columns }) => columns.set(0, { hidden: false, width: 3 }));
    edits.type("S", 0, 0, "12/31/2025");
    widenForNumber(workbook, edits, { sheetId: "S", row: 0, column: 0 }, "en-US");
    assert.equal(workbook.sheet("S").columns.get(0)?.width, 3);
  });

  it("follows the widest entry where it is asked to, and goes back", () => {
    const { workbook, edits, width } = typing([1, "a long text indeed"]);
    const before = width(1);
    fitColumns(workbook, edits, "S", { left: 0, right: 1 }, "en-US");
    assert.ok(width(1) >= 18 * LETTER && width(1) < 20 * LETTER, `${width(1)}`);
    edits.undoStack.undo();
    assert.equal(width(1), before);
  });
});
