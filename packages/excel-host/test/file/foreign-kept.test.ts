import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "../../src/file";
import { openExcel } from "../../src/node/index";
import { partText } from "./package-parts";
import { smallPackage, type SmallPackage } from "./small-package";

const SHEET = "xl/worksheets/sheet1.xml";

/** Puts a row at the top of the sheet; gives the saved file. */
async function withRow(given: SmallPackage, row = "1:1"): Promise<Uint8Array> {
  const excel = await openExcel(smallPackage(given));
  try {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").getRange(row).insert("Down");
      await context.sync();
    });
    return await excel.save();
  } finally {
    excel.close();
  }
}

describe("what a file says is kept when rows come", () => {
  it("results of formulas that only moved, and of those the calculator would find otherwise", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>99</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>SUM(A1:A3)</f><v>98</v></c></row>';
    const value = (bytes: Uint8Array, row: number) =>
      readXlsx(bytes).sheets[0]?.cells.get(row)?.get(1)?.value;
    const below = await withRow({ rows });
    assert.deepEqual([value(below, 1), value(below, 3)], [99, 98]);
    const between = await withRow({ rows }, "2:2");
    assert.deepEqual([value(between, 0), value(between, 3)], [99, 4], "a sum that grows is calculated");
  });

  it("formulas that take one cell out of a block do not become formulas that fill blocks", async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>ABS(A1:A9)</f><v>1</v></c></row>';
    const xml = partText(await withRow({ rows }), SHEET);
    assert.match(xml, /<c r="B3"><f>ABS\(A2:A10\)<\/f><v>1<\/v>/);
  });

  it("the order of sorting of a filter, and its columns without a button", async () => {
    const after =
      '<autoFilter ref="A1:B3"><filterColumn colId="0" hiddenButton="1"/><sortState ref="A2:B3"><sortCondition descending="1" ref="B2:B3"/></sortState></autoFilter>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';
    const xml = partText(await withRow({ rows, after }), SHEET);
    assert.match(
      xml,
      /<autoFilter ref="A2:B4"><filterColumn colId="0" hiddenButton="1"\/><sortState ref="A3:B4"><sortCondition descending="1" ref="B3:B4"\/>/,
    );
    assert.match(
      partText(await withRow({ rows, after }, "3:3"), SHEET),
      /ref="A1:B4"[^]*ref="A2:B4"[^]*ref="B2:B4"/,
    );
  });

  it("macros and descriptions of names", async () => {
    const names =
      '<definedNames><definedName name="F" function="1" vbProcedure="1" description="d">One!$A$1</definedName></definedNames>';
    const xml = partText(await withRow({ workbook: { after: names } }), "xl/workbook.xml");
    assert.match(xml, /function="1" vbProcedure="1" description="d">One!\$A\$2</);
  });

  it("an empty chain of calculation is left out", async () => {
    const saved = await withRow({
      rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
      workbookRelations: [["rId7", "calcChain", "calcChain.xml"]],
      parts: { "xl/calcChain.xml": "" },
    });
    assert.equal(unzipSync(saved)["xl/calcChain.xml"], undefined);
    assert.doesNotMatch(partText(saved, "xl/_rels/workbook.xml.rels"), /calcChain/);
  });
});

describe("what nobody changed keeps its bytes", () => {
  const sameBytes = (given: SmallPackage, part: string) => {
    const source = smallPackage(given);
    assert.equal(partText(writeXlsx(readXlsx(source)), part), partText(source, part));
  };

  it("a sheet with a state that is none, and lists of sheets with blanks in them", () => {
    const sheets = '\n <sheet name="Two" sheetId="7" state="show" r:id="rId1">\n </sheet>\n';
    sameBytes({ workbook: { sheets } }, "xl/workbook.xml");
  });

  it("a list of persons that lacks those who have written", () => {
    const space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    const thread = `<ThreadedComments xmlns="${space}"><threadedComment ref="A1" dT="2024-01-01T00:00:00.00" personId="{1}" id="{2}"><text>t</text></threadedComment></ThreadedComments>`;
    const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
    sameBytes(
      {
        workbookRelations: [["rId8", `${microsoft}/person`, "persons/person.xml"]],
        sheetRelations: [["rId1", `${microsoft}/threadedComment`, "../threadedComments/t1.xml"]],
        parts: {
          "xl/persons/person.xml": `<personList xmlns="${space}"/>`,
          "xl/threadedComments/t1.xml": thread,
        },
      },
      "xl/persons/person.xml",
    );
  });
});

/** The small package in the strict form. */
function strictPackage(): Uint8Array {
  const strict = (text: string) =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const parts = Object.entries(unzipSync(smallPackage({}))).map(([name, bytes]) => [
    name,
    strict(strFromU8(bytes)),
  ]);
  return smallPackage({ parts: Object.fromEntries(parts) as Record<string, string> });
}

describe("a package in the strict form", () => {
  it("stays strict in every part and relationship that is added, and has one part of each kind", async () => {
    const excel = await openExcel(strictPackage(), { engine: "none" });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        ["c", 1],
      ];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").hyperlink = { address: "https://example.org" };
      sheet.tables.add("A1:B2", true);
      context.workbook.properties.company = "c";
      context.workbook.properties.custom.add("k", "v");
      await context.sync();
    });
    const saved = await excel.save();
    excel.close();
    for (const [name, bytes] of Object.entries(unzipSync(saved)))
      assert.doesNotMatch(
        strFromU8(bytes),
        /openxmlformats\.org\/(?:spreadsheetml|officeDocument|drawingml)/,
        name,
      );
    const again = await openExcel(saved, { engine: "none" });
    await again.Excel.run(async (context) => {
      context.workbook.properties.company = "d";
      await context.sync();
    });
    const twice = await again.save();
    again.close();
    assert.equal(partText(twice, "_rels/.rels").match(/extendedProperties/g)?.length, 1);
    assert.equal(readXlsx(twice).properties.company, "d");
    assert.equal(readXlsx(twice).properties.custom.get("k"), "v");
  });

  it("names the content type of relationships where no part had any of its own", async () => {
    const parts = unzipSync(smallPackage({}));
    delete parts["xl/worksheets/_rels/sheet1.xml.rels"];
    const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    parts["[Content_Types].xml"] = strToU8(types.replace(/<Default Extension="rels"[^>]*>/, ""));
    const excel = await openExcel(zipSync(parts), { engine: "none" });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").getRange("A1").hyperlink = {
        address: "https://example.org",
      };
      await context.sync();
    });
    const saved = await excel.save();
    excel.close();
    assert.match(partText(saved, "[Content_Types].xml"), /Extension="rels"/);
  });
});
