import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "../../src/file";
import { draftOf } from "../../src/model/draft";
import { emptyBook } from "../../src/model/empty-book";
import { Workbook } from "../../src/model/workbook";
import { partText } from "./package-parts";

describe("a new book", () => {
  it("has the parts that every workbook needs, each with its content type", () => {
    const parts = Object.keys(unzipSync(writeXlsx(emptyBook())));
    assert.deepEqual(parts.sort(), [
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/theme/theme1.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("marks a formula that spills as a dynamic array, with its cells as plain results", () => {
    const book = emptyBook();
    const workbook = new Workbook(book);
    workbook.write("s1", 0, 0, [[{ formula: "SORT(C1:C2)" }]]);
    workbook.setResults("s1", [
      { row: 0, column: 0, value: "a", array: { rows: 2, columns: 1, dynamic: true } },
      { row: 1, column: 0, value: "b", spilledFrom: { row: 0, column: 0 } },
    ]);
    const saved = writeXlsx(book);
    const sheet = partText(saved, "xl/worksheets/sheet1.xml");
    assert.ok(
      sheet.includes(
        '<c r="A1" t="str" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>a</v></c>',
      ),
    );
    assert.ok(sheet.includes('<c r="A2" t="str"><v>b</v></c>'));
    assert.match(partText(saved, "xl/metadata.xml"), /<cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk>/);
    const again = readXlsx(saved).sheets[0]?.cells;
    assert.deepEqual(again?.get(0)?.get(0)?.array, { rows: 2, columns: 1, dynamic: true });
    assert.deepEqual(again?.get(1)?.get(0)?.spilledFrom, { row: 0, column: 0 });
  });

  it("asks for a calculation on opening only when a formula has no result", () => {
    const book = emptyBook();
    const workbook = new Workbook(book);
    workbook.write("s1", 0, 0, [[{ formula: "SAMPLE.CAPAIAN(330,95)" }]]);
    workbook.setResults("s1", [{ row: 0, column: 0, value: { error: "#BUSY!" } }]);
    assert.match(partText(writeXlsx(book), "xl/workbook.xml"), /<calcPr calcId="\d+" fullCalcOnLoad="1"\/>/);
    workbook.setResults("s1", [{ row: 0, column: 0, value: 95 / 330 }]);
    const saved = writeXlsx(book);
    assert.ok(!partText(saved, "xl/workbook.xml").includes("fullCalcOnLoad"));
    assert.match(
      partText(saved, "xl/worksheets/sheet1.xml"),
      /<f>_xldudf_SAMPLE_CAPAIAN\(330,95\)<\/f><v>0\.28787/,
    );
  });

  it("reads and writes ten thousand rows of thirty cells", function () {
    this.timeout(60_000);
    const book = draftOf(emptyBook());
    const cells = book.sheets[0]?.cells;
    for (let row = 0; row < 10_000; row += 1) {
      const line = new Map(
        Array.from({ length: 30 }, (_, column) => [
          column,
          column % 3 === 0
            ? { value: `teks ${row % 500}`, format: 0 }
            : { value: row * column + 0.5, format: 0 },
        ]),
      );
      cells?.set(row, line);
    }
    const again = draftOf(readXlsx(writeXlsx(book)));
    again.sheets[0]?.changed.add("cells");
    const { cells: kept } = readXlsx(writeXlsx(again)).sheets[0]!;
    assert.equal(kept.size, 10_000);
    assert.equal(kept.get(9_999)?.get(29)?.value, 9_999 * 29 + 0.5);
    assert.equal(kept.get(9_999)?.get(27)?.value, "teks 499");
  });
});
