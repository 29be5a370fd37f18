import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { muatSemuaPerintah, siapkanBukuKerja } from "../../src/commands";
import { isiTabel, TABEL, type ExcelAmbil } from "../commands/ambil-alat";
import { buka, ketik, lembar, nilai, tutupSemua } from "../commands/buka";
import { gambarPanelAsli } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

/* The home page over the real commands and a real workbook: what its choices do. */

describe("the choices of the home page", function () {
  this.timeout(60_000);
  // As in Excel, where they are fetched while the first page is read.
  before(muatSemuaPerintah);

  pakaiPeramban();
  let layar: Layar;
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await buka();
  });
  afterEach(async () => {
    await layar.tutup();
    tutupSemua();
  });

  const judul = (): string[] => excel.workbook.book.sheets.map(({ name }) => name);
  const kolomIKU = (): string[] => lembar(excel, "IKU").tables[0]!.columns.map(({ name }) => name);

  async function klik(...nama: readonly string[]): Promise<void> {
    for (const satu of nama) await layar.klik(satu);
    await layar.tenang();
  }

  it("prepares a small workbook unless parts were chosen", async () => {
    layar = await gambarPanelAsli();
    await klik("Siapkan Buku Kerja");
    assert.ok(!judul().includes("Triwulan") && !judul().includes("Renstra"));
    assert.ok(!kolomIKU().includes("Realisasi Dua Tahun Lalu"));
  });

  it("prepares the parts that were chosen", async () => {
    layar = await gambarPanelAsli();
    await klik("Bagian tambahan", "Triwulan", "Perbandingan", "Siapkan Buku Kerja");
    assert.ok(judul().includes("Triwulan") && !judul().includes("Renstra"));
    assert.ok(kolomIKU().includes("Realisasi Dua Tahun Lalu"));
  });

  it("adds a part to a workbook that is there, and leaves its contents", async () => {
    await siapkanBukuKerja({ isi: "contoh" });
    const sebelum = isiTabel({ excel } as ExcelAmbil, TABEL.iku).map(({ Target }) => Target);
    layar = await gambarPanelAsli();
    await klik("Bagian tambahan", "Renstra", "Tambahkan");
    assert.ok(judul().includes("Renstra"));
    assert.deepEqual(
      isiTabel({ excel } as ExcelAmbil, TABEL.iku).map(({ Target }) => Target),
      sebelum,
    );
  });

  it("makes the next year's workbook only after the user has confirmed that it is a copy", async () => {
    await siapkanBukuKerja({ isi: "contoh" });
    const tahun = Number(nilai(lembar(excel, "Profil"), 9, 2));
    const realisasi = () => isiTabel({ excel } as ExcelAmbil, TABEL.iku).map(({ Realisasi }) => Realisasi);
    const sebelum = realisasi();
    assert.ok(sebelum.some((isi) => isi !== null));
    layar = await gambarPanelAsli();
    await klik("Tahun baru", "Siapkan tahun baru");
    assert.match(layar.teks(), /Simpan dahulu dengan nama baru/);
    assert.deepEqual(realisasi(), sebelum);
    await klik("Sudah saya simpan dengan nama baru", "Siapkan tahun baru");
    assert.match(layar.teks(), new RegExp(`disiapkan untuk tahun ${tahun + 1}`));
    assert.equal(Number(nilai(lembar(excel, "Profil"), 9, 2)), tahun + 1);
    assert.ok(realisasi().every((isi) => isi === null || isi === ""));
  });

  it("offers to take in the rows right under a table, and nothing where there are none", async () => {
    await siapkanBukuKerja({ isi: "contoh" });
    layar = await gambarPanelAsli();
    assert.ok(!layar.ada("Masukkan ke tabel"));
    const tabel = lembar(excel, "IKU").tables[0]!;
    const k = tabel.columns.findIndex(({ name }) => name === "Indikator Kinerja Utama");
    const banyak = isiTabel({ excel } as ExcelAmbil, TABEL.iku).length;
    await ketik(
      excel,
      "IKU",
      `${String.fromCharCode(65 + tabel.range.left + k)}${tabel.range.bottom + 2}`,
      "Indikator yang ditempel",
    );
    await layar.lakukan(() => window.dispatchEvent(new window.Event("focus")));
    await layar.tenang();
    await klik("Masukkan ke tabel");
    assert.equal(isiTabel({ excel } as ExcelAmbil, TABEL.iku).length, banyak + 1);
    assert.ok(!layar.ada("Masukkan ke tabel"));
  });

  it("shows which texts become which numbers, and makes them numbers with one click", async () => {
    await siapkanBukuKerja({ isi: "contoh" });
    layar = await gambarPanelAsli();
    assert.match(layar.teks(), /786\.952\.684,00 menjadi 786\.952\.684/);
    await klik("Jadikan angka");
    assert.equal(nilai(lembar(excel, "PK"), 26, 4), 786_952_684);
    assert.ok(!layar.ada("Jadikan angka"));
    assert.match(layar.teks(), /1 teks dijadikan angka di lembar PK; nilainya sama\./);
  });

  it("leads to one's own tables while the indicators are still to be typed", async () => {
    layar = await gambarPanelAsli();
    await klik("Ambil isinya");
    assert.ok(layar.ada("Baca semua lembar"));
  });
});
