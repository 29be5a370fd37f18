import { hurufKolom } from "../../../../src/domain/tabel";
import type { SelKepala } from "./kasus";

/** 0 .. n-1. */
export const ke = (n: number) => Array.from({ length: n }, (_, i) => i);
/** A header of one row. */
export const satuBaris = (judul: readonly string[]) => [judul.map((teks) => ({ teks }))];
/** Realisasi by target in percent points, two decimals. */
export const persen = (r: number, t: number): number => Math.round((10000 * r) / t) / 100;

/** A two-row header: plain titles merged down, groups with their leaves. */
export function kepalaGrup(
  isi: readonly (string | readonly [string, readonly string[]])[],
): (SelKepala | null)[][] {
  return [
    isi.map((satu) =>
      typeof satu === "string" ? { teks: satu, tinggi: 2 } : { teks: satu[0], lebar: satu[1].length },
    ),
    isi.flatMap((satu) => (typeof satu === "string" ? [null] : satu[1].map((teks) => ({ teks })))),
  ];
}

/** Roles in the order of the columns; "-" is not judged. */
export const peranUrut = (peran: readonly string[]): Record<string, string> =>
  Object.fromEntries(peran.flatMap((satu, k) => (satu === "-" ? [] : [[hurufKolom(k), satu]])));
