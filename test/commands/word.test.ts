import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { buatBanyakLaporan } from "../../src/commands/laporan-banyak";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { buatWord, salinTabel } from "../../src/commands/word";
import { bagianWord, bergaya, teksWord } from "../dokumen/alat";
import { buka, isiBuku, ketik, lembar, tutupSemua } from "./buka";

async function bukaContoh(): Promise<OpenedExcel> {
  const excel = await buka();
  await siapkanBukuKerja({ isi: "contoh" });
  return excel;
}

/** What the cells of a sheet show, blanks apart. */
async function tampak({ Excel }: OpenedExcel, judul: string): Promise<string[]> {
  const teks = await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem(judul).getUsedRange(true).load("text");
    await context.sync();
    return area.text;
  });
  return teks.flat().map((satu) => satu.replace(/\s+/g, " ").trim());
}

describe("the report for Word", () => {
  afterEach(tutupSemua);

  it("says what the sheets say, and changes nothing in the workbook", async () => {
    const excel = await bukaContoh();
    const { bagian } = await buatBanyakLaporan();
    const sebelum = isiBuku(excel);
    const { hasil, berkas } = await buatWord();
    assert.equal(berkas?.nama, "LKjIP 2021.docx");
    assert.deepEqual(isiBuku(excel), sebelum);
    const dokumen = bagianWord(berkas!.isi);
    const teks = teksWord(dokumen.documentElement).replace(/\s+/g, " ");
    const sendiri = "Evaluasi Mandiri";
    const judul = bagian.flatMap((satu) => (satu.hasil.berhasil && satu.judul !== sendiri ? satu.judul : []));
    assert.ok(!teks.includes(sendiri) && hasil.pesan.some(({ kode }) => kode === "LAPORAN_SENDIRI"));
    assert.ok(judul.length >= 16);
    assert.equal(hasil.ringkasan, `Dokumen Word baru dibuat dengan ${judul.length} bagian laporan.`);
    // The workbook's contents name tables by ranges, "Tabel 3.1–3.2"; the document lists each with its page.
    // What lines of charts are drawn from stands beside the printed tables; the document has them as pictures.
    const milikLembar = /^(TAHUN \d+|Tabel \d\.\d+(–\d\.\d+)?|Garis grafik: .*|\d+ %)$/;
    for (const satu of judul)
      for (const sel of await tampak(excel, satu))
        if (/\d/.test(sel) && !milikLembar.test(sel)) assert.ok(teks.includes(sel), `${satu}: ${sel}`);
  });

  it("is the same whether the sheets are there or not, and says what is not in it", async () => {
    await bukaContoh();
    const tanpa = await buatWord();
    await buatBanyakLaporan();
    assert.deepEqual((await buatWord()).berkas, tanpa.berkas);
    const tertinggal = tanpa.hasil.pesan.map(({ kode, teks }) => `${kode} ${teks}`);
    assert.ok(tertinggal.some((satu) => satu.startsWith("LAPORAN_KOSONG Laporan Triwulan")));
    assert.ok(tertinggal.every((satu) => /^LAPORAN_(KOSONG|SENDIRI) /.test(satu)));
    const { hasil } = await salinTabel();
    const tanpaFormulir = hasil.pesan.filter(({ kode }) => kode === "HANYA_LEMBAR").map(({ teks }) => teks);
    assert.ok(tanpaFormulir.some((satu) => satu.startsWith("Lampiran I ")));
  });

  it("carries over what people wrote in the places of the analysis", async () => {
    const excel = await bukaContoh();
    await buatBanyakLaporan(["analisis"]);
    const { cells } = lembar(excel, "Analisis Capaian");
    const baris = [...cells].find(([, sel]) =>
      [...sel.values()].some(({ value }) => value === "Hambatan"),
    )![0];
    await ketik(excel, "Analisis Capaian", `B${baris + 1}`, "Pelatihan ditunda.\nAnggaran dialihkan.");
    const { berkas } = await buatWord(["analisis"]);
    const tempat = bergaya(bagianWord(berkas!.isi), "TempatTulisanLKjIP").map(teksWord);
    assert.deepEqual(tempat.filter(Boolean), ["Pelatihan ditunda. Anggaran dialihkan."]);
    const { salinan } = await salinTabel(["analisis"]);
    assert.match(salinan!.html, /<b>Hambatan:<\/b> Pelatihan ditunda\.<br>Anggaran dialihkan\./);
  });

  it("makes no file where there is nothing to print, and says why", async () => {
    await buka();
    await siapkanBukuKerja({ isi: "kosong" });
    for (const { hasil, ...lain } of [await buatWord(["efisiensi"]), await salinTabel(["efisiensi"])]) {
      assert.equal(hasil.berhasil, false);
      assert.deepEqual(lain, {});
      assert.match(hasil.pesan[0]!.teks, /Efisiensi belum ada isinya/);
    }
    assert.equal((await buatWord([])).hasil.ringkasan, "Belum ada tabel yang dipilih.");
  });
});
