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
    for (const judul of ["Pagu", "Pagu Perubahan", "Realisasi"])
      assert.ok(kolomBaru(hasil, "anggaran", judul).every((satu) => satu === undefined));
    assert.ok(hasil.ditinggal.some(({ sel }) => sel.startsWith("Keuangan!")));
  });
});

describe("Ambil: the money of several years side by side", () => {
  const TAHUN = (satu: number, dua: number) => [
    `Pagu ${satu}`,
    `Realisasi ${satu}`,
    `% ${satu}`,
    `Pagu ${dua}`,
    `Realisasi ${dua}`,
    `% ${dua}`,
  ];

  for (const [apa, kepala, pagu, realisasi] of [
    ["after an earlier year", TAHUN(2024, 2025), [20_000_000], [16_000_000]],
    ["before an earlier year", TAHUN(2025, 2024), [45_400_000], [40_000_000]],
  ] as const)
    it(`is taken of the report's year, ${apa}`, () => {
      const hasil = ambil(kepala);
      assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu Perubahan"), pagu);
      assert.deepEqual(kolomBaru(hasil, "anggaran", "Realisasi"), realisasi);
    });

  it("is not taken where the report's year has none", () => {
    const hasil = ambil(TAHUN(2023, 2024));
    for (const judul of ["Pagu", "Pagu Perubahan", "Realisasi"])
      assert.ok(
        kolomBaru(hasil, "anggaran", judul).every((satu) => satu !== 45_400_000 && satu !== 40_000_000),
      );
  });
});
