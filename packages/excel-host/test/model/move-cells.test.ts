import assert from "node:assert/strict";
import { parseRect, rectName } from "../../src/model/address";
import { addSheet } from "../../src/model/edit-sheets";
import { emptyBook } from "../../src/model/empty-book";
import { moveCells } from "../../src/model/move-cells";
import type { Rect } from "../../src/model/rect";
import type { ConditionalFormatRule, Link, TableModel } from "../../src/model/rules";
import { ShiftConflict } from "../../src/model/shift-conflicts";
import { exchangeable } from "../../src/model/undoable-shift";
import { Workbook } from "../../src/model/workbook";
import { readXlsx, writeXlsx } from "../../src/file";

const rect = (address: string): Rect => parseRect(address) ?? assert.fail(address);

/** A book with the empty sheets S and T. */
function twoSheets(): Workbook {
  const workbook = new Workbook(emptyBook());
  Object.assign(workbook.sheet("s1"), { name: "S" });
  assert.equal(addSheet(workbook, "T").id, "s2");
  return workbook;
}

function move(workbook: Workbook, from: string, to: string, toSheet = "s1"): void {
  const { top: row, left: column } = rect(to);
  moveCells(workbook, { fromSheet: "s1", area: rect(from), toSheet, row, column });
}

function colour(workbook: Workbook, address: string, ...formulas: string[]): void {
  const id = `cf${workbook.sheet("s1").conditionalFormats.length + 1}`;
  const rule: ConditionalFormatRule = {
    ...{ id, kind: "expression", stopIfTrue: false, formulas },
    ...{ ranges: [rect(address)], format: { fill: { rgb: "#FF0000" } } as never },
  };
  workbook.edit("s1", "conditionalFormats", (draft) => draft.conditionalFormats.push(rule));
}

function check(workbook: Workbook, address: string, formula1: string): void {
  const common = { allowBlank: true, inCellDropDown: true, type: "custom" as const };
  workbook.edit("s1", "validations", (draft) =>
    draft.validations.push({ ...common, ranges: [rect(address)], formula1 }),
  );
}

const formatsOf = (workbook: Workbook, sheetId = "s1") =>
  workbook
    .sheet(sheetId)
    .conditionalFormats.map(({ ranges, formulas }) => [ranges.map(rectName).join(), ...formulas].join(" "));

const checksOf = (workbook: Workbook, sheetId = "s1") =>
  workbook
    .sheet(sheetId)
    .validations.map(({ ranges, formula1 = "" }) => `${ranges.map(rectName).join()} ${formula1}`);

describe("rules of cells that are moved", () => {
  it("go with them, and look at what they looked at", () => {
    const workbook = twoSheets();
    colour(workbook, "A1:A3", "AND(A1>5,$H1>0,A1<$J$9)");
    check(workbook, "A1:A3", "A1>$J$9");
    move(workbook, "A1:A3", "C4");
    assert.deepEqual(formatsOf(workbook), ["C4:C6 AND(C4>5,$H1>0,C4<$J$9)"]);
    assert.deepEqual(checksOf(workbook), ["C4:C6 C4>$J$9"]);
  });

  it("go on as one rule with those of the cells that stay where they still mean the same", () => {
    const workbook = twoSheets();
    colour(workbook, "A1:A9", "A1>5");
    check(workbook, "A1:A9", "A1>0");
    move(workbook, "A1:A2", "D1");
    assert.deepEqual(formatsOf(workbook), ["A3:A9,D1:D2 A3>5"]);
    assert.deepEqual(checksOf(workbook), ["A3:A9,D1:D2 A3>0"]);
  });

  it("are rules of their own, with ids of their own, where they look elsewhere now", () => {
    const workbook = twoSheets();
    colour(workbook, "A1:A9", "$B1>5");
    move(workbook, "A1:A2", "A20");
    assert.deepEqual(formatsOf(workbook), ["A3:A9 $B3>5", "A20:A21 $B1>5"]);
    const ids = workbook.sheet("s1").conditionalFormats.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });

  it("take the place of those that were there", () => {
    const workbook = twoSheets();
    colour(workbook, "A1", "A1>5");
    colour(workbook, "C1:C3", "C1<0");
    check(workbook, "C1:C3", "C1<0");
    move(workbook, "A1", "C1");
    assert.deepEqual(formatsOf(workbook), ["C1 C1>5", "C2:C3 C2<0"]);
    assert.deepEqual(checksOf(workbook), ["C2:C3 C2<0"]);
  });

  it("come before those of another sheet, and mean the sheet that they left", () => {
    const workbook = twoSheets();
    colour(workbook, "A1:A2", "AND(A1>5,$H$1>0)");
    check(workbook, "A1:A2", '"yes,no"');
    move(workbook, "A1:A2", "B2", "s2");
    assert.deepEqual(formatsOf(workbook), []);
    assert.deepEqual(formatsOf(workbook, "s2"), ["B2:B3 AND(T!B2>5,S!$H$1>0)"]);
    assert.deepEqual(checksOf(workbook, "s2"), ['B2:B3 "yes,no"']);
  });

  it("follow what they look at where all of their cells look at moved ones", () => {
    const workbook = twoSheets();
    colour(workbook, "A1:A3", "B1>$C$1");
    move(workbook, "B1", "F1");
    assert.deepEqual(formatsOf(workbook), ["A1:A3 B1>$C$1"], "A2 and A3 look at B2 and B3");
    move(workbook, "B1:B3", "F1");
    move(workbook, "C1", "G9");
    assert.deepEqual(formatsOf(workbook), ["A1:A3 F1>$G$9"]);
  });

  it("come back, and go again", () => {
    const workbook = twoSheets();
    colour(workbook, "A1:A9", "$B1>5");
    check(workbook, "A1:A9", "$B1>0");
    const exchange = exchangeable(workbook, ["s1", "s2"], () => move(workbook, "A1", "A20", "s2"));
    const after = [formatsOf(workbook), formatsOf(workbook, "s2"), checksOf(workbook, "s2")];
    exchange();
    assert.deepEqual([formatsOf(workbook), checksOf(workbook)], [["A1:A9 $B1>5"], ["A1:A9 $B1>0"]]);
    exchange();
    assert.deepEqual([formatsOf(workbook), formatsOf(workbook, "s2"), checksOf(workbook, "s2")], after);
  });
});

