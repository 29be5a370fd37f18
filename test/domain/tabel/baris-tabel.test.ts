import assert from "node:assert/strict";
import { bacaLembar, type Tabel } from "../../../src/domain/tabel";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "./lembar";

type Isi = readonly (readonly NilaiSel[])[];

const KOSONG = Array.from({ length: 6 }, (): NilaiSel[] => [null]);

function semua(isi: Isi): readonly Tabel[] {
  return bacaLembar(buatLembar({ isi })).tabel;
}

/** Range of the first table and the rows of its totals. */
function terbaca(isi: Isi): [string, readonly number[]] {
  const [tabel] = semua(isi);
  return [tabel?.rentang ?? "", tabel?.barisJumlah ?? []];
}

const KEPALA = ["No", "Program", "Pagu", "Realisasi"];
const PROGRAM: Isi = [
  KEPALA,
  [1, "Program Perpustakaan", 500000000, 450000000],
  [2, "Program Kearsipan", 200000000, 190000000],
];

describe("the total of a table with many rows left blank", () => {
  it("belongs to the table, whether its label stands in the first or the second column", () => {
    const total = ["JUMLAH", null, 700000000, 640000000];
    assert.deepEqual(terbaca([...PROGRAM, ...KOSONG, total]), ["A1:D10", [10]]);
    const kedua = [null, "Jumlah", 700000000, null];
    assert.deepEqual(terbaca([...PROGRAM, ...KOSONG, kedua]), ["A1:D10", [10]]);
  });

  it("may be followed by another total, and by notes that stay outside", () => {
    const akhir: Isi = [
      ["Total", null, 700000000, 640000000],
      ["Rata-rata", null, 350000000, 320000000],
      [null],
      ["Catatan: angka sementara"],
    ];
    assert.deepEqual(terbaca([...PROGRAM, ...KOSONG, ...akhir]), ["A1:D11", [10, 11]]);
  });

  it("is none where something else starts below the blank rows", () => {
    const jauh = (baris: Isi): [string, readonly number[]] => terbaca([...PROGRAM, ...KOSONG, ...baris]);
    const sendiri: [string, readonly number[]] = ["A1:D3", []];
    assert.deepEqual(jauh([["Mengetahui,"], ["Kepala Dinas"]]), sendiri);
    // A list of its own that begins with a total, figures where the rows have none, a counted thing.
    assert.deepEqual(
      jauh([
        ["Jumlah", null, 40, 30],
        ["Pria", null, 25, 20],
      ]),
      sendiri,
    );
    assert.deepEqual(jauh([["Jumlah", 12]]), sendiri);
    assert.deepEqual(jauh([[null, "Jumlah pegawai", 40, 38]]), sendiri);
    assert.deepEqual(jauh([[3, "Program Lain", 100000000, 90000000]]), sendiri);
  });

  it("is not taken twice, nor from the next table", () => {
    const total = ["JUMLAH", null, 700000000, 640000000];
    assert.deepEqual(terbaca([...PROGRAM, total, ...KOSONG, total]), ["A1:D4", [4]]);
    const berikut = semua([...PROGRAM, ...KOSONG, ...PROGRAM, total]);
    assert.deepEqual(
      berikut.map(({ rentang }) => rentang),
      ["A1:D3", "A10:D13"],
    );
  });
});

