import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { bacaKeadaan } from "../../src/commands/baca";
import { buatLaporan } from "../../src/commands/laporan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { buka, isiBuku, kerjakan, ketik, lembar, tutupSemua } from "./buka";

const kepala = (excel: OpenedExcel, judul = "IKU"): string[] =>
  lembar(excel, judul).tables[0]?.columns.map(({ name }) => name) ?? [];

async function temuan() {
  const hasil = await bacaKeadaan();
  assert.ok(hasil.ada);
  return hasil.nilai.pesan;
}

const hapusKolom = (excel: OpenedExcel, judul: string): Promise<void> =>
  kerjakan(excel, (context) =>
    context.workbook.tables.getItem("LKJIP_TabelIKU").columns.getItem(judul).delete(),
  );

describe("a column of ours that was renamed or deleted", () => {
  afterEach(tutupSemua);

  for (const [baru, kolom] of [
    ["Realisasi 2025", "renamed with a year"],
    ["Hasil", "renamed altogether"],
  ] as const)
    it(`is named once, and Siapkan puts no second one beside it: ${kolom}`, async () => {
      const excel = await buka();
      await siapkanBukuKerja({ isi: "contoh" });
      await ketik(excel, "IKU", "F6", baru);
      const pesan = await temuan();
      assert.deepEqual(
        pesan.filter(({ kode }) => /^KOLOM_|REALISASI_KOSONG/.test(kode)).map(({ kode, sel }) => [kode, sel]),
        [["KOLOM_DIGANTI", "IKU!F6"]],
      );
      const sebelum = isiBuku(excel);
      const hasil = await siapkanBukuKerja({ isi: "kosong" });
      assert.match(hasil.ringkasan, /^Tidak ada yang diubah/);
      assert.ok(hasil.pesan.some(({ kode, teks }) => kode === "KOLOM_DIGANTI" && teks.includes(`"${baru}"`)));
      assert.deepEqual(isiBuku(excel), sebelum);
      await ketik(excel, "IKU", "F6", "Realisasi");
      assert.ok(!(await temuan()).some(({ kode }) => kode.startsWith("KOLOM_")));
      assert.deepEqual((await siapkanBukuKerja({ isi: "kosong" })).pesan, []);
    });

  it("is named once by a report, too, not for every row", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await hapusKolom(excel, "Realisasi");
    const { pesan } = await buatLaporan("lampiran-i");
    assert.equal(pesan.filter(({ kode }) => kode === "KOLOM_TIDAK_ADA").length, 1);
  });

  it("is named once when it was deleted, and comes back at the right end, said by name", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await hapusKolom(excel, "Target");
    const pesan = await temuan();
    assert.deepEqual(
      pesan.filter(({ kode }) => /^KOLOM_|TARGET_KOSONG/.test(kode)).map(({ kode }) => kode),
      ["KOLOM_TIDAK_ADA"],
    );
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.match(hasil.ringkasan, /kolom Target di lembar IKU/);
    assert.equal(hasil.perluDilihat, true);
    assert.equal(kepala(excel).at(-1), "Target");
  });
});
