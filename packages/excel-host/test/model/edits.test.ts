import assert from "node:assert/strict";
import { DEFAULT_FORMAT } from "../../src/model/format-table";
import type { Change, Origin } from "../../src/model/changes";
import { formatCells, formatIndex, formatIndexAt, setFormats } from "../../src/model/edit-format";
import { changeColumns, setRowsHidden } from "../../src/model/edit-layout";
import { SHEET_FACETS } from "../../src/model/sheet";
import * as sheets from "../../src/model/edit-sheets";
import { emptyBook } from "../../src/model/empty-book";
import { parseRect } from "../../src/model/address";
import { sheetNamed } from "../../src/model/book";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../src/model/rect";
import { Workbook } from "../../src/model/workbook";

function rect(address: string): Rect {
  return parseRect(address) ?? assert.fail(address);
}

/** A workbook with what its listeners hear. */
function observed(): { workbook: Workbook; heard: [Change, Origin][] } {
  const workbook = new Workbook(emptyBook());
  const heard: [Change, Origin][] = [];
  workbook.onChange((change, origin) => heard.push([change, origin]));
  return { workbook, heard };
}

describe("Workbook.edit", () => {
  it("changes one facet, marks it, tells it, and gives what the change gives", () => {
    const { workbook, heard } = observed();
    const count = workbook.edit("s1", "merges", ({ merges }) => merges.push(rect("A1:B2")), "grid");
    assert.equal(count, 1);
    assert.deepEqual(workbook.sheet("s1").merges, [rect("A1:B2")]);
    assert.deepEqual([...workbook.sheet("s1").changed], ["merges"]);
    assert.deepEqual(heard, [[{ kind: "merges", sheetId: "s1" }, "grid"]]);
  });

  it("marks and tells what was changed before a change threw", () => {
    const { workbook, heard } = observed();
    const failing = () =>
      workbook.edit("s1", "view", ({ view }) => {
        view.zoom = 50;
        throw new Error("half done");
      });
    assert.throws(failing, /half done/);
    assert.ok(workbook.sheet("s1").changed.has("view"));
    assert.equal(heard.length, 1);
  });

  it("refuses a sheet that there is not, and tells nobody", () => {
    const { workbook, heard } = observed();
    assert.throws(() => workbook.edit("s9", "view", () => undefined), /no sheet with id s9/);
    assert.deepEqual(heard, []);
  });

  it("gives the fields of its facet alone, and readonly data outside", () => {
    const { workbook } = observed();
    workbook.edit("s1", "merges", (draft) => {
      // @ts-expect-error another facet: it would not be marked
      void draft.tables;
    });
    // @ts-expect-error cells are written by block
    assert.throws(() => workbook.edit("s1", "cells", () => assert.fail("not told where")));
    // @ts-expect-error readonly
    void (() => (workbook.sheet("s1").name = "x"));
    // @ts-expect-error readonly
    void (() => workbook.sheet("s1").merges.push(rect("A1")));
    // @ts-expect-error readonly
    void (() => workbook.book.settings.set("a", "1"));
    // @ts-expect-error readonly
    void (() => workbook.sheet("s1").changed.add("cells"));
  });

  it("changes the book in the same way", () => {
    const { workbook, heard } = observed();
    workbook.editBook("settings", ({ settings }) => settings.set("a", "1"));
    assert.deepEqual([...workbook.book.changed], ["settings"]);
    assert.deepEqual(heard, [[{ kind: "settings" }, "api"]]);
  });

  it("tells nobody who has stopped listening", () => {
    const workbook = new Workbook(emptyBook());
    let told = 0;
    const stop = workbook.onChange(() => told++);
    workbook.editBook("names", () => undefined);
    stop();
    workbook.editBook("names", () => undefined);
    assert.equal(told, 1);
  });
});

