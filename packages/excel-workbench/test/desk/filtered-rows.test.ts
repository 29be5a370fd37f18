import { strict as assert } from "node:assert";
import { applyChoices, filteredColumn, filterChoices, placeArrows } from "../../src/edit/filter";
import { shiftLines } from "../../src/edit/sheet-actions";
import { columnSums, sumFormula } from "../../src/edit/auto-sum";
import { selectionFigures } from "../../src/ui/selection-figures";
import { useDesk } from "../help/desk";
import { rect } from "../help/workbooks";

describe("rows that a filter hides", () => {
  const at = useDesk();

  /** A1:B6 with the headings Key and Value; the rows 3, 5 and 6 are hidden. */
  beforeEach(() => {
    at.fill({ A1: "Key", A2: "a", A3: "b", A4: "a", A5: "b", A6: "b" });
    at.fill({ B1: "Value", B2: 4, B3: 3, B4: 2, B5: 1, B6: 0 });
    at.select("A1");
    const { host } = at.book.session;
    const column = filteredColumn(host.state, at.selection);
    assert.ok(!("kind" in column));
    placeArrows(at.book.edits, column, rect("A1"));
    const choices = filterChoices(column).map((choice) => ({ ...choice, shown: choice.text === "a" }));
    applyChoices(at.book.edits, { ...column, isNew: false }, choices, rect("A1"));
    assert.deepEqual(hidden(), [2, 4, 5]);
  });
  afterEach(() => at.showAll());

  const hidden = () =>
    [...at.book.workbook.sheet("S").rows].flatMap(([row, model]) => (model.hidden ? [row] : []));
  const column = (letter: string) => [2, 3, 4, 5, 6].map((row) => at.at(`${letter}${row}`));
  const isBold = (address: string) => {
    const { top, left } = rect(address);
    const { format = 0 } = at.book.workbook.cell("S", top, left) ?? {};
    return at.book.workbook.book.formats.get(format).font.bold;
  };

  it("keep what they hold where the cells around are emptied or filled", () => {
    at.select("B2:B6");
    at.desk().cells.clear();
    assert.deepEqual(column("B"), [null, 3, null, 1, 0]);
    at.undo();
    at.book.edits.repeat("S", { row: 0, column: 1 }, [rect("B2:B6")]);
    assert.deepEqual(column("B"), ["Value", 3, "Value", 1, 0]);
    at.undo();
    at.select("B2:B6");
    at.run("fillDown");
    assert.deepEqual(column("B"), [4, 3, 4, 1, 0]);
    at.undo();
    at.book.edits.fill("S", rect("A2:A2"), rect("A2:A6"));
    assert.deepEqual(column("A"), ["a", "b", "a", "b", "b"]);
  });

  it("are not copied, as a text, as a table and here, and not pasted over by a single cell", () => {
    at.select("A1:B6");
    assert.equal(at.desk().cells.copy(), "Key\tValue\na\t4\na\t2");
    assert.equal(at.book.clipboard.html()?.split("<tr>").length, 4);
    at.select("D1");
    at.desk().cells.paste(at.book.clipboard.text);
    assert.deepEqual([at.at("E2"), at.at("E3"), at.at("E4")], [4, 2, null]);
    at.select("B1");
    const text = at.desk().cells.copy();
    at.select("B2:B6");
    at.desk().cells.paste(text);
    assert.deepEqual(column("B"), ["Value", 3, "Value", 1, 0]);
  });

  it("are in no sum: neither in the line at the bottom nor in that of the button", () => {
    const { workbook, config } = at.book;
    assert.match(selectionFigures(workbook, "S", [rect("B2:B6")], config), /6$/);
    assert.equal(sumFormula(workbook, { sheetId: "S", row: 6, column: 1 }, ";"), "=SUBTOTAL(9;B2:B6)");
    assert.deepEqual(columnSums(workbook, "S", rect("B2:B7"), ",")?.formulas, ["=SUBTOTAL(9,B2:B6)"]);
  });

  it("keep their look, their order and their place", () => {
    at.select("A2:B6");
    at.desk().cells.format({ kind: "bold" });
    assert.deepEqual(["A2", "A3", "A4", "B6"].map(isBold), [true, false, true, false]);
    at.undo();
    at.select("B2");
    at.desk().cells.lists.sort(true);
    assert.deepEqual(
      [column("A"), column("B")],
      [
        ["a", "b", "a", "b", "b"],
        [2, 3, 4, 1, 0],
      ],
    );
    at.undo();
    at.select("A2:A4");
    at.desk().cells.shift("deleteRows");
    assert.deepEqual(column("B"), [3, 1, 0, null, null]);
    at.undo();
    assert.deepEqual(column("B"), [4, 3, 2, 1, 0]);
  });

  it("and those around them are all still there where one of them cannot be deleted", () => {
    at.fill({ C1: "=B1:B2" });
    Object.assign(at.book.workbook.cell("S", 0, 2) ?? {}, { array: { rows: 2, columns: 1, dynamic: false } });
    const before = column("A");
    const { workbook, edits } = at.book;
    const refusal = shiftLines(workbook, edits.undoStack, "S", rect("A2:A6"), "deleteRows");
    assert.deepEqual(refusal, { kind: "torn", what: "an array" });
    assert.deepEqual([column("A"), hidden()], [before, [2, 4, 5]]);
  });
});
