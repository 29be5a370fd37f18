import { strict as assert } from "node:assert";
import { findPlace } from "../../src/edit/go-to";
import { addSheet, renameAllowed, shiftLines } from "../../src/edit/sheet-actions";
import { Edits } from "../../src/edit/edits";
import { dragSizes } from "../../src/edit/sizes";
import { growTables } from "../../src/edit/table-rows";
import { UndoStack } from "../../src/edit/undo-stack";
import { formatIndex, localeInfo, setFormats, type Workbook } from "excel-host";
import { addTable, block, rect, type, workbookOf } from "../help/workbooks";

/** A table of two rows whose last column is calculated. */
function withTable(): Workbook {
  const workbook = workbookOf({
    IKU: {
      A1: "Target",
      B1: "Capaian",
      A2: 1,
      B2: "=[@Target]*2",
      A3: 2,
      B3: "=[@Target]*2",
      D1: "=SUM(A2:A3)",
    },
  });
  const table = addTable(workbook, "IKU", "T", "A1:B3");
  Object.assign(table.columns[1] ?? {}, { calculated: "[@Target]*2" });
  return workbook;
}

/** Did the table grow into what was filled in? */
function grown(workbook: Workbook, address: string): boolean {
  const stack = new UndoStack(workbook);
  const before = workbook.sheet("IKU").tables[0]?.range.bottom;
  growTables(workbook, stack, "IKU", rect(address));
  return workbook.sheet("IKU").tables[0]?.range.bottom !== before;
}

function addSheetOf(workbook: Workbook, name: string, cells: Record<string, string>): { id: string } {
  const id = addSheet(workbook, () => name);
  type(workbook, id, cells);
  return { id };
}

const formula = (workbook: Workbook, row: number, column: number) =>
  workbook.cell("IKU", row, column)?.formula;

describe("a row below a table", () => {
  it("becomes part of it, with formulas, formats, validations and conditional formats", () => {
    const workbook = withTable();
    const sheet = workbook.sheet("IKU");
    const bold = { ...workbook.book.formats.get(0), numberFormat: "0.00%" };
    setFormats(workbook, "IKU", rect("A3"), () => formatIndex(workbook, bold));
    const whole = { ranges: [rect("A2:A3")], type: "whole", allowBlank: true, inCellDropDown: true } as const;
    workbook.edit("IKU", "validations", ({ validations }) => validations.push(whole));
    const cellIs = { id: "1", ranges: [rect("B2:B3")], kind: "cellIs", stopIfTrue: false, formulas: [] };
    workbook.edit("IKU", "conditionalFormats", (draft) => draft.conditionalFormats.push(cellIs));
    type(workbook, "IKU", { A4: 7 });
    assert.equal(grown(workbook, "A4"), true);
    assert.deepEqual(sheet.tables[0]?.range, rect("A1:B4"));
    assert.equal(formula(workbook, 3, 1), "[@Target]*2");
    assert.equal(workbook.cell("IKU", 3, 0)?.value, 7);
    assert.equal(workbook.cell("IKU", 3, 0)?.format, sheet.cells.get(2)?.get(0)?.format);
    assert.deepEqual(sheet.validations[0]?.ranges, [rect("A2:A4")]);
    assert.deepEqual(sheet.conditionalFormats[0]?.ranges, [rect("B2:B4")]);
  });

  it("stays outside where there is a total, something else, or no table right above", () => {
    const total = withTable();
    total.edit("IKU", "tables", ({ tables }) => (tables[0]!.hasTotals = true));
    assert.equal(grown(total, "A4"), false);
    const taken = withTable();
    type(taken, "IKU", { B4: "catatan" });
    assert.equal(grown(taken, "A4"), false);
    assert.equal(grown(withTable(), "A5"), false);
    assert.equal(grown(withTable(), "F4"), false);
  });
});

describe("rows that are pasted below a table", () => {
  it("become part of it, all of them, and are taken back as a step of their own", () => {
    const workbook = withTable();
    const stack = new UndoStack(workbook);
    type(workbook, "IKU", { A4: 7, A5: 8, A6: 9 });
    growTables(workbook, stack, "IKU", rect("A4:A6"));
    assert.deepEqual(workbook.sheet("IKU").tables[0]?.range, rect("A1:B6"));
    assert.equal(formula(workbook, 5, 1), "[@Target]*2");
    stack.undo();
    assert.deepEqual(workbook.sheet("IKU").tables[0]?.range, rect("A1:B3"));
    assert.deepEqual(block(workbook, "IKU", "A6:B6"), [[9, null]]);
    stack.redo();
    assert.deepEqual(workbook.sheet("IKU").tables[0]?.range, rect("A1:B6"));
    assert.equal(formula(workbook, 5, 1), "[@Target]*2");
  });

  it("may be as wide as the table", () => {
    const workbook = withTable();
    type(workbook, "IKU", { A4: 7, B4: 14 });
    assert.equal(grown(workbook, "A4:B4"), true);
  });
});

