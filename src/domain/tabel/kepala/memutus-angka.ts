import { bacaAngka } from "../../angka/baca-angka";
import { BAGIAN } from "../batas";
import { FIGUR, FIGUR_ATAU_STRIP, TEKS } from "../kisi";
import type { Kisi } from "../kisi";
import { kolomRuas, satuTeks } from "./badan-tabel";
import type { Ruas } from "./badan-tabel";
import { barisNomor } from "./baris-nomor";

/** Rows above and below that are compared. */
const BARIS_DILIHAT = 3;
/** Rows of titles, numbers of columns and banners below the first row of a head, at most. */
const ANAK_TERBANYAK = 4;
/** Columns of figures that are broken off by a title. */
const KOLOM_TERPUTUS = 2;
const PANJANG_JUDUL = 60;
/** "%", "Rp", "K": titles that a head has more than once. */
const PANJANG_BERULANG = 2;
/** "2022", "2023*", "2021 (r)": a year, marked or not. */
const TAHUN_JUDUL = /^(?:19|20)\d\d\s*(?:\*{1,3}\)?|\(\p{L}{1,3}\))?$/u;

/** The cell is a year, marked or not: a title, where the cells around it are figures. */
export const bertahun = (kisi: Kisi, b: number, k: number): boolean =>
  kisi.tahun(b, k) || TAHUN_JUDUL.test(kisi.teks(b, k));

/** The cell may be a title: a short text that is no value ("WTP"), or a year. */
function mungkinJudul(kisi: Kisi, b: number, k: number): boolean {
  if (bertahun(kisi, b, k)) return true;
  const teks = kisi.teks(b, k);
  return kisi.jenis(b, k) === TEKS && teks.length <= PANJANG_JUDUL && bacaAngka(teks).jenis !== "predikat";
}

/** Nothing but possible titles, a text first, each another: "Terlaksana | Terlaksana" are values. */
function barisJudul(kisi: Kisi, { baris, awal, akhir }: Ruas): boolean {
  const isi = kisi.kolomTerisi(baris, awal, akhir);
  const [pertama = awal] = isi;
  if (isi.length < 2 || kisi.jenis(baris, pertama) !== TEKS) return false;
  const teks = isi.map((k) => kisi.teks(baris, k).toLowerCase()).filter((t) => t.length > PANJANG_BERULANG);
  return new Set(teks).size === teks.length && isi.every((k) => mungkinJudul(kisi, baris, k));
}

/** The last rows of the table above, banners and blank rows left out. */
function barisAtas(kisi: Kisi, { baris, awal, akhir }: Ruas, batas: number): number[] {
  const kolom = kolomRuas({ awal, akhir });
  const hasil: number[] = [];
  for (let b = baris - 1; b > batas && hasil.length < BARIS_DILIHAT; b--)
    if (!kisi.barisKosong(b, awal, akhir) && !satuTeks(kisi, b, kolom)) hasil.push(b);
  return hasil;
}

/** No figure in the row: more titles, the numbers of the columns, a banner, or nothing below titles merged down. */
function tanpaFigur(kisi: Kisi, { baris, awal, akhir }: Ruas): boolean {
  const isi = kisi.kolomTerisi(baris, awal, akhir);
  if (isi.length === 0) return kolomRuas({ awal, akhir }).some((k) => kisi.gabungan(baris, k) !== undefined);
  return isi.every((k) => mungkinJudul(kisi, baris, k)) || barisNomor(kisi, baris, awal, akhir);
}

/** The first rows below that hold figures, up to a blank row. */
function barisBawah(kisi: Kisi, ruas: Ruas): number[] {
  let b = ruas.baris + 1;
  const batas = b + ANAK_TERBANYAK;
  while (b < batas && tanpaFigur(kisi, { ...ruas, baris: b })) b++;
  const hasil: number[] = [];
  for (; hasil.length < BARIS_DILIHAT && !kisi.barisKosong(b, ruas.awal, ruas.akhir); b++) hasil.push(b);
  return hasil;
}

/** A title of its own, or that of a group merged over the column. */
function berjudul(kisi: Kisi, b: number, k: number): boolean {
  const g = kisi.gabungan(b, k);
  return (
    mungkinJudul(kisi, g?.awalBaris ?? b, g?.awalKolom ?? k) &&
    !kisi.kosong(g?.awalBaris ?? b, g?.awalKolom ?? k)
  );
}

/** Figures in each row that has something there, in the first of them at least. */
function kolomFigur(kisi: Kisi, k: number, baris: readonly number[]): boolean {
  const [satu, ...lain] = baris;
  const figur = (b: number): boolean => FIGUR.has(kisi.jenis(b, k)) && !kisi.tahun(b, k);
  return (
    satu !== undefined &&
    figur(satu) &&
    lain.every((b) => kisi.kosong(b, k) || FIGUR_ATAU_STRIP.has(kisi.jenis(b, k)))
  );
}

/** Does the row break off most of the columns that hold figures in these rows and go on below it? */
function terputus(kisi: Kisi, ruas: Ruas, baris: readonly number[], bawah: readonly number[]): boolean {
  const berlanjut = (k: number): boolean => [ruas.baris, ...bawah].some((b) => !kisi.kosong(b, k));
  const berangka = kolomRuas(ruas).filter((k) => kolomFigur(kisi, k, baris) && berlanjut(k));
  const putus = berangka.filter((k) => berjudul(kisi, ruas.baris, k)).length;
  return putus >= KOLOM_TERPUTUS && putus >= berangka.length * BAGIAN.kebanyakan;
}

/** The rows right above and below a row of titles that hold figures. */
export interface Sekitar {
  readonly atas: readonly number[];
  readonly bawah: readonly number[];
}

/**
 * A row of nothing but titles between figures, most columns of which it breaks off; undefined for any other row. A row of
 * words among the data may look so too.
 * @param batas last row of titles of the table above
 */
export function memutusAngka(kisi: Kisi, ruas: Ruas, batas: number): Sekitar | undefined {
  if (!barisJudul(kisi, ruas)) return undefined;
  const [atas, bawah] = [barisAtas(kisi, ruas, batas), barisBawah(kisi, ruas)];
  const putus = terputus(kisi, ruas, atas, bawah) && terputus(kisi, ruas, bawah, bawah);
  return putus ? { atas, bawah } : undefined;
}
