import { strict as assert } from "node:assert";
import { createHost, localeInfo, type CellValue } from "excel-host";
import { createUniverEngine } from "excel-host/univer";
import { mergeSelected } from "../../src/edit/arrange";
import { Edits } from "../../src/edit/edits";
import { sortSelected } from "../../src/edit/sort";
import { addTable, block, formulaAt, rect, workbookOf } from "../help/workbooks";

async function arranging(cells: Record<string, CellValue>) {
  const workbook = workbookOf({ S: cells });
  const engine = await createUniverEngine(workbook);
  const host = createHost({ workbook, engine, options: { locale: "en-US" } });
  const edits = new Edits(workbook, localeInfo("en-US"), (reason) => assert.fail(reason.kind));
  const at = (address: string) => {
    const area = rect(address);
    return { sheetId: "S", row: area.top, column: area.left, area };
  };
  return {
    workbook,
    edits,
    sort: (address: string, ascending = true) => sortSelected(edits, host.state, at(address), ascending),
    merge: (address: string) => mergeSelected(edits, host.state, at(address)),
    dispose: () => host.dispose(),
  };
}

describe("sorting and merging, by the buttons", () => {
  it("sorts the filled block around one cell below its header, formulas with their rows, and takes it back", async () => {
    const cells = {
      A1: "Name",
      B1: "Sum",
      A2: "c",
      B2: 1,
      A3: "a",
      B3: 3,
      A4: "b",
      B4: 2,
      C2: "=B2*10",
      C3: "=B3*10",
    };
    const { workbook, edits, sort, dispose } = await arranging(cells);
    assert.equal(sort("B3", false), undefined);
    assert.deepEqual(block(workbook, "S", "A1:B4"), [
      ["Name", "Sum"],
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ]);
    assert.equal(formulaAt(workbook, "S", "C2"), "B2*10");
    edits.undoStack.undo();
    assert.deepEqual(block(workbook, "S", "A2:A4"), [["c"], ["a"], ["b"]]);
    dispose();
  });

  it("sorts the body of a table, and a selection without a header whole", async () => {
    const { workbook, sort, dispose } = await arranging({
      A1: "Name",
      A2: "z",
      A3: "y",
      D5: 3,
      D6: 1,
      D7: 2,
    });
    addTable(workbook, "S", "T", "A1:A3");
    sort("A2");
    assert.deepEqual(block(workbook, "S", "A1:A3"), [["Name"], ["y"], ["z"]]);
    sort("D5:D7");
    assert.deepEqual(block(workbook, "S", "D5:D7"), [[1], [2], [3]]);
    dispose();
  });

  it("merges and takes apart, and says why where it cannot", async () => {
    const { workbook, edits, merge, sort, dispose } = await arranging({
      A1: "T",
      A2: 1,
      A3: 2,
      E1: "x",
      E2: 1,
    });
    merge("A2:C2");
    assert.deepEqual(workbook.sheet("S").merges, [rect("A2:C2")]);
    const { format = 0 } = workbook.cell("S", 1, 0) ?? {};
    assert.equal(workbook.book.formats.get(format).horizontal, "Center");
    assert.deepEqual(sort("A1:C3"), { kind: "sortMerges" });
    merge("B2");
    assert.deepEqual(workbook.sheet("S").merges, []);
    edits.undoStack.undo();
    edits.undoStack.undo();
    assert.deepEqual([workbook.sheet("S").merges, workbook.cell("S", 1, 0)?.value], [[], 1]);
    addTable(workbook, "S", "T", "E1:E2");
    assert.deepEqual(merge("E1:F1"), { kind: "mergeTable" });
    assert.deepEqual(sort("K9"), { kind: "nothingToSort" });
    dispose();
  });
});
