import assert from "node:assert/strict";
import { readXlsx, writeXlsx } from "../../src/file";
import { draftOf, type BookDraft, type SheetDraft } from "../../src/model/draft";
import type { SheetFacet, SheetModel } from "../../src/model/sheet";
import { differingParts, elementOf, partText } from "./package-parts";
import { OUR_ADD_IN, richWorkbook } from "./rich/workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const source = richWorkbook();

/** Changes the first sheet, saves, and gives the part before, the part after and the sheet as read again. */
function edited(facet: SheetFacet, change: (sheet: SheetDraft, book: BookDraft) => void) {
  const book = draftOf(readXlsx(source));
  const sheet = book.sheets[0] as SheetDraft;
  change(sheet, book);
  sheet.changed.add(facet);
  const saved = writeXlsx(book);
  const again = readXlsx(saved);
  return {
    saved,
    before: partText(source, SHEET),
    after: partText(saved, SHEET),
    sheet: again.sheets[0] as SheetModel,
    book: again,
  };
}

/** The part with one kind of element taken out. */
function outside(xml: string, name: string): string {
  return xml.replaceAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>.*?</${name}>)`, "gs"), "");
}

describe("conditional formats", () => {
  it("adds a rule of its own with a new differential format and leaves the others' bytes alone", () => {
    const { before, after, sheet, saved } = edited("conditionalFormats", (target) => {
      target.conditionalFormats.push({
        id: "new",
        ranges: [{ top: 1, left: 3, bottom: 4, right: 3 }],
        kind: "cellIs",
        operator: "lessThan",
        formulas: ["0.5"],
        stopIfTrue: true,
        format: { fill: "#FF0000", font: { color: "#FFFFFF" } },
      });
    });
    const added =
      '<conditionalFormatting sqref="D2:D5"><cfRule type="cellIs" dxfId="3" priority="11" stopIfTrue="1" operator="lessThan"><formula>0.5</formula></cfRule></conditionalFormatting>';
    assert.ok(after.includes(added));
    assert.equal(after.replace(added, ""), before);
    assert.deepEqual(sheet.conditionalFormats[10]?.format, { fill: "#FF0000", font: { color: "#FFFFFF" } });
    assert.deepEqual(differingParts(source, saved), ["xl/styles.xml", SHEET]);
  });

  it("keeps the order of the file and unique priorities when a rule is put first", () => {
    const { sheet, after } = edited("conditionalFormats", (target) => {
      target.conditionalFormats.unshift({
        id: "n",
        ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        kind: "uniqueValues",
        formulas: [],
        stopIfTrue: false,
      });
    });
    assert.equal(sheet.conditionalFormats[0]?.kind, "uniqueValues");
    // LibreOffice goes by the order of the blocks, not by the priorities.
    assert.match(
      after,
      /<conditionalFormatting sqref="A1">(?:(?!<conditionalFormatting)[\s\S])*<conditionalFormatting sqref="D2:D5">/,
    );
    const priorities = [...after.matchAll(/priority="(\d+)"/g)].map((match) => Number(match[1]));
    assert.equal(new Set(priorities).size, priorities.length);
    assert.deepEqual(
      sheet.conditionalFormats.slice(1).map(({ kind }) => kind),
      readXlsx(source).sheets[0]?.conditionalFormats.map(({ kind }) => kind),
    );
  });

  it("takes a data bar out with its second half in the extension, and nothing else", () => {
    const { before, after, sheet } = edited("conditionalFormats", (target) => {
      target.conditionalFormats = target.conditionalFormats.filter(({ kind }) => kind !== "dataBar");
    });
    assert.equal(sheet.conditionalFormats.length, 9);
    assert.ok(!after.includes("AE83EE3D") && after.includes("x14:sparklineGroups"));
    assert.equal(
      outside(outside(after, "conditionalFormatting"), "extLst"),
      outside(outside(before, "conditionalFormatting"), "extLst"),
    );
  });

  it("writes an edited rule anew and an edited rule of an unknown kind through its source", () => {
    const { after } = edited("conditionalFormats", (target) => {
      for (const rule of target.conditionalFormats) {
        if (rule.kind === "expression") rule.formulas = ["$A9>0"];
        if (rule.kind === "iconSet") rule.ranges = [{ top: 7, left: 1, bottom: 7, right: 4 }];
      }
    });
    assert.match(
      after,
      /<cfRule type="expression" dxfId="1" priority="10" stopIfTrue="1"><formula>\$A9&gt;0<\/formula><\/cfRule>/,
    );
    assert.match(
      after,
      /<conditionalFormatting sqref="B8:E8"><cfRule type="iconSet" priority="7"><iconSet iconSet="3Arrows">/,
    );
  });
});

describe("validations", () => {
  it("adds one and removes one, and keeps the others' bytes", () => {
    const { before, after, sheet } = edited("validations", (target) => {
      target.validations.splice(1, 1);
      target.validations.push({
        ranges: [{ top: 9, left: 0, bottom: 9, right: 1 }],
        type: "list",
        formula1: "Sasaran",
        allowBlank: true,
        inCellDropDown: true,
        error: { style: "stop", title: "Salah", message: 'Pilih "A" & <B>' },
      });
    });
    assert.equal(sheet.validations.length, 6);
    assert.deepEqual(sheet.validations[4]?.error, {
      style: "stop",
      title: "Salah",
      message: 'Pilih "A" & <B>',
    });
    assert.match(after, /<dataValidations count="5" disablePrompts="0">/);
    assert.equal(outside(after, "dataValidations"), outside(before, "dataValidations"));
    assert.ok(!elementOf(after, "dataValidations").includes('sqref="G2"'));
  });

  it("takes an x14 validation out of the extension list", () => {
    const { after, sheet } = edited("validations", (target) => void target.validations.pop());
    assert.equal(sheet.validations.length, 5);
    assert.ok(!after.includes("x14:dataValidation") && after.includes("x14:sparkline"));
  });
});

describe("tables", () => {
  it("gives a changed table its new place and columns, keeping filter and unknown attributes", () => {
    const { saved, book } = edited("tables", (target) => {
      const table = target.tables[0];
      if (table) Object.assign(table, { range: { ...table.range, bottom: 6 }, bandedColumns: true });
    });
    const part = partText(saved, "xl/tables/table1.xml");
    assert.match(part, /ref="A1:D7" headerRowDxfId="2" totalsRowCount="1"/);
    assert.match(part, /<autoFilter ref="A1:D6"><filterColumn colId="1">/);
    assert.match(part, /headerRowDxfId="2"/);
    assert.match(part, /<tableColumn id="3" name="Realisasi" totalsRowFunction="sum" dataDxfId="1"\/>/);
    assert.equal(book.sheets[0]?.tables[0]?.range.bottom, 6);
  });

  it("gives a new table a part, a relationship and a content type, with text in its headers", () => {
    const { saved, sheet } = edited("tables", (target) => {
      target.cells.set(
        20,
        new Map([
          [0, { value: "Kode", format: 0 }],
          [1, { value: 2021, format: 0 }],
        ]),
      );
      target.changed.add("cells");
      target.tables.push({
        id: 8,
        name: "Tabel2",
        range: { top: 20, left: 0, bottom: 22, right: 1 },
        hasHeaders: true,
        hasTotals: false,
        columns: [
          { id: 1, name: "Kode" },
          { id: 2, name: "Kolom2", calculated: "[@Kode]&FILTER([Kode],TRUE)" },
        ],
        style: "TableStyleLight1",
        showFilter: true,
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
      });
    });
    const part = partText(saved, "xl/tables/table2.xml");
    assert.match(
      part,
      /<tableColumn id="2" name="2021"><calculatedColumnFormula>Tabel2\[\[#This Row\],\[Kode\]\]&amp;_xlfn\._xlws\.FILTER\(Tabel2\[Kode\],TRUE\)</,
    );
    assert.match(partText(saved, "[Content_Types].xml"), /PartName="\/xl\/tables\/table2.xml"/);
    assert.match(
      partText(saved, SHEET),
      /<tableParts count="2"><tablePart .*r:id="rId4"\/><tablePart .*r:id="rId6"\/><\/tableParts>/,
    );
    assert.equal(sheet.tables[1]?.columns[1]?.calculated, "[@Kode]&FILTER(Tabel2[Kode],TRUE)");
    assert.equal(sheet.cells.get(20)?.get(1)?.value, "2021");
  });

  it("takes a deleted table's part out of the package", () => {
    const { saved, after } = edited("tables", (target) => void (target.tables.length = 0));
    assert.equal(partText(saved, "xl/tables/table1.xml"), "");
    assert.ok(!after.includes("tableParts") && !partText(saved, "[Content_Types].xml").includes("tables/"));
  });
});

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

describe("settings and properties", () => {
  it("saves the add-in's settings where Excel does and leaves another add-in's alone", () => {
    const book = draftOf(readXlsx(source, { addIn: { id: OUR_ADD_IN } }));
    book.settings.set("baru", '"x & y"');
    book.changed.add("settings");
    const saved = writeXlsx(book, { addIn: { id: OUR_ADD_IN, version: "2.0.0.0" } });
    assert.deepEqual(differingParts(source, saved), ["xl/webextensions/webextension2.xml"]);
    assert.equal(readXlsx(saved, { addIn: { id: OUR_ADD_IN } }).settings.get("baru"), '"x & y"');
  });

  it("adds a web extension for an add-in that the file does not know", () => {
    const id = "00000000-0000-4000-8000-000000000001";
    const book = draftOf(readXlsx(source, { addIn: { id } }));
    assert.equal(book.settings.size, 0);
    book.settings.set("a", "1");
    book.changed.add("settings");
    const saved = writeXlsx(book, { addIn: { id, version: "1.0.0.0" } });
    assert.equal(readXlsx(saved, { addIn: { id } }).settings.get("a"), "1");
    assert.equal(
      readXlsx(saved, { addIn: { id: OUR_ADD_IN } }).settings.get("sample.skala"),
      '{"nama":"54"}',
    );
  });

  it("changes document properties one by one", () => {
    const book = draftOf(readXlsx(source));
    Object.assign(book.properties, { title: "Sample <2021>", author: "" });
    book.properties.custom = new Map(book.properties.custom).set("Tahun", 2022).set("Baru", "ya");
    book.changed.add("properties");
    const saved = writeXlsx(book);
    assert.deepEqual(differingParts(source, saved), ["docProps/core.xml", "docProps/custom.xml"]);
    const { title, author, lastAuthor, custom } = readXlsx(saved).properties;
    assert.deepEqual(
      [title, author, lastAuthor, [...custom]],
      [
        "Sample <2021>",
        "",
        "Dinas",
        [
          ["Tahun", 2022],
          ["Final", true],
          ["Baru", "ya"],
        ],
      ],
    );
  });
});
