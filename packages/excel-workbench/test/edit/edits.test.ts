import { strict as assert } from "node:assert";
import { Clipboard, textRows } from "../../src/edit/clipboard";
import { Edits } from "../../src/edit/edits";
import { fillAreas } from "../../src/edit/fill";
import { listEntries, objection, validationAt } from "../../src/edit/validation";
import {
  formatCells,
  formatIndexAt,
  localeInfo,
  type CellValue,
  type ValidationRule,
  type Workbook,
} from "excel-host";
import type { Refusal } from "../../src/edit/refusal";
import { addTable, block, rect, shown, workbookOf } from "../help/workbooks";

function editor(cells: Record<string, CellValue>) {
  const workbook = workbookOf({ S: cells });
  const refused: Refusal[] = [];
  const edits = new Edits(workbook, localeInfo("id-ID"), (reason) => refused.push(reason));
  return { workbook, edits, refused };
}

function formulaAt(workbook: Workbook, row: number, column: number): string | undefined {
  return workbook.cell("S", row, column)?.formula;
}

describe("a user's edits", () => {
  it("can be taken back and done again, with their formats", () => {
    const { workbook, edits } = editor({ A1: 5 });
    edits.type("S", 0, 0, "28,79%");
    assert.equal(shown(workbook, "S", "A1"), 0.2879);
    const format = workbook.book.formats.get(workbook.cell("S", 0, 0)?.format ?? 0);
    assert.equal(format.numberFormat, "0.00%");
    edits.undoStack.undo();
    assert.equal(shown(workbook, "S", "A1"), 5);
    assert.equal(workbook.cell("S", 0, 0)?.format, 0);
    edits.undoStack.redo();
    assert.equal(shown(workbook, "S", "A1"), 0.2879);
    assert.equal(edits.undoStack.redo(), undefined);
  });

  it("say why they were refused and change nothing", () => {
    const { workbook, edits, refused } = editor({ A1: 5 });
    assert.equal(edits.type("S", 0, 0, "=SUM(A2,B2)"), false);
    assert.deepEqual(refused, [{ kind: "strayComma", text: "=SUM(A2,B2)", separator: ";" }]);
    assert.equal(shown(workbook, "S", "A1"), 5);
  });

  it("are told to the listeners as the grid's", () => {
    const { workbook, edits } = editor({});
    const origins = new Set<string>();
    workbook.onChange((_, origin) => origins.add(origin));
    edits.type("S", 1, 1, "7");
    assert.deepEqual([...origins], ["grid"]);
  });

  it("empty cells but leave what spills from elsewhere, and bring all back", () => {
    const { workbook, edits } = editor({ A1: 1, A2: "=A1+1", B1: "x", C1: "jauh" });
    workbook.setResults("S", [{ row: 2, column: 0, value: 9, spilledFrom: { row: 5, column: 5 } }]);
    edits.clear("S", rect("A1:B3"));
    assert.deepEqual(block(workbook, "S", "A1:C3"), [
      [null, null, "jauh"],
      [null, null, null],
      [9, null, null],
    ]);
    edits.undoStack.undo();
    assert.equal(formulaAt(workbook, 1, 0), "A1+1");
    assert.equal(shown(workbook, "S", "B1"), "x");
  });

  it("copy formulas with their relative references, as often as the target holds the block", () => {
    const { workbook, edits } = editor({ A1: 1, B1: "=A1*$A$1" });
    const filled = edits.copyBlock("S", rect("A1:B1"), "S", rect("A2:B3"));
    assert.deepEqual(filled, rect("A2:B3"));
    assert.equal(formulaAt(workbook, 1, 1), "A2*$A$1");
    assert.equal(formulaAt(workbook, 2, 1), "A3*$A$1");
    assert.equal(shown(workbook, "S", "A3"), 1);
  });

  it("copy a formula whose reference leaves the sheet as #REF!, not as one to the sheet's other end", () => {
    const { workbook, edits } = editor({ B2: "=A1+$A$1" });
    edits.copyBlock("S", rect("B2"), "S", rect("A1"));
    assert.equal(formulaAt(workbook, 0, 0), "#REF!+$A$1");
  });
});

describe("a text from another program", () => {
  it("brings days, percents and broken lines with their look, and leaves the look and the texts of other cells", () => {
    const { workbook, edits } = editor({ B2: null });
    formatCells(workbook, "S", rect("A2:B2"), (old) => ({ ...old, numberFormat: "@" }));
    formatCells(workbook, "S", rect("C2"), (old) => ({ ...old, numberFormat: "0.00" }));
    edits.typeBlock("S", 0, 0, [
      ["28%", "31/12/2025", "one\ntwo"],
      ["007", "=A1", "5%"],
    ]);
    const look = (address: string) => {
      const { top, left } = rect(address);
      const { numberFormat, wrapText } = workbook.book.formats.get(
        formatIndexAt(workbook.sheet("S"), top, left),
      );
      return [shown(workbook, "S", address), numberFormat, wrapText];
    };
    assert.deepEqual(look("A1"), [0.28, "0%", false]);
    assert.deepEqual(look("B1"), [46022, "dd/mm/yyyy", false]);
    assert.deepEqual(look("C1"), ["one\ntwo", "General", true]);
    assert.deepEqual(
      [look("A2"), look("B2")],
      [
        ["007", "@", false],
        ["=A1", "@", false],
      ],
    );
    assert.deepEqual(look("C2"), [0.05, "0.00", false]);
    edits.undoStack.undo();
    assert.deepEqual(look("A1"), [null, "General", false]);
  });
});

