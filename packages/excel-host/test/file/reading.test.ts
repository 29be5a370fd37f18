import assert from "node:assert/strict";
import { readXlsx } from "../../src/file";
import type { BookModel } from "../../src/model/book";
import type { SheetModel } from "../../src/model/sheet";
import { OUR_ADD_IN, richWorkbook } from "./rich/workbook";

describe("reading a rich workbook", () => {
  const book: BookModel = readXlsx(richWorkbook(), { addIn: { id: OUR_ADD_IN } });
  const sheet = book.sheets[0] as SheetModel;
  const cell = (row: number, column: number) => sheet.cells.get(row)?.get(column);

  it("lists worksheets in the order of their tabs and leaves chart sheets out", () => {
    assert.deepEqual(
      book.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ["Data", "Visible"],
        ["Lain", "Hidden"],
      ],
    );
    assert.equal(book.activeSheetId, sheet.id);
  });

  it("reads every type of value", () => {
    assert.equal(cell(0, 5)?.value, "tebal ");
    assert.equal(cell(0, 7)?.value, "inline");
    assert.equal(cell(1, 0)?.value, "Angka kemiskinan");
    assert.equal(cell(4, 0)?.value, "_x000D_");
    assert.equal(cell(1, 7)?.value, true);
    assert.deepEqual(cell(2, 7)?.value, { error: "#N/A" });
    assert.equal(book.sheets[1]?.cells.get(2)?.get(0)?.value, 1.5e-7);
  });

  it("spells formulas as Excel's API does, shared ones too", () => {
    assert.equal(cell(1, 3)?.formula, "[@Realisasi]/[@Target]");
    assert.equal(cell(4, 3)?.formula, "[@Realisasi]/[@Target]");
    assert.equal(cell(8, 2)?.formula, "SUM(C$2:C8)+ROWS(Lain!$A1)");
    assert.equal(cell(7, 2)?.formula, 'XLOOKUP("x",A2:A5,B2:B5,"tidak ada")');
    assert.equal(cell(7, 4)?.formula, "SAMPLE.KRITERIA(D2)");
  });

  it("tells old array formulas from dynamic ones and marks the cells that they fill", () => {
    assert.deepEqual(cell(1, 5)?.array, { rows: 3, columns: 1, dynamic: true });
    assert.equal(cell(1, 5)?.formula, "SORT(B2:B4)");
    assert.deepEqual(cell(3, 5)?.spilledFrom, { row: 1, column: 5 });
    assert.deepEqual(cell(4, 7)?.array, { rows: 2, columns: 1, dynamic: false });
  });

  it("resolves theme and indexed colours, and reads alignment and protection", () => {
    const header = book.formats.get(2);
    assert.deepEqual(header.fill, {
      color: "#2F5597",
      tint: { base: "#4472C4", by: -0.249977111117893 },
    });
    assert.equal(header.font.color, "#FFFFFF");
    assert.deepEqual(header.borders.right, { style: "Dash", weight: "Medium", color: "#FF0000" });
    assert.deepEqual(header.borders.diagonalUp, { style: "Continuous", weight: "Hairline" });
    const locked = book.formats.get(3);
    assert.deepEqual(
      [locked.locked, locked.formulaHidden, locked.indent, locked.rotation],
      [false, true, 2, -45],
    );
    assert.equal(locked.font.color, "#FF0000");
    assert.equal(locked.numberFormat, "#,##0");
    assert.equal(sheet.tabColor, "#8FAADC");
  });

  it("reads rows, columns, merges, view and protection", () => {
    assert.deepEqual(
      [sheet.rows.get(0)?.height, sheet.rows.get(3)?.hidden, sheet.rows.get(11)?.outlineLevel],
      [30, true, 1],
    );
    assert.deepEqual(sheet.columns.get(2), { hidden: false, width: 12.7109375 });
    assert.equal(sheet.columns.get(8)?.hidden, true);
    assert.equal(sheet.merges.length, 2);
    const { freezeRows, freezeColumns, showGridlines, zoom, selection } = sheet.view;
    assert.deepEqual([freezeRows, freezeColumns, showGridlines, zoom], [1, 1, false, 85]);
    assert.deepEqual(selection, { top: 2, left: 2, bottom: 3, right: 3 });
    assert.equal(sheet.protection?.attributes.spinCount, "100000");
  });

  it("reads how the sheet is printed, with area and titles from the names", () => {
    const { page } = sheet;
    assert.deepEqual(
      [page.paperSize, page.orientation, page.fitToWidth, page.fitToHeight, page.scale],
      [14, "landscape", 1, undefined, undefined],
    );
    assert.deepEqual(page.printArea, [{ top: 0, left: 0, bottom: 11, right: 7 }]);
    assert.deepEqual(
      [page.titleRows, page.titleColumns],
      [
        { first: 0, last: 0 },
        { first: 0, last: 0 },
      ],
    );
    assert.deepEqual(page.rowBreaks, [8]);
    assert.equal(page.headersFooters.oddFooter, "&CHalaman &P dari &N");
    assert.equal(page.headersFooters.differentFirst, true);
  });

  it("reads conditional formats in order of priority, with their differential formats", () => {
    assert.deepEqual(
      sheet.conditionalFormats.map(({ kind, stopIfTrue }) => `${kind}${stopIfTrue ? "!" : ""}`),
      [
        "cellIs!",
        "containsText!",
        "duplicateValues",
        "cellIs",
        "dataBar",
        "colorScale",
        "iconSet",
        "top10",
        "aboveAverage",
        "expression!",
      ],
    );
    const [first, text] = sheet.conditionalFormats;
    assert.deepEqual(first?.format, { font: { bold: true, color: "#006100" }, fill: "#C6EFCE" });
    assert.equal(text?.ranges.length, 2);
    assert.equal(text?.text, "Angka");
  });

  it("reads validations, those of the x14 extension too", () => {
    assert.equal(sheet.validations.length, 6);
    assert.deepEqual(sheet.validations[0]?.prompt, { title: "Polaritas", message: "Pilih satu" });
    assert.equal(sheet.validations[1]?.error?.style, "warning");
    assert.equal(sheet.validations[4]?.inCellDropDown, false);
    assert.equal(sheet.validations[5]?.formula1, "Lain!$A$1:$A$3");
  });

  it("reads tables with calculated columns and totals", () => {
    const [table] = sheet.tables;
    assert.deepEqual(
      [table?.name, table?.hasTotals, table?.showFilter, table?.style],
      ["Tabel1", true, true, "TableStyleMedium9"],
    );
    assert.deepEqual(table?.columns[3], {
      id: 4,
      name: "Capaian\n(%)",
      calculated: "[@Realisasi]/[@Target]",
    });
    assert.equal(table?.columns[1]?.totalsFunction, "sum");
  });

  it("reads names, and leaves Excel's own among them to the file", () => {
    assert.deepEqual(
      book.names.map(({ name, sheetId, hidden }) => [name, sheetId, hidden]),
      [
        ["Lokal", "s1", false],
        ["LuasLingkaran", undefined, false],
        ["Sasaran", undefined, false],
        ["Tersembunyi", undefined, true],
      ],
    );
    assert.equal(book.names[1]?.formula, "LAMBDA(r,PI()*r^2)");
  });

  it("reads notes, properties and the settings of the add-in that asks", () => {
    assert.deepEqual(sheet.notes, [{ row: 1, column: 1, author: "Penulis", text: "Penulis:\nperiksa lagi" }]);
    assert.deepEqual([book.properties.title, book.properties.company], ["Laporan", "Pemkot"]);
    assert.deepEqual(
      [...book.properties.custom],
      [
        ["Tahun", 2021],
        ["Final", true],
      ],
    );
    assert.deepEqual([...book.settings], [["sample.skala", '{"nama":"54"}']]);
  });
});
