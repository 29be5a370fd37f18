import assert from "node:assert/strict";
import { TETANGGA_ARTI } from "./tetangga/arti";
import { TETANGGA_BAGIAN } from "./tetangga/bagian";
import type { Kasus } from "./tetangga/kasus";
import { nilaiKasus } from "./tetangga/nilai";
import { TETANGGA_NOMOR } from "./tetangga/nomor";
import { TETANGGA_SEL } from "./tetangga/sel";

/** The sheets of each kind, by what their names begin with. */
function menurutJenis(kasus: readonly Kasus[]): Map<string, Kasus[]> {
  const hasil = new Map<string, Kasus[]>();
  for (const satu of kasus) {
    const jenis = satu.id.replace(/-\d+.*$/, "");
    hasil.set(jenis, [...(hasil.get(jenis) ?? []), satu]);
  }
  return hasil;
}

const KELOMPOK: readonly (readonly [string, readonly Kasus[]])[] = [
  ["parts of equal rank, and the time up to now", TETANGGA_BAGIAN],
  ["what a capaian, a category, a name or a title of years means", TETANGGA_ARTI],
  ["rows of column numbers and high titles", TETANGGA_NOMOR],
  ["cells that are no plain numbers", TETANGGA_SEL],
];

for (const [judul, semua] of KELOMPOK)
  describe(`made-up sheets: ${judul}`, () => {
    for (const [jenis, kasus] of menurutJenis(semua))
      it(`${jenis}: ${kasus.length} sheets read right, nothing wrong in silence`, () => {
        const salah = kasus.flatMap((satu) => nilaiKasus(satu).map((apa) => `${satu.id}: ${apa}`));
        assert.deepEqual(salah, []);
      });
  });
