import { bacaAngka } from "../angka/baca-angka";
import type { IsiSel } from "../angka/hasil-baca";
import { galatNilai, teksIsi } from "./hasil-ukur";
import type { Galat } from "./hasil-ukur";
import { BATAS_CAPAIAN } from "./toleransi";

/** The cap as a ratio; `tanpa` where none is wanted. */
export type BatasCapaian =
  { readonly jenis: "batas"; readonly rasio: number } | { readonly jenis: "tanpa" } | Galat;

function rasioBatas(nilai: number, persen: boolean): number | undefined {
  if (nilai <= 0) return undefined;
  if (persen || nilai >= BATAS_CAPAIAN.persen) return nilai / 100;
  return nilai <= BATAS_CAPAIAN.rasio ? nilai : undefined;
}

/**
 * Reads a cap on capaian: 1,2 and 120 % and 120 are all 120 %. A blank (which may arrive as 0) caps nothing; a number
 * that is neither ratio nor percent (12) is refused.
 */
export function bacaBatasCapaian(isi: IsiSel): BatasCapaian {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis === "kosong" || isi === 0) return { jenis: "tanpa" };
  const rasio = bacaan.jenis === "angka" ? rasioBatas(bacaan.nilai, bacaan.persen) : undefined;
  return rasio === undefined ? galatNilai("BATAS", teksIsi(isi)) : { jenis: "batas", rasio };
}
