import assert from "node:assert/strict";
import { bukaAmbil, isiTabel, TABEL } from "./ambil-alat";
import { kerjakan, tutupSemua } from "./buka";

describe("Tahun Baru where only the agreement is measured", function () {
  this.timeout(120_000);
  afterEach(tutupSemua);

  it("adds the columns of last year to a sheet that is measured and lacks them, keeps its unit, and names last year's reports", async () => {
    const buku = await bukaAmbil();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    const { buatLaporan } = await import("../../src/commands/laporan");
    await siapkanBukuKerja({ isi: "contoh" });
    const satuan = isiTabel(buku, TABEL.pk).map((satu) => satu["Satuan"]);
    await kerjakan(buku.excel, (context) => {
      const badan = context.workbook.tables.getItem(TABEL.pk).columns.getItem("Realisasi").getDataBodyRange();
      badan.getCell(0, 0).values = [[7]];
    });
    await buatLaporan("tabel-2-1");
    const hasil = await buku.siapkanTahunBaru();
    assert.equal(hasil.berhasil, true, hasil.ringkasan);
    const [pertama, ...lain] = isiTabel(buku, TABEL.pk);
    assert.deepEqual([pertama?.["Realisasi Tahun Lalu"], pertama?.["Realisasi"] || null], [7, null]);
    assert.deepEqual(
      [pertama, ...lain].map((satu) => satu?.["Satuan"]),
      satuan,
    );
    const pesan = new Map(hasil.pesan.map(({ kode, teks }) => [kode, teks]));
    assert.match(pesan.get("LAPORAN_TAHUN_LALU") ?? "", /masih berisi tahun 2021: Tabel 2\.1\./);
    assert.match(pesan.get("KOLOM_DITAMBAHKAN") ?? "", /Realisasi Tahun Lalu.* di lembar PK/);
  });
});
