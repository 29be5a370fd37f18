import { bacaAngka } from "../../angka/baca-angka";
import { ANGKA, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";

/** The figure of a cell, whatever it is stored as; undefined where there is none. */
export function angka(kisi: Kisi, b: number, k: number): number | undefined {
  const jenis = kisi.jenis(b, k);
  if (jenis !== ANGKA && jenis !== TEKS_ANGKA) return undefined;
  const hasil = bacaAngka(kisi.nilai(b, k));
  return hasil.jenis === "angka" ? hasil.nilai : undefined;
}
