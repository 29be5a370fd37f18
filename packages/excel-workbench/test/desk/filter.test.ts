import { strict as assert } from "node:assert";
import { allowsAct, createHost, formatCells, localeInfo, type CellValue } from "excel-host";
import { Edits } from "../../src/edit/edits";
import {
  applyChoices,
  dropFilter,
  filterAround,
  filterChoices,
  filteredColumn,
  placeArrows,
  shownRows,
  type FilteredColumn,
} from "../../src/edit/filter";
import type { Refusal } from "../../src/edit/refusal";
import { addTable, block, rect, workbookOf } from "../help/workbooks";

const CELLS: Record<string, CellValue> = {
  ...{ A1: "Name", B1: "Sum", A2: "b", B2: 10, A3: "a", B3: 9, A4: "b", B4: 100, B5: 9 },
};

function filtering(cells = CELLS) {
  const workbook = workbookOf({ S: cells });
  const host = createHost({ workbook, options: { locale: "en-US" } });
  const refused: Refusal["kind"][] = [];
  const edits = new Edits(workbook, localeInfo("en-US"), ({ kind }) => refused.push(kind));
  const column = (address: string): FilteredColumn => {
    const area = rect(address);
    const found = filteredColumn(host.state, { sheetId: "S", row: area.top, column: area.left, area });
    if ("kind" in found) throw new Error(found.kind);
    return found;
  };
  const hidden = () =>
    [...workbook.sheet("S").rows]
      .filter(([, row]) => row.hidden)
      .map(([row]) => row)
      .sort();
  const protect = () =>
    workbook.edit("S", "protection", (draft) => void (draft.protection = { attributes: { sheet: "1" } }));
  return { workbook, host, edits, refused, column, hidden, protect };
}

const only = (choices: ReturnType<typeof filterChoices>, ...texts: string[]) =>
  choices.map(({ text }) => ({ text, shown: texts.includes(text) }));

