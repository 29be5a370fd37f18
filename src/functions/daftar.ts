import type { bantuan } from "../bahasa/id/bantuan";
import { KRITERIA, WARNA } from "./kriteria";
import { ANGKA, SATUAN, TERBILANG } from "./teks";
import { CAPAIAN, EFISIENSI, PERUBAHAN, RATACAPAIAN, SERAPAN } from "./ukur";

/** Name of a custom function, behind "LKJIP."; each has its help in the pane's texts. */
export type NamaFungsi = keyof typeof bantuan.daftar;

/** A function as Excel calls it: every argument a block of cells, a left-out one nothing; a block comes back. */
export type Fungsi = (...argumen: unknown[][][]) => unknown[][];

/**
 * All custom functions, in the order of functions.json. What Excel's wizard says of one is the JSDoc at its code; the
 * compiler holds this list and the help page (`bantuan.daftar`) together. A further function is its own code, its line
 * here, its help and its test.
 */
export const FUNGSI = {
  CAPAIAN,
  SERAPAN,
  EFISIENSI,
  RATACAPAIAN,
  PERUBAHAN,
  KRITERIA,
  WARNA,
  ANGKA,
  SATUAN,
  TERBILANG,
} satisfies Readonly<Record<NamaFungsi, Fungsi>>;
