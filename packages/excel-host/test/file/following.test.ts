import assert from "node:assert/strict";
import { addSheet, moveSheet, removeSheet } from "../../src/model/edit-sheets";
import { Workbook } from "../../src/model/workbook";
import { readXlsx, writeXlsx } from "../../src/file/index";
import { openExcel } from "../../src/node/index";
import { partText } from "./package-parts";
import { smallPackage, type SmallPackage } from "./small-package";

const SHEET = "xl/worksheets/sheet1.xml";

/** Opens a small package, lets a program change it, and gives the saved file. */
async function changed(
  given: SmallPackage,
  program: (sheet: Excel.Worksheet) => void,
): Promise<(part: string) => string> {
  const excel = await openExcel(smallPackage(given));
  try {
    await excel.Excel.run(async (context) => {
      program(context.workbook.worksheets.getItem("One"));
      await context.sync();
    });
    const saved = await excel.save();
    return (part) => partText(saved, part);
  } finally {
    excel.close();
  }
}

const insertRow2 = (sheet: Excel.Worksheet) => void sheet.getRange("2:2").insert("Down");
const deleteRow2 = (sheet: Excel.Worksheet) => void sheet.getRange("2:2").delete("Up");

const anchor = (kind: string, row: number, to?: number) =>
  `<xdr:${kind}><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from>${
    to === undefined
      ? ""
      : `<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to>`
  }<xdr:pic/></xdr:${kind.split(" ")[0]}>`;
const rowsOf = (xml: string) => [...xml.matchAll(/<xdr:row>(\d+)</g)].map((match) => Number(match[1]));