describe("filtering by the button", () => {
  it("offers each entry once: numbers by size, texts by letters, blank ones last", () => {
    const { column } = filtering();
    assert.deepEqual(
      filterChoices(column("A3")).map(({ text }) => text),
      ["a", "b", ""],
    );
    assert.deepEqual(
      filterChoices(column("B3")).map(({ text }) => text),
      ["9", "10", "100"],
    );
  });

  it("hides the other rows, offers what another column leaves, and is taken back step by step", () => {
    const { column, edits, hidden, workbook } = filtering();
    const names = column("A2");
    assert.equal(workbook.sheet("S").autoFilter, undefined, "looking changes nothing");
    applyChoices(edits, names, only(filterChoices(names), "b"), rect("A2"));
    assert.deepEqual([hidden(), shownRows(names)], [[2, 4], { shown: 2, all: 4 }]);
    const sums = column("B2");
    assert.deepEqual(
      filterChoices(sums).map(({ text }) => text),
      ["10", "100"],
    );
    applyChoices(edits, sums, only(filterChoices(sums), "100"), rect("B2"));
    assert.deepEqual(hidden(), [1, 2, 4]);
    edits.undoStack.undo();
    assert.deepEqual(hidden(), [2, 4]);
    edits.undoStack.undo();
    assert.deepEqual([hidden(), workbook.sheet("S").autoFilter], [[], undefined]);
    edits.undoStack.redo();
    assert.deepEqual(hidden(), [2, 4]);
  });

  it("shows all rows of a column whose entries are all ticked, and of a filter that is taken away", () => {
    const { column, edits, hidden, workbook } = filtering();
    const names = column("A2");
    applyChoices(edits, names, only(filterChoices(names), "a"), rect("A2"));
    const again = column("A2");
    applyChoices(edits, again, only(filterChoices(again), "a", "b", ""), rect("A2"));
    assert.deepEqual([hidden(), workbook.sheet("S").filterColumns], [[], []]);
    applyChoices(edits, column("A2"), only(filterChoices(column("A2")), "a"), rect("A2"));
    dropFilter(edits, column("A2"), rect("A2"));
    assert.deepEqual([hidden(), workbook.sheet("S").autoFilter], [[], undefined]);
  });

  it("has arrows at first that hide nothing, and goes from wherever it is asked for again", () => {
    const { host, edits, hidden, workbook } = filtering();
    const around = (address: string) => {
      const area = rect(address);
      const found = filterAround(host.state, { sheetId: "S", row: area.top, column: area.left, area });
      if ("kind" in found) throw new Error(found.kind);
      return found;
    };
    assert.equal(around("B3").isNew, true);
    placeArrows(edits, around("B3"), rect("B3"));
    assert.deepEqual([hidden(), workbook.sheet("S").autoFilter], [[], rect("A1:B5")]);
    assert.equal(around("H20").isNew, false);
    dropFilter(edits, around("H20"), rect("H20"));
    assert.equal(workbook.sheet("S").autoFilter, undefined);
    edits.undoStack.undo();
    assert.deepEqual(workbook.sheet("S").autoFilter, rect("A1:B5"));
    edits.undoStack.undo();
    assert.equal(workbook.sheet("S").autoFilter, undefined);
    assert.throws(() => around("H20"), /nothingToFilter/);
  });

  it("filters a column of days by years, months and days, whatever their times", () => {
    const { workbook, column, edits, hidden } = filtering({
      ...{ A1: "Day", A2: 45658, A3: 45658.5, A4: 45672, A5: 45717, A6: 45292, A7: "later" },
    });
    formatCells(workbook, "S", rect("A2:A7"), (format) => ({ ...format, numberFormat: "d/m/yyyy h:mm" }));
    const choices = filterChoices(column("A2"));
    assert.deepEqual(
      choices.map(({ text, date }) => date ?? text),
      ["2024-01-01", "2025-01-01", "2025-01-15", "2025-03-01", "later"],
    );
    const ticked = (...dates: string[]) =>
      choices.map((choice) => ({ ...choice, shown: dates.includes(choice.date ?? choice.text) }));
    applyChoices(edits, column("A2"), ticked("2025-01-01", "2025-01-15", "2024-01-01", "later"), rect("A2"));
    assert.deepEqual(hidden(), [4]);
    assert.deepEqual(workbook.sheet("S").filterColumns?.[0]?.criterion, {
      ...{ on: "values", values: ["later"], blank: false },
      dates: [
        { date: "2024", grouping: "year" },
        { date: "2025-01", grouping: "month" },
      ],
    });
    assert.deepEqual(
      filterChoices(column("A2")).map(({ shown }) => shown),
      [true, true, true, false, true],
    );
  });

  it("filters a table by its own filter", () => {
    const { workbook, column, edits, hidden } = filtering();
    addTable(workbook, "S", "T", "A1:B5");
    const names = column("A3");
    applyChoices(edits, names, only(filterChoices(names), "a"), rect("A3"));
    assert.deepEqual(hidden(), [1, 3, 4]);
    assert.equal(workbook.sheet("S").autoFilter, undefined);
  });

  it("has nothing to filter in a column of blank cells, and says so", () => {
    const { column } = filtering({ A1: "Name", A2: "b", C1: "Sum", C2: 10 });
    assert.equal(column("A2").index, 0);
    assert.throws(() => column("B2"), /nothingToFilter/);
  });

  it("has nothing to filter in one row, and says so", () => {
    const { host } = filtering({ A1: "alone" });
    const area = rect("A1");
    const found = filteredColumn(host.state, { sheetId: "S", row: 0, column: 0, area });
    assert.deepEqual(found, { kind: "nothingToFilter" });
  });
});

describe("a protected sheet", () => {
  it("refuses entries, clearing, pasting and filtering, and stays as it is", () => {
    const { workbook, edits, refused, protect, host } = filtering();
    protect();
    assert.equal(edits.type("S", 0, 0, "x"), false);
    edits.clear("S", rect("A1:B2"));
    assert.equal(edits.copyBlock("S", rect("A1"), "S", rect("D1")), undefined);
    assert.equal(edits.moveBlock("S", rect("A1"), "S", rect("D1")), undefined);
    assert.equal(edits.typeBlock("S", 0, 3, [["x"]]), undefined);
    assert.deepEqual(refused, Array(5).fill("protected"));
    assert.deepEqual(block(workbook, "S", "A1:D1"), [["Name", "Sum", null, null]]);
    const area = rect("A2");
    const found = filteredColumn(host.state, { sheetId: "S", row: 1, column: 0, area });
    assert.deepEqual(found, { kind: "protected" });
  });

  it("takes entries into cells that are not locked, and what its options allow", () => {
    const { workbook, edits, refused } = filtering();
    formatCells(workbook, "S", rect("A2"), (format) => ({ ...format, locked: false }));
    workbook.edit("S", "protection", (draft) => {
      draft.protection = { attributes: { sheet: "1", formatCells: "0" } };
    });
    const sheet = workbook.sheet("S");
    assert.equal(allowsAct(workbook.book, sheet, rect("A1"), "format"), true);
    assert.equal(allowsAct(workbook.book, sheet, rect("A1"), "insertRows"), false);
    assert.deepEqual([edits.type("S", 0, 0, "x"), edits.type("S", 1, 0, "x")], [false, true]);
    assert.deepEqual([refused, block(workbook, "S", "A1:A2")], [["protected"], [["Name"], ["x"]]]);
  });
});
