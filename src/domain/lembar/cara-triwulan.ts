import { bacaAngka } from "../angka/baca-angka";
import type { IsiSel } from "../angka/hasil-baca";

/** How four quarters become a year, as the drop-down offers it; blank is the last value. */
export const CARA_TRIWULAN = ["jumlah", "nilai akhir", "tertinggi", "rata-rata"] as const;

/** One of them. */
export type CaraTriwulan = (typeof CARA_TRIWULAN)[number];

/** Reads the choice of a row; blank is "nilai akhir", undefined what is not known. */
export function bacaCara(isi: IsiSel): CaraTriwulan | undefined {
  const teks = String(isi ?? "")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace("rata rata", "rata-rata");
  return teks === "" ? "nilai akhir" : CARA_TRIWULAN.find((cara) => cara === teks);
}

/** Figures of the quarters that are filled in; undefined where one of them cannot be read. "-" counts as 0. */
function terisi(triwulan: readonly IsiSel[]): number[] | undefined {
  const angka: number[] = [];
  for (const isi of triwulan) {
    const bacaan = bacaAngka(isi);
    if (bacaan.jenis === "kosong" || bacaan.jenis === "tidak-tersedia") continue;
    if (bacaan.jenis !== "angka" && bacaan.jenis !== "strip") return undefined;
    angka.push(bacaan.jenis === "angka" ? bacaan.nilai : 0);
  }
  return angka;
}

/**
 * The year's figure from its quarters: sum, last filled, highest, or mean of those filled.
 * @returns undefined where none is filled in or one cannot be read
 */
export function setahun(cara: CaraTriwulan, triwulan: readonly IsiSel[]): number | undefined {
  const angka = terisi(triwulan);
  if (angka === undefined || angka.length === 0) return undefined;
  const jumlah = angka.reduce((a, b) => a + b, 0);
  if (cara === "jumlah") return jumlah;
  if (cara === "tertinggi") return Math.max(...angka);
  return cara === "rata-rata" ? jumlah / angka.length : angka.at(-1);
}
