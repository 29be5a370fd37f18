import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";

/** How many indicators the agreement has, and how many of them have a realisasi: what both forms answer from. */
export function realisasiPK({ pk = [] }: IsiBuku): { readonly ada: number; readonly semua: number } {
  return { ada: pk.filter(({ realisasi }) => teksSel(realisasi) !== "").length, semua: pk.length };
}