describe("Workbook.write", () => {
  it("leaves, fills and empties cells, and tells what one cell held before", () => {
    const { workbook, heard } = observed();
    workbook.write("s1", 0, 0, [[{ value: 1 }, { formula: "A1+1" }]]);
    workbook.write("s1", 0, 0, [[{ value: 5 }]]);
    workbook.write("s1", 0, 0, [[undefined, { value: null }]]);
    assert.equal(workbook.cell("s1", 0, 0)?.value, 5);
    assert.equal(workbook.cell("s1", 0, 1), undefined);
    assert.deepEqual(
      heard.map(([change]) => ("before" in change ? change.before : "block")),
      ["block", 1, "block"],
    );
  });

  it("keeps an empty cell only where it looks otherwise than its surroundings", () => {
    const { workbook } = observed();
    formatCells(workbook, "s1", rect("A1"), (format) => ({ ...format, wrapText: true }));
    workbook.write("s1", 0, 0, [[{ value: null }, { value: null }]]);
    assert.deepEqual([...workbook.sheet("s1").cells.get(0)!.keys()], [0]);
  });

  it("takes results of formulas without marking anything for saving", () => {
    const { workbook, heard } = observed();
    workbook.setResults("s1", []);
    const array = { rows: 2, columns: 1, dynamic: true };
    workbook.setResults("s1", [
      { row: 3, column: 2, value: 1, array },
      { row: 4, column: 2, value: 2, spilledFrom: { row: 3, column: 2 } },
    ]);
    assert.equal(workbook.sheet("s1").changed.size, 0);
    assert.deepEqual(heard, [[{ kind: "results", sheetId: "s1", area: rect("C4:C5") }, "engine"]]);
    workbook.setResults("s1", [{ row: 4, column: 2, value: null }]);
    assert.equal(workbook.cell("s1", 4, 2), undefined);
  });
});

describe("formats", () => {
  it("of whole columns and rows are kept for cells to come", () => {
    const { workbook } = observed();
    const bold = (at: Rect) =>
      formatCells(workbook, "s1", at, (format) => ({ ...format, font: { ...format.font, bold: true } }));
    bold({ top: 0, bottom: MAX_ROWS - 1, left: 1, right: 1 });
    bold({ top: 2, bottom: 2, left: 0, right: MAX_COLUMNS - 1 });
    const sheet = workbook.sheet("s1");
    const isBold = (row: number, column: number) =>
      workbook.book.formats.get(formatIndexAt(sheet, row, column)).font.bold;
    assert.deepEqual([isBold(9, 1), isBold(2, 9), isBold(9, 9)], [true, true, false]);
    assert.equal(sheet.cells.size, 0);
    assert.deepEqual([...sheet.changed].sort(), ["cells", "columns", "rows"]);
    assert.ok(workbook.book.changed.has("formats"));
  });

  it("are kept once, whatever the order in which they were built", () => {
    const { workbook } = observed();
    const { locked, ...rest } = DEFAULT_FORMAT;
    assert.equal(formatIndex(workbook, { locked, ...rest }), 0);
    const wrapped = formatIndex(workbook, { ...DEFAULT_FORMAT, wrapText: true });
    assert.equal(formatIndex(workbook, { ...rest, wrapText: true, locked }), wrapped);
    assert.equal(workbook.book.formats.size, 2);
    assert.equal(workbook.book.formats.get(99), workbook.book.formats.get(0));
  });

  it("are set cell by cell, and left where none is given", () => {
    const { workbook, heard } = observed();
    const index = formatIndex(workbook, { ...DEFAULT_FORMAT, wrapText: true });
    setFormats(workbook, "s1", rect("A1:B1"), (_, column) => (column === 1 ? index : undefined), "grid");
    assert.deepEqual([...workbook.sheet("s1").cells.get(0)!], [[1, { value: null, format: index }]]);
    assert.deepEqual(heard, [[{ kind: "formats", sheetId: "s1", area: rect("A1:B1") }, "grid"]]);
  });

  it("and sizes stay inside the sheet", () => {
    const { workbook } = observed();
    changeColumns(workbook, "s1", { left: MAX_COLUMNS - 1, right: MAX_COLUMNS + 5 }, (column) => column);
    setRowsHidden(workbook, "s1", rect("A2:A3"), true);
    assert.deepEqual([...workbook.sheet("s1").columns.keys()], [MAX_COLUMNS - 1]);
    assert.deepEqual(
      [...workbook.sheet("s1").rows],
      [1, 2].map((row) => [row, { hidden: true }]),
    );
  });
});