describe("totals that no general word names", () => {
  const UNSUR: Isi = [
    ["Kode", "Unsur Layanan", "NRR", "Tertimbang", "Mutu"],
    ["U1", "Persyaratan", 3.4, 0.85, "B"],
    ["U2", "Prosedur", 3.2, 0.8, "B"],
    ["U3", "Waktu", 3, 0.75, "C"],
    ["U4", "Biaya", 3.8, 0.95, "A"],
  ];

  it("are found beside the codes, where a sum, a mean or a survey's mark out of 100 proves them", () => {
    for (const akhir of [
      [null, "IKM unit", null, 3.35, "B"],
      [null, "Hasil survei", 3.35, null, "B"],
      [null, "Nilai unit layanan", null, 83.75, "B"],
    ])
      assert.deepEqual(terbaca([...UNSUR, akhir]), ["A1:E6", [6]]);
  });

  it("are rows like others where a figure fits neither, or the row has its code", () => {
    assert.deepEqual(terbaca([...UNSUR, [null, "Perilaku", 3.9, 0.98, "A"]]), ["A1:E6", []]);
    assert.deepEqual(terbaca([...UNSUR, ["U5", "Perilaku", 3.35, 0.84, "B"]]), ["A1:E6", []]);
  });

  it("are not proved by figures that are the same in every row", () => {
    const isi: Isi = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
      ...[1, 2, 3].map((no): NilaiSel[] => [no, `Dokumen ${"ABC"[no - 1] ?? ""} tersusun`, 100, 100, 100]),
      [null, "Dokumen tambahan tersusun", 100, 100, 100],
    ];
    assert.deepEqual(terbaca(isi), ["A1:E5", []]);
  });

  it("name what they total, proved by two figures of their group", () => {
    const isi: Isi = [
      ["Kode", "Uraian", "Anggaran", "Realisasi", "%"],
      ["4.1", "Pendapatan Asli Desa", 48500000, 51200000, 105.57],
      ["4.2", "Dana Desa", 912344000, 912344000, 100],
      ["4", "JUMLAH PENDAPATAN", 960844000, 963544000, 100.28],
      ["5.1", "Bidang Pemerintahan", 498220000, 487990000, 97.95],
      ["5.2", "Bidang Pembangunan", 611430000, 598002000, 97.8],
      ["5", "JUMLAH BELANJA", 1109650000, 1085992000, 97.87],
    ];
    assert.deepEqual(terbaca(isi), ["A1:E7", [4, 7]]);
  });

  it("are no totals where the rows above count by such a name too", () => {
    const isi: Isi = [
      ["Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["Jumlah peserta pria", 40, 30, 75],
      ["Jumlah peserta wanita", 60, 45, 75],
      ["Jumlah peserta pelatihan", 100, 75, 75],
      ["Jumlah modul", 10, 9, 90],
    ];
    assert.deepEqual(terbaca(isi), ["A1:D5", []]);
  });

  it("are the sum of the totals above, or the whole that the header names", () => {
    const kelompok: Isi = [
      ["Jenis Belanja", "Pagu", "Realisasi", "Serapan (%)"],
      ["A. OPERASI"],
      ["Belanja pegawai", 700000000, 630000000, 90],
      ["Belanja barang", 300000000, 270000000, 90],
      ["Sub jumlah A", 1000000000, 900000000, 90],
      ["B. MODAL"],
      ["Peralatan", 100000000, 80000000, 80],
      ["Gedung", 400000000, 360000000, 90],
      ["Sub jumlah B", 500000000, 440000000, 88],
      ["A + B", 1500000000, 1340000000, 89.33],
    ];
    assert.deepEqual(terbaca(kelompok), ["A1:D10", [5, 9, 10]]);
    const komponen = (akhir: string): Isi => [
      ["Komponen IKLH", "Target", "Realisasi", "Capaian (%)"],
      ["Indeks Kualitas Air", 52, 51.75, 99.52],
      ["Indeks Kualitas Udara", 87, 88.3, 101.49],
      ["Indeks Kualitas Lahan", 43, 42.1, 97.91],
      [akhir, 64.2, 64.44, 100.37],
    ];
    assert.deepEqual(terbaca(komponen("IKLH")), ["A1:D5", [5]]);
    assert.deepEqual(terbaca(komponen("Indeks Kualitas Laut")), ["A1:D5", []]);
  });
});

describe("what stands below the rows", () => {
  const CAPAIAN: Isi = [
    ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)"],
    [1, "Layanan", "Kunjungan", 80, 60, 75],
    [null, null, "Koleksi", 50, 45, 90],
    [2, "Arsip", "Arsip tertib", 40, 50, 125],
  ];

  it("is no row where it says what figures between limits are worth", () => {
    const legenda = ["Kategori", ">100 Sangat Baik", "75-100 Baik", "<75 Kurang"];
    assert.deepEqual(terbaca([...CAPAIAN, legenda]), ["A1:F4", []]);
    // A target may be a range too.
    assert.deepEqual(terbaca([...CAPAIAN, [3, "Mutu", "Waktu tunggu", "10-15 menit", 12, 100]])[0], "A1:F5");
  });

  it("is no row where a note is named and told in one cell, though rows go on without number", () => {
    const catatan = [null, null, "Faktor penghambat: cuaca buruk sepanjang triwulan"];
    assert.deepEqual(terbaca([...CAPAIAN, catatan, catatan]), ["A1:F4", []]);
    // An indicator without figures yet stays one.
    assert.deepEqual(terbaca([...CAPAIAN, [null, null, "Jumlah naskah yang dirawat"]]), ["A1:F5", []]);
  });
});
