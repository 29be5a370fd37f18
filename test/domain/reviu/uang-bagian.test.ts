import assert from "node:assert/strict";
import { temuanBaris } from "./alat";

const KEPALA = "Kegiatan\tPagu RM\tRealisasi RM\t% RM\tPagu PNBP\tRealisasi PNBP\t% PNBP";
const BENAR = [
  "Pelatihan dosen\t400.000.000\t320.000.000\t80,00\t900.000.000\t450.000.000\t50,00",
  "Penelitian terapan\t250.000.000\t100.000.000\t40,00\t700.000.000\t630.000.000\t90,00",
  "Pengabdian masyarakat\t120.000.000\t114.000.000\t95,00\t500.000.000\t300.000.000\t60,00",
  "Layanan mahasiswa\t180.000.000\t135.000.000\t75,00\t640.000.000\t448.000.000\t70,00",
];

const temuan = (ubah: (baris: string) => string): string[] =>
  temuanBaris(KEPALA, ...BENAR.map(ubah))
    .filter(({ kode }) => kode === "PERSEN_BEDA" || kode === "PAGU_TERLAMPAUI")
    .map(({ kode, sel }) => `${kode} ${sel}`);

describe("reviu: the money of several things, each with its own budget", () => {
  it("says nothing where each share follows from its own budget", () => {
    assert.deepEqual(
      temuan((baris) => baris),
      [],
    );
  });

  it("names a share that does not follow, of whichever thing", () => {
    assert.deepEqual(
      temuan((baris) => baris.replace("60,00", "66,00")),
      ["PERSEN_BEDA G4"],
    );
  });

  it("names spending above its own budget, never above that of another thing", () => {
    assert.deepEqual(
      temuan((baris) => baris.replace("114.000.000\t95,00", "126.000.000\t105,00")),
      ["PAGU_TERLAMPAUI C4"],
    );
  });
});

describe("reviu: the money of several years side by side", () => {
  const TAHUN = "Kegiatan\tPagu 2023\tRealisasi 2023\t% 2023\tPagu 2024\tRealisasi 2024\t% 2024";
  const dua = (ubah: (baris: string) => string): string[] =>
    temuanBaris(TAHUN, ...BENAR.map(ubah))
      .filter(({ kode }) => kode === "PERSEN_BEDA" || kode === "PAGU_TERLAMPAUI")
      .map(({ kode, sel }) => `${kode} ${sel}`);

  it("says nothing where each share follows from its own year's budget", () => {
    assert.deepEqual(
      dua((baris) => baris),
      [],
    );
  });

  it("names a share that does not follow, of the earlier year too", () => {
    assert.deepEqual(
      dua((baris) => baris.replace("40,00", "46,00")),
      ["PERSEN_BEDA D3"],
    );
  });

  it("compares spending with its own year's budget", () => {
    assert.deepEqual(
      dua((baris) => baris.replace("450.000.000\t50,00", "945.000.000\t105,00")),
      ["PAGU_TERLAMPAUI F2"],
    );
  });
});
