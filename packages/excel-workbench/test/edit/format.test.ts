import { strict as assert } from "node:assert";
import { DEFAULT_FORMAT, formatIndexAt, localeInfo, type CellFormat, type Workbook } from "excel-host";
import { withDecimals } from "../../src/edit/decimals";
import { Edits } from "../../src/edit/edits";
import { applyFormat } from "../../src/edit/format";
import type { FormatAction } from "../../src/edit/format-actions";
import { rect, workbookOf } from "../help/workbooks";

function formatting(cells: Record<string, string | number> = {}) {
  const workbook = workbookOf({ S: cells });
  const edits = new Edits(workbook, localeInfo("en-US"), (reason) => assert.fail(reason.kind));
  const does = (address: string, ...actions: FormatAction[]) => {
    const area = rect(address);
    for (const action of actions)
      applyFormat(
        workbook,
        edits.undoStack,
        { sheetId: "S", row: area.top, column: area.left, area },
        action,
      );
  };
  return { workbook, edits, does };
}

const look = (workbook: Workbook, address: string): Readonly<CellFormat> => {
  const { top, left } = rect(address);
  return workbook.book.formats.get(formatIndexAt(workbook.sheet("S"), top, left));
};
const lines = (workbook: Workbook, address: string) =>
  Object.keys(look(workbook, address).borders).sort().join();

describe("the look of cells, by the buttons", () => {
  it("switches by the active cell, and back", () => {
    const { workbook, does } = formatting({ A1: "x" });
    does("A1", { kind: "bold" });
    does("A1:B2", { kind: "bold" });
    assert.equal(look(workbook, "B2").font.bold, false, "the active cell was bold");
    does("B2:C3", { kind: "bold" }, { kind: "italic" }, { kind: "wrap" });
    assert.deepEqual(
      [look(workbook, "C3").font.bold, look(workbook, "C3").font.italic, look(workbook, "C3").wrapText],
      [true, true, true],
    );
    does("A1", { kind: "align", horizontal: "Right" });
    assert.equal(look(workbook, "A1").horizontal, "Right");
    does("A1", { kind: "align", horizontal: "Right" });
    assert.equal(look(workbook, "A1").horizontal, "General");
  });

  it("is taken back and done again, contents untouched, more than ten steps deep", () => {
    const { workbook, edits, does } = formatting({ A1: "=1+1", B1: 5 });
    const actions: FormatAction[] = [
      { kind: "fill", colour: "#FFFF00" },
      { kind: "fontColour", colour: "#C00000" },
      { kind: "number", code: "0.00%" },
      { kind: "borders", which: "all" },
    ];
    for (let turn = 0; turn < 3; turn += 1) does("A1:B2", ...actions, { kind: "bigger" });
    assert.deepEqual(look(workbook, "B2").fill, { color: "#FFFF00" });
    assert.equal(look(workbook, "B2").font.size, 16);
    let steps = 0;
    while (edits.undoStack.undo()) steps += 1;
    assert.equal(steps, 15);
    for (const address of ["A1", "B1", "A2", "B2", "C3"])
      assert.deepEqual(look(workbook, address), DEFAULT_FORMAT, address);
    assert.equal(workbook.cell("S", 0, 0)?.formula, "1+1");
    while (edits.undoStack.redo());
    assert.equal(look(workbook, "A1").numberFormat, "0.00%");
    does("A1:B2", { kind: "fill", colour: undefined }, { kind: "fontColour", colour: undefined });
    assert.equal("fill" in look(workbook, "A1") || "color" in look(workbook, "A1").font, false);
  });

  it("holds for whole columns, cells to come included", () => {
    const { workbook, edits, does } = formatting({ B2: 3 });
    does("B1:B1048576", { kind: "bold" });
    assert.equal(look(workbook, "B2").font.bold && look(workbook, "B900").font.bold, true);
    edits.undoStack.undo();
    assert.equal(look(workbook, "B2").font.bold || look(workbook, "B900").font.bold, false);
  });

  it("draws lines around, inside and at one side, and takes away the neighbours' on the rim", () => {
    const { workbook, does } = formatting();
    does("B2:D4", { kind: "borders", which: "outside" });
    assert.deepEqual(
      ["B2", "C3", "D4", "C2"].map((address) => lines(workbook, address)),
      ["left,top", "", "bottom,right", "top"],
    );
    does("B2:D4", { kind: "borders", which: "all" });
    assert.equal(lines(workbook, "C3"), "bottom,left,right,top");
    does("C3", { kind: "borders", which: "none" });
    assert.deepEqual(
      ["C3", "C2", "B3", "D3", "B2"].map((address) => lines(workbook, address)),
      ["", "left,right,top", "bottom,left,top", "bottom,right,top", "bottom,left,right,top"],
    );
    does("F6:G6", { kind: "borders", which: "bottom" });
    assert.deepEqual([lines(workbook, "F6"), lines(workbook, "F5")], ["bottom", ""]);
  });

  it("shows more and fewer decimals, whatever else the number format holds", () => {
    const both = (code: string) => [withDecimals(code, 1), withDecimals(code, -1)];
    assert.deepEqual(both("0.00%"), ["0.000%", "0.0%"]);
    assert.deepEqual(both("#,##0"), ["#,##0.0", "#,##0"]);
    assert.deepEqual(both('"Rp 0"#,##0.0;[Red]-0.0'), ['"Rp 0"#,##0.00;[Red]-0.00', '"Rp 0"#,##0;[Red]-0']);
    assert.deepEqual(both("General"), ["0.0", "0"]);
    assert.deepEqual(both("dd/mm/yyyy"), ["dd/mm/yyyy", "dd/mm/yyyy"]);
    assert.deepEqual(both("@"), ["@", "@"]);
  });
});
