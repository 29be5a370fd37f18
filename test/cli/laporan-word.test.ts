import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { hasLibreOffice } from "excel-host/node";
import { bagianWord, bergaya, semua, teksWord } from "../dokumen/alat";
import { lkjip } from "./lkjip";

describe("lkjip laporan --docx", function () {
  this.timeout(180_000);
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-word-"));
  const di = (nama: string): string => path.join(folder, nama);
  before(async () => assert.equal((await lkjip("siapkan", "--contoh", "-o", di("a.xlsx"))).kode, 0));
  after(() => rmSync(folder, { recursive: true }));

  it("writes the document alone or beside the workbook, and never over one that is there unasked", async () => {
    const sendiri = await lkjip(
      "laporan",
      di("a.xlsx"),
      "--docx",
      di("a.docx"),
      "--bagian",
      "efisiensi,analisis",
    );
    assert.equal(sendiri.kode, 0, sendiri.galat);
    assert.match(sendiri.galat, /Dokumen Word baru: .*a\.docx/);
    const dokumen = bagianWord(readFileSync(di("a.docx")));
    assert.equal(semua(dokumen, "tbl").length, 2);

    writeFileSync(di("lama.docx"), "suntingan");
    const tolak = await lkjip("laporan", di("a.xlsx"), "-o", di("b.xlsx"), "--docx", di("lama.docx"));
    assert.equal(tolak.kode, 1);
    assert.match(tolak.galat, /^GALAT \[BERKAS_SUDAH_ADA\] .*--timpa/);
    assert.deepEqual([readFileSync(di("lama.docx"), "utf8"), existsSync(di("b.xlsx"))], ["suntingan", false]);

    const timpa = await lkjip(
      "laporan",
      di("a.xlsx"),
      "-o",
      di("b.xlsx"),
      "--docx",
      di("lama.docx"),
      "--timpa",
    );
    assert.equal(timpa.kode, 0, timpa.galat);
    assert.ok(existsSync(di("b.xlsx")));
    assert.ok(bergaya(bagianWord(readFileSync(di("lama.docx"))), "Caption").length >= 15);
  });

  it("refuses one name for both outputs, and a run without any", async () => {
    const sama = await lkjip("laporan", di("a.xlsx"), "-o", di("c"), "--docx", di("c"));
    assert.equal(sama.kode, 2);
    assert.equal((await lkjip("laporan", di("a.xlsx"))).kode, 2);
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
