import assert from "node:assert/strict";
import { buatLaporan, type CaraLaporan } from "../../src/commands/laporan";
import { simpanPengaturan } from "../../src/commands/pengaturan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { PENGATURAN_BAWAAN, type PengaturanLampiran } from "../../src/domain/pengaturan/pengaturan";
import { ISI_CONTOH } from "../../src/domain/lembar/contoh";
import { rencanaSiapkan } from "../../src/domain/lembar/rencana-siapkan";
import { susunStruktur } from "../../src/domain/lembar/struktur";
import { bacaKerangka } from "../../src/workbook/baca-kerangka";
import { bacaJurnal, Catatan } from "../../src/workbook/jurnal";
import { jalankan } from "../../src/workbook/jalankan";
import { tulisSiapkan } from "../../src/workbook/siapkan";
import type { OpenedExcel } from "excel-host/node";
import { buka, isiBuku, isiLembar, kerjakan, KERTAS, ketik, lembar, nilai, tutupSemua } from "./buka";

const buatLampiranI = ({ timpa, ...opsi }: Partial<PengaturanLampiran> & CaraLaporan = {}) =>
  buatLaporan("lampiran-i", opsi, timpa === undefined ? {} : { timpa });

async function bukaContoh(): Promise<OpenedExcel> {
  const excel = await buka();
  await siapkanBukuKerja({ isi: "contoh" });
  return excel;
}

/** All texts of a sheet, row by row. */
function teksLembar(excel: OpenedExcel, judul = "Lampiran I"): string[] {
  const { cells } = lembar(excel, judul);
  return [...cells.values()].flatMap((baris) => [...baris.values()].map(({ value }) => String(value ?? "")));
}

/** What stands where on Lampiran I. */
function selLembar(excel: OpenedExcel): Map<string, unknown> {
  const { cells } = lembar(excel, "Lampiran I");
  const isi = [...cells].flatMap(([baris, sel]) =>
    [...sel].map(([kolom, { value }]): [string, unknown] => [`${baris}:${kolom}`, value]),
  );
  return new Map(isi.filter(([, value]) => value !== null && value !== "").sort());
}

function cariBaris(excel: OpenedExcel, awal: string): number {
  const { cells } = lembar(excel, "Lampiran I");
  const ada = [...cells].find(([, baris]) =>
    [...baris.values()].some(({ value }) => String(value).startsWith(awal)),
  );
  assert.ok(ada, awal);
  return ada[0] + 1;
}

/** A workbook with so many indicators. */
async function bukaBanyak(baris: number): Promise<OpenedExcel> {
  const excel = await buka();
  const iku = Array.from({ length: baris }, (_, i) => ISI_CONTOH.iku[i % 8]!);
  const hasil = await jalankan(async (context) => {
    const kerangka = await bacaKerangka(context);
    const catatan = new Catatan(context, await bacaJurnal(context), "siapkan");
    const { baru } = rencanaSiapkan(kerangka, susunStruktur({ ...ISI_CONTOH, iku }, PENGATURAN_BAWAAN));
    return tulisSiapkan(context, { buku: kerangka, catatan, baru, lengkapi: [], tampilkan: "iku" });
  });
  assert.ok(hasil.ada && hasil.nilai.selesai);
  return excel;
}

