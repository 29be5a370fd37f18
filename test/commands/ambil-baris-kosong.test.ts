import assert from "node:assert/strict";
import { bukaAmbil, isiTabel, peta, TABEL } from "./ambil-alat";
import { isiLembar, lembar, tutupSemua } from "./buka";
import { tulisLembar } from "./warna-buku";

describe("Ambil Data beside the quarters", function () {
  this.timeout(60_000);
  afterEach(tutupSemua);

  it("fills the first blank rows, though their realisasi waits for Triwulan, joins a name that Word has broken, and is taken back", async () => {
    const buku = await bukaAmbil();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "kosong", tambahan: ["triwulan"] });
    await tulisLembar(buku.excel, "Lalu", [
      ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi"],
      [1, "Jumlah kunjungan\nwisata", "orang", "12.500", "11.000"],
      [2, "Persentase pasar", "%", "90 %", null],
    ]);
    const kosong = isiLembar(lembar(buku.excel, "IKU"));
    await buku.terapkanAmbil(await peta(buku));
    const { tables, cells } = lembar(buku.excel, "IKU");
    const baris = (i: number) => [3, 5, 6].map((k) => cells.get(tables[0]!.range.top + i)?.get(k - 1)?.value);
    assert.equal(isiTabel(buku, TABEL.iku).length, 2);
    assert.deepEqual(baris(1), ["Jumlah kunjungan wisata", "12.500", "11.000"]);
    const hasil = await buku.kembalikan();
    assert.deepEqual(hasil.pesan, []);
    assert.deepEqual(isiLembar(lembar(buku.excel, "IKU")), kosong);
  });
});

describe("Ambil Data into a table without a blank row", function () {
  this.timeout(60_000);
  afterEach(tutupSemua);

  it("carries colours and lists down to the new rows, keeps the header below as high, and takes it all back", async () => {
    const buku = await bukaAmbil();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "contoh" });
    await tulisLembar(buku.excel, "Lain", [
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
      ...["satu", "dua", "tiga"].map((kata, i) => [i + 1, `Sasaran lain ${kata}`, `Indikator ${kata}`, 12.5]),
    ]);
    const keadaan = () => {
      const { tables, rows, conditionalFormats, validations } = lembar(buku.excel, "PK");
      const [pk, program] = tables.map(({ range }) => range);
      const bawah = (
        aturan: readonly { readonly ranges: readonly { readonly bottom: number }[] }[],
      ): number[] => aturan.flatMap(({ ranges }) => ranges.map(({ bottom }) => bottom - pk!.bottom));
      return {
        kepalaProgram: rows.get(program!.top)?.height,
        akhir: pk!.bottom,
        aturan: bawah(conditionalFormats).filter((selisih) => selisih <= 0),
        pilihan: bawah(validations),
      };
    };
    const semula = keadaan();
    await buku.terapkanAmbil(await peta(buku));
    assert.deepEqual(keadaan(), { ...semula, akhir: semula.akhir + 3 });
    await buku.kembalikan();
    assert.deepEqual(keadaan(), semula);
    assert.equal(semula.kepalaProgram, 22);
  });
});
