import { strict as assert } from "node:assert";
import fc from "fast-check";
import { copiedFormula, localeInfo, type Workbook } from "excel-host";
import { Edits } from "../../src/edit/edits";
import { stepArea, UndoStack } from "../../src/edit/undo-stack";
import { block, formulaAt, rect, shown, workbookOf } from "../help/workbooks";

const editsOf = (workbook: Workbook) => new Edits(workbook, localeInfo("en-US"), () => undefined);

/** All of a small sheet: what is typed in it and how it looks. */
const picture = (workbook: Workbook) =>
  rect("A1:C3") &&
  [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) => {
      const cell = workbook.cell("S", row, column);
      return { value: cell?.value ?? null, formula: cell?.formula, format: cell?.format ?? 0 };
    }),
  );

describe("taking back", () => {
  const place = fc.record({ row: fc.nat(2), column: fc.nat(2) });
  const text = fc.constantFrom("", "7", "12.5%", "text", "=A1+1", "3/15/2023", "TRUE", "'007");
  const area = fc.tuple(place, place).map(([a, b]) => ({
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }));
  const action = fc.oneof(
    fc.record({ kind: fc.constant("type" as const), place, text }),
    fc.record({ kind: fc.constant("clear" as const), area }),
    fc.record({
      kind: fc.constant("block" as const),
      place,
      rows: fc.array(fc.array(text), { maxLength: 2 }),
    }),
  );

  it("leaves the sheet as it was before, whatever was done; doing again brings all of it back", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 6 }), (actions) => {
        const workbook = workbookOf({ S: { A1: 1, B1: "=A1*2", C3: "x" } });
        const edits = editsOf(workbook);
        const before = picture(workbook);
        for (const one of actions) {
          if (one.kind === "type") edits.type("S", one.place.row, one.place.column, one.text);
          else if (one.kind === "clear") edits.clear("S", one.area);
          else
            edits.typeBlock(
              "S",
              one.place.row,
              one.place.column,
              one.rows.map((row) => row.slice(0, 1)),
            );
        }
        const after = picture(workbook);
        while (edits.undoStack.undo());
        assert.deepEqual(picture(workbook), before);
        while (edits.undoStack.redo());
        assert.deepEqual(picture(workbook), after);
      }),
    );
  });

  it("names the sheet and the cells, so that they can be shown", () => {
    const workbook = workbookOf({ S: {} });
    const edits = editsOf(workbook);
    edits.type("S", 4, 2, "7");
    const step = edits.undoStack.undo();
    assert.deepEqual([step?.sheetId, step && stepArea(step)], ["S", rect("C5")]);
  });

  it("ends where something new was typed: what was taken back cannot be done again", () => {
    const workbook = workbookOf({ S: {} });
    const edits = editsOf(workbook);
    edits.type("S", 0, 0, "1");
    edits.undoStack.undo();
    edits.type("S", 0, 0, "2");
    assert.equal(edits.undoStack.redo(), undefined);
    assert.equal(shown(workbook, "S", "A1"), 2);
  });

  it("forgets everything when others have changed the cells", () => {
    const workbook = workbookOf({ S: {} });
    const edits = editsOf(workbook);
    edits.type("S", 0, 0, "1");
    edits.undoStack.clear();
    assert.equal(edits.undoStack.undo(), undefined);
    assert.equal(shown(workbook, "S", "A1"), 1);
  });

  it("goes a hundred steps back and no further", () => {
    const workbook = workbookOf({ S: {} });
    const stack = new UndoStack(workbook);
    for (let index = 0; index < 130; index += 1) stack.push({ sheetId: "S", cells: [] });
    let steps = 0;
    while (stack.undo()) steps += 1;
    assert.equal(steps, 100);
  });

  it("is not told of an edit that changes nothing", () => {
    const edits = editsOf(workbookOf({ S: { C3: 1 } }));
    edits.clear("S", rect("A1:B2"));
    assert.equal(edits.undoStack.undo(), undefined);
  });
});

describe("a formula in another cell", () => {
  it("moves its relative references and keeps the others", () => {
    const moved = (formula: string) => copiedFormula(formula, { row: 0, column: 0 }, { row: 2, column: 1 });
    assert.equal(moved("B1+$B$1+$B1+B$1"), "C3+$B$1+$B3+C$1");
    assert.equal(moved("SUM(Plan!A1:A3)"), "SUM(Plan!B3:B5)");
    assert.equal(moved("[@Target]*2"), "[@Target]*2");
  });
});

describe("the fill handle", () => {
  const filled = (cells: Record<string, string | number>, from: string, to: string) => {
    const workbook = workbookOf({ S: cells });
    const edits = editsOf(workbook);
    edits.fill("S", rect(from), rect(to));
    return { edits, workbook };
  };

  it("goes on with series of numbers and texts, down, up and to the right", () => {
    const { edits, workbook } = filled({ A3: 2, B3: "TW 1", A4: 4, B4: "TW 2" }, "A3:B4", "A1:B6");
    assert.deepEqual(block(workbook, "S", "A1:B6"), [
      [-2, "TW 1"],
      [0, "TW 0"],
      [2, "TW 1"],
      [4, "TW 2"],
      [6, "TW 3"],
      [8, "TW 4"],
    ]);
    edits.undoStack.undo();
    assert.deepEqual(block(workbook, "S", "A1:A6"), [[null], [null], [2], [4], [null], [null]]);
    const aside = filled({ A1: 2024, B1: 2025 }, "A1:B1", "C1:D1");
    assert.deepEqual(block(aside.workbook, "S", "A1:D1"), [[2024, 2025, 2026, 2027]]);
  });

  it("repeats a single number and moves formulas along", () => {
    const { workbook } = filled({ A1: 5, B1: "=A1*2" }, "A1:B1", "A1:B3");
    assert.deepEqual(block(workbook, "S", "A1:A3"), [[5], [5], [5]]);
    assert.equal(formulaAt(workbook, "S", "B3"), "A3*2");
  });
});

describe("a block that is copied", () => {
  it("fills a target of one cell once, and one that is no multiple of it once, too", () => {
    const workbook = workbookOf({ S: { A1: 1, A2: 2 } });
    const edits = editsOf(workbook);
    assert.deepEqual(edits.copyBlock("S", rect("A1:A2"), "S", rect("B1")), rect("B1:B2"));
    assert.deepEqual(edits.copyBlock("S", rect("A1:A2"), "S", rect("C1:C3")), rect("C1:C2"));
    assert.deepEqual(block(workbook, "S", "A1:C3"), [
      [1, 1, 1],
      [2, 2, 2],
      [null, null, null],
    ]);
  });

  it("goes to another sheet with its formulas and formats", () => {
    const workbook = workbookOf({ S: { A1: 5 }, T: {} });
    const edits = editsOf(workbook);
    edits.type("S", 0, 1, "50%");
    edits.type("S", 0, 2, "=A1*B1");
    edits.copyBlock("S", rect("A1:C1"), "T", rect("A2"));
    assert.equal(formulaAt(workbook, "T", "C2"), "A2*B2");
    const { format = 0 } = workbook.cell("T", 1, 1) ?? {};
    assert.equal(workbook.book.formats.get(format).numberFormat, "0%");
  });
});
