import assert from "node:assert/strict";
import { readXlsx, writeXlsx } from "../../src/file";
import { draftOf } from "../../src/model/draft";
import { edited, SHEET, source } from "./edited-sheet";
import { differingParts, elementOf, partText } from "./package-parts";

describe("page, view, columns, rows, merges, protection, tab", () => {
  it("patches the page set-up and keeps what it does not know", () => {
    const { before, after, sheet } = edited("page", ({ page }) => {
      page.paperSize = 9;
      page.fitToHeight = 3;
      page.headersFooters = { ...page.headersFooters, oddFooter: "&CHal. &P & akhir" };
      page.rowBreaks = [4, 8];
      page.titleRows = { first: 0, last: 1 };
    });
    assert.match(
      after,
      /<pageSetup paperSize="9" fitToHeight="3" orientation="landscape" horizontalDpi="300" verticalDpi="300" r:id="rId1"\/>/,
    );
    assert.deepEqual([sheet.page.rowBreaks, sheet.page.titleRows], [[4, 8], { first: 0, last: 1 }]);
    assert.equal(sheet.page.headersFooters.oddFooter, "&CHal. &P & akhir");
    assert.equal(elementOf(after, "sheetData"), elementOf(before, "sheetData"));
  });

  it("turns fitting to pages off", () => {
    const { after, sheet } = edited("page", ({ page }) => {
      delete page.fitToWidth;
      delete page.fitToHeight;
      page.scale = 70;
    });
    assert.ok(!after.includes("fitToPage"));
    assert.match(
      after,
      /<sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.39997558519241921"\/><outlinePr summaryBelow="0"\/><\/sheetPr>/,
    );
    assert.deepEqual([sheet.page.scale, sheet.page.fitToWidth], [70, undefined]);
  });

  it("moves frozen panes and the zoom", () => {
    const { sheet } = edited("view", ({ view }) =>
      Object.assign(view, { freezeRows: 3, freezeColumns: 0, zoom: 120 }),
    );
    assert.deepEqual([sheet.view.freezeRows, sheet.view.freezeColumns, sheet.view.zoom], [3, 0, 120]);
  });

  it("changes a column's width and leaves the neighbours' attributes", () => {
    const { after } = edited("columns", ({ columns }) => columns.set(2, { hidden: false, width: 20 }));
    assert.match(
      after,
      /<col min="2" max="2" width="12.7109375" bestFit="1" customWidth="1"\/><col min="3" max="3" width="20" customWidth="1"\/><col min="4" max="4" width="12.7109375" bestFit="1" customWidth="1"\/>/,
    );
  });

  it("shows a hidden row and sets a height, keeping unknown attributes", () => {
    const { after } = edited("rows", ({ rows }) => {
      Object.assign(rows.get(3) ?? {}, { hidden: false, height: 40 });
    });
    assert.match(after, /<row r="4" spans="1:8" x14ac:dyDescent="0.25" ht="40" customHeight="1"><c r="A4"/);
  });

  it("merges, unprotects, and colours the tab", () => {
    const { after, sheet } = edited("merges", (target) => {
      target.merges.pop();
      delete target.protection;
      target.tabColor = "#FFC000";
      target.changed.add("protection").add("sheetProperties");
    });
    assert.match(after, /<mergeCells count="1"><mergeCell ref="A11:C11"\/><\/mergeCells>/);
    assert.ok(!after.includes("sheetProtection") && after.includes("protectedRange "));
    assert.equal(sheet.tabColor, "#FFC000");
  });
});

describe("notes", () => {
  it("adds a note with its shape and keeps the old one as it was", () => {
    const { saved, sheet } = edited(
      "notes",
      ({ notes }) => void notes.push({ row: 4, column: 2, author: "Sample", text: "baris 1\nbaris 2" }),
    );
    assert.equal(sheet.notes.length, 2);
    assert.match(
      partText(saved, "xl/comments1.xml"),
      /<author>Penulis<\/author><author>Sample<\/author>.*<rPr><b\/><sz val="9"\/><\/rPr>/s,
    );
    const shapes = partText(saved, "xl/drawings/vmlDrawing1.vml");
    assert.match(shapes, /id="_x0000_s1026".*<x:Row>4<\/x:Row><x:Column>2<\/x:Column>/s);
    assert.deepEqual(differingParts(source, saved), ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
  });

  it("takes a note's shape away with it", () => {
    const { saved } = edited("notes", ({ notes }) => void (notes.length = 0));
    assert.ok(!partText(saved, "xl/drawings/vmlDrawing1.vml").includes("ClientData"));
  });

  it("makes the parts that a sheet without notes lacks", () => {
    const book = draftOf(readXlsx(source));
    const [, other] = book.sheets;
    other?.notes.push({ row: 0, column: 0, author: "A", text: "baru" });
    other?.changed.add("notes");
    const saved = writeXlsx(book);
    assert.match(
      partText(saved, "xl/worksheets/sheet2.xml"),
      /<legacyDrawing [^>]*r:id="rId2"\/><\/worksheet>$/,
    );
    assert.equal(readXlsx(saved).sheets[1]?.notes[0]?.text, "baru");
  });
});

describe("formats", () => {
  it("appends a new format, font and number format, and keeps the indexes of the old ones", () => {
    const { saved, book, sheet } = edited("cells", (target, owner) => {
      const format = owner.formats.intern({
        ...owner.formats.get(2),
        numberFormat: "0.00%;-0.00%",
        font: { ...owner.formats.get(2).font, italic: true },
      });
      const cell = target.cells.get(1)?.get(1);
      if (cell) cell.format = format;
    });
    const styles = partText(saved, "xl/styles.xml");
    assert.match(styles, /<cellXfs count="7">/);
    assert.match(styles, /<xf numFmtId="165" fontId="3" fillId="2" borderId="1" xfId="0"/);
    assert.deepEqual(differingParts(source, saved), ["xl/styles.xml", SHEET]);
    assert.equal(book.formats.get(sheet.cells.get(1)?.get(1)?.format ?? 0).numberFormat, "0.00%;-0.00%");
  });
});