describe("rows and columns", () => {
  const all = (workbook: Workbook) =>
    workbook.book.sheets.map(({ cells, tables, rows, columns }) => ({ cells, tables, rows, columns }));

  for (const what of ["insertRows", "deleteRows", "insertColumns", "deleteColumns"] as const)
    it(`come back as they were after ${what}, with what pointed at them`, () => {
      const workbook = withTable();
      const { id } = addSheetOf(workbook, "Lain", { A1: "=IKU!A2+IKU!B3", B1: "=SUM(IKU!A:A)" });
      const names = [{ name: "Dua", formula: "IKU!$A$2", hidden: false }];
      workbook.editBook("names", (draft) => draft.names.push(...names));
      const stack = new UndoStack(workbook);
      const before = structuredClone(all(workbook));
      assert.equal(shiftLines(workbook, stack, "IKU", rect("A2"), what), undefined);
      const after = structuredClone(all(workbook));
      assert.notDeepEqual(after, before);
      stack.undo();
      assert.deepEqual(all(workbook), before);
      assert.equal(workbook.cell(id, 0, 0)?.formula, "IKU!A2+IKU!B3");
      assert.equal(workbook.book.names[0]?.formula, "IKU!$A$2");
      assert.deepEqual(workbook.book.shifts, []);
      stack.redo();
      assert.deepEqual(all(workbook), after);
    });

  it("are inserted with the formulas that follow, calculated columns filled", () => {
    const workbook = withTable();
    assert.equal(shiftLines(workbook, new UndoStack(workbook), "IKU", rect("A3"), "insertRows"), undefined);
    assert.equal(formula(workbook, 2, 1), "[@Target]*2");
    assert.equal(formula(workbook, 0, 3), "SUM(A2:A4)");
    assert.deepEqual(workbook.sheet("IKU").tables[0]?.range, rect("A1:B4"));
  });

  it("are deleted", () => {
    const workbook = withTable();
    shiftLines(workbook, new UndoStack(workbook), "IKU", rect("A2"), "deleteRows");
    assert.deepEqual(block(workbook, "IKU", "A1:A2"), [["Target"], [2]]);
    shiftLines(workbook, new UndoStack(workbook), "IKU", rect("C1"), "deleteColumns");
    assert.match(formula(workbook, 0, 2) ?? "", /^SUM\(A2(:A2)?\)$/);
    shiftLines(workbook, new UndoStack(workbook), "IKU", rect("A1"), "insertColumns");
    assert.equal(workbook.cell("IKU", 0, 1)?.value, "Target");
  });

  it("say whether an array or a data table stands in the way", () => {
    const insert = (workbook: Workbook, column: string) =>
      shiftLines(workbook, new UndoStack(workbook), "S", rect(`${column}2`), "insertRows");
    const array = workbookOf({ S: { A1: "=B1:B2*2" } });
    Object.assign(array.cell("S", 0, 0)!, { array: { rows: 2, columns: 1, dynamic: false } });
    assert.deepEqual(insert(array, "A"), { kind: "torn", what: "an array" });
    const dataTable = workbookOf({ S: { A3: 1 } });
    const source = '<c r="A3"><f t="dataTable" ref="A3"/><v>1</v></c>';
    Object.assign(dataTable.cell("S", 2, 0)!, { source });
    assert.deepEqual(insert(dataTable, "A"), { kind: "torn", what: "a data table" });
    assert.equal(dataTable.cell("S", 2, 0)?.value, 1);
  });

  it("take the sizes that the user drags, and give them back", () => {
    const workbook = workbookOf({ S: {} });
    const edits = new Edits(workbook, localeInfo("en-US"), (reason) => assert.fail(reason.kind));
    const sizes = () => [workbook.sheet("S").columns.get(2)?.width, workbook.sheet("S").rows.get(4)?.height];
    dragSizes(workbook, edits, "S", { columns: new Map([[2, 70]]) });
    dragSizes(workbook, edits, "S", { rows: new Map([[4, 40]]) });
    assert.deepEqual(sizes(), [10, 30]);
    edits.undoStack.undo();
    assert.deepEqual(sizes(), [10, undefined]);
    edits.undoStack.undo();
    assert.deepEqual(sizes(), [undefined, undefined]);
    edits.undoStack.redo();
    assert.deepEqual(sizes(), [10, undefined]);
  });
});

describe("sheets", () => {
  it("are renamed with the formulas that mention them, within Excel's rules", () => {
    const workbook = workbookOf({ IKU: { A1: 1 }, PK: { A1: "=IKU!A1" } });
    assert.equal(renameAllowed(workbook, "IKU", "IKU 2025"), undefined);
    assert.equal(workbook.cell("PK", 0, 0)?.formula, "'IKU 2025'!A1");
    assert.deepEqual(renameAllowed(workbook, "IKU", "pk"), { kind: "sheetExists", name: "pk" });
    for (const bad of ["a/b", "x".repeat(32), "", "'IKU", "[1]", "History"])
      assert.deepEqual(renameAllowed(workbook, "IKU", bad), { kind: "badSheetName" }, bad);
  });

  it("are added under a name and an id that nobody has", () => {
    const workbook = workbookOf({ Sheet2: {}, s3: {} });
    const id = addSheet(workbook, (number) => `Sheet${number}`);
    assert.equal(workbook.sheet(id).name, "Sheet3");
    assert.equal(new Set(workbook.book.sheets.map((sheet) => sheet.id)).size, 3);
  });
});

describe("the name box", () => {
  it("finds cells, names and tables", () => {
    const workbook = withTable();
    workbook.editBook("names", ({ names }) =>
      names.push({ name: "Tahun", formula: "'IKU'!$D$1", hidden: false }),
    );
    assert.deepEqual(findPlace(workbook, "b7", "IKU"), { sheetId: "IKU", area: rect("B7") });
    assert.deepEqual(findPlace(workbook, "IKU!A1:B2", "IKU"), { sheetId: "IKU", area: rect("A1:B2") });
    assert.deepEqual(findPlace(workbook, "tahun", "IKU"), { sheetId: "IKU", area: rect("D1") });
    assert.deepEqual(findPlace(workbook, "T", "IKU"), { sheetId: "IKU", area: rect("A1:B3") });
    assert.equal(findPlace(workbook, "bukan apa-apa", "IKU"), undefined);
    assert.equal(findPlace(workbook, "", "IKU"), undefined);
  });
});
