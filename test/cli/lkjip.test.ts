import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "excel-host";
import { lkjip, prosesLkjip } from "./lkjip";

describe("npm run lkjip", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-cli-"));
  const berkas = (nama: string): string => path.join(folder, nama);
  after(() => rmSync(folder, { recursive: true }));

  it("prepares a workbook, makes Lampiran I of it and reads it calculated", async () => {
    const siapkan = await lkjip("siapkan", "--contoh", "-o", berkas("a.xlsx"));
    assert.deepEqual([siapkan.kode, siapkan.keluar], [0, ""]);
    assert.match(siapkan.galat, /Lembar Profil, PK, IKU, Realisasi Anggaran, Kriteria sudah dibuat/);

    const sebelum = readFileSync(berkas("a.xlsx"));
    const lampiran = await lkjip("lampiran1", berkas("a.xlsx"), "-o", berkas("b.xlsx"), "--isi", "pk");
    assert.equal(lampiran.kode, 0, lampiran.galat);
    assert.match(lampiran.galat, /10 sasaran, 23 indikator, 10 program/);
    assert.deepEqual(readFileSync(berkas("a.xlsx")), sebelum);
    assert.equal(readXlsx(readFileSync(berkas("b.xlsx"))).sheets.at(-1)?.name, "Lampiran I");

    const baca = prosesLkjip("baca", berkas("b.xlsx"), "--rentang", "IKU!F8:I8", "--json");
    const isi = JSON.parse(baca.keluar) as Record<"nilai" | "teks" | "rumus", unknown[][]>;
    assert.deepEqual(isi.nilai, [[95, "", 95 / 330, "Sangat Rendah"]]);
    assert.equal(isi.teks[0]?.[2], "28,79%");
    assert.match(String(isi.rumus[0]?.[2]), /LKJIP\.CAPAIAN\(\[@Target\],\[@Realisasi\]/);
  });

  it("ends with 2 for wrong use and writes nothing", async () => {
    const asing = prosesLkjip("warnakan", "x.xlsx");
    assert.equal(asing.kode, 2);
    assert.match(asing.galat, /Perintah "warnakan" tidak dikenal[^]*lampiran1 masukan.xlsx/);
    const salah = await lkjip("lampiran1", berkas("x.xlsx"), "-o", berkas("x.xlsx"));
    assert.equal(salah.kode, 2);
    assert.match(salah.galat, /^GALAT \[SALAH_PAKAI\] .*berkas masukan tidak pernah diubah/);
    assert.equal(existsSync(berkas("x.xlsx")), false);
  });

  it("ends with 1 and says why when a file is missing or no workbook", async () => {
    const hilang = prosesLkjip("baca", berkas("tidak-ada.xlsx"), "--rentang", "A!A1", "--json");
    assert.equal(hilang.kode, 1);
    assert.match(hilang.galat, /^GALAT \[BERKAS_TIDAK_ADA\] .*tidak ditemukan/);
    writeFileSync(berkas("rusak.xlsx"), "bukan zip");
    const rusak = await lkjip("siapkan", berkas("rusak.xlsx"), "-o", berkas("c.xlsx"));
    assert.equal(rusak.kode, 1);
    assert.match(rusak.galat, /Isinya teks biasa/);
    writeFileSync(berkas("putus.xlsx"), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    const putus = await lkjip("siapkan", berkas("putus.xlsx"), "-o", berkas("c.xlsx"));
    assert.equal(putus.kode, 1);
    assert.match(putus.galat, /Berkas rusak atau bukan buku kerja Excel/);
    assert.equal(existsSync(berkas("c.xlsx")), false);
  });
});