/** A1:B3 with a merge, notes, a link over two cells and a table that begins right below. */
function furnished(): Workbook {
  const workbook = twoSheets();
  workbook.edit("s1", "merges", ({ merges }) => merges.push(rect("A1:B1"), rect("D8:E8")));
  workbook.edit("s1", "notes", ({ notes }) => {
    notes.push(
      { row: 1, column: 0, author: "", text: "moves" },
      { row: 8, column: 4, author: "", text: "goes" },
    );
  });
  const link: Link = { range: rect("B2:B9"), address: "https://localhost/" };
  workbook.edit("s1", "links", ({ links }) => links.push(link));
  return workbook;
}

describe("what stands on cells that are moved", () => {
  it("goes with them and takes the place of what was there", () => {
    const workbook = furnished();
    move(workbook, "A1:B3", "D7");
    const { merges, notes, links } = workbook.sheet("s1");
    assert.deepEqual(merges.map(rectName), ["D7:E7"]);
    assert.deepEqual(
      notes.map(({ row, column, text }) => [row, column, text]),
      [[7, 3, "moves"]],
    );
    assert.deepEqual(
      links.map(({ range }) => rectName(range)),
      ["B4:B9", "E8:E9"],
    );
  });

  it("is torn by no move: nothing changes then", () => {
    const workbook = furnished();
    for (const [from, to] of [
      ["A1", "H1"],
      ["H1", "D8"],
      ["A5", "B1"],
    ] as const)
      assert.throws(() => move(workbook, from, to), ShiftConflict, `${from} to ${to}`);
    assert.deepEqual(workbook.sheet("s1").merges.map(rectName), ["A1:B1", "D8:E8"]);
  });
});

function addTable(workbook: Workbook, name: string, address: string): void {
  const range = rect(address);
  workbook.write("s1", range.top, range.left, [
    [{ value: "Key" }, { value: "Value" }],
    [{ value: 1 }, { value: 2 }],
  ]);
  const columns = [
    { id: 1, name: "Key" },
    { id: 2, name: "Value" },
  ];
  const look = { bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false };
  const table: TableModel = {
    ...{ ...look, id: workbook.sheet("s1").tables.length + 1, name, range, columns },
    ...{ hasHeaders: true, hasTotals: false, showFilter: true },
  };
  workbook.edit("s1", "tables", ({ tables }) => tables.push(table));
}

describe("tables whose cells are moved", () => {
  const tablesOf = ({ book }: Workbook) =>
    book.sheets.flatMap(({ name, tables }) =>
      tables.map((table) => `${name} ${table.name} ${rectName(table.range)}`),
    );

  it("go along as a whole, to another sheet too, and are there in the saved file", () => {
    const workbook = twoSheets();
    addTable(workbook, "One", "A1:B2");
    addTable(workbook, "Two", "A5:B6");
    move(workbook, "A1:C3", "F1");
    assert.deepEqual(tablesOf(workbook), ["S One F1:G2", "S Two A5:B6"]);
    const again = new Workbook(readXlsx(writeXlsx(workbook.book)));
    const [first, second] = again.book.sheets.map(({ id }) => id);
    moveCells(again, { fromSheet: first!, area: rect("A5:B6"), toSheet: second!, row: 1, column: 1 });
    assert.deepEqual(tablesOf(new Workbook(readXlsx(writeXlsx(again.book)))), ["S One F1:G2", "T Two B2:C3"]);
  });

  it("stay where a part of them moves, and are not laid over one another", () => {
    const workbook = twoSheets();
    addTable(workbook, "One", "A1:B2");
    addTable(workbook, "Two", "A5:B6");
    move(workbook, "A2", "F1");
    assert.deepEqual(tablesOf(workbook), ["S One A1:B2", "S Two A5:B6"]);
    assert.throws(() => move(workbook, "A1:B2", "B5"), ShiftConflict);
  });
});
