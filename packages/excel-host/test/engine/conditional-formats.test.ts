import { strict as assert } from "node:assert";
import { shownFill } from "../../src/engine/univer/conditional-formats";
import { formatIndex, setFormats } from "../../src/model/edit-format";
import { parseRect } from "../../src/model/address";
import type { ConditionalFormatRule } from "../../src/model/rules";
import type { Workbook } from "../../src/model/workbook";
import { type, workbookOf, type Typed } from "./workbooks";

const RED = "#FF0000";
const GREEN = "#00FF00";

function rule(address: string, part: Partial<ConditionalFormatRule>, fill = RED): ConditionalFormatRule {
  const range = parseRect(address);
  if (!range) throw new Error(address);
  return {
    id: address,
    ranges: [range],
    kind: "cellIs",
    stopIfTrue: false,
    formulas: [],
    format: { fill },
    ...part,
  };
}

function addRules(workbook: Workbook, ...rules: ConditionalFormatRule[]): void {
  workbook.edit("S", "conditionalFormats", (draft) => draft.conditionalFormats.push(...rules));
}

function withRules(cells: Record<string, Typed>, ...rules: ConditionalFormatRule[]): Workbook {
  const workbook = workbookOf({ S: cells });
  addRules(workbook, ...rules);
  return workbook;
}

function fills(workbook: Workbook, column: number, rows: number): (string | undefined)[] {
  return Array.from({ length: rows }, (_, row) => shownFill(workbook, "S", row, column));
}

describe("shown conditional formats", () => {
  it("compare a cell's value; a blank counts as zero, a text is above every number", () => {
    const workbook = withRules(
      { A1: 40, A2: 90, A4: "x" },
      rule("A1:A4", { operator: "lessThan", formulas: ["50"] }),
    );
    assert.deepEqual(fills(workbook, 0, 4), [RED, undefined, RED, undefined]);
  });

  it("evaluate formulas as seen from each cell of the range", () => {
    const workbook = withRules(
      { A1: "Tinggi", A2: "Rendah", D1: "Rendah" },
      rule("B1:C2", { kind: "expression", formulas: ["$A1=$D$1"] }),
    );
    assert.deepEqual(fills(workbook, 1, 2), [undefined, RED]);
    assert.deepEqual(fills(workbook, 2, 2), [undefined, RED]);
  });

  it("follow edits", () => {
    const workbook = withRules({ A1: 1, B1: 1 }, rule("A1", { kind: "expression", formulas: ["B1>5"] }));
    assert.equal(shownFill(workbook, "S", 0, 0), undefined);
    type(workbook, "S", { B1: 9 });
    assert.equal(shownFill(workbook, "S", 0, 0), RED);
  });

  it("let the first rule win, and stop where told to", () => {
    const first = rule("A1", { operator: "greaterThan", formulas: ["0"], format: {}, stopIfTrue: true });
    const second = rule("A1", { operator: "greaterThan", formulas: ["0"] }, GREEN);
    assert.equal(shownFill(withRules({ A1: 1 }, first, second), "S", 0, 0), undefined);
    assert.equal(shownFill(withRules({ A1: 1 }, { ...first, stopIfTrue: false }, second), "S", 0, 0), GREEN);
    assert.equal(
      shownFill(withRules({ A1: 1 }, second, rule("A1", { ...first, format: { fill: RED } })), "S", 0, 0),
      GREEN,
    );
  });

  it("know between, names, and values of other sheets", () => {
    const workbook = workbookOf({ S: { A1: 75, A2: 95 }, Kriteria: { A1: 91, A2: 76 } });
    workbook.editBook("names", ({ names }) =>
      names.push({ name: "BatasAtas", formula: "Kriteria!$A$1", hidden: false }),
    );
    addRules(
      workbook,
      rule("A1:A2", { operator: "between", formulas: ["BatasAtas", "100"] }),
      rule("A1:A2", { kind: "expression", formulas: ["A1<Kriteria!$A$2"] }, GREEN),
    );
    assert.deepEqual(fills(workbook, 0, 2), [GREEN, RED]);
  });

  it("find texts, duplicates and the largest values", () => {
    const cells = { A1: "Sangat Baik", A2: "Buruk", A3: "buruk", A4: 5, A5: 9, A6: 7 };
    const text = withRules(cells, rule("A1:A6", { kind: "containsText", text: "baik" }));
    assert.deepEqual(fills(text, 0, 6), [RED, undefined, undefined, undefined, undefined, undefined]);
    const twice = withRules(cells, rule("A1:A6", { kind: "duplicateValues" }));
    assert.deepEqual(fills(twice, 0, 6), [undefined, RED, RED, undefined, undefined, undefined]);
    const top = withRules(cells, rule("A1:A6", { kind: "top10", rank: 2 }));
    assert.deepEqual(fills(top, 0, 6), [undefined, undefined, undefined, undefined, RED, RED]);
  });

  it("leave a cell's own fill where no rule applies", () => {
    const workbook = withRules({ A1: 1 }, rule("A1", { operator: "equal", formulas: ["2"] }));
    const own = { ...workbook.book.formats.get(0), fill: { color: GREEN } };
    const at = { top: 0, left: 0, bottom: 0, right: 0 };
    setFormats(workbook, "S", at, () => formatIndex(workbook, own));
    assert.equal(shownFill(workbook, "S", 0, 0), GREEN);
    type(workbook, "S", { A1: 2 });
    assert.equal(shownFill(workbook, "S", 0, 0), RED);
  });
});
