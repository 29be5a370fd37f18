import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { bukaExcel } from "../../cli/buka-excel";
import { madeWorkbook } from "../../scripts/made-workbook";
import { TEMPLAT } from "../../src/domain/lembar/kunci-templat";
import { BERKAS_TEMPLAT, isiTemplat } from "../../src/domain/lembar/templat";
import { bacaPolaritasArah } from "../../src/domain/ukur/polaritas";

const sidik = (isi: Uint8Array): string => createHash("sha256").update(isi).digest("hex");

describe("a ready workbook of a template", () => {
  for (const kunci of TEMPLAT)
    it(`of ${kunci} names usual indicators and holds nobody's data`, () => {
      const { sasaran, program } = BERKAS_TEMPLAT[kunci];
      const isi = isiTemplat(kunci);
      const nama = sasaran.map((satu) => satu.sasaran);
      assert.ok(isi.iku.length >= 8 && isi.iku.length === isi.pk.length);
      assert.equal(new Set(isi.iku.map(({ indikator }) => indikator)).size, isi.iku.length);
      for (const satu of program) assert.ok(nama.includes(satu.sasaran), satu.sasaran);
      for (const { polaritas } of isi.iku)
        if (polaritas) assert.equal(bacaPolaritasArah(polaritas, "positif"), polaritas);
      for (const bidang of ["instansi", "namaKepala", "nipKepala", "namaAtasan", "nipAtasan"] as const)
        assert.equal(isi.profil[bidang], "");
      for (const { realisasi } of isi.iku) assert.equal(realisasi, null);
      for (const { pagu, realisasi } of isi.anggaran) assert.deepEqual([pagu, realisasi], [null, null]);
    });

  it("is the same to the last byte when it is made again, and opens without a journal", async () => {
    const [satu, lagi] = [await madeWorkbook({ isi: "puskesmas" }), await madeWorkbook({ isi: "puskesmas" })];
    assert.equal(sidik(satu), sidik(lagi));
  });

  it("is taken back whole where it was filled in from the pane, and never goes into sheets that were there", async () => {
    const { excel, perintah } = await bukaExcel();
    try {
      assert.ok((await perintah.siapkanBukuKerja({ isi: "puskesmas" })).berhasil);
      const pengaturan = await perintah.bacaPengaturan();
      assert.ok(pengaturan.ada && pengaturan.nilai.skala === "sendiri");
      const keadaan = await perintah.bacaKeadaan();
      assert.ok(keadaan.ada);
      assert.deepEqual(
        keadaan.nilai.pesan.filter(({ tingkat, kode }) => tingkat === "galat" && !kode.endsWith("_KOSONG")),
        [],
      );
      const lagi = await perintah.siapkanBukuKerja({ isi: "rsud" });
      assert.ok(lagi.pesan.some(({ kode }) => kode === "TEMPLAT_TIDAK_DIISI"));
      assert.ok((await perintah.kembalikan()).berhasil);
      assert.deepEqual(
        excel.workbook.book.sheets.map(({ name }) => name),
        ["Sheet1"],
      );
    } finally {
      excel.close();
    }
  });
});
