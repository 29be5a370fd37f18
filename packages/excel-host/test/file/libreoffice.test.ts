import assert from "node:assert/strict";
import { readXlsx, writeXlsx } from "../../src/file";
import { draftOf } from "../../src/model/draft";
import { emptyBook, emptySheet } from "../../src/model/empty-book";
import { Workbook } from "../../src/model/workbook";
import { convert, hasLibreOffice, sheetsAsCsv } from "../../src/node/libreoffice";
import { richWorkbook } from "./rich/workbook";

describe("LibreOffice opens what was saved", function () {
  this.timeout(300_000);

  before(function () {
    if (hasLibreOffice()) return;
    console.log("      LibreOffice (soffice) is not installed: these tests are skipped");
    this.skip();
  });

  it("with the values of the rich workbook, edited on both sheets", () => {
    const source = richWorkbook();
    const book = readXlsx(source);
    const workbook = new Workbook(book);
    workbook.write("s1", 1, 7, [[{ value: "diubah" }]]);
    workbook.write("s5", 1, 0, [[{ value: "lain" }]]);
    const [before, after] = [sheetsAsCsv(source), sheetsAsCsv(writeXlsx(book))];
    assert.deepEqual([...after.keys()], [...before.keys()]);
    const expected = [...before].map(([name, text]): [string, string] => [
      name,
      name.includes("Data") ? text.replace("TRUE", "diubah") : text.replace("ungu", "lain"),
    ]);
    assert.deepEqual([...after], expected);
    assert.match(after.get("book-Data.csv") ?? "", /Angka kemiskinan,330,95,28\.79%/);
  });

  it("with the values of a new book that has tables, formats, rules and names", () => {
    const text = sheetsAsCsv(writeXlsx(newBook())).get("book-Pengukuran kinerja.csv");
    assert.equal(
      text,
      'Indikator,"Capaian\n(%)",Kriteria\nKemiskinan,28.79%,Sangat Rendah\n" a <&> ""b""",91.50%,Sangat Baik\n',
    );
  });

  it("as a PDF", () => {
    const pdf = convert(writeXlsx(newBook()), "pdf").get("book.pdf");
    assert.equal(pdf?.subarray(0, 5).toString(), "%PDF-");
  });
});

function newBook() {
  const book = draftOf(emptyBook("Pengukuran kinerja"));
  const workbook = new Workbook(book);
  workbook.write("s1", 0, 0, [
    [{ value: "Indikator" }, { value: "Capaian\n(%)" }, { value: "Kriteria" }],
    [{ value: "Kemiskinan" }, { formula: "95/330" }, { formula: "SAMPLE.KRITERIA([@[Capaian\n(%)]])" }],
    [{ value: ' a <&> "b"' }, { value: 0.915 }, { value: "Sangat Baik" }],
  ]);
  workbook.setResults("s1", [
    { row: 1, column: 1, value: 95 / 330 },
    { row: 1, column: 2, value: "Sangat Rendah" },
  ]);
  const [sheet] = book.sheets;
  assert.ok(sheet);
  const percent = book.formats.intern({ ...book.formats.get(0), numberFormat: "0.00%", wrapText: true });
  for (const row of [1, 2]) Object.assign(sheet.cells.get(row)?.get(1) ?? {}, { format: percent });
  sheet.tables.push({
    id: 1,
    name: "Tabel1",
    range: { top: 0, left: 0, bottom: 2, right: 2 },
    hasHeaders: true,
    hasTotals: false,
    columns: ["Indikator", "Capaian\n(%)", "Kriteria"].map((name, index) => ({ id: index + 1, name })),
    style: "TableStyleMedium2",
    showFilter: true,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  });
  sheet.conditionalFormats.push({
    id: "a",
    ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    kind: "cellIs",
    operator: "greaterThan",
    formulas: ["0.9"],
    stopIfTrue: true,
    format: { fill: "#00B050", font: { bold: true, color: "#FFFFFF" } },
  });
  sheet.page.orientation = "landscape";
  sheet.page.titleRows = { first: 0, last: 0 };
  book.names.push({ name: "Target", formula: "'Pengukuran kinerja'!$B$2:$B$3", hidden: false });
  book.sheets.push(emptySheet("s2", "Kosong"));
  return book;
}