describe("what only the file holds follows inserted and deleted cells", () => {
  const linked: SmallPackage = {
    rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    after:
      '<protectedRanges><protectedRange sqref="A3:B3" name="p"/></protectedRanges>' +
      '<hyperlinks><hyperlink ref="A2" location="One!A3" display="go"/><hyperlink ref="A3" r:id="rId9"/></hyperlinks>' +
      '<ignoredErrors><ignoredError sqref="A2:A3 C1" numberStoredAsText="1"/></ignoredErrors>' +
      '<extLst><ext xmlns:x14="x14" uri="{05}"><x14:sparklineGroups xmlns:xm="xm"><x14:sparkline><xm:f>One!A1:A3</xm:f><xm:sqref>C3</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>',
  };

  it("links, ignored errors, protected ranges and sparklines", async () => {
    const down = (await changed(linked, insertRow2))(SHEET);
    assert.ok(
      down.includes('<hyperlink ref="A3" location="One!A4" display="go"/><hyperlink ref="A4" r:id="rId9"/>'),
    );
    assert.ok(down.includes('sqref="A3:A4 C1"') && down.includes('sqref="A4:B4"'));
    assert.ok(down.includes("<xm:f>One!A1:A4</xm:f><xm:sqref>C4</xm:sqref>"));
    const up = (await changed(linked, deleteRow2))(SHEET);
    assert.ok(up.includes('<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>'));
    assert.ok(up.includes('sqref="A2 C1"'));
  });

  it("a list of links goes when its last cell is deleted", async () => {
    const one = { ...linked, after: '<hyperlinks><hyperlink ref="A2" location="One!A3"/></hyperlinks>' };
    assert.ok(!(await changed(one, deleteRow2))(SHEET).includes("hyperlink"));
  });

  it("pictures move, grow and stay as they are anchored", async () => {
    const drawing = [
      anchor("twoCellAnchor", 0, 4),
      anchor('twoCellAnchor editAs="oneCell"', 2, 4),
      anchor('twoCellAnchor editAs="absolute"', 2, 4),
      anchor("oneCellAnchor", 1),
    ];
    const given: SmallPackage = {
      sheetRelations: [["rId1", "drawing", "../drawings/drawing1.xml"]],
      parts: { "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="xdr">${drawing.join("")}</xdr:wsDr>` },
    };
    const part = "xl/drawings/drawing1.xml";
    assert.deepEqual(rowsOf((await changed(given, insertRow2))(part)), [0, 5, 3, 5, 2, 4, 2]);
    assert.deepEqual(rowsOf((await changed(given, deleteRow2))(part)), [0, 3, 1, 3, 2, 4, 1]);
    const cells = (sheet: Excel.Worksheet) => void sheet.getRange("A2:B2").insert("Down");
    assert.deepEqual(rowsOf((await changed(given, cells))(part)), [0, 4, 2, 4, 2, 4, 1]);
  });

  it("charts and pivot tables keep their data, threads their cell", async () => {
    const given: SmallPackage = {
      workbookRelations: [["rId5", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
      sheetRelations: [
        ["rId2", "chart", "../charts/chart1.xml"],
        [
          "rId1",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment1.xml",
        ],
      ],
      parts: {
        "xl/charts/chart1.xml":
          '<c:chart xmlns:c="c"><c:f>One!$A$2:$A$9</c:f><c:f>Other!$A$2</c:f></c:chart>',
        "xl/pivotCache/pivotCacheDefinition1.xml": '<p><worksheetSource ref="A1:C9" sheet="One"/></p>',
        "xl/threadedComments/threadedComment1.xml":
          '<T><threadedComment ref="A2" id="{A}"><text>hi</text></threadedComment></T>',
      },
    };
    const part = await changed(given, insertRow2);
    assert.ok(part("xl/charts/chart1.xml").includes("<c:f>One!$A$3:$A$10</c:f><c:f>Other!$A$2</c:f>"));
    assert.ok(part("xl/pivotCache/pivotCacheDefinition1.xml").includes('ref="A1:C10"'));
    assert.ok(part("xl/threadedComments/threadedComment1.xml").includes('ref="A3"'));
  });
});

describe("charts of other writers", () => {
  /** A chart with its namespace as the default one, in a folder of the writer's own, with its own spelling. */
  const plain: SmallPackage = {
    sheetRelations: [["rId1", "drawing", "/xl/drawings/drawing1.xml"]],
    after: '<drawing r:id="rId1"/>',
    workbook: { before: "", sheets: '<sheet name="Other" sheetId="7" r:id="rId9"/>' },
    workbookRelations: [["rId9", "worksheet", "worksheets/sheet9.xml"]],
    parts: {
      "xl/worksheets/sheet9.xml":
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
      "xl/drawings/drawing1.xml": "<wsDr xmlns='xdr'/>",
      "xl/drawings/_rels/drawing1.xml.rels":
        "<Relationships xmlns='r'><Relationship Id='a' Type='x/chart' Target='/xl/Graphs/g1.xml'/></Relationships>",
      "xl/graphs/g1.xml":
        "<chartSpace xmlns='c'><f >'One'!$A$2:$A$4</f><x:f xmlns:x='c' a='>'>One!$B$2&amp;\"\"</x:f><f>Other!$A$1</f></chartSpace>",
    },
  };

  it("follow inserted rows, whatever prefix, quotes and folder they have", async () => {
    const part = await changed(plain, (sheet) => sheet.getRange("3:3").insert("Down"));
    assert.equal(
      part("xl/graphs/g1.xml"),
      "<chartSpace xmlns='c'><f >One!$A$2:$A$5</f><x:f xmlns:x='c' a='>'>One!$B$2&amp;\"\"</x:f><f>Other!$A$1</f></chartSpace>",
    );
  });

  it("say #REF! where their sheet has gone; a new sheet of its title feeds none", () => {
    const workbook = new Workbook(readXlsx(smallPackage(plain)));
    removeSheet(workbook, workbook.book.sheets.find(({ name }) => name === "Other")?.id ?? "");
    addSheet(workbook, "Other");
    assert.match(partText(writeXlsx(workbook.book), "xl/graphs/g1.xml"), /<f>#REF![^<]*<\/f><\/chartSpace>/);
  });

  it("are copied, moved and removed with content types in any letter case", () => {
    const types = partText(smallPackage(plain), "[Content_Types].xml").replace(
      "</Types>",
      "<Override PartName='/XL/Worksheets/Sheet9.xml' ContentType='application/x'/></Types>",
    );
    const parts = { ...plain.parts, "[Content_Types].xml": types };
    const workbook = new Workbook(readXlsx(smallPackage({ ...plain, parts })));
    removeSheet(workbook, "s7");
    assert.doesNotMatch(partText(writeXlsx(workbook.book), "[Content_Types].xml"), /Sheet9/i);
  });

  it("and their sheets have the ids of the file, which new sheets keep when it is opened again", () => {
    const workbook = new Workbook(readXlsx(smallPackage(plain)));
    assert.deepEqual(
      workbook.book.sheets.map(({ id }) => id),
      ["s7", "s1"],
    );
    const added = addSheet(workbook, "Later");
    moveSheet(workbook, added.id, 0);
    removeSheet(workbook, "s7");
    const again = readXlsx(writeXlsx(workbook.book)).sheets.map(({ id, name }) => [id, name]);
    assert.deepEqual(again, [
      [added.id, "Later"],
      ["s1", "One"],
    ]);
  });
});

describe("cells that other programs wrote", () => {
  const rich: SmallPackage = {
    rows: '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>',
    workbookRelations: [["rId2", "sharedStrings", "sharedStrings.xml"]],
    parts: {
      "xl/sharedStrings.xml":
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t>same</t></r></si><si><t>same</t></si></sst>',
    },
  };

  it("keep rich text when they are moved, formatted, copied or sorted, and plain text stays plain", async () => {
    const moved = (await changed(rich, insertRow2))(SHEET);
    assert.ok(moved.includes('<c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c>'));
    const formatted = (await changed(rich, (sheet) => (sheet.getRange("A2").format.fill.color = "red")))(
      SHEET,
    );
    assert.match(formatted, /<c r="A2" s="\d+" t="s"><v>0<\/v>/);
    const copied = (
      await changed(rich, (sheet) => {
        sheet.getRange("C2").copyFrom("A2");
        sheet.getRange("D2").copyFrom("A2", "Values");
        sheet.getRange("A1:A2").values = [["zz"], [null]];
        sheet.getRange("A1:A2").sort.apply([{ key: 0, ascending: true }]);
      })
    )(SHEET);
    assert.match(copied, /<c r="A1" t="s"><v>0<\/v>/);
    assert.match(copied, /<c r="C2" t="s"><v>0<\/v>/);
    assert.match(copied, /<c r="D2" t="s"><v>1<\/v>/);
    const typed = (await changed(rich, (sheet) => (sheet.getRange("C2").values = [["same"]])))(SHEET);
    assert.ok(typed.includes('<c r="C2" t="s"><v>1</v></c>'));
  });

  it("get their address when they had none and move", async () => {
    const given = {
      rows: '<row><c><v>1</v></c></row><row><c t="inlineStr"><is><t>x</t></is></c><c><v>2</v></c></row>',
    };
    const moved = (await changed(given, insertRow2))(SHEET);
    assert.ok(moved.includes('<c r="A3" t="inlineStr"><is><t>x</t></is></c><c r="B3"><v>2</v></c>'));
  });

  const torn = [
    ["an array formula", '<c r="A1"><f t="array" ref="A1:A3">{1;2;3}</f><v>1</v></c>'],
    ["a data table", '<c r="A3"><f t="dataTable" ref="A3:A5" r1="B1"/><v>1</v></c>'],
  ] as const;
  for (const [what, cell] of torn) {
    it(`are not moved where ${what} would be torn`, async () => {
      const row = /r="A(\d)"/.exec(cell)?.[1];
      const work = changed({ rows: `<row r="${row}">${cell}</row>` }, insertRow2);
      await assert.rejects(work, { code: "InvalidOperation" });
    });
  }

  it("keep the values of another workbook", async () => {
    const rows = '<row r="1"><c r="A1"><f>[1]Sheet1!$A$1*2</f><v>84</v></c><c r="B1"><f>A1+1</f></c></row>';
    const after = (await changed({ rows }, (sheet) => (sheet.getRange("C1").values = [[1]])))(SHEET);
    assert.ok(after.includes("<f>[1]Sheet1!$A$1*2</f><v>84</v>") && after.includes("<f>A1+1</f><v>85</v>"));
  });

  it("count days from 1904 where the book does", async () => {
    const given: SmallPackage = {
      rows: '<row r="1"><c r="A1"><v>43904</v></c><c r="B1"><f>YEAR(A1)</f></c><c r="C1"><f>DATE(2024,3,15)</f></c><c r="D1"><f>EDATE(A1,1)</f></c><c r="E1" t="str"><f>TEXT(A1,"yyyy-mm-dd")&amp;TEXT(A1,"0")</f></c></row>',
      workbook: { before: '<workbookPr date1904="1"/>' },
    };
    const excel = await openExcel(smallPackage(given), { locale: "en-US" });
    const [values, text] = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.getRange("A1").numberFormat = [["yyyy-mm-dd"]];
      const range = sheet.getRange("A1:E1").load("values,text");
      await context.sync();
      return [[...(range.values[0] ?? [])], range.text[0]?.[0]];
    });
    excel.close();
    assert.deepEqual([...(values as unknown[])], [43904, 2024, 43904, 43935, "2024-03-1543904"]);
    assert.equal(text, "2024-03-15");
  });

  it("leave a chart sheet in front", async () => {
    const given: SmallPackage = {
      workbook: {
        before: '<bookViews><workbookView activeTab="0"/></bookViews>',
        sheets: '<sheet name="Chart" sheetId="2" r:id="rId2"/>',
      },
      workbookRelations: [["rId2", "chartsheet", "chartsheets/sheet1.xml"]],
      parts: { "xl/chartsheets/sheet1.xml": "<chartsheet/>" },
    };
    const part = await changed(given, (sheet) => (sheet.getRange("A1").values = [[1]]));
    assert.ok(part("xl/workbook.xml").includes('activeTab="0"'));
  });
});
