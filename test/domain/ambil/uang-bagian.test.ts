import assert from "node:assert/strict";
import { ambilLembar, kolomBaru } from "./alat";

const KODE = ["Kode", "Program/Kegiatan/Sub Kegiatan"];
const BARIS = [
  ["1.02.01", "Program Penunjang Urusan", 95_400_000, 80_100_000, 83.96, 40_000_000, 36_000_000, 90],
  ["1.02.01.2.01", "Administrasi Keuangan", 55_400_000, 40_100_000, 72.38, 22_000_000, 16_500_000, 75],
  ["1.02.01.2.01.0001", "Penyediaan Gaji", 45_400_000, 40_000_000, 88.11, 20_000_000, 16_000_000, 80],
];

const ambil = (kepala: readonly string[]) =>
  ambilLembar({ Keuangan: [["REALISASI ANGGARAN TAHUN 2025"], [...KODE, ...kepala], ...BARIS] });

describe("Ambil: the money of several things, each with its own budget", () => {
  it("is none of it taken for the row's", () => {
    const hasil = ambil(["Pagu DAU", "Realisasi DAU", "% DAU", "Pagu DAK", "Realisasi DAK", "% DAK"]);
    assert.deepEqual(
      kolomBaru(hasil, "anggaran", "Pagu").filter((satu) => satu !== undefined),
      [],
    );
    assert.deepEqual(
      kolomBaru(hasil, "anggaran", "Realisasi").filter((satu) => satu !== undefined),
      [],
    );
  });
});
