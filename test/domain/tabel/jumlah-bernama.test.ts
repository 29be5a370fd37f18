import assert from "node:assert/strict";
import { bacaLembar } from "../../../src/domain/tabel";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "./lembar";

type Isi = readonly (readonly NilaiSel[])[];

const jumlah = (isi: Isi): readonly number[] => bacaLembar(buatLembar({ isi })).tabel[0]?.barisJumlah ?? [];

const UANG = ["Kode", "Uraian", "Anggaran 2024", "Realisasi 2024", "%"];
const belanja = (kode: string, nama: string, pagu: number): NilaiSel[] => [kode, nama, pagu, pagu / 2, 50];

describe("totals by their names", () => {
  it("are known cut short, and rows that count something by the same word are none", () => {
    const KEPALA = ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"];
    const data: Isi = [KEPALA, [1, "Rapat", 25e6, 20e6, 80], [2, "Jalan", 40e6, 36e6, 90]];
    for (const label of ["Jml", "JMLH", "Ttl", "Jml. Anggaran"])
      assert.deepEqual(jumlah([...data, [label, null, 65e6, 56e6, 86.15]]), [4], label);
    const cacah: Isi = [
      ["Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["Jml rakor", 12, 12, 100],
      ["Jml titik", 8, 6, 75],
    ];
    assert.deepEqual(jumlah(cacah), []);
  });

  it("repeat the name above their group, though it has a single row", () => {
    const isi: Isi = [
      UANG,
      [null, "BELANJA OPERASI", null, null, null],
      belanja("5.1.01", "Belanja Pegawai", 400e6),
      belanja("5.1.02", "Belanja Barang", 300e6),
      [null, "Jumlah Belanja Operasi", 700e6, 350e6, 50],
      [null, "BELANJA MODAL", null, null, null],
      belanja("5.2.02", "Belanja Modal Mesin", 200e6),
      [null, "Jumlah Belanja Modal", 200e6, 100e6, 50],
      [null, "TOTAL BELANJA", 900e6, 450e6, 50],
    ];
    assert.deepEqual(jumlah(isi), [5, 8, 9]);
  });

  it("say all of what the rows are called", () => {
    const data = (nama: string, akhir: string): Isi => [
      [nama, "Penduduk", "Peserta", "Aktif"],
      ["PBI", 52, 49, 44],
      ["PBPU", 31, 28, 21],
      [akhir, 90, 85, 70],
    ];
    assert.deepEqual(jumlah(data("Segmen Peserta", "Seluruh segmen")), [4]);
    assert.deepEqual(jumlah(data("Kecamatan", "Semua Kecamatan")), [4]);
    assert.deepEqual(jumlah(data("Segmen Peserta", "Seluruh pekerja")), []);
  });

  it("are the index that the title is cut short to, where no other row lacks a number", () => {
    const data = (judul: string, nama: string, nomor: NilaiSel = null): Isi => [
      [judul],
      ["No", "Indikator", "Target 2024", "Realisasi 2024"],
      [1, "Keluarga mengikuti KB", 0.6, 0.571],
      [2, "Persalinan di fasyankes", 1, 0.972],
      [3, "Penderita berobat teratur", 0.5, 0.352],
      [nomor, nama, 0.45, 0.297],
    ];
    assert.deepEqual(jumlah(data("INDEKS KELUARGA SEHAT PUSKESMAS", "IKS")), [6]);
    assert.deepEqual(jumlah(data("Indeks Kualitas (IKLH)", "IKLH")), [6]);
    assert.deepEqual(jumlah(data("CAPAIAN PUSKESMAS", "UHC")), []);
    assert.deepEqual(jumlah(data("INDEKS KELUARGA SEHAT PUSKESMAS", "IKS", 4)), []);
  });
});

describe("totals by their figures", () => {
  const wilayah = (akhir: readonly NilaiSel[]): Isi => [
    ["Puskesmas", "2021", "2022", "2023", "2024"],
    ["Batang", 82.1, 88.4, 91, 94.5],
    ["Semuntai", 77.3, 80.2, 85.5, 83.9],
    akhir,
  ];

  it("are means in every column, and in none less", () => {
    assert.deepEqual(jumlah(wilayah(["Kabupaten", 79.7, 84.3, 88.25, 89.2])), [4]);
    assert.deepEqual(jumlah(wilayah(["Tayan", 79.7, 84.3, 88.25, 81])), []);
  });

  it("are the only figure of a row that alone lacks a number", () => {
    const nilai = (nomor: NilaiSel, angka: number): Isi => [
      ["No", "Kegiatan", "Target", "Realisasi", "Nilai Capaian"],
      [1, "Menyusun laporan", 4, 4, 88],
      [2, "Menyiapkan bahan", 24, 22, 84.22],
      [nomor, "Nilai Capaian SKP", null, null, angka],
    ];
    assert.deepEqual(jumlah(nilai(null, 86.11)), [4]);
    assert.deepEqual(jumlah(nilai(null, 71)), []);
    assert.deepEqual(jumlah(nilai(3, 86.11)), []);
  });
});
