import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readXlsx, writeXlsx } from "../../src/file";
import { renamed } from "../../src/file/rename";
import { openExcel } from "../../src/node/index";
import { partText } from "./package-parts";
import { smallPackage } from "./small-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";

/** A package with some parts as other bytes. */
function withParts(source: Uint8Array, parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync({ ...unzipSync(source), ...Object.fromEntries(bytes) });
}

/** Lets a program change a file whose formulas nobody calculates; gives the saved file. */
async function changed(
  source: Uint8Array,
  program: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<Uint8Array> {
  const excel = await openExcel(source, { engine: "none" });
  try {
    await excel.Excel.run(async (context) => {
      program(context.workbook.worksheets.getItem("One"), context.workbook);
      await context.sync();
    });
    return await excel.save();
  } finally {
    excel.close();
  }
}

/** The namespaces of a part's elements. */
function namespaces(xml: string): string[] {
  const found = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri }) => found.add(uri));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return [...found];
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook in which every part has its namespace behind a prefix. */
const PREFIXED = withParts(
  smallPackage({
    workbookRelations: [["rId2", "styles", "styles.xml"]],
    sheetRelations: [
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "comments", "../comments1.xml"],
    ],
  }),
  {
    "[Content_Types].xml": `<t:Types xmlns:t="${PACKAGE}/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Default Extension="xml" ContentType="application/xml"/></t:Types>`,
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:worksheet>`,
    "xl/styles.xml": `<?xml version="1.0"?><!-- by another --><x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font><x:sz val="11"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs><x:cellXfs count="1"><x:xf/></x:cellXfs><x:dxfs count="0" /></x:styleSheet>`,
    "xl/tables/table1.xml": `<x:table xmlns:x="${MAIN}" id="1" name="T" displayName="T" ref='A1:A2' comment="a>b"><x:autoFilter ref='A1:A2'/><x:tableColumns count="1"><x:tableColumn id="1" name="a"/></x:tableColumns></x:table>`,
    "xl/comments1.xml": `<x:comments xmlns:x="${MAIN}"><x:authors><x:author>B</x:author></x:authors><x:commentList><x:comment ref="C3" authorId="0"><x:text><x:t>n</x:t></x:text></x:comment></x:commentList></x:comments>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<p:Relationships xmlns:p="${PACKAGE}/relationships"><p:Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/><p:Relationship Id="rId2" Type="${OFFICE}/comments" Target="../comments1.xml"/></p:Relationships>`,
  },
);

describe("parts with prefixes before all their elements", () => {
  it("take new formats, rules, tables, notes and links in their own namespace", async () => {
    const saved = await changed(PREFIXED, (sheet, workbook) => {
      const cell = sheet.getRange("E5");
      cell.values = [["new"]];
      cell.format.font.bold = true;
      cell.numberFormat = [["0.000"]];
      const rule = cell.conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=TRUE";
      rule.custom.format.fill.color = "#00FF00";
      sheet.getRange("1:1").insert("Down");
      workbook.tables.getItem("T").name = "U";
    });
    for (const part of ["xl/styles.xml", "xl/tables/table1.xml", "xl/comments1.xml", SHEET])
      assert.deepEqual(namespaces(partText(saved, part)), [MAIN], part);
    assert.deepEqual(namespaces(partText(saved, "[Content_Types].xml")), [`${PACKAGE}/content-types`]);
    assert.match(partText(saved, "xl/tables/table1.xml"), /comment="a&gt;b"[^]*<autoFilter ref="A2:A3"/);
    const { sheets, formats } = readXlsx(saved);
    const cell = sheets[0]?.cells.get(5)?.get(4);
    assert.equal(cell?.value, "new");
    assert.equal(formats.get(cell?.format ?? 0).numberFormat, "0.000");
    assert.deepEqual(
      sheets[0]?.notes.map(({ row, text }) => [row, text]),
      [[3, "n"]],
    );
  });

  it("keep what only looks like a tag of theirs", () => {
    const text = `<x:sst xmlns:x="${MAIN}"><x:si><x:t><![CDATA[<x:t>]]></x:t></x:si></x:sst>`;
    const book = readXlsx(
      withParts(
        smallPackage({
          rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
          workbookRelations: [["rId2", "sharedStrings", "sharedStrings.xml"]],
        }),
        { "xl/sharedStrings.xml": text },
      ),
    );
    assert.equal(book.sheets[0]?.cells.get(0)?.get(0)?.value, "<x:t>");
  });
});

describe("parts in other encodings and spellings", () => {
  it("are read as they declare themselves, and saved in the encoding that they name then", async () => {
    const sheet = `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>S\u00e9rie</t></is></c></row></sheetData></worksheet>`;
    const latin = withParts(smallPackage({}), { [SHEET]: Buffer.from(sheet, "latin1") });
    const wide = withParts(smallPackage({}), {
      [SHEET]: Buffer.from(`\ufeff${sheet.replace("ISO-8859-1", "UTF-16")}`, "utf16le"),
    });
    for (const source of [latin, wide]) {
      assert.deepEqual(unzipSync(writeXlsx(readXlsx(source)))[SHEET], unzipSync(source)[SHEET]);
      const saved = await changed(source, (one) => void (one.getRange("B2").values = [[1]]));
      assert.match(strFromU8(unzipSync(saved)[SHEET] ?? new Uint8Array()), /encoding="UTF-8"[^]*Série/);
    }
  });

  it("give cells with other quotes, blanks, comments and CDATA their values, and keep them when others change", async () => {
    const rows =
      "<row r='1'><c r='A1' t='str'><v><![CDATA[a<b]]></v></c><c\n r = \"B1\"\tt='b'><v>1</v></c><!-- <c r=\"C1\"><v>9</v></c> --><c r='D1'><v>4</v></c></row>";
    const values = (bytes: Uint8Array) =>
      [...(readXlsx(bytes).sheets[0]?.cells.get(0) ?? [])].map(([column, { value }]) => [column, value]);
    const expected = [
      [0, "a<b"],
      [1, true],
      [3, 4],
    ];
    assert.deepEqual(values(smallPackage({ rows })), expected);
    const saved = await changed(smallPackage({ rows }), (one) => void (one.getRange("E1").values = [[5]]));
    assert.deepEqual(values(saved), [...expected, [4, 5]]);
  });

  it("keep a rule's other attributes when its place among the rules changes", async () => {
    const after = `<conditionalFormatting sqref="A1"><cfRule type='containsText' priority='1' text="a>b" operator='containsText'><formula>TRUE</formula></cfRule></conditionalFormatting>`;
    const saved = await changed(smallPackage({ after }), (one) => {
      const rule = one.getRange("A1").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=TRUE";
    });
    const rules = readXlsx(saved).sheets[0]?.conditionalFormats.map(({ text, formulas }) => [text, formulas]);
    assert.deepEqual(rules, [
      [undefined, ["TRUE"]],
      ["a>b", ["TRUE"]],
    ]);
  });

  it("let go of one validation of an extension, whatever its prefix", async () => {
    const one = (cell: string) =>
      `<w:dataValidation type='list'><w:formula1><m:f>Two!$A$1</m:f></w:formula1><m:sqref>${cell}</m:sqref></w:dataValidation>`;
    const after = `<extLst><ext uri='{ccE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}' xmlns:w="x14" xmlns:m="xm"><w:dataValidations count='2'>${one("A1")}${one("B1")}</w:dataValidations></ext></extLst>`;
    const sheet = async (clear: string) =>
      partText(
        await changed(smallPackage({ after }), (it) => it.getRange(clear).dataValidation.clear()),
        SHEET,
      );
    assert.match(await sheet("A1"), /<w:dataValidations count="1"><w:dataValidation [^]*<m:sqref>B1</);
    assert.doesNotMatch(await sheet("A1:B1"), /extLst/);
  });

  it("let drawings follow inserted rows, whatever stands in their corners", async () => {
    const corner = (name: string, row: number) =>
      `<${name} a='1'><col>1</col><colOff>0</colOff><!-- row --><row> ${row} </row><rowOff>7</rowOff></${name}>`;
    const drawing = `<wsDr xmlns="d"><twoCellAnchor editAs='oneCell'>${corner("from", 3)}${corner("to", 5)}<pic/></twoCellAnchor><twoCellAnchor editAs='absolute'>${corner("from", 3)}${corner("to", 5)}<pic/></twoCellAnchor></wsDr>`;
    const source = smallPackage({
      after: '<drawing r:id="rId1"/>',
      sheetRelations: [["rId1", "drawing", "../drawings/drawing1.xml"]],
      parts: { "xl/drawings/drawing1.xml": drawing },
    });
    const saved = await changed(source, (one) => void one.getRange("1:1").insert("Down"));
    const rows = [...partText(saved, "xl/drawings/drawing1.xml").matchAll(/<row>\s*(\d+)/g)];
    assert.deepEqual(
      rows.map(([, row]) => Number(row)),
      [4, 6, 3, 5],
    );
  });
});

describe("a name of a sheet", () => {
  it("is changed in references alone, whatever its letter case, and not where another book is meant", () => {
    const renames = new Map([
      ["One", "Two"],
      ["Two", "One"],
    ]);
    assert.equal(renamed(`one!A1&"One!A1"&[1]One!A1&'Two'!B2`, renames), `Two!A1&"One!A1"&[1]One!A1&One!B2`);
  });
});
