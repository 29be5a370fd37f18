import { strict as assert } from "node:assert";
import { localeInfo } from "excel-host";
import { Clipboard } from "../../src/edit/clipboard";
import { Edits } from "../../src/edit/edits";
import { block, formulaAt, rect, workbookOf } from "../help/workbooks";

describe("cells that are cut and pasted", () => {
  function cut(from: string, toSheet: string, to: string) {
    const workbook = workbookOf({
      S: { A1: 5, A2: "=A1+B9", C1: "=A2*2", C2: "=SUM(A1:A2)", C3: "=SUM(A1:A9)" },
      T: { A1: "=S!A2", D4: 9 },
    });
    const edits = new Edits(workbook, localeInfo("en-US"), () => undefined);
    const clipboard = new Clipboard(workbook, edits, "en-US");
    const text = clipboard.copy("S", rect(from), true);
    const moved = clipboard.paste(toSheet, rect(to), text);
    return { workbook, edits, clipboard, text, moved };
  }

  it("move, formulas and all that points at them included", () => {
    const { workbook, moved } = cut("A1:A2", "S", "E5");
    assert.deepEqual(moved, rect("E5:E6"));
    assert.deepEqual(block(workbook, "S", "A1:A2"), [[null], [null]]);
    assert.equal(formulaAt(workbook, "S", "E6"), "E5+B9");
    assert.equal(formulaAt(workbook, "S", "C1"), "E6*2");
    assert.equal(formulaAt(workbook, "S", "C2"), "SUM(E5:E6)");
    assert.equal(formulaAt(workbook, "S", "C3"), "SUM(A1:A9)", "only a part of it has moved");
    assert.equal(formulaAt(workbook, "T", "A1"), "S!E6");
  });

  it("mean the same on another sheet", () => {
    const { workbook } = cut("A1:A2", "T", "D3");
    assert.equal(formulaAt(workbook, "T", "D4"), "T!D3+S!B9");
    assert.equal(formulaAt(workbook, "S", "C1"), "T!D4*2");
    assert.equal(formulaAt(workbook, "T", "A1"), "T!D4");
  });

  it("may overlap where they were, and come back as one step", () => {
    const { workbook, edits } = cut("A1:A2", "S", "A2");
    assert.equal(formulaAt(workbook, "S", "A3"), "A2+B9");
    assert.deepEqual(block(workbook, "S", "A1:A2"), [[null], [5]]);
    edits.undoStack.undo();
    assert.equal(formulaAt(workbook, "S", "A2"), "A1+B9");
    assert.equal(formulaAt(workbook, "S", "C1"), "A2*2");
    edits.undoStack.redo();
    assert.equal(formulaAt(workbook, "S", "C1"), "A3*2");
  });

  it("are moved once: pasted again, they come as text", () => {
    const { workbook, clipboard, text } = cut("A1", "S", "E5");
    clipboard.paste("S", rect("F6"), text);
    assert.deepEqual(block(workbook, "S", "E5:F6"), [
      [5, null],
      [null, 5],
    ]);
  });
});
