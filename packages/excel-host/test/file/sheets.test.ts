import assert from "node:assert/strict";
import { readXlsx, writeXlsx } from "../../src/file";
import { draftOf, type BookDraft } from "../../src/model/draft";
import { renameSheet } from "../../src/model/edit-sheets";
import { Workbook } from "../../src/model/workbook";
import { emptySheet } from "../../src/model/empty-book";
import { differingParts, elementOf, partText } from "./package-parts";
import { richWorkbook } from "./rich/workbook";

const source = richWorkbook();
const WORKBOOK = "xl/workbook.xml";

function saved(change: (book: BookDraft) => void): Uint8Array {
  const book = draftOf(readXlsx(source));
  change(book);
  book.changed.add("sheets");
  return writeXlsx(book);
}

describe("sheets of a saved workbook", () => {
  it("adds a sheet with a part, a relationship, a content type and an id of its own", () => {
    const after = saved((book) => {
      const sheet = emptySheet("baru", "Lampiran I");
      sheet.page.orientation = "landscape";
      sheet.page.printArea = [{ top: 0, left: 0, bottom: 9, right: 5 }];
      sheet.cells.set(0, new Map([[0, { value: "Judul", format: 0 }]]));
      book.sheets.push(sheet);
    });
    assert.match(
      partText(after, WORKBOOK),
      /<sheet name="Lampiran I" sheetId="6" .*r:id="rId10"\/><\/sheets>/,
    );
    assert.match(
      partText(after, WORKBOOK),
      /<definedName name="_xlnm.Print_Area" localSheetId="3">'Lampiran I'!\$A\$1:\$F\$10</,
    );
    assert.match(
      partText(after, "xl/worksheets/sheet3.xml"),
      /<pageSetup paperSize="9" orientation="landscape"\/>/,
    );
    assert.match(partText(after, "[Content_Types].xml"), /\/xl\/worksheets\/sheet3.xml/);
    assert.equal(readXlsx(after).sheets[2]?.cells.get(0)?.get(0)?.value, "Judul");
    assert.ok(!differingParts(source, after).includes("xl/worksheets/sheet1.xml"));
  });

  it("moves local names with their sheets when the order changes, chart sheets between them", () => {
    const after = saved((book) => void book.sheets.reverse());
    const names = [...partText(after, WORKBOOK).matchAll(/<sheet name="(\w+)"/g)].map((match) => match[1]);
    assert.deepEqual(names, ["Lain", "Data", "Grafik"]);
    const list = elementOf(partText(after, WORKBOOK), "definedNames");
    assert.match(list, /name="_xlnm._FilterDatabase" localSheetId="0"/);
    assert.match(list, /name="Lokal" localSheetId="1"/);
    assert.deepEqual(readXlsx(after).sheets[1]?.page.printArea, [{ top: 0, left: 0, bottom: 11, right: 7 }]);
  });

  it("renames and shows a sheet, keeping its id and its part", () => {
    const after = saved((book) => {
      const [, other] = book.sheets;
      Object.assign(other ?? {}, { name: "Lain-lain & co", visibility: "Visible" });
    });
    assert.match(
      partText(after, WORKBOOK),
      /<sheet name="Lain-lain &amp; co" sheetId="5" [^>]*r:id="rId3"\/>/,
    );
    assert.equal(readXlsx(after).sheets[1]?.name, "Lain-lain & co");
  });

  it("lets charts, sparklines, links and Excel's own names follow a renamed sheet", () => {
    const after = saved((book) => {
      const [data, other] = book.sheets;
      renameSheet(new Workbook(book), data!.id, "Data 'baru'");
      renameSheet(new Workbook(book), other!.id, "Sumber");
    });
    assert.match(partText(after, "xl/charts/chart1.xml"), /<c:f>'Data ''baru'''!\$A\$2:\$A\$5<\/c:f>/);
    const sheet = partText(after, "xl/worksheets/sheet1.xml");
    assert.match(sheet, /<xm:f>'Data ''baru'''!B2:B5<\/xm:f>/);
    assert.match(sheet, /location="Sumber!A1"/);
    assert.match(partText(after, WORKBOOK), /localSheetId="2" hidden="1">Sumber!\$A\$1:\$B\$3</);
    assert.equal(readXlsx(after).sheets[0]?.page.printArea?.length, 1);
  });

  it("removes a sheet with its tables and notes, and its local names", () => {
    const after = saved((book) => {
      book.sheets.shift();
      book.names = book.names.filter(({ sheetId }) => sheetId === undefined);
      book.activeSheetId = book.sheets[0]?.id ?? "";
      Object.assign(book.sheets[0]!, { visibility: "Visible" });
    });
    for (const part of [
      "xl/worksheets/sheet1.xml",
      "xl/tables/table1.xml",
      "xl/comments1.xml",
      "xl/drawings/drawing1.xml",
      "xl/charts/chart1.xml",
    ]) {
      assert.equal(partText(after, part), "", part);
      assert.ok(!partText(after, "[Content_Types].xml").includes(`"/${part}"`), part);
    }
    assert.match(partText(after, "xl/calcChain.xml"), /<calcChain [^>]*><c r="B1" i="5"\/><\/calcChain>/);
    assert.ok(!partText(after, WORKBOOK).includes("Print_Area"));
    assert.equal(readXlsx(after).sheets.length, 1);
  });

  it("selects only the active sheet", () => {
    const after = saved((book) => {
      book.sheets.push(emptySheet("x", "Baru"));
      book.activeSheetId = "x";
    });
    assert.match(partText(after, WORKBOOK), /activeTab="3"/);
    assert.ok(!partText(after, "xl/worksheets/sheet1.xml").includes("tabSelected"));
    assert.match(partText(after, "xl/worksheets/sheet3.xml"), /tabSelected="1"/);
    assert.equal(readXlsx(after).activeSheetId, readXlsx(after).sheets[2]?.id);
  });
});

describe("names of a saved workbook", () => {
  it("adds, changes and removes names in the file's spelling", () => {
    const book = draftOf(readXlsx(source));
    book.names = book.names.filter(({ name }) => name !== "Sasaran");
    book.names.push({
      name: "Capaian",
      sheetId: "s5",
      formula: "LET(a,Lain!$A$3,a*2)",
      hidden: true,
      comment: 'kata "kunci"',
    });
    book.changed.add("names");
    const after = writeXlsx(book);
    assert.deepEqual(differingParts(source, after), [WORKBOOK]);
    const list = elementOf(partText(after, WORKBOOK), "definedNames");
    assert.match(
      list,
      /<definedName name="Capaian" localSheetId="2" hidden="1" comment="kata &quot;kunci&quot;">_xlfn.LET\(_xlpm.a,Lain!\$A\$3,_xlpm.a\*2\)</,
    );
    assert.ok(
      !list.includes("Sasaran") && list.includes("_xlnm._FilterDatabase") && list.includes("_xlpm.r^2"),
    );
  });
});
