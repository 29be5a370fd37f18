import { strict as assert } from "node:assert";
import { openExcel } from "../../src/node/index";
import { convert, hasLibreOffice } from "../../src/node/libreoffice";
import { partText } from "../file/package-parts";
import { codeOf, plain, withExcel } from "../objects/with-excel";

const WEB = { address: "https://example.org/a?b=1&c=2", textToDisplay: "Situs", screenTip: "Buka" };

/** Saves a new book after a program, and gives its bytes. */
async function saved(
  program: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  bytes?: Uint8Array,
): Promise<Uint8Array> {
  const excel = await openExcel(bytes);
  try {
    await excel.Excel.run(async (context) => {
      program(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    return await excel.save();
  } finally {
    excel.close();
  }
}

async function linksOf(bytes: Uint8Array, ...addresses: string[]): Promise<unknown[]> {
  const excel = await openExcel(bytes);
  try {
    return await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const ranges = addresses.map((address) => sheet.getRange(address).load("hyperlink"));
      await context.sync();
      return plain(ranges.map((range) => range.hyperlink));
    });
  } finally {
    excel.close();
  }
}

describe("hyperlinks", () => {
  it("show their text, look like links and are null where there is none", async () => {
    const result = await withExcel(async ({ context, sheet }) => {
      sheet.getRange("A1").hyperlink = WEB;
      sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C5" };
      const block = sheet.getRange("A1:A3").load("values");
      const one = sheet.getRange("A1").load("hyperlink,format/font/underline");
      const none = sheet.getRange("A3").load("hyperlink");
      const mixed = sheet.getRange("A1:A2").load("hyperlink");
      await context.sync();
      return [block.values, one.hyperlink, one.format.font.underline, none.hyperlink, mixed.hyperlink];
    });
    assert.deepEqual(result, [[["Situs"], ["Sheet1!C5"], [""]], WEB, "Single", null, null]);
  });

  it("are saved and read again, and a second save changes nothing", async () => {
    const first = await saved((sheet) => {
      sheet.getRange("A1").hyperlink = WEB;
      sheet.getRange("A2:B2").hyperlink = { documentReference: "Sheet1!C5", textToDisplay: "ke C5" };
      sheet.getRange("A4").hyperlink = { address: "mailto:ani@example.org" };
    });
    const expected = [WEB, { documentReference: "Sheet1!C5", textToDisplay: "" }];
    assert.deepEqual(await linksOf(first, "A1", "B2"), expected);
    const second = await saved((sheet) => {
      sheet.getRange("A4").clear("RemoveHyperlinks");
      sheet.getRange("1:1").insert("Down");
    }, first);
    const [moved, inBook, gone] = await linksOf(second, "A2", "A3", "A5");
    assert.deepEqual(moved, WEB);
    assert.deepEqual(inBook, { documentReference: "Sheet1!C6", textToDisplay: "ke C5" });
    assert.equal(gone, null);
    const relations = partText(second, "xl/worksheets/_rels/sheet1.xml.rels");
    assert.match(relations, /Target="https:\/\/example.org\/a\?b=1&amp;c=2" TargetMode="External"/);
    assert.doesNotMatch(relations, /mailto/);
  });

  it("follow a renamed sheet, are copied with their cells and with their sheet", async () => {
    const bytes = await saved((sheet) => {
      sheet.getRange("A1").hyperlink = WEB;
      sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C5", textToDisplay: "x" };
      sheet.getRange("D1:D2").copyFrom("A1:A2");
      sheet.getRange("A1").clear("Hyperlinks");
      sheet.name = "Baru";
      sheet.copy("Beginning");
    });
    const copied = await linksOf(bytes, "A1", "D1", "D2");
    assert.deepEqual(copied, [null, WEB, { documentReference: "Baru!C5", textToDisplay: "x" }]);
  });

  it("need a place to lead to", async () => {
    const code = await codeOf(async ({ sheet, context }) => {
      sheet.getRange("A1").hyperlink = { textToDisplay: "x" };
      await context.sync();
    });
    assert.equal(code, "InvalidArgument");
  });

  it("are links in LibreOffice", async function () {
    if (!hasLibreOffice()) this.skip();
    const bytes = await saved((sheet) => {
      sheet.getRange("A1").hyperlink = WEB;
      sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C5", textToDisplay: "ke C5" };
    });
    const text = [...convert(bytes, "fods").values()][0]?.toString("utf8") ?? "";
    assert.match(text, /xlink:href="https:\/\/example.org\/a\?b=1&amp;c=2"[^>]*>Situs</);
    assert.match(text, /xlink:href="#Sheet1.C5"[^>]*>ke C5</);
  });
});