describe("sheets", () => {
  it("are added, moved, shown and hidden, brought to the front and removed", () => {
    const { workbook, heard } = observed();
    const { id } = sheets.addSheet(workbook, "Second");
    sheets.moveSheet(workbook, id, 0);
    sheets.setVisibility(workbook, "s1", "Hidden");
    sheets.activateSheet(workbook, id, "grid");
    sheets.activateSheet(workbook, id, "grid");
    assert.deepEqual(
      workbook.book.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ["Second", "Visible"],
        ["Sheet1", "Hidden"],
      ],
    );
    sheets.removeSheet(workbook, "s1");
    assert.equal(sheetNamed(workbook.book, "sheet1"), undefined);
    assert.deepEqual(
      heard.map(([change]) => change.kind),
      ["sheetAdded", "sheetMoved", "sheetVisibility", "sheetActivated", "sheetRemoved"],
    );
    assert.deepEqual([...workbook.book.changed], ["sheets"]);
  });

  it("never get the id of one that was removed", () => {
    const { workbook } = observed();
    const first = sheets.addSheet(workbook, "A").id;
    sheets.removeSheet(workbook, first);
    assert.notEqual(sheets.addSheet(workbook, "B").id, first);
  });

  it("take their own names away with them", () => {
    const { workbook } = observed();
    const { id } = sheets.addSheet(workbook, "A");
    workbook.editBook("names", ({ names }) =>
      names.push(
        { name: "Own", sheetId: id, formula: "1", hidden: false },
        { name: "All", formula: "2", hidden: false },
      ),
    );
    sheets.removeSheet(workbook, id);
    assert.deepEqual(
      workbook.book.names.map(({ name }) => name),
      ["All"],
    );
  });

  it("are renamed with all that mentions them, and only that is marked", () => {
    const { workbook } = observed();
    const other = sheets.addSheet(workbook, "Other").id;
    workbook.write(other, 0, 0, [[{ formula: "Sheet1!A1*2" }, { value: 1 }]]);
    workbook.editBook("names", ({ names }) =>
      names.push({ name: "N", formula: "Sheet1!$A$1", hidden: false }),
    );
    workbook.edit(other, "links", ({ links }) => links.push({ range: rect("A1"), location: "Sheet1!A1" }));
    sheets.renameSheet(workbook, "s1", "It's new");
    assert.equal(workbook.cell(other, 0, 0)?.formula, "'It''s new'!A1*2");
    assert.equal(workbook.book.names[0]?.formula, "'It''s new'!$A$1");
    assert.equal(workbook.sheet(other).links[0]?.location, "'It''s new'!A1");
    assert.equal(workbook.sheet("s1").changed.size, 0);
  });

  it("are copied with tables of their own, wholly to be saved, and nothing is shared", () => {
    const { workbook } = observed();
    workbook.write("s1", 0, 0, [[{ formula: "Sheet1!B1" }]]);
    workbook.edit("s1", "tables", ({ tables }) =>
      tables.push({
        ...{ id: 1, name: "T", range: rect("A3:A4"), hasHeaders: true, hasTotals: false, showFilter: true },
        ...{ columns: [{ id: 1, name: "a" }], bandedRows: true, bandedColumns: false },
        ...{ firstColumn: false, lastColumn: false },
      }),
    );
    const names = { name: "Copy", table: () => ({ id: 2, name: "T2" }) };
    const copy = sheets.duplicateSheet(workbook, "s1", 0, names);
    assert.equal(workbook.book.sheets[0], copy);
    assert.deepEqual([copy.tables[0]?.id, copy.tables[0]?.name], [2, "T2"]);
    assert.equal(workbook.cell(copy.id, 0, 0)?.formula, "Copy!B1");
    assert.equal(copy.changed.size, Object.keys(SHEET_FACETS).length);
    assert.deepEqual(copy.origin, { sheetId: "s1", shifts: [] });
    workbook.write(copy.id, 0, 0, [[{ value: 9 }]]);
    assert.equal(workbook.cell("s1", 0, 0)?.formula, "Sheet1!B1");
    const second = sheets.duplicateSheet(workbook, copy.id, 0, { ...names, name: "Copy 2" });
    assert.equal(second.origin?.sheetId, "s1");
  });
});
