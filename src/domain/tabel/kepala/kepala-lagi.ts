import { bacaAngka } from "../../angka/baca-angka";
import { labelJumlah } from "../baris/pola-baris";
import { BAGIAN } from "../batas";
import { FIGUR, FIGUR_ATAU_STRIP, TEKS } from "../kisi";
import type { Kisi } from "../kisi";
import { kolomRuas, satuTeks } from "./badan-tabel";
import type { Ruas } from "./badan-tabel";
import { barisNomor } from "./baris-nomor";

/*
 * One more row of titles in the midst of figures: the head of a table that begins right below another, without a blank
 * row. It is known by its shape (texts where the columns hold figures above and below), and by one thing more that no row
 * of data has: titles of the head above, the total right above it, or years one after the other.
 */

/** Rows above and below that are compared. */
const BARIS_DILIHAT = 3;
/** Rows of titles, numbers of columns and banners below the first row of a head, at most. */
const ANAK_TERBANYAK = 4;
/** Columns of figures that are broken off by a title. */
const KOLOM_TERPUTUS = 2;
/** Years that are no figures of a row even where nothing else speaks for titles. */
const TAHUN_BERUNTUN = 3;
const PANJANG_JUDUL = 60;
/** "%", "Rp", "K": titles that a head has more than once. */
const PANJANG_BERULANG = 2;
const TAHUN = /^(?:19|20)\d\d(?!\d)/;
/** "2022", "2023*", "2021 (r)": a year, marked or not. */
const TAHUN_JUDUL = /^(?:19|20)\d\d\s*(?:\*{1,3}\)?|\(\p{L}{1,3}\))?$/u;

/** The head of the table that is open above: its columns, its first and its last row. */
export interface KepalaDiAtas {
  readonly awal: number;
  readonly akhir: number;
  readonly atas: number;
  readonly bawah: number;
}

const bertahun = (kisi: Kisi, b: number, k: number): boolean =>
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

/** No figure in the row: more titles, the numbers of the columns, a banner. */
function tanpaFigur(kisi: Kisi, { baris, awal, akhir }: Ruas): boolean {
  const isi = kisi.kolomTerisi(baris, awal, akhir);
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

/** The columns of figures above and below the row, and how many of them it breaks off by a title. */
function terputus(kisi: Kisi, ruas: Ruas, batas: number): { berangka: number; putus: number } {
  const [atas, bawah] = [barisAtas(kisi, ruas, batas), barisBawah(kisi, ruas)];
  const berangka = kolomRuas(ruas).filter((k) => kolomFigur(kisi, k, atas) && kolomFigur(kisi, k, bawah));
  return { berangka: berangka.length, putus: berangka.filter((k) => berjudul(kisi, ruas.baris, k)).length };
}

/** Are the figures of most columns broken off by a row of nothing but titles? A row of words among the data may do so too. */
export function memutusAngka(kisi: Kisi, ruas: Ruas, batas: number): boolean {
  if (!barisJudul(kisi, ruas)) return false;
  const { berangka, putus } = terputus(kisi, ruas, batas);
  return putus >= KOLOM_TERPUTUS && putus >= berangka * BAGIAN.kebanyakan;
}

/** A title without its year, its brackets and its marks. */
const polos = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/\([^()]*\)|(?:19|20)\d\d/g, " ")
    .replace(/[^\p{L}%]+/gu, " ")
    .trim();

/** The titles that the head above has in the column as well. */
function senamaDiAtas(kisi: Kisi, { baris }: Ruas, { atas, bawah }: KepalaDiAtas, k: number): boolean {
  const teks = polos(kisi.teks(baris, k));
  for (let b = atas; b <= bawah && teks !== ""; b++) if (polos(kisi.teks(b, k)) === teks) return true;
  return false;
}

/** What names the rows is called as in the head above, or half of all titles are. */
function judulTerulang(kisi: Kisi, ruas: Ruas, kepala: KepalaDiAtas): boolean {
  const isi = kisi.kolomTerisi(ruas.baris, ruas.awal, ruas.akhir);
  const senama = isi.filter((k) => senamaDiAtas(kisi, ruas, kepala, k));
  return senama.includes(isi[0] ?? -1) || senama.length >= isi.length * BAGIAN.separuh;
}

/** Years side by side, each one more than the one before it. */
function tahunBeruntun(kisi: Kisi, { baris, awal, akhir }: Ruas): number {
  const tahun = kolomRuas({ awal, akhir }).flatMap((k) =>
    bertahun(kisi, baris, k) ? Number(TAHUN.exec(kisi.teks(baris, k))?.[0] ?? 0) : [],
  );
  return tahun.every((t, i) => i === 0 || t === (tahun[i - 1] ?? 0) + 1) ? tahun.length : 0;
}

/** The row above ends its table: a total, a line of one text, a blank row. */
function tertutup(kisi: Kisi, { baris, awal, akhir }: Ruas): "jumlah" | "baris" | undefined {
  const [pertama = awal, ...lain] = kisi.kolomTerisi(baris - 1, awal, akhir);
  if (lain.length === 0) return FIGUR.has(kisi.jenis(baris - 1, pertama)) ? undefined : "baris";
  const label = [pertama, ...lain].find((k) => kisi.jenis(baris - 1, k) === TEKS);
  return label !== undefined && labelJumlah(kisi.teks(baris - 1, label)) ? "jumlah" : undefined;
}

/**
 * Does another table begin at this row of titles, right below the rows of one that is open?
 * @param ruas from the first to the last column of both
 */
export function kepalaLagi(kisi: Kisi, ruas: Ruas, kepala: KepalaDiAtas): boolean {
  if (!memutusAngka(kisi, ruas, kepala.bawah)) return false;
  const tutup = tertutup(kisi, ruas);
  const tahun = tahunBeruntun(kisi, ruas);
  return (
    tutup === "jumlah" ||
    judulTerulang(kisi, ruas, kepala) ||
    tahun >= TAHUN_BERUNTUN ||
    (tahun > 1 && tutup === "baris")
  );
}
