import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  createHost,
  DEFAULT_FORMAT,
  formatIndex,
  localeInfo,
  setFormats,
  type CellValue,
  type Workbook,
} from "excel-host";
import { Clipboard, textRows } from "../../src/edit/clipboard";
import { Edits } from "../../src/edit/edits";
import { findPlace } from "../../src/edit/go-to";
import { nameArea } from "../../src/edit/name-area";
import { listEntries } from "../../src/edit/validation";
import { asRead, block, formulaAt, rect, shown, workbookOf } from "../help/workbooks";

function desk(sheets: Record<string, Record<string, CellValue>>) {
  const workbook = workbookOf(sheets);
  const edits = new Edits(workbook, localeInfo("en-US"), () => undefined);
  return { workbook, edits, clipboard: new Clipboard(workbook, edits, "en-US") };
}

const texts = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom(...'ab\t\n" ;') }), { minLength: 3, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

describe("what is copied for other programs", () => {
  it("comes back as the same texts, whatever tabs, quotes and line breaks they contain", () => {
    fc.assert(
      fc.property(texts, (rows) => {
        const cells = rows.flatMap((row, r) => row.map((text, c) => [`${"ABC"[c]}${r + 1}`, text] as const));
        const { clipboard } = desk({ S: Object.fromEntries(cells) });
        const copied = clipboard.copy("S", { top: 0, left: 0, bottom: rows.length - 1, right: 2 });
        assert.deepEqual(textRows(copied), rows);
      }),
    );
  });

  it("ends with the last filled row, however many were selected", () => {
    const { clipboard } = desk({ S: { A1: 1, A2: 2 } });
    assert.equal(clipboard.copy("S", rect("A1:A1048576")), "1\n2");
  });

  it("is what the cells show, not what they hold", () => {
    const { clipboard, edits } = desk({ S: {} });
    edits.type("S", 0, 0, "12.5%");
    edits.type("S", 0, 1, "3/15/2023");
    assert.equal(clipboard.copy("S", rect("A1:B1")), "12.50%\t3/15/2023");
  });
});

describe("the table that is copied for Word", () => {
  it("has what cells show with their look, and merged cells as one", () => {
    const { workbook, clipboard } = desk({ S: { A1: "Title <1>", A2: 0.5, B2: "a\nb" } });
    const bold = formatIndex(workbook, { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, bold: true } });
    setFormats(workbook, "S", rect("A1"), () => bold, "grid");
    asRead(workbook.sheet("S")).merges.push(rect("A1:B1"));
    clipboard.copy("S", rect("A1:B2"));
    const html = clipboard.html() ?? "";
    assert.match(
      html,
      /<td rowspan="1" colspan="2" style="[^"]*font-weight:bold[^"]*">Title &lt;1><\/td><\/tr>/,
    );
    assert.match(html, /text-align:right[^"]*">0.5<\/td><td style="[^"]*">a<br>b<\/td>/);
  });

  it("is none where a very large block is copied", () => {
    const { clipboard } = desk({ S: { A1: 1, A300: 1 } });
    clipboard.copy("S", rect("A1:ZZ300"));
    assert.equal(clipboard.html(), undefined);
  });
});

describe("what is pasted", () => {
  const copyAndPaste = (workbook: Workbook, clipboard: Clipboard, from: string, to: string) => {
    const text = clipboard.copy("S", rect(from));
    return { filled: clipboard.paste("S", rect(to), text.replaceAll("\n", "\r\n")), workbook };
  };

  it("is a copied block with its formulas, though the browser changed the line ends", () => {
    const { workbook, clipboard } = desk({ S: { A1: 1, A2: "=A1+1" } });
    const { filled } = copyAndPaste(workbook, clipboard, "A1:A2", "C1");
    assert.deepEqual(filled, rect("C1:C2"));
    assert.equal(formulaAt(workbook, "S", "C2"), "C1+1");
  });

  it("is a text of others, even where something was copied here before", () => {
    const { workbook, clipboard } = desk({ S: { A1: "=1+1" } });
    clipboard.copy("S", rect("A1"));
    clipboard.paste("S", rect("B1"), "5\t6");
    assert.deepEqual(block(workbook, "S", "B1:C1"), [[5, 6]]);
  });

  it("is one block of several areas that have their columns or rows in common, taken back in one step", () => {
    const { workbook, clipboard, edits } = desk({ S: { A1: 1, B1: "=A1*2", A3: 3, B3: "=A3*2" } });
    const text = clipboard.copyAreas("S", [rect("A3:B3"), rect("A1:B1")]) ?? "";
    assert.equal(text.split("\n").length, 2);
    assert.deepEqual(clipboard.paste("S", rect("D5"), text), rect("D5:E6"));
    assert.deepEqual(block(workbook, "S", "D5:D6"), [[1], [3]]);
    assert.equal(formulaAt(workbook, "S", "E6"), "D6*2");
    edits.undoStack.undo();
    assert.deepEqual(block(workbook, "S", "D5:D6"), [[null], [null]]);
    const beside = clipboard.copyAreas("S", [rect("A1:A3"), rect("C1:C3")]) ?? "";
    assert.deepEqual(textRows(beside), [
      ["1", ""],
      ["", ""],
      ["3", ""],
    ]);
    assert.deepEqual(clipboard.pasteValues("S", rect("D5"), beside), rect("D5:E7"));
    assert.equal(clipboard.copyAreas("S", [rect("A1"), rect("B2:B3")]), undefined);
    assert.equal(clipboard.copyAreas("S", [rect("A1:A3"), rect("A2:A4")]), undefined);
  });

  it("is nothing where the clipboard is empty", () => {
    const { clipboard } = desk({ S: {} });
    assert.equal(clipboard.paste("S", rect("A1"), ""), undefined);
  });

  it("is taken back in one step", () => {
    const { workbook, clipboard, edits } = desk({ S: { A1: "old" } });
    clipboard.paste("S", rect("A1"), "1\t2\n3\t4");
    edits.undoStack.undo();
    assert.deepEqual(block(workbook, "S", "A1:B2"), [
      ["old", null],
      [null, null],
    ]);
  });

  it("is the values alone where that was asked for: formulas stay behind, and so do formats", () => {
    const { workbook, clipboard, edits } = desk({ S: { A1: 2, B1: "=A1*2" } });
    edits.type("S", 0, 3, "50%");
    asRead(workbook.cell("S", 0, 1)!).value = 4;
    const text = clipboard.copy("S", rect("A1:B1"));
    assert.deepEqual(clipboard.pasteValues("S", rect("C1"), text), rect("C1:D1"));
    assert.deepEqual(block(workbook, "S", "C1:D1"), [[2, 4]]);
    assert.equal(formulaAt(workbook, "S", "D1"), undefined);
    const { format = 0 } = workbook.cell("S", 0, 3) ?? {};
    assert.equal(workbook.book.formats.get(format).numberFormat, "0%");
  });

  it("keeps a formula that cannot be read as a text", () => {
    const { workbook, clipboard } = desk({ S: {} });
    clipboard.paste("S", rect("A1"), "=SUM(1,");
    assert.equal(shown(workbook, "S", "A1"), "=SUM(1,");
  });
});

describe("places with odd names", () => {
  it("are found in quotes, and with quotes inside", () => {
    const workbook = workbookOf({ "Bob's plan": {}, S: {} });
    assert.deepEqual(findPlace(workbook, "'Bob''s plan'!B2", "S"), {
      sheetId: "Bob's plan",
      area: rect("B2"),
    });
    assert.equal(findPlace(workbook, "Nobody!B2", "S"), undefined);
  });

  it("are names of the sheet first, then of the book", () => {
    const workbook = workbookOf({ S: {}, T: {} });
    asRead(workbook.book.names).push({ name: "Here", formula: "S!$A$1", hidden: false });
    assert.deepEqual(findPlace(workbook, "here", "T"), { sheetId: "S", area: rect("A1") });
  });
});

describe("the list of a cell", () => {
  const listRule = (formula1: string) => ({
    type: "list" as const,
    formula1,
    ranges: [rect("D1")],
    allowBlank: true,
    inCellDropDown: true,
  });

  it("is read from another sheet, as its cells show, without the empty ones", () => {
    const { workbook, edits } = desk({ S: {}, "Other list": { A1: "one", A3: "two" } });
    edits.type("Other list", 3, 0, "50%");
    assert.deepEqual(listEntries(workbook, "S", listRule("'Other list'!$A$1:$A$5"), "en-US"), [
      "one",
      "two",
      "50%",
    ]);
  });

  it("is empty where its source is gone", () => {
    const { workbook } = desk({ S: {} });
    for (const gone of ["Nobody!$A$1:$A$5", "NoSuchName", "#REF!"])
      assert.deepEqual(listEntries(workbook, "S", listRule(gone), "en-US"), [], gone);
  });
});

describe("a name typed for what is selected", () => {
  it("is the book's, for these cells; what is no name, or one already, is not taken", () => {
    const workbook = workbookOf({ "My sheet": { A1: 1 } });
    const host = createHost({ workbook, options: { locale: "en-US" } });
    const area = { sheetId: "My sheet", area: rect("A1:B2") };
    assert.equal(nameArea(host.state, area, "Total_2024"), true);
    assert.equal(findPlace(workbook, "total_2024", "My sheet")?.area.bottom, 1);
    assert.deepEqual(
      ["Total_2024", "two words", "A1", "R1C1", "1st"].map((name) => nameArea(host.state, area, name)),
      [false, false, false, false, false],
    );
    assert.equal(workbook.book.names[0]?.formula, "'My sheet'!$A$1:$B$2");
    host.dispose();
  });
});

/** A sheet whose A1:A2 have a conditional format and a validation, and a sheet without any. */
function ruledDesk() {
  const found = desk({ S: { A1: 1, A2: 10 }, T: {} });
  const ranges = [rect("A1:A2")];
  found.workbook.edit("S", "conditionalFormats", ({ conditionalFormats }) =>
    conditionalFormats.push({ id: "cf1", ranges, kind: "expression", stopIfTrue: false, formulas: ["A1>5"] }),
  );
  found.workbook.edit("S", "validations", ({ validations }) =>
    validations.push({ ranges, type: "custom", formula1: "A1>0", allowBlank: true, inCellDropDown: true }),
  );
  return found;
}

const rulesOf = (workbook: Workbook, sheetId: string) => [
  workbook.sheet(sheetId).conditionalFormats.map(({ ranges, formulas }) => [ranges, formulas]),
  workbook.sheet(sheetId).validations.map(({ ranges, formula1 }) => [ranges, formula1]),
];

describe("conditional formats and validations of what is copied", () => {
  it("are pasted with it, and taken back with it in one step", () => {
    const { workbook, edits, clipboard } = ruledDesk();
    const text = clipboard.copy("S", rect("A1:A2"));
    clipboard.paste("T", rect("C4"), text);
    const pasted = rulesOf(workbook, "T");
    assert.deepEqual(pasted, [[[[rect("C4:C5")], ["C4>5"]]], [[[rect("C4:C5")], "C4>0"]]]);
    edits.undoStack.undo();
    assert.deepEqual(
      [rulesOf(workbook, "T"), block(workbook, "T", "C4:C5")],
      [
        [[], []],
        [[null], [null]],
      ],
    );
    edits.undoStack.redo();
    assert.deepEqual([rulesOf(workbook, "T"), block(workbook, "T", "C4:C5")], [pasted, [[1], [10]]]);
  });

  it("stay behind where only values are pasted", () => {
    const { workbook, clipboard } = ruledDesk();
    clipboard.pasteValues("T", rect("C4"), clipboard.copy("S", rect("A1:A2")));
    assert.deepEqual(rulesOf(workbook, "T"), [[], []]);
  });

  it("go on where a block is filled on", () => {
    const { workbook, edits } = ruledDesk();
    edits.fill("S", rect("A1:A2"), rect("A1:A6"));
    const filled = rulesOf(workbook, "S");
    assert.deepEqual(filled, [[[[rect("A1:A6")], ["A1>5"]]], [[[rect("A1:A6")], "A1>0"]]]);
    edits.undoStack.undo();
    assert.deepEqual(rulesOf(workbook, "S")[0], [[[rect("A1:A2")], ["A1>5"]]]);
  });
});
