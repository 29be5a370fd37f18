import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { createUniverEngine } from "excel-host/univer";
import { buka, tutupSemua } from "../commands/buka";
import { tulisLembar } from "../commands/warna-buku";
import { gambarPanelAsli } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

/* The real pane over the real commands and a real workbook: what the user chooses for a table, and what then stands there. */

const TAHAP = [
  ["No", "Indikator", "Tahap I", null, "Tahap II", null],
  [null, null, "Target", "Realisasi", "Target", "Realisasi"],
  [1, "Jumlah peserta", 100, 50, 100, 80],
  [2, "Jumlah dokumen", 10, 8, 10, 9],
  [3, "Jumlah unit", 5, 5, 5, 1],
];

const DUA_TAHUN = [
  ["PERBANDINGAN CAPAIAN KINERJA TAHUN 2023 DAN 2024"],
  ["No", "Indikator", "Target 2023", "Realisasi 2023", "Target 2024", "Realisasi 2024"],
  [1, "Kunjungan wisata", 100, 80, 200, 100],
  [2, "Lama tinggal", 4, 3, 5, 4],
  [3, "Event", 10, 9, 10, 6],
];

const KOSONG = [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Keterangan"],
  [1, "Indeks kepuasan masyarakat", "Indeks", 80, 76, null, "survei"],
  [2, "Dokumen tersusun", "Dokumen", 10, 6, null, null],
  [3, "Peserta pelatihan", "Orang", 40, null, null, "belum ada"],
];

