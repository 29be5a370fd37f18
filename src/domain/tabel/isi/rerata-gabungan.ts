import { cocokBaris } from "./cocok";
import type { BarisDibaca } from "./baris-ukur";

/**
 * Rows whose stated capaian stands for a group: the cell is followed by rows that state none (a merged cell), and
 * it is the mean of the capaian of all of them (Klungkung: 100,12 of 94,68 and 105,56). Gives their row numbers.
 */
export function barisRerata(baris: readonly BarisDibaca[]): Set<number> {
  const hasil = new Set<number>();
  for (let i = 0; i < baris.length;) {
    let akhir = i + 1;
    while (akhir < baris.length && tanpaCapaian(baris[akhir])) akhir++;
    const satu = baris[i];
    if (satu && akhir - i > 1 && satu.cocok === false && sebesarRerata(satu, baris.slice(i, akhir)))
      hasil.add(satu.baris);
    i = akhir;
  }
  return hasil;
}

function tanpaCapaian(satu: BarisDibaca | undefined): boolean {
  return satu !== undefined && satu.bentuk === "kosong" && satu.capaianHitung !== null;
}

function sebesarRerata(satu: BarisDibaca, kelompok: readonly BarisDibaca[]): boolean {
  const hitung = kelompok.flatMap(({ capaianHitung }) => capaianHitung ?? []);
  const rerata = (100 * hitung.reduce((a, b) => a + b, 0)) / hitung.length;
  const angka = (nilai: number) => ({ jenis: "angka", nilai, persen: false, rupiah: false }) as const;
  // As if the mean were realised of a target of 100: the same tolerance as for one row.
  const tertulis = angka((satu.capaianTertulis ?? NaN) * 100);
  const trio = { target: angka(100), realisasi: angka(Number(rerata.toFixed(4))), capaian: tertulis };
  return cocokBaris(trio, "positif", "persen", true) === true;
}
