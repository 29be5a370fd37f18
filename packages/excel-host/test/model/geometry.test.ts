import assert from "node:assert/strict";
import fc from "fast-check";
import {
  columnLetters,
  columnNumber,
  fullAddress,
  parseAddress,
  parseCell,
  parseRect,
  parseSqref,
  quotedSheetName,
  rectAddress,
  rectName,
  sqref,
} from "../../src/model/address";
import {
  bounding,
  contains,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  meet,
  overlaps,
  sizeOf,
  subtract,
  type Rect,
} from "../../src/model/rect";
import { copiedFormula } from "../../src/model/relative-formula";
import { affectedArea, movedIndex, movedRect, type Shift } from "../../src/model/shift";
import { renamedFormula, shiftedFormula } from "../../src/model/shift-formula";

const span = (limit: number) =>
  fc.tuple(fc.nat(limit), fc.nat(limit)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** Blocks of a small sheet, so that they meet often. */
const block: fc.Arbitrary<Rect> = fc
  .tuple(span(12), span(12))
  .map(([[top, bottom], [left, right]]) => ({ top, bottom, left, right }));

function* places({ top, left, bottom, right }: Rect): Generator<Rect> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      yield { top: row, bottom: row, left: column, right: column };
}

describe("addresses", () => {
  it("name every column and are read again", () => {
    fc.assert(
      fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnNumber(columnLetters(column)) === column),
    );
    assert.deepEqual([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnLetters), [
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    assert.equal(columnNumber("A1"), -1);
  });

  it("of blocks come back from every spelling", () => {
    fc.assert(
      fc.property(block, (rect) => {
        assert.deepEqual(parseRect(rectName(rect)), rect);
        assert.deepEqual(parseRect(rectAddress(rect, "$")), rect);
        assert.deepEqual(parseSqref(sqref([rect, rect])), [rect, rect]);
      }),
    );
  });

  it("of whole rows and columns have no cells in them", () => {
    const columns = { top: 0, bottom: MAX_ROWS - 1, left: 1, right: 2 };
    const rows = { top: 4, bottom: 4, left: 0, right: MAX_COLUMNS - 1 };
    assert.deepEqual([rectAddress(columns), rectAddress(rows, "$")], ["B:C", "$5:$5"]);
    assert.deepEqual([parseRect("B:C"), parseRect("$5:$5")], [columns, rows]);
  });

  it("are turned the right way round, and anything else is none", () => {
    assert.deepEqual(parseRect("C3:A1"), { top: 0, left: 0, bottom: 2, right: 2 });
    for (const text of ["", "A", "1", "A1:B", "Sales", "AAAA1"])
      assert.equal(parseCell(text), undefined, text);
    for (const text of ["", "Sales!", "A1:B"]) assert.equal(parseRect(text), undefined, text);
  });

  it("quote the name of a sheet where Excel does", () => {
    for (const name of ["Sales", "Été_1", "A1B"]) assert.equal(quotedSheetName(name), name);
    for (const name of ["My sheet", "A1", "RC", "R1C1", "C", "true", "2024", "a-b"])
      assert.equal(quotedSheetName(name), `'${name}'`);
    assert.equal(quotedSheetName("It's"), "'It''s'");
  });

  it("with any sheet's name are read again", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9 '._-]{1,20}$/).filter((text) => !/^'|'$/.test(text));
    fc.assert(
      fc.property(name, block, (sheetName, rect) => {
        assert.deepEqual(parseAddress(fullAddress(sheetName, rect)), { sheetName, rect });
      }),
    );
  });
});

