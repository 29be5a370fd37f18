import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { ambilBarisBawah } from "../../src/commands/ambil-baris";
import { kembalikan } from "../../src/commands/kembalikan";
import { buatLaporan } from "../../src/commands/laporan";
import { buatBanyakLaporan } from "../../src/commands/laporan-banyak";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { bedaKeadaan, keadaan } from "../kegagalan/keadaan";
import { buka, kerjakan, lembar, tutupSemua } from "./buka";

const NAMA = "Indikator yang namanya panjang sekali sehingga barisnya menjadi tinggi di laporan nomor ";

/** Lampiran I over the sample, then so many further indicators. */
async function tumbuhkan(banyak: number): Promise<OpenedExcel> {
  const excel = await buka();
  await siapkanBukuKerja({ isi: "contoh" });
  await buatLaporan("lampiran-i");
  const baris = Array.from({ length: banyak }, (_, i) => ["Sasaran", `${NAMA}${i + 1}`, "orang", 10, 9]);
  await kerjakan(excel, ({ workbook }) => {
    workbook.worksheets.getItem("IKU").getRange(`B15:F${14 + banyak}`).values = baris;
  });
  await ambilBarisBawah();
  return excel;
}

describe("a report that has grown, taken back", () => {
  afterEach(tutupSemua);

  it("is as it was: cells, looks, merging, widths, heights of the rows that it had taken besides, print set-up", async () => {
    const excel = await tumbuhkan(16);
    const awal = keadaan(excel);
    await buatLaporan("lampiran-i");
    assert.ok(bedaKeadaan(awal, keadaan(excel)).includes("Lampiran I baris"));
    await kembalikan();
    assert.deepEqual(bedaKeadaan(awal, keadaan(excel)), []);
  });

  it("is one of several, whose sheets are named where they are few and counted where they are many", async () => {
    await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const enam = ["tabel-2-1", "analisis", "grafik", "efisiensi", "formulir-reviu", "lampiran-i"] as const;
    await buatBanyakLaporan(enam);
    assert.match((await kembalikan()).ringkasan, /seperti semula: 6 lembar\.$/);
    await buatBanyakLaporan(enam.slice(0, 2));
    assert.match((await kembalikan()).ringkasan, /seperti semula: Tabel 2\.1, Analisis Capaian\.$/);
  });

  it("is printed as it was: printed area, page breaks, repeated rows, scale", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await buatLaporan("kinerja-kegiatan");
    await kerjakan(excel, ({ workbook }) => {
      const { rows } = workbook.tables.getItem("LKJIP_TabelAnggaran");
      for (let i = 0; i < 5; i += 1) rows.getItemAt(3).delete();
    });
    const awal = keadaan(excel);
    await buatLaporan("kinerja-kegiatan");
    assert.ok(bedaKeadaan(awal, keadaan(excel)).includes("Kinerja Kegiatan cetak"));
    const hasil = await kembalikan();
    assert.deepEqual(hasil.pesan, []);
    // Black letters on a colour come back as automatic ones: Excel names both alike.
    assert.deepEqual(
      bedaKeadaan(awal, keadaan(excel)).filter((satu) => !satu.endsWith(" rupa")),
      [],
    );
  });

  it("is printed as it was where rows were put above it since, with what stands there", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await buatLaporan("kinerja-kegiatan");
    const { rowBreaks, titleRows } = lembar(excel, "Kinerja Kegiatan").page;
    await buatLaporan("kinerja-kegiatan");
    await kerjakan(excel, ({ workbook }) => {
      workbook.worksheets.getItem("Kinerja Kegiatan").getRange("1:2").insert("Down");
    });
    await kembalikan();
    const { page } = lembar(excel, "Kinerja Kegiatan");
    assert.deepEqual(
      page.rowBreaks,
      rowBreaks.map((baris) => baris + 2),
    );
    assert.deepEqual(page.titleRows, { first: titleRows!.first + 2, last: titleRows!.last + 2 });
    assert.equal(page.printArea?.[0]?.top, 0);
  });

  it("of an earlier version, which did not say how it is printed, keeps its last page breaks and says so", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await buatLaporan("lampiran-i");
    await excel.Excel.run(async (context) => {
      const setelan = context.workbook.settings.getItem("LKJIP.lampiran").load("value");
      await context.sync();
      const semua = Object.entries(setelan.value as object);
      const lama = Object.fromEntries(semua.filter(([kunci]) => kunci !== "cetak"));
      assert.equal(Object.keys(lama).length, semua.length - 1);
      context.workbook.settings.add("LKJIP.lampiran", lama);
      context.workbook.tables.getItem("LKJIP_TabelIKU").rows.getItemAt(3).delete();
      await context.sync();
    });
    await buatLaporan("lampiran-i");
    const hasil = await kembalikan();
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["CETAK_TETAP"],
    );
  });
});
