import assert from "node:assert/strict";
import { strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readXlsx, writeXlsx } from "../../src/file";
import { draftOf } from "../../src/model/draft";
import { differingParts, partText } from "./package-parts";
import { smallPackage, type SmallPackage } from "./small-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS: NonNullable<SmallPackage["workbookRelations"]> = [
  ["rId7", "sharedStrings", "sharedStrings.xml"],
];
const STYLES: NonNullable<SmallPackage["workbookRelations"]> = [["rId7", "styles", "styles.xml"]];

const valueAt = (bytes: Uint8Array, row: number, column: number) =>
  readXlsx(bytes).sheets[0]?.cells.get(row)?.get(column)?.value;

/** Writes a text into Z9, in a look of its own where `bold`; gives the saved file. */
function withText(source: Uint8Array, text: string, bold = false): Uint8Array {
  const book = draftOf(readXlsx(source));
  const plain = book.formats.get(0);
  const format = bold ? book.formats.intern({ ...plain, font: { ...plain.font, bold } }) : 0;
  const [sheet] = book.sheets;
  sheet?.cells.set(8, new Map([[25, { value: text, format }]]));
  sheet?.changed.add("cells");
  return writeXlsx(book);
}

const boldAt = (bytes: Uint8Array, row: number, column: number) => {
  const book = readXlsx(bytes);
  return book.formats.get(book.sheets[0]?.cells.get(row)?.get(column)?.format ?? 0).font.bold;
};

describe("what a file names and has not", () => {
  const missing: SmallPackage = {
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>3</v></c></row>',
    workbookRelations: STRINGS,
    parts: { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>a</t></si></sst>` },
  };

  it("a shared text is an empty one, and no new text comes to stand in its place", () => {
    const source = smallPackage(missing);
    assert.deepEqual(differingParts(source, writeXlsx(readXlsx(source))), []);
    const saved = withText(source, "baru");
    assert.deepEqual([valueAt(saved, 0, 0), valueAt(saved, 0, 1), valueAt(saved, 8, 25)], ["a", "", "baru"]);
    assert.match(partText(saved, "xl/sharedStrings.xml"), /a<\/t><\/si>(<si><t\/><\/si>){3}<si><t>baru</);
  });

  it("a shared text far behind the last one is refused", () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>4000000000</v></c></row>';
    assert.throws(() => readXlsx(smallPackage({ rows })), { code: "DAMAGED" });
  });

  it("a format looks like the first one, and no new format comes to stand in its place", () => {
    const source = smallPackage({ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' });
    assert.deepEqual(differingParts(source, writeXlsx(readXlsx(source))), []);
    const saved = withText(source, "baru", true);
    assert.deepEqual([boldAt(saved, 0, 0), boldAt(saved, 8, 25)], [false, true]);
  });

  it("a sheet's part is not taken for the part of a new sheet", () => {
    const sheets = '<sheet name="Gone" sheetId="5" r:id="rId5"/>';
    const source = smallPackage({
      workbook: { sheets },
      workbookRelations: [["rId5", "worksheet", "worksheets/sheet2.xml"]],
    });
    const book = draftOf(readXlsx(source));
    const [first] = book.sheets;
    if (first)
      book.sheets.push({ ...structuredClone({ ...first, source: undefined }), id: "new", name: "New" });
    const saved = unzipSync(writeXlsx(book));
    assert.equal(saved["xl/worksheets/sheet2.xml"], undefined);
    assert.ok(saved["xl/worksheets/sheet3.xml"]);
  });
});

describe("styles parts that lack lists", () => {
  it("an empty one gets all that a file must have, and the formats keep their places", () => {
    const source = smallPackage({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      workbookRelations: STYLES,
      parts: { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>` },
    });
    const saved = withText(source, "baru", true);
    assert.deepEqual([boldAt(saved, 0, 0), boldAt(saved, 8, 25)], [false, true]);
    const xml = partText(saved, "xl/styles.xml");
    assert.match(
      xml,
      /<fills count="2"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"/,
    );
    assert.match(xml, /<cellXfs count="2">/);
  });

  it("one that the workbook does not lead to is left alone", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
    const saved = withText(smallPackage({ parts: { "xl/styles.xml": styles } }), "baru", true);
    assert.equal(partText(saved, "xl/styles.xml"), styles);
    assert.ok(boldAt(saved, 8, 25));
  });
});