describe("blocks", () => {
  it("overlap where they have an intersection, which both contain", () => {
    fc.assert(
      fc.property(block, block, (a, b) => {
        const shared = intersection(a, b);
        assert.equal(overlaps(a, b), shared !== undefined);
        assert.equal(meet([a], [b]), overlaps(b, a));
        if (shared) assert.ok(contains(a, shared) && contains(b, shared));
        assert.ok(contains(bounding(a, b), a) && contains(bounding(a, b), b));
      }),
    );
  });

  it("lose exactly the cells that are taken out of them, and keep no cell twice", () => {
    fc.assert(
      fc.property(block, block, (rect, hole) => {
        const parts = subtract(rect, hole);
        for (const place of places(rect)) {
          const holders = parts.filter((part) => contains(part, place)).length;
          assert.equal(holders, contains(hole, place) ? 0 : 1);
        }
        const cells = (one: Rect) => sizeOf(one).rows * sizeOf(one).columns;
        const gone = intersection(rect, hole);
        assert.equal(
          parts.reduce((sum, part) => sum + cells(part), 0),
          cells(rect) - (gone ? cells(gone) : 0),
        );
      }),
    );
  });
});

const direction = fc.constantFrom("down" as const, "right" as const, "up" as const, "left" as const);
const BACK = { down: "up", right: "left", up: "down", left: "right" } as const;

describe("shifts", () => {
  it("are undone by the opposite one, where cells came", () => {
    fc.assert(
      fc.property(block, block, direction, (rect, area, way) => {
        fc.pre(way === "down" || way === "right");
        const shift: Shift = { sheetId: "s", area, direction: way };
        const there = movedRect(rect, shift);
        assert.deepEqual(there && movedRect(there, { ...shift, direction: BACK[way] }), rect);
      }),
    );
  });

  it("leave blocks alone that they do not reach", () => {
    fc.assert(
      fc.property(block, block, direction, (rect, area, way) => {
        const shift: Shift = { sheetId: "s", area, direction: way };
        if (!overlaps(rect, affectedArea(shift))) assert.deepEqual(movedRect(rect, shift), rect);
      }),
    );
  });

  it("move rows behind them and take those that go", () => {
    const rows = { top: 2, bottom: 3, left: 0, right: MAX_COLUMNS - 1 };
    const go: Shift = { sheetId: "s", area: rows, direction: "up" };
    assert.deepEqual(
      [1, 2, 3, 4].map((row) => movedIndex(row, go)),
      [1, undefined, undefined, 2],
    );
    assert.equal(movedIndex(2, { ...go, direction: "down" }), 4);
  });
});

describe("formulas", () => {
  const rows = { top: 1, bottom: 1, left: 0, right: MAX_COLUMNS - 1 };
  const come: Shift = { sheetId: "s", area: rows, direction: "down" };

  it("follow the cells of the shifted sheet alone", () => {
    const shifted = (formula: string, own = "Sheet1") => shiftedFormula(formula, own, "Sheet1", come);
    assert.equal(shifted("A1+A2+$A$3+SUM(A1:A9)+B:B"), "A1+A3+$A$4+SUM(A1:A10)+B:B");
    assert.equal(shifted("A2+Sheet1!A2", "Other"), "A2+Sheet1!A3");
    assert.equal(shifted('"A2"&Name'), '"A2"&Name');
  });

  it("say #REF! where all of a reference has gone", () => {
    const gone = shiftedFormula("A2+A3", "Sheet1", "Sheet1", { ...come, direction: "up" });
    assert.equal(gone, "#REF!+A2");
  });

  it("take a sheet's new name, quoted where it needs to be", () => {
    assert.equal(
      renamedFormula("Old!A1+'Old'!B2+Older!C3", "Old", "New one"),
      "'New one'!A1+'New one'!B2+Older!C3",
    );
    assert.equal(renamedFormula('"Old!A1"', "Old", "New"), '"Old!A1"');
  });

  it("move along when they are copied, and break at the edge of the sheet", () => {
    const from = { row: 1, column: 1 };
    assert.equal(copiedFormula("A1+$A$1+A$1", from, { row: 3, column: 2 }), "B3+$A$1+B$1");
    assert.equal(copiedFormula("A1", from, { row: 0, column: 1 }), "#REF!");
    assert.equal(copiedFormula("a1", from, from), "a1");
  });
});
