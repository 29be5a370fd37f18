import { BAGIAN, BARIS_CUKUP } from "../batas";
import { barisDeret } from "./baris-deret";
import { barisNomor } from "./baris-nomor";
import { ANGKA, KOSONG, STRIP, TAK_ADA, TEKS, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";

/** A stretch of a row; both ends included. */
interface Ruas {
  readonly baris: number;
  readonly awal: number;
  readonly akhir: number;
}

const ANGKA_DATA = new Set([ANGKA, TEKS_ANGKA]);
const BOLEH_KOSONG = new Set([ANGKA, TEKS_ANGKA, STRIP, TAK_ADA, KOSONG]);
/** Rows of titles below the first one, at most. */
const ANAK_TERBANYAK = 2;
const TERSEMPIT = 4;

const semuaKolom = ({ awal, akhir }: Ruas): number[] =>
  Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);

const berangka = (kisi: Kisi, b: number, kolom: readonly number[]): boolean =>
  kolom.filter((k) => ANGKA_DATA.has(kisi.jenis(b, k))).length >= 2;

/** Nothing but years: the titles of columns, though they are figures. */
function barisTahun(kisi: Kisi, b: number, kolom: readonly number[]): boolean {
  const isi = kolom.filter((k) => !kisi.kosong(b, k));
  return isi.length >= 2 && isi.every((k) => kisi.tahun(b, k));
}

/** The first row of figures below the titles; undefined where sentences or blanks come first. */
function barisPertama(kisi: Kisi, ruas: Ruas): number | undefined {
  const kolom = semuaKolom(ruas);
  for (let b = ruas.baris + 1; b <= ruas.baris + 1 + ANAK_TERBANYAK; b++) {
    if (barisDeret(kisi, b, ruas.awal, ruas.akhir)) continue;
    if (barisNomor(kisi, b, ruas.awal, ruas.akhir) || barisTahun(kisi, b, kolom)) continue;
    if (berangka(kisi, b, kolom)) return b;
    if (kisi.barisKosong(b, ruas.awal, ruas.akhir)) return undefined;
  }
  return undefined;
}

/** Columns that hold figures in each of these rows. */
function kolomAngka(kisi: Kisi, ruas: Ruas, baris: readonly number[]): number[] {
  return semuaKolom(ruas).filter(
    (k) =>
      baris.every((b) => BOLEH_KOSONG.has(kisi.jenis(b, k))) && ANGKA_DATA.has(kisi.jenis(baris[0] ?? 0, k)),
  );
}

/** A title of its own over the column, or that of its group. */
function berjudul(kisi: Kisi, { baris }: Ruas, pertama: number, k: number): boolean {
  for (let b = baris; b < pertama; b++) {
    const g = kisi.gabungan(b, k);
    if (kisi.jenis(g?.awalBaris ?? b, g?.awalKolom ?? k) === TEKS) return true;
  }
  return false;
}

/** Names stand in the first column or the one beside it, each row another. */
function bernama(kisi: Kisi, { awal }: Ruas, baris: readonly number[]): boolean {
  return [awal, awal + 1].some((k) => {
    const teks = baris.map((b) => (kisi.jenis(b, k) === TEKS ? kisi.teks(b, k) : ""));
    return !teks.includes("") && new Set(teks).size === teks.length;
  });
}

/**
 * Does the stretch look like the titles of a table, whatever its words: a row of nothing but texts, and right below
 * three rows with a name each and figures in the same columns, every one of them under a title?
 */
export function berbentukKepala(kisi: Kisi, ruas: Ruas): boolean {
  const isi = semuaKolom(ruas).filter((k) => !kisi.kosong(ruas.baris, k));
  if (isi.length < TERSEMPIT || isi.some((k) => kisi.jenis(ruas.baris, k) !== TEKS)) return false;
  const pertama = barisPertama(kisi, ruas);
  if (pertama === undefined) return false;
  const baris = Array.from({ length: BARIS_CUKUP }, (_, i) => pertama + i);
  if (!baris.every((b) => berangka(kisi, b, semuaKolom(ruas))) || !bernama(kisi, ruas, baris)) return false;
  const angka = kolomAngka(kisi, ruas, baris);
  const cukup = angka.length >= BARIS_CUKUP && angka.length >= semuaKolom(ruas).length * BAGIAN.separuh;
  return cukup && angka.every((k) => berjudul(kisi, ruas, pertama, k));
}