describe("other spellings of parts and texts", () => {
  it("relationships in another letter case than their part's stay its own", () => {
    const whole = unzipSync(
      smallPackage({
        after: '<drawing r:id="rId1"/>',
        sheetRelations: [["rId1", "drawing", "../drawings/drawing1.xml"]],
        parts: { "xl/drawings/drawing1.xml": "<wsDr/>" },
      }),
    );
    const parts = Object.entries(whole).map(([name, bytes]) => [
      name === SHEET ? "xl/worksheets/Sheet1.xml" : name,
      bytes,
    ]);
    const book = draftOf(readXlsx(zipSync(Object.fromEntries(parts))));
    const [sheet] = book.sheets;
    sheet?.links.push({ range: { top: 0, left: 0, bottom: 0, right: 0 }, address: "https://example.org/" });
    sheet?.changed.add("links");
    const saved = unzipSync(writeXlsx(book));
    const lists = Object.keys(saved).filter((name) => /worksheets\/_rels/i.test(name));
    assert.deepEqual(lists, ["xl/worksheets/_rels/Sheet1.xml.rels"]);
    assert.match(partText(writeXlsx(book), lists[0] ?? ""), /drawing1\.xml[^]*example\.org/);
  });

  it("drawings of notes with prefixes of their own keep their shapes, and new ones are well formed", () => {
    const v = 'xmlns:w="urn:schemas-microsoft-com:vml"';
    const client =
      '<ex:ClientData ObjectType="Note" xmlns:ex="urn:schemas-microsoft-com:office:excel"><ex:Row>0</ex:Row><ex:Column>0</ex:Column></ex:ClientData>';
    const parts = {
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList><comment ref="A1" authorId="0"><text><t>n</t></text></comment></commentList></comments>`,
      "xl/drawings/v1.vml": `<xml><w:shape id="own_s1025" ${v}>${client}</w:shape></xml>`,
    };
    const source = smallPackage({
      after: '<legacyDrawing r:id="rId2"/>',
      sheetRelations: [
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "vmlDrawing", "../drawings/v1.vml"],
      ],
      parts,
    });
    const book = draftOf(readXlsx(source));
    const [sheet] = book.sheets;
    sheet?.notes.push({ row: 4, column: 1, author: "b", text: "baru" } as (typeof sheet.notes)[number]);
    sheet?.changed.add("notes");
    const xml = partText(writeXlsx(book), "xl/drawings/v1.vml");
    assert.match(xml, /<w:shape id="own_s1025"[^]*<x:Row>4<\/x:Row>/);
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => assert.fail(error));
    parser.write(xml).close();
  });

  it("line ends of Windows in texts and results are line breaks", () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><f>"a\r\nb"</f><v>a\r\nb</v></c><c r="B1" t="inlineStr"><is><t>c\r\nd&#13;</t></is></c></row>';
    const source = smallPackage({ rows });
    assert.deepEqual([valueAt(source, 0, 0), valueAt(source, 0, 1)], ["a\nb", "c\nd\r"]);
    assert.deepEqual(differingParts(source, writeXlsx(readXlsx(source))), []);
  });

  it("rows that are there several times are one row with the cells of all", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
    const source = smallPackage({ rows });
    assert.deepEqual([valueAt(source, 0, 0), valueAt(source, 0, 1), valueAt(source, 1, 0)], [1, 2, 3]);
    const saved = withText(source, "baru");
    assert.match(
      partText(saved, SHEET),
      /<row r="1"><c r="A1"><v>1<\/v><\/c><c r="B1"><v>2<\/v><\/c><\/row>/,
    );
  });

  it("inline strings whose text stands where a result does", () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><f>1&amp;"x"</f><v>1x</v></c></row>';
    assert.equal(valueAt(smallPackage({ rows }), 0, 0), "1x");
  });

  it("a test version of Excel 2007 is refused by its namespace", () => {
    const parts = {
      "xl/workbook.xml":
        '<workbook xmlns="http://schemas.microsoft.com/office/excel/2006/2"><sheets><sheet name="A"/></sheets></workbook>',
    };
    const source = zipSync({
      ...unzipSync(smallPackage({})),
      "xl/workbook.xml": strToU8(parts["xl/workbook.xml"]),
    });
    assert.throws(() => readXlsx(source), { code: "UNSUPPORTED", message: /excel\/2006\/2/ });
  });
});