describe("copy and paste", () => {
  it("carries formulas inside the workbook and shown texts to other programs", () => {
    const { workbook, edits } = editor({ A1: 1234.5, B1: "=A1", C1: 'a "b"' });
    const clipboard = new Clipboard(workbook, edits, "id-ID");
    const text = clipboard.copy("S", rect("A1:C1"));
    assert.equal(text, '1234,5\t\t"a ""b"""');
    clipboard.paste("S", rect("A3"), text);
    assert.equal(formulaAt(workbook, 2, 1), "A3");
  });

  it("reads rows of texts from elsewhere in the locale's notation", () => {
    const { workbook, edits } = editor({});
    const clipboard = new Clipboard(workbook, edits, "id-ID");
    const filled = clipboard.paste("S", rect("B2"), 'Target\t87,35\r\n"dua\nbaris"\t=B2\r\n');
    assert.deepEqual(filled, rect("B2:C3"));
    assert.deepEqual(block(workbook, "S", "B2:C3"), [
      ["Target", 87.35],
      ["dua\nbaris", null],
    ]);
    assert.equal(formulaAt(workbook, 2, 2), "B2");
  });

  it("splits at tabs and line ends, not inside quotes", () => {
    assert.deepEqual(textRows('a\t"b\tc"\n\td'), [
      ["a", "b\tc"],
      ["", "d"],
    ]);
    assert.deepEqual(textRows("x"), [["x"]]);
  });
});

describe("the fill handle", () => {
  it("names the block and the target", () => {
    const range = { startRow: 0, endRow: 0, startColumn: 1, endColumn: 1 };
    const target = { ...range, startRow: 1, endRow: 4 };
    assert.deepEqual(fillAreas({ sourceRange: range, targetRange: target }), {
      from: rect("B1"),
      to: rect("B2:B5"),
    });
    assert.equal(fillAreas(undefined), undefined);
  });
});

describe("validation of what is typed", () => {
  const rule = (formula1: string): ValidationRule => ({
    ranges: [rect("C1:C9")],
    type: "list",
    formula1,
    allowBlank: true,
    inCellDropDown: true,
    error: { style: "stop", title: "", message: "" },
  });

  it("offers the entries of a written list, of cells, of a name and of a table's column", () => {
    const workbook = workbookOf({ S: { A1: "Satuan", A2: "Orang", A3: "Persen", A5: "lain" } });
    addTable(workbook, "S", "TabelSatuan", "A1:A3");
    workbook.editBook("names", ({ names }) =>
      names.push({ name: "Satuan", formula: "S!$A$2:$A$4", hidden: false }),
    );
    workbook.editBook("names", ({ names }) =>
      names.push({ name: "SatuanTabel", formula: "TabelSatuan[Satuan]", hidden: false }),
    );
    const entries = (formula: string) => listEntries(workbook, "S", rule(formula), "id-ID");
    assert.deepEqual(entries('"positif, negatif"'), ["positif", "negatif"]);
    assert.deepEqual(entries("$A$2:$A$3"), ["Orang", "Persen"]);
    assert.deepEqual(entries("S!$A$2:$A$4"), ["Orang", "Persen"]);
    assert.deepEqual(entries("Satuan"), ["Orang", "Persen"]);
    assert.deepEqual(entries("SatuanTabel"), ["Orang", "Persen"]);
  });

  it("objects to what is not in the list, where the rule stops the user", () => {
    const workbook = workbookOf({ S: {} });
    const list = rule('"positif,negatif"');
    workbook.edit("S", "validations", ({ validations }) => validations.push(list));
    assert.equal(validationAt(workbook, "S", 3, 2), list);
    assert.equal(validationAt(workbook, "S", 3, 3), undefined);
    assert.deepEqual(objection(workbook, "S", list, "netral", "id-ID"), { kind: "notInList" });
    const worded = { ...list, error: { style: "stop" as const, title: "", message: "Pilih satu." } };
    const spoken = objection(workbook, "S", worded, "netral", "id-ID");
    assert.deepEqual(spoken, { kind: "rule", message: "Pilih satu." });
    assert.equal(objection(workbook, "S", list, "positif", "id-ID"), undefined);
    assert.equal(objection(workbook, "S", list, null, "id-ID"), undefined);
    const warning = { ...list, error: { style: "warning" as const, title: "", message: "" } };
    assert.equal(objection(workbook, "S", warning, "netral", "id-ID"), undefined);
  });
});
