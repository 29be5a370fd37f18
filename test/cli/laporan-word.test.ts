import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { hasLibreOffice } from "excel-host/node";
import { bagianWord, bergaya, semua, teksWord } from "../dokumen/alat";

const ROOT = path.resolve(__dirname, "../..");
const TSX = createRequire(__filename).resolve("tsx/cli");

function lkjip(...kata: string[]): { kode: number | null; galat: string } {
  const hasil = spawnSync(process.execPath, [TSX, "cli/lkjip.ts", ...kata], { cwd: ROOT, encoding: "utf8" });
  return { kode: hasil.status, galat: hasil.stderr };
}

describe("lkjip laporan --docx", function () {
  this.timeout(180_000);
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-word-"));
  const di = (nama: string): string => path.join(folder, nama);
  before(() => assert.equal(lkjip("siapkan", "--contoh", "-o", di("a.xlsx")).kode, 0));
  after(() => rmSync(folder, { recursive: true }));

  it("writes the document alone or beside the workbook, and never over one that is there unasked", () => {
    const sendiri = lkjip("laporan", di("a.xlsx"), "--docx", di("a.docx"), "--bagian", "efisiensi,analisis");
    assert.equal(sendiri.kode, 0, sendiri.galat);
    assert.match(sendiri.galat, /Dokumen Word baru: .*a\.docx/);
    const dokumen = bagianWord(readFileSync(di("a.docx")));
    assert.equal(semua(dokumen, "tbl").length, 2);

    writeFileSync(di("lama.docx"), "suntingan");
    const tolak = lkjip("laporan", di("a.xlsx"), "-o", di("b.xlsx"), "--docx", di("lama.docx"));
    assert.equal(tolak.kode, 1);
    assert.match(tolak.galat, /^GALAT \[BERKAS_SUDAH_ADA\] .*--timpa/);
    assert.deepEqual([readFileSync(di("lama.docx"), "utf8"), existsSync(di("b.xlsx"))], ["suntingan", false]);

    const timpa = lkjip("laporan", di("a.xlsx"), "-o", di("b.xlsx"), "--docx", di("lama.docx"), "--timpa");
    assert.equal(timpa.kode, 0, timpa.galat);
    assert.ok(existsSync(di("b.xlsx")));
    assert.ok(bergaya(bagianWord(readFileSync(di("lama.docx"))), "Caption").length >= 15);
  });

  it("refuses one name for both outputs, and a run without any", () => {
    const sama = lkjip("laporan", di("a.xlsx"), "-o", di("c"), "--docx", di("c"));
    assert.equal(sama.kode, 2);
    assert.equal(lkjip("laporan", di("a.xlsx")).kode, 2);
    assert.equal(existsSync(di("c")), false);
  });

  it("is opened by LibreOffice with the same captions and figures", function () {
    if (!hasLibreOffice()) this.skip();
    const profil = `-env:UserInstallation=${pathToFileURL(di("lo")).href}`;
    const ubah = [
      "--headless",
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
      di("lama.docx"),
    ];
    spawnSync("soffice", [profil, ...ubah], { timeout: 120_000 });
    const teks = readFileSync(di("lama.txt"), "utf8").replace(/\s+/g, " ");
    const dokumen = bagianWord(readFileSync(di("lama.docx")));
    for (const satu of bergaya(dokumen, "Caption"))
      assert.ok(teks.includes(teksWord(satu).replace(/\s+/g, " ")), teksWord(satu));
    for (const sel of semua(dokumen, "tc").map(teksWord))
      if (/\d/.test(sel)) assert.ok(teks.includes(sel.replace(/\s+/g, " ").trim()), sel);
  });
});