describe("choosing for a table in the pane, on a real workbook", function () {
  this.timeout(60_000);
  pakaiPeramban();
  let layar: Layar;
  let excel: OpenedExcel;

  afterEach(async () => {
    await layar.tutup();
    tutupSemua();
  });

  async function bacaDiPanel(isi: Parameters<typeof tulisLembar>[2]): Promise<void> {
    excel = await buka(undefined, { engine: createUniverEngine });
    await tulisLembar(excel, "Data", isi);
    layar = await gambarPanelAsli();
    await layar.klik("Warnai");
    await layar.tenang();
    await layar.klik("Baca lembar");
    await layar.tenang();
  }

  async function klik(nama: string): Promise<void> {
    await layar.klik(nama);
    await layar.tenang();
  }

  async function pilih(label: string, opsi: string): Promise<void> {
    const kotak = [...layar.akar.querySelectorAll<HTMLElement>("[role=combobox]")].find((satu) => {
      const judul = document.getElementById(satu.getAttribute("aria-labelledby")?.split(" ")[0] ?? "");
      return judul?.textContent === label;
    });
    assert.ok(kotak, label);
    await layar.lakukan(() => kotak.click());
    const butir = [...document.querySelectorAll<HTMLElement>("[role=option]")].find(
      (satu) => satu.textContent === opsi,
    );
    assert.ok(butir, opsi);
    await layar.lakukan(() => butir.click());
    await layar.tenang();
  }

  async function sel(alamat: string, apa: "values" | "formulas"): Promise<unknown[]> {
    return excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange(alamat).load(apa);
      await context.sync();
      return [...range[apa]].map(([satu]) => satu as unknown);
    });
  }

  const angka = async (alamat: string): Promise<number[]> =>
    (await sel(alamat, "values")).map((satu) => Math.round(Number(satu) * 1e4) / 1e4);

  it("asks which part stands for a row of equal parts, shows what comes of it, and writes that", async () => {
    await bacaDiPanel(TAHAP);
    assert.match(layar.teks(), /Dibiarkan[\s\S]*bagian-bagian yang setara[\s\S]*Bagian yang dihitung/);
    assert.equal(layar.cari("Warnai sekarang").getAttribute("aria-disabled"), "true");
    await klik("Hanya Tahap II");
    const baris = (): string => layar.akar.querySelector(".cuplikan")?.textContent ?? "";
    assert.match(baris(), /Jumlah peserta100\s*80\s*80,00 %/);
    await klik("Jumlah semua bagian");
    assert.match(baris(), /Jumlah peserta200\s*130\s*65,00 %/);
    await klik("Warnai sekarang");
    assert.deepEqual(await angka("G3:G5"), [0.65, 0.85, 0.6]);
    await klik("Baca lembar");
    assert.match(layar.teks(), /Memakai pilihan Anda yang lalu/);
  });

  it("leaves the parts alone again when the choice is taken back", async () => {
    await bacaDiPanel(TAHAP);
    await klik("Bagian terakhir yang terisi");
    assert.match(layar.teks(), /Kolom Capaian \(G\) dan Kriteria \(H\) ditambahkan/);
    await klik("Belum dipilih");
    assert.equal(layar.akar.querySelector(".cuplikan"), null);
  });

  it("takes the latest measured year, and another one where the user says so; the choice is remembered", async () => {
    await bacaDiPanel(DUA_TAHUN);
    const baris = (): string => layar.akar.querySelector(".cuplikan")?.textContent ?? "";
    assert.match(baris(), /Kunjungan wisata200\s*100\s*50,00 %/);
    await pilih("Tahun yang dilaporkan", "2023");
    assert.match(baris(), /Kunjungan wisata100\s*80\s*80,00 %/);
    await pilih("Tahun yang dilaporkan", "2024");
    assert.match(baris(), /50,00 %/);
    await pilih("Tahun yang dilaporkan", "2023");
    await klik("Warnai sekarang");
    assert.deepEqual(await angka("G3:G5"), [0.8, 0.75, 0.9]);
    await klik("Baca lembar");
    assert.match(baris(), /Kunjungan wisata100\s*80\s*80,00 %/);
  });

  it("offers the office's own table of criteria as the scale, and keeps it for the next time", async () => {
    await bacaDiPanel([
      ...KOSONG.map((baris, i) => baris.map((isi, k) => (k === 5 && i > 0 ? [95, 60, 84][i - 1]! : isi))),
      [],
      ["Interval", "Kriteria"],
      ["≥ 85", "Sangat Baik"],
      ["70-84", "Baik"],
      ["≤ 69", "Kurang"],
    ]);
    const baris = (): string => layar.akar.querySelector(".cuplikan")?.textContent ?? "";
    assert.match(baris(), /60.*Rendah/);
    assert.match(layar.teks(), /Sangat Baik mulai 85 Baik mulai 70 Kurang mulai 0/);
    await klik("Pakai tabel kriteria yang ada di buku kerja ini");
    assert.match(baris(), /60.*Kurang/);
    await klik("Warnai sekarang");
    await klik("Baca lembar");
    assert.match(baris(), /60.*Kurang/);
    assert.match(layar.teks(), /mengikuti tabel kriteria kantor Anda/);
  });

  it("offers to fill the office's own empty column, shows it first, and takes it back", async () => {
    await bacaDiPanel(KOSONG);
    assert.match(layar.teks(), /kolom F tidak diisi, kecuali Anda memilihnya/);
    await klik("Isi kolom tabel ini yang masih kosong (F)");
    assert.match(layar.teks(), /Kolom F milik tabel ini diisi rumus capaian di 3 baris/);
    assert.deepEqual(await sel("F2:F4", "formulas"), ["", "", ""], "nothing is written before the click");
    await klik("Warnai sekarang");
    assert.deepEqual(await angka("F2:F3"), [0.95, 0.6]);
    assert.deepEqual(await sel("H1:H4", "formulas"), ["", "", "", ""], "no columns beside the table");
    await klik("Kembalikan");
    assert.deepEqual(await sel("F1:F4", "formulas"), ["Capaian (%)", "", "", ""]);
  });

  it("offers to name the criteria in the office's own empty column beside its capaian", async () => {
    await bacaDiPanel(
      KOSONG.map((baris, i) =>
        baris.map((isi, k) =>
          k === 5 && i > 0 ? [95, 60, null][i - 1]! : k === 6 ? (i ? null : "Kriteria") : isi,
        ),
      ),
    );
    await klik("Isi kolom tabel ini yang masih kosong (G)");
    assert.match(layar.teks(), /Kolom G milik tabel ini diisi nama kriteria di 3 baris/);
    await klik("Warnai kolom capaian yang ada");
    assert.doesNotMatch(layar.teks(), /diisi nama kriteria/);
    await klik("Isi kolom tabel ini yang masih kosong (G)");
    await klik("Warnai sekarang");
    assert.deepEqual(await sel("G2:G4", "values"), ["Sangat Baik", "Rendah", ""]);
    await klik("Kembalikan");
    assert.deepEqual(await sel("G1:G4", "formulas"), ["Kriteria", "", "", ""]);
  });
});
