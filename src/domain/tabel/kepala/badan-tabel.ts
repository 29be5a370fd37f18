import { barisNomor } from "./baris-nomor";
import { BAGIAN } from "../batas";
import { FIGUR, KOSONG, STRIP, TAK_ADA, TEKS, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";

/** A stretch of a row; both ends included. */
export interface Ruas {
  readonly baris: number;
  readonly awal: number;
  readonly akhir: number;
}

/** Rows that are looked at: more would say the same. */
const BARIS_TERBANYAK = 8;
/** Banners between the head and its third row of data, at most. */
const SPANDUK_TERBANYAK = 3;
const PANJANG_NAMA = 3;
/** "01", "02" as text: the numbers of neighbourhoods. */
const PANJANG_NOMOR = 2;
const TANPA_NILAI = new Set([STRIP, TAK_ADA, KOSONG]);

/** The columns of a stretch, left to right. */
export const kolomRuas = ({ awal, akhir }: Pick<Ruas, "awal" | "akhir">): number[] =>
  Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);

const terisi = (kisi: Kisi, b: number, kolom: readonly number[]): number =>
  kolom.filter((k) => !kisi.kosong(b, k)).length;

/** Nothing but one text: a title above a table, or a banner in it. */
export const satuTeks = (kisi: Kisi, b: number, kolom: readonly number[]): boolean =>
  terisi(kisi, b, kolom) === 1 && kolom.some((k) => kisi.jenis(b, k) === TEKS);

/**
 * The rows below the titles that look like the rows of one table: most of their cells are filled. A blank row ends them,
 * and so does one with few cells; banners of one text and rows of column numbers are passed over.
 * @param bawah last row of titles
 */
export function barisBadan(kisi: Kisi, ruas: Ruas, bawah: number): number[] {
  const kolom = kolomRuas(ruas);
  const badan: number[] = [];
  let spanduk = 0;
  for (let b = bawah + 1; b < kisi.tinggi && badan.length < BARIS_TERBANYAK; b++) {
    if (satuTeks(kisi, b, kolom) && ++spanduk <= SPANDUK_TERBANYAK) continue;
    if (badan.length === 0 && barisNomor(kisi, b, ruas.awal, ruas.akhir)) continue;
    if (terisi(kisi, b, kolom) < kolom.length * BAGIAN.separuh) break;
    badan.push(b);
  }
  return badan;
}

/** Figures, or signs that there is none, in every row; figures in more than half of them. */
export function kolomAngka(kisi: Kisi, k: number, badan: readonly number[]): boolean {
  const angka = badan.filter((b) => FIGUR.has(kisi.jenis(b, k)));
  const lain = badan.filter((b) => !TANPA_NILAI.has(kisi.jenis(b, k)));
  return angka.length > badan.length * BAGIAN.separuh && angka.length >= lain.length * BAGIAN.hampirSemua;
}

/** The texts of a column, or of two side by side, where there are some. */
function namaBaris(kisi: Kisi, badan: readonly number[], kolom: readonly number[]): string[] {
  const isi = badan.filter((b) => kolom.every((k) => kisi.jenis(b, k) === TEKS));
  return isi.map((b) => kolom.map((k) => kisi.teks(b, k)).join("|"));
}

/** Texts that tell the rows apart, in one column or in two side by side; a total may go without. */
export function bernama(kisi: Kisi, ruas: Ruas, badan: readonly number[]): boolean {
  const sah = (nama: readonly string[], terpendek = PANJANG_NAMA): boolean =>
    nama.length >= badan.length - 1 &&
    new Set(nama).size === nama.length &&
    nama.every((satu) => satu.length >= terpendek);
  // "0-14", "60+" in the first column: ages are names too; so are the years 2019, 2020, 2021.
  const rentang = badan.flatMap((b) =>
    kisi.jenis(b, ruas.awal) === TEKS_ANGKA || kisi.tahun(b, ruas.awal) ? [kisi.teks(b, ruas.awal)] : [],
  );
  // "A", "B" and "I", "II": zones and ranks have short names.
  if (sah(rentang, PANJANG_NOMOR) || sah(namaBaris(kisi, badan, [ruas.awal]), 1)) return true;
  return kolomRuas(ruas).some(
    (k) => sah(namaBaris(kisi, badan, [k])) || sah(namaBaris(kisi, badan, [k, k + 1])),
  );
}
