import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { normalNama } from "../../tabel/kata/nama-baris";

/** Indicators of the agreement that have a realisasi. */
export interface RealisasiPK {
  readonly ada: number;
  /** So many of them have it on the IKU sheet only. */
  readonly diIKU: number;
  readonly semua: number;
}

/**
 * How many indicators the agreement has, and how many of them have a realisasi, on PK or, by the same name, on IKU: what
 * both forms answer from.
 */
export function realisasiPK({ pk = [], iku = [] }: Pick<IsiBuku, "pk" | "iku">): RealisasiPK {
  const terukur = iku.filter(({ realisasi }) => teksSel(realisasi) !== "");
  const utama = new Set(terukur.map(({ indikator }) => normalNama(teksSel(indikator))).filter(Boolean));
  const kosong = pk.filter(({ realisasi }) => teksSel(realisasi) === "");
  const diIKU = kosong.filter(({ indikator }) => utama.has(normalNama(teksSel(indikator)))).length;
  return { ada: pk.length - kosong.length + diIKU, diIKU, semua: pk.length };
}
