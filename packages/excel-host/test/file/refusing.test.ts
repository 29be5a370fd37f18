import assert from "node:assert/strict";
import { strToU8, unzipSync, zipSync } from "fflate";
import { FileFormatError, readXlsx, writeXlsx, type FileFormatCode } from "../../src/file";
import { draftOf } from "../../src/model/draft";
import { emptyBook } from "../../src/model/empty-book";
import { richWorkbook } from "./rich/workbook";
import { smallPackage } from "./small-package";

function refuses(bytes: Uint8Array, code: FileFormatCode): void {
  assert.throws(
    () => readXlsx(bytes),
    (error: unknown) => error instanceof FileFormatError && error.code === code,
  );
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("refusing what is no workbook", () => {
  it("says when the file is something else", () => {
    refuses(strToU8("nama;nilai\n"), "TEXT");
    refuses(strToU8(" <table border=1><tr><td>1</td></tr></table>"), "HTML");
    refuses(strToU8("%PDF-1.4"), "NOT_XLSX");
    refuses(new Uint8Array(), "EMPTY");
    const ods = { mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") };
    refuses(zipSync(ods), "ODS");
    refuses(smallPackage({ parts: { "xl/workbook.xml": '<w:document xmlns:w="w"/>' } }), "NOT_XLSX");
    refuses(zipSync({ "catatan.txt": strToU8("halo") }), "NOT_XLSX");
  });

  it("tells an old .xls from a workbook behind a password", () => {
    refuses(Uint8Array.from([...OLE, ...new Array<number>(600).fill(0)]), "OLD_XLS");
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    refuses(Uint8Array.from([...OLE, ...new Array<number>(600).fill(0), ...name, 0, 0]), "ENCRYPTED");
  });

  it("says when the package is cut off, or has no workbook part, or a part is broken", () => {
    const whole = richWorkbook();
    refuses(whole.slice(0, whole.length / 2), "DAMAGED");
    const parts = unzipSync(whole);
    const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "xl/workbook.xml"));
    refuses(zipSync(rest), "NO_WORKBOOK");
    refuses(zipSync({ ...parts, "xl/styles.xml": strToU8("<styleSheet><fonts>") }), "DAMAGED");
    refuses(zipSync({ ...parts, "xl/workbook.xml": strToU8("<workbook/>") }), "DAMAGED");
  });

  it("refuses a binary workbook, one without a worksheet, and a cell with a broken address", () => {
    refuses(smallPackage({ workbookTarget: "xl/workbook.bin" }), "XLSB");
    const rest = unzipSync(smallPackage({}));
    delete rest["xl/worksheets/sheet1.xml"];
    refuses(zipSync(rest), "DAMAGED");
    refuses(smallPackage({ rows: '<row r="1"><c r="??"><v>1</v></c></row>' }), "DAMAGED");
  });

  it("refuses a part that unpacks to hundreds of times its size before it is unpacked", () => {
    const bomb = zipSync({ ...unzipSync(smallPackage({})), "xl/media/a.bin": new Uint8Array(120_000_000) });
    refuses(bomb, "TOO_LARGE");
  });

  it("does not save what a file cannot hold", () => {
    const tooLong = draftOf(emptyBook());
    tooLong.sheets[0]?.cells.set(0, new Map([[0, { value: "x".repeat(32_768), format: 0 }]]));
    assert.throws(() => writeXlsx(tooLong), { code: "UNSUPPORTED" });
    const nobody = draftOf(emptyBook());
    nobody.settings.set("a", "1");
    assert.throws(() => writeXlsx(nobody), { code: "UNSUPPORTED" });
    const empty = draftOf(emptyBook());
    empty.sheets.length = 0;
    assert.throws(() => writeXlsx(empty), { code: "UNSUPPORTED" });
  });
});
