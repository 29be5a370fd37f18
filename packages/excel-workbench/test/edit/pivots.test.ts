import { strict as assert } from "node:assert";
import { localeInfo, parseRect, type SheetModel, type Workbook } from "excel-host";
import { ENGLISH } from "../../src/config/english";
import { refusalText } from "../../src/desk/refusal-text";
import { Edits } from "../../src/edit/edits";
import type { Refusal } from "../../src/edit/refusal";
import { shiftLines } from "../../src/edit/sheet-actions";
import { block, rect, workbookOf } from "../help/workbooks";

/** What a pivot table in D3:E5 with a filter in D1:E1 shows over the data in A1:B3. */
function withPivot(): Workbook {
  const workbook = workbookOf({
    S: {
      ...{ A1: "Shop", B1: "Sold", A2: "A", B2: 10, A3: "B", B3: 40 },
      ...{ D1: "Shop", E1: "(All)", D3: "Row Labels", E3: "Sum of Sold", D4: "A", E4: 10, D5: "B", E5: 40 },
      G1: "beside",
    },
  });
  const pivot: SheetModel["pivots"][number] = {
    id: "{1}",
    name: "P",
    source: { sheetId: "S", rect: rect("A1:B3") },
    corner: { row: 0, column: 3 },
    fields: ["Shop", "Sold"],
    ...{ rows: ["Shop"], columns: [], filters: ["Shop"], shown: {}, layout: "Compact" },
    data: [{ id: "1", field: "Sold", name: "Sum of Sold", summarizeBy: "Sum" }],
    ...{ rowTotals: true, columnTotals: false },
    place: { range: rect("D3:E5"), body: rect("E4:E5"), filters: rect("D1:E1"), headings: 1 },
  };
  workbook.edit(
    "S",
    "pivots",
    (draft) => void (draft.pivots = [structuredClone(pivot)] as typeof draft.pivots),
  );
  return workbook;
}

function editing() {
  const workbook = withPivot();
  const refused: Refusal[] = [];
  const edits = new Edits(workbook, localeInfo("en-US"), (reason) => refused.push(reason));
  const pivots = () => workbook.sheet("S").pivots.map(({ name }) => name);
  return { workbook, edits, refused, pivots };
}

describe("the cells of a pivot table", () => {
  it("take no entry, and it is said in Excel's words", () => {
    const { workbook, edits, refused } = editing();
    assert.equal(edits.type("S", 3, 4, "99"), false);
    assert.equal(edits.mayChange("S", [rect("E1")]), false, "its filter neither");
    assert.equal(edits.copyBlock("S", rect("G1"), "S", rect("D4")), undefined);
    edits.fill("S", rect("E4"), rect("E4:E6"));
    edits.clear("S", rect("E4:E5"));
    assert.deepEqual([...new Set(refused.map(({ kind }) => kind))], ["pivot"]);
    assert.equal(refused.length, 5);
    assert.deepEqual(block(workbook, "S", "D4:E6"), [
      ["A", 10],
      ["B", 40],
      [null, null],
    ]);
    assert.equal(refusalText(ENGLISH, { kind: "pivot" }), "We can't change this part of the PivotTable.");
  });

  it("can be copied, and what stands around them is free", () => {
    const { edits, refused } = editing();
    assert.equal(edits.type("S", 1, 3, "between"), true);
    assert.deepEqual(edits.copyBlock("S", rect("D3:E5"), "S", rect("J1")), rect("J1:K3"));
    assert.deepEqual(refused, []);
  });

  it("go with all of the table when Delete is pressed over it, and come back with a step", () => {
    const { workbook, edits, refused, pivots } = editing();
    edits.clear("S", rect("D1:G5"));
    assert.deepEqual([pivots(), refused], [[], []]);
    assert.deepEqual(
      block(workbook, "S", "D1:G5")
        .flat()
        .filter((value) => value !== null),
      [],
    );
    edits.undoStack.undo();
    assert.deepEqual([pivots(), block(workbook, "S", "D5:E5")], [["P"], [["B", 40]]]);
    edits.undoStack.redo();
    assert.deepEqual([pivots(), block(workbook, "S", "E5")], [[], [[null]]]);
  });

  it("go with their columns or rows, but not with some of them", () => {
    const { workbook, edits, pivots } = editing();
    const shift = (address: string, what: "deleteColumns" | "deleteRows") =>
      shiftLines(workbook, edits.undoStack, "S", parseRect(address)!, what);
    assert.deepEqual(shift("E1", "deleteColumns"), { kind: "torn", what: "a pivot table" });
    assert.deepEqual(shift("A3:A5", "deleteRows"), { kind: "torn", what: "a pivot table" });
    assert.equal(shift("D1:E1", "deleteColumns"), undefined);
    assert.deepEqual([pivots(), block(workbook, "S", "D1:E1")], [[], [[null, "beside"]]]);
    edits.undoStack.undo();
    assert.deepEqual([pivots(), block(workbook, "S", "E5")], [["P"], [[40]]]);
    assert.equal(shift("A1:A5", "deleteRows"), undefined);
    assert.deepEqual(pivots(), []);
  });
});
