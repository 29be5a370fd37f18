import { TEKS, type Kisi } from "../kisi";

/** "00.00 s/d 49.99", "50 - 64,9", "< 50", "≥ 90%": a band, and no figure. */
const RENTANG =
  /^(?:[<>≤≥=]+\s*\d[\d.,]*\s*%?|\d[\d.,]*\s*%?\s*(?:s\s*[./]?\s*d\.?|sampai|hingga|to|[-–—])\s*<?\s*\d[\d.,]*\s*%?)$/i;
/** The same as a standard is written: with a word before it or a unit behind it. */
const STANDAR =
  /^\(?(?:(?:standar|std|ideal|nilai ideal|target|normal)\s*:?\s*)?(?:[<>≤≥=]+\s*\d[\d.,]*|\d[\d.,]*\s*%?\s*(?:s\s*[./]?\s*d\.?|sampai|hingga|to|[-–—])\s*<?\s*\d[\d.,]*)\s*(?:[%‰]|\p{L}{1,8})?\)?$/iu;
const TERBANYAK = 31;

/** First column of the merged title right above a cell, where that covers several columns. */
function kelompok(kisi: Kisi, b: number, k: number): number | undefined {
  const g = kisi.gabungan(b - 1, k);
  return g !== undefined && g.akhirKolom > g.awalKolom && g.akhirBaris === b - 1 ? g.awalKolom : undefined;
}

/** Which of the columns of its group a cell is, from 1. */
const urutan = (kisi: Kisi, b: number, k: number): number => k - (kelompok(kisi, b, k) ?? k) + 1;

/** The groups are filled from their first column on, and in more than one. */
function penuh(kisi: Kisi, b: number, isi: readonly number[]): boolean {
  const mulai = new Set(isi.map((k) => kelompok(kisi, b, k)));
  return !mulai.has(undefined) && isi.length >= 3 && isi.length >= 2 * mulai.size;
}

/** "BOR (%) | LOS | TOI" over "60-85 | 6-9 hari | 1-3": the bands in which each figure is good, right below its title. */
function barisStandar(kisi: Kisi, b: number, isi: readonly number[]): boolean {
  const berjudul = (k: number): boolean => kisi.jenis(b - 1, k) === TEKS;
  return isi.length >= 3 && isi.every((k) => berjudul(k) && STANDAR.test(kisi.teks(b, k)));
}

/**
 * "Bulan" over 1, 2, 3 … 12 and nothing beside them, "Tidak Tercapai" over "0 - 49,99 | 50 - 64,99": the parts of merged
 * titles, by their numbers or bands. A row of titles, though it looks like one of figures.
 */
export function barisDeret(kisi: Kisi, b: number, awal: number, akhir: number): boolean {
  const isi = kisi.kolomTerisi(b, awal, akhir);
  if (isi[0] === awal) return false;
  if (barisStandar(kisi, b, isi)) return true;
  if (!penuh(kisi, b, isi)) return false;
  const bernomor = (k: number): boolean =>
    kisi.teks(b, k).replace(/\.$/, "") === String(urutan(kisi, b, k)) && urutan(kisi, b, k) <= TERBANYAK;
  return isi.every(bernomor) || isi.every((k) => RENTANG.test(kisi.teks(b, k)));
}
