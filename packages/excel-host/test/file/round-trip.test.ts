import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "../../src/file";
import { BOOK_FACETS, type BookFacet } from "../../src/model/book";
import { draftOf } from "../../src/model/draft";
import { SHEET_FACETS, type SheetFacet } from "../../src/model/sheet";
import { cellName } from "../../src/model/address";
import { Workbook } from "../../src/model/workbook";
import { cellsOf, differingParts, partText, withoutCells } from "./package-parts";
import { richWorkbook } from "./rich/workbook";

describe("round trip of a rich workbook", () => {
  const source = richWorkbook();

  it("gives back every part byte for byte when nothing changed", () => {
    assert.deepEqual(differingParts(source, writeXlsx(readXlsx(source))), []);
  });

  it("keeps every part byte for byte though each facet of each sheet is marked as changed", () => {
    const book = draftOf(readXlsx(source));
    for (const sheet of book.sheets) sheet.changed = new Set(Object.keys(SHEET_FACETS) as SheetFacet[]);
    book.changed = new Set(Object.keys(BOOK_FACETS) as BookFacet[]);
    assert.deepEqual(differingParts(source, writeXlsx(book)), []);
  });

  it("changes one cell of one part when one value was edited", () => {
    const book = readXlsx(source);
    new Workbook(book).write("s1", 2, 1, [[{ value: 125 }]]);
    const saved = writeXlsx(book);
    assert.deepEqual(differingParts(source, saved), ["xl/worksheets/sheet1.xml"]);
    const [before, after] = [
      partText(source, "xl/worksheets/sheet1.xml"),
      partText(saved, "xl/worksheets/sheet1.xml"),
    ];
    assert.equal(withoutCells(after), withoutCells(before));
    const old = cellsOf(before);
    const changed = [...cellsOf(after)].filter(([place, xml]) => old.get(place) !== xml);
    assert.deepEqual(changed, [["B3", '<c r="B3"><v>125</v></c>']]);
  });

  it("writes results of the engine into their cells, also on sheets that nobody touched", () => {
    const book = readXlsx(source);
    const workbook = new Workbook(book);
    workbook.write("s1", 1, 1, [[{ value: 400 }]]);
    workbook.setResults("s1", [{ row: 1, column: 3, value: 0.2375 }]);
    workbook.setResults("s5", [{ row: 0, column: 1, value: 400 }]);
    const saved = writeXlsx(book);
    assert.deepEqual(differingParts(source, saved), ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
    const here = cellsOf(partText(saved, "xl/worksheets/sheet1.xml"));
    assert.match(
      here.get("D2") ?? "",
      /^<c r="D2" s="1"><f t="shared" ref="D2:D5" si="0">.*<\/f><v>0.2375<\/v><\/c>$/,
    );
    assert.equal(
      cellsOf(partText(saved, "xl/worksheets/sheet2.xml")).get("B1"),
      '<c r="B1"><f>Data!B2</f><v>400</v></c>',
    );
  });

  it("names in the calculation chain the formulas that there are when one came or went", () => {
    const book = readXlsx(source);
    const workbook = new Workbook(book);
    const chain = () => [
      ...partText(writeXlsx(book), "xl/calcChain.xml").matchAll(/<c r="(\w+)" i="(\d+)"/g),
    ];
    const places = () => chain().map(([, r, i]) => `${i}!${r}`);
    const formulas = () =>
      book.sheets.flatMap(({ id, cells }) =>
        [...cells].flatMap(([row, line]) =>
          [...line].flatMap(([column, { formula, spilledFrom }]) =>
            formula !== undefined && !spilledFrom ? [`${id.slice(1)}!${cellName(row, column)}`] : [],
          ),
        ),
      );
    workbook.write("s1", 7, 0, [[{ value: null }]]);
    workbook.write("s5", 6, 6, [[{ formula: "1+1" }]]);
    assert.deepEqual(places().sort(), formulas().sort());
    assert.equal(places().at(-1), "5!G7");
  });

  it("drops the calculation chain with the last formula", () => {
    const book = readXlsx(source);
    const workbook = new Workbook(book);
    for (const { id, cells } of book.sheets)
      for (const [row, line] of [...cells])
        for (const [column, { formula, spilledFrom }] of [...line])
          if (formula !== undefined || spilledFrom) workbook.write(id, row, column, [[{ value: null }]]);
    const saved = unzipSync(writeXlsx(book));
    assert.equal(saved["xl/calcChain.xml"], undefined);
    assert.ok(!strFromU8(saved["[Content_Types].xml"] ?? new Uint8Array()).includes("calcChain"));
    assert.ok(!strFromU8(saved["xl/_rels/workbook.xml.rels"] ?? new Uint8Array()).includes("calcChain"));
  });

  it("writes out the followers of a shared formula when its master is changed", () => {
    const book = readXlsx(source);
    new Workbook(book).write("s1", 8, 0, [[{ formula: "1+1" }]]);
    const after = cellsOf(partText(writeXlsx(book), "xl/worksheets/sheet1.xml"));
    assert.equal(after.get("A9"), '<c r="A9"><f>1+1</f></c>');
    assert.equal(after.get("B9"), '<c r="B9"><f>SUM(B$2:B8)+ROWS(Lain!$A1)</f><v>46269.5</v></c>');
    assert.match(after.get("D3") ?? "", /t="shared" si="0"/);
  });
});
