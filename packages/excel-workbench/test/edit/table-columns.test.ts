import { strict as assert } from "node:assert";
import { localeInfo, type CellValue, type Workbook } from "excel-host";
import { Edits } from "../../src/edit/edits";
import { fillColumn, takeInColumns } from "../../src/edit/table-columns";
import { addTable, block, formulaAt, rect, workbookOf } from "../help/workbooks";

/** A table A1:B4, with something else on its sheet perhaps; and typing as the desk does it. */
function desk(more: Record<string, CellValue> = {}) {
  const cells = { A1: "Target", B1: "Realisasi", A2: 10, A3: 20, A4: 30, B2: 5, B3: 5, B4: 5, ...more };
  const workbook = workbookOf({ S: cells });
  addTable(workbook, "S", "T", "A1:B4");
  const edits = new Edits(workbook, localeInfo("en-US"), ({ kind }) => assert.fail(kind));
  const type = (address: string, text: string) => {
    const { top: row, left: column } = rect(address);
    edits.type("S", row, column, text);
    takeInColumns(workbook, edits.undoStack, "S", rect(address));
    fillColumn(workbook, edits.undoStack, "S", { row, column });
  };
  return { workbook, edits, type };
}

const table = (workbook: Workbook) => workbook.sheet("S").tables[0]!;
const names = (workbook: Workbook) => table(workbook).columns.map(({ name }) => name);
const formulas = (workbook: Workbook, column: string) =>
  [2, 3, 4].map((row) => formulaAt(workbook, "S", `${column}${row}`));

describe("a column typed beside a table", () => {
  it("becomes part of it, by its heading or by a cell of data, and goes again before the typing", () => {
    const { workbook, edits, type } = desk();
    type("C1", "Capaian");
    assert.deepEqual(table(workbook).range, rect("A1:C4"));
    type("D3", "7");
    assert.deepEqual(names(workbook), ["Target", "Realisasi", "Capaian", "Column4"]);
    assert.deepEqual(block(workbook, "S", "D1:D3"), [["Column4"], [null], [7]]);
    edits.undoStack.undo();
    assert.deepEqual(table(workbook).range, rect("A1:C4"));
    assert.deepEqual(block(workbook, "S", "D1:D3"), [[null], [null], [7]]);
    edits.undoStack.redo();
    assert.deepEqual(table(workbook).range, rect("A1:D4"));
  });

  it("gets a heading that is a text and no other column's", () => {
    const { workbook, type } = desk();
    type("C1", "target");
    type("D1", "2025");
    assert.deepEqual(names(workbook).slice(2), ["target2", "2025"]);
    assert.deepEqual(block(workbook, "S", "C1:D1"), [["target2", "2025"]]);
  });

  it("stays outside where something else stands there, above it, below it, and beside nothing", () => {
    for (const [address, more] of [
      ["C1", { C3: "catatan" }],
      ["C5", {}],
      ["D1", {}],
    ] as const) {
      const { workbook, type } = desk(more);
      type(address, "Capaian");
      assert.deepEqual(table(workbook).range, rect("A1:B4"), address);
    }
  });

  it("stays outside beside a row of totals", () => {
    const { workbook, type } = desk();
    workbook.edit("S", "tables", ({ tables }) => (tables[0]!.hasTotals = true));
    type("C4", "x");
    assert.deepEqual(table(workbook).range, rect("A1:B4"));
    type("C3", "y");
    assert.deepEqual(block(workbook, "S", "C1:C4"), [[null], [null], ["y"], ["x"]]);
  });
});

describe("a formula typed into an empty column of a table", () => {
  it("fills the column and is what new rows get; the fill is taken back first", () => {
    const { workbook, edits, type } = desk();
    type("C1", "Capaian");
    type("C3", "=[@Realisasi]/[@Target]");
    assert.equal(new Set(formulas(workbook, "C")).size, 1);
    assert.equal(table(workbook).columns[2]?.calculated, formulaAt(workbook, "S", "C3"));
    edits.undoStack.undo();
    assert.deepEqual(
      formulas(workbook, "C").map((formula) => formula !== undefined),
      [false, true, false],
    );
    assert.equal(table(workbook).columns[2]?.calculated, undefined);
    edits.undoStack.undo();
    assert.equal(formulaAt(workbook, "S", "C3"), undefined);
  });

  it("moves along with its row, and is then no column's own formula", () => {
    const { workbook, type } = desk();
    type("C2", "=B2/A2");
    assert.deepEqual(formulas(workbook, "C"), ["B2/A2", "B3/A3", "B4/A4"]);
    assert.equal(table(workbook).columns[2]?.calculated, undefined);
  });

  it("fills nothing where the column holds something, nor outside a table", () => {
    const { workbook, type } = desk({ F3: 1 });
    type("B2", "=A2*2");
    assert.deepEqual(formulas(workbook, "B"), ["A2*2", undefined, undefined]);
    type("F2", "=A2");
    assert.deepEqual(formulas(workbook, "F"), ["A2", undefined, undefined]);
  });
});