describe("Lampiran I in a real Excel library", () => {
  afterEach(tutupSemua);

  it("makes the sheet from the sample, ready to print", async () => {
    const excel = await bukaContoh();
    const hasil = await buatLampiranI({ tanggal: "31 Januari 2022" });
    assert.deepEqual([hasil.berhasil, hasil.pesan], [true, []]);
    assert.equal(hasil.ringkasan, 'Lembar "Lampiran I" dibuat: 8 indikator.');
    const sheet = lembar(excel, "Lampiran I");
    const baris = cariBaris(excel, "Jumlah Tenaga Kerja yang ditempatkan");
    assert.deepEqual(
      [5, 6, 7].map((kolom) => nilai(sheet, baris, kolom)),
      [330, 95, 95 / 330],
    );
    assert.equal(sheet.page.orientation, "portrait");
    const kepala = cariBaris(excel, "INDIKATOR KINERJA UTAMA");
    assert.ok(kepala > 0 && sheet.page.titleRows !== undefined && (sheet.page.scale ?? 0) > 90);
    assert.deepEqual(sheet.page.rowBreaks, []);
    assert.ok(sheet.merges.length > 10);
  });

  it("needs at most four requests, and stays under two megabytes at 1,000 indicators", async () => {
    for (const banyak of [10, 1000]) {
      const excel = await bukaBanyak(banyak);
      const sebelum = excel.stats.syncs;
      const kiriman = excel.stats.requests.length;
      assert.equal((await buatLampiranI()).berhasil, true);
      assert.ok(excel.stats.syncs - sebelum <= 4, String(excel.stats.syncs - sebelum));
      const byte = excel.stats.requests.slice(kiriman).map(({ bytesUp }) => bytesUp);
      assert.ok(Math.max(...byte) < 2_000_000, String(Math.max(...byte)));
      tutupSemua();
    }
  });

  it("twice is the same as once", async () => {
    const excel = await bukaContoh();
    await buatLampiranI();
    const sekali = isiLembar(lembar(excel, "Lampiran I"));
    const hasil = await buatLampiranI();
    assert.match(hasil.ringkasan, /diperbarui/);
    assert.deepEqual(isiLembar(lembar(excel, "Lampiran I")), sekali);
  });

  it("follows what was typed since, in place", async () => {
    const excel = await bukaContoh();
    await buatLampiranI();
    await ketik(excel, "IKU", "F8", 330);
    await buatLampiranI();
    const baris = cariBaris(excel, "Jumlah Tenaga Kerja yang ditempatkan");
    assert.equal(nilai(lembar(excel, "Lampiran I"), baris, 7), 1);
    assert.equal(excel.workbook.book.sheets.filter(({ name }) => name.startsWith("Lampiran")).length, 1);
  });

  it("keeps the user's notes beside and below, also when the report grows", async () => {
    const excel = await bukaContoh();
    await buatLampiranI();
    await ketik(excel, "Lampiran I", "H5", "catatan samping");
    await ketik(excel, "Lampiran I", "B60", "catatan bawah");
    await kerjakan(excel, (context) => {
      const iku = context.workbook.tables.getItem("LKJIP_TabelIKU");
      iku.rows.add(undefined, [["", "Sasaran", "Indikator baru", "Orang", 10, 5, "", "", "", "", "", ""]]);
    });
    const hasil = await buatLampiranI({ kriteria: true });
    assert.match(hasil.ringkasan, /9 indikator/);
    const teks = teksLembar(excel);
    assert.ok(teks.includes("catatan samping") && teks.includes("catatan bawah"));
    assert.ok(teks.includes("KRITERIA") && teks.includes("Indikator baru"));
    assert.equal(nilai(lembar(excel, "Lampiran I"), 5, 9), "catatan samping");
  });

  it("stays below rows and beside columns that the user put before it", async () => {
    const excel = await bukaContoh();
    await buatLampiranI();
    await kerjakan(excel, (context) => {
      const sheet = context.workbook.worksheets.getItem("Lampiran I");
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    await ketik(excel, "Lampiran I", "B1", "PEMERINTAH KOTA BINJAI");
    await ketik(excel, "Lampiran I", "A9", "milik saya");
    const sebelum = selLembar(excel);
    assert.equal((await buatLampiranI()).berhasil, true);
    assert.deepEqual(selLembar(excel), sebelum);
    const sheet = lembar(excel, "Lampiran I");
    assert.deepEqual([nilai(sheet, 1, 2), nilai(sheet, 9, 1)], ["PEMERINTAH KOTA BINJAI", "milik saya"]);
  });

  it("asks before it replaces what the user typed inside, and names the rows", async () => {
    const excel = await bukaContoh();
    await buatLampiranI();
    const baris = cariBaris(excel, "Binjai,");
    await ketik(excel, "Lampiran I", `D${baris}`, "Binjai, 31 Januari 2022");
    const sebelum = isiBuku(excel);
    const ditanya = await buatLampiranI();
    assert.deepEqual(
      [ditanya.akibat, ditanya.tawaran],
      ["gagal", { jenis: "timpa-laporan", laporan: "lampiran-i" }],
    );
    assert.equal(ditanya.pesan[0]?.sel, `'Lampiran I'!A${baris}:G${baris}`);
    assert.match(ditanya.pesan[0].teks, /"Binjai, 31 Januari 2022"/);
    assert.deepEqual(isiBuku(excel), sebelum);
    assert.equal((await buatLampiranI({ timpa: true })).berhasil, true);
    assert.ok(!teksLembar(excel).includes("Binjai, 31 Januari 2022"));
    assert.equal((await buatLampiranI()).berhasil, true);
  });

  it("never writes into a user's sheet of that title", async () => {
    const excel = await bukaContoh();
    await kerjakan(excel, (context) => context.workbook.worksheets.add("LAMPIRAN I"));
    await ketik(excel, "LAMPIRAN I", "A1", "milik saya");
    const sebelum = isiLembar(lembar(excel, "LAMPIRAN I"));
    const hasil = await buatLampiranI();
    assert.deepEqual(isiLembar(lembar(excel, "LAMPIRAN I")), sebelum);
    assert.equal(hasil.pesan[0]?.kode, "JUDUL_TERPAKAI");
    assert.ok(teksLembar(excel, "Lampiran I (LKjIP)").includes("SATUAN"));
  });

  it("can hold the agreement instead", async () => {
    const excel = await bukaContoh();
    const hasil = await buatLampiranI({ isi: "pk" });
    assert.match(hasil.ringkasan, /10 sasaran, 23 indikator, 10 program/);
    assert.ok(teksLembar(excel).includes("Pihak Pertama,"));
  });

  it("says cell by cell what is missing, and makes what can be made", async () => {
    const excel = await bukaContoh();
    await ketik(excel, "IKU", "E7", "");
    await ketik(excel, "IKU", "F8", "'23940.000");
    const hasil = await buatLampiranI({ tanggal: "31 Januari 2022" });
    assert.equal(hasil.berhasil, true);
    assert.deepEqual(
      hasil.pesan.map(({ kode, sel }) => [kode, sel]),
      [
        ["TARGET_KOSONG", "IKU!E7"],
        ["TITIK_MERAGUKAN", "IKU!F8"],
      ],
    );
  });

  it("says what to press first in a workbook without our sheets", async () => {
    const excel = await buka();
    const hasil = await buatLampiranI();
    assert.equal(hasil.berhasil, false);
    assert.deepEqual(
      [hasil.pesan[0]?.kode, hasil.pesan[0]?.saran],
      ["TABEL_TIDAK_ADA", "Klik Siapkan Buku Kerja."],
    );
    assert.equal(excel.workbook.book.sheets.length, 1);
  });

  it("says that the table is empty in an empty form", async () => {
    await buka();
    await siapkanBukuKerja({ isi: "kosong" });
    const hasil = await buatLampiranI();
    assert.deepEqual([hasil.berhasil, hasil.pesan[0]?.kode], [false, "TABEL_KOSONG"]);
  });

  it("says that PK has rows where IKU has none, and where to choose it", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "kosong" });
    const { tables } = lembar(excel, "PK");
    const tabel = tables.find(({ name }) => name === "LKJIP_TabelPK")!;
    const k = tabel.columns.findIndex(({ name }) => name === "Indikator Kinerja");
    const sel = `${String.fromCharCode(65 + tabel.range.left + k)}${tabel.range.top + 2}`;
    await ketik(excel, "PK", sel, "Angka konsumsi ikan");
    const { ringkasan, pesan } = await buatLampiranI();
    assert.equal(ringkasan, "Lampiran I belum dibuat.");
    assert.deepEqual(
      pesan.map(({ kode }) => kode),
      ["LAMPIRAN_DARI_LAIN"],
    );
    assert.match(pesan[0]?.teks ?? "", /Lembar IKU belum berisi baris.*dapat dibuat dari PK/);
    assert.match(pesan[0]?.saran ?? "", /Pengaturan, bagian Lampiran I/);
    assert.equal((await buatLampiranI({ isi: "pk" })).berhasil, true);
  });

  for (const afterActions of [0, 3, 60, 90])
    it(`leaves the workbook as it was when Excel fails after ${afterActions} actions`, async () => {
      const excel = await bukaContoh();
      const sebelum = isiBuku(excel);
      excel.faults.failRequest({ n: 3, afterActions, code: "AccessDenied" });
      const hasil = await buatLampiranI();
      assert.deepEqual([hasil.berhasil, hasil.pesan[0]?.kode], [false, "EXCEL_TERKUNCI"]);
      assert.deepEqual(isiBuku(excel), sebelum);
    });

  it("is finished without the paper that the printer does not know, and says what to do", async () => {
    const excel = await bukaContoh();
    await simpanPengaturan({ ...PENGATURAN_BAWAAN, kertas: "Folio" }, PENGATURAN_BAWAAN);
    const { page } = lembar(excel, "IKU");
    excel.conditions.printer = "no Folio";
    const hasil = await buatLampiranI({ tanggal: "31 Januari 2022" });
    assert.deepEqual([hasil.berhasil, hasil.pesan.map(({ kode }) => kode)], [true, ["CETAK_DITOLAK"]]);
    const tata = lembar(excel, "Lampiran I").page;
    assert.deepEqual([page.paperSize, tata.paperSize], [KERTAS.Folio, KERTAS.A4]);
    assert.match(tata.headersFooters.oddFooter ?? "", /Halaman/);
    excel.conditions.printer = "any";
    assert.equal((await buatLampiranI({ tanggal: "31 Januari 2022" })).pesan.length, 0);
    assert.equal(lembar(excel, "Lampiran I").page.paperSize, KERTAS.Folio);
  });

  it("finishes all the same when a first try to regenerate it fails half-way", async () => {
    const excel = await bukaContoh();
    await buatLampiranI();
    const utuh = isiLembar(lembar(excel, "Lampiran I"));
    excel.faults.failRequest({ n: 3, afterActions: 120 });
    assert.equal((await buatLampiranI()).berhasil, true);
    assert.deepEqual(isiLembar(lembar(excel, "Lampiran I")), utuh);
  });
});
