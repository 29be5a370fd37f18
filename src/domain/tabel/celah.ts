import { BARIS_CUKUP } from "./batas";
import { Kisi, kisiDari } from "./kisi";
import type { Gabungan, LembarMentah } from "./lembar-mentah";

/** A row with so many cells belongs to a table; titles, notes and who signs have fewer. */
const SEL_TABEL = 3;
/** A row of titles and one of data go on at the other side of the blank. */
const BARIS_SAMBUNG = 2;
/** More blank columns side by side stand between things that have nothing to do with each other. */
const SELEBAR = 2;

function barisTabel(kisi: Kisi): number[] {
  const hasil: number[] = [];
  for (let b = 0; b < kisi.tinggi; b++) {
    let isi = 0;
    for (let k = 0; k < kisi.lebar && isi < SEL_TABEL; k++) if (!kisi.kosong(b, k)) isi++;
    if (isi === SEL_TABEL) hasil.push(b);
  }
  return hasil;
}

/** Columns that no row of a table fills, as stretches. */
function ruasKosong(kisi: Kisi, tabel: readonly number[]): { awal: number; akhir: number }[] {
  const hasil: { awal: number; akhir: number }[] = [];
  for (let k = 0; k < kisi.lebar; k++) {
    if (tabel.some((b) => !kisi.kosong(b, k))) continue;
    const lalu = hasil.at(-1);
    if (lalu?.akhir === k - 1) lalu.akhir = k;
    else hasil.push({ awal: k, akhir: k });
  }
  return hasil;
}

/** The cell holds something, or is merged with one that does. */
function terisi(kisi: Kisi, b: number, k: number): boolean {
  const g = kisi.gabungan(b, k);
  return !kisi.kosong(g?.awalBaris ?? b, g?.awalKolom ?? k);
}

/** Rows of tables go on at the other side of the stretch, and what stands in it elsewhere has room beside it. */
function diDalamTabel(kisi: Kisi, tabel: readonly number[], awal: number, akhir: number): boolean {
  const [kiri, kanan] = [awal - 1, akhir + 1];
  if (akhir - awal + 1 > SELEBAR) return false;
  const menyambung = tabel.filter((b) => terisi(kisi, b, kiri) && terisi(kisi, b, kanan)).length;
  if (menyambung < BARIS_SAMBUNG) return false;
  for (let b = 0; b < kisi.tinggi; b++)
    if (!kisi.barisKosong(b, awal, akhir) && (awal < akhir || !kisi.kosong(b, kanan))) return false;
  return true;
}

/** The columns that are kept, left to right; undefined where all are. */
function kolomTersisa(kisi: Kisi): number[] | undefined {
  const tabel = barisTabel(kisi);
  if (tabel.length < BARIS_CUKUP) return undefined;
  const celah = ruasKosong(kisi, tabel).filter(({ awal, akhir }) => diDalamTabel(kisi, tabel, awal, akhir));
  if (celah.length === 0) return undefined;
  const dibuang = (k: number): boolean => celah.some(({ awal, akhir }) => awal <= k && k <= akhir);
  return Array.from({ length: kisi.lebar }, (_, k) => k).filter((k) => !dibuang(k));
}

/** The merges over the columns that are kept. */
function gabunganTersisa(gabungan: readonly Gabungan[], kolom: readonly number[]): Gabungan[] {
  return gabungan.flatMap((g) => {
    const tertutup = kolom.flatMap((k, i) => (g.awalKolom <= k && k <= g.akhirKolom ? [i] : []));
    const [awalKolom = -1, akhirKolom = -1] = [tertutup[0], tertutup.at(-1)];
    const satuSel = awalKolom === akhirKolom && g.awalBaris === g.akhirBaris;
    return awalKolom < 0 || satuSel ? [] : [{ ...g, awalKolom, akhirKolom }];
  });
}

/** Nothing but one cell of the row is filled. */
function sendiri(kisi: Kisi, b: number): boolean {
  let isi = 0;
  for (let k = 0; k < kisi.lebar && isi < 2; k++) if (!kisi.kosong(b, k)) isi++;
  return isi === 1;
}

function tanpaKolom(kisi: Kisi, kolom: readonly number[]): LembarMentah {
  const { lembar } = kisi;
  const tersisa = new Set(kolom);
  const dibuang = (k: number): boolean => k > 0 && k < kisi.lebar && !tersisa.has(k);
  /** A text in a column that goes is told from the next, or from the one before where it stands alone in its row. */
  const sel = (b: number, k: number): number => {
    if (!kisi.kosong(b, k)) return k;
    if (dibuang(k + 1) && !kisi.kosong(b, k + 1) && sendiri(kisi, b)) return k + 1;
    return dibuang(k - 1) && !kisi.kosong(b, k - 1) && !sendiri(kisi, b) ? k - 1 : k;
  };
  const ambil = <T>(lapis: readonly (readonly T[])[], kosong: T): T[][] =>
    lapis.map((baris, b) => kolom.map((k) => baris[sel(b, k)] ?? kosong));
  const { kolomTersembunyi } = lembar;
  return {
    ...lembar,
    nilai: ambil(lembar.nilai, null),
    teks: ambil(lembar.teks, ""),
    ...(lembar.format ? { format: ambil(lembar.format, "") } : {}),
    ...(lembar.rumus ? { rumus: ambil(lembar.rumus, "") } : {}),
    gabungan: gabunganTersisa(lembar.gabungan, kolom),
    ...(kolomTersembunyi
      ? {
          kolomTersembunyi: new Set([...kolom.keys()].filter((i) => kolomTersembunyi.has(kolom[i] ?? -1))),
        }
      : {}),
  };
}

/**
 * The grid of a sheet without the columns that stand blank in the midst of its tables, to part them for the eye or as
 * the remains of merged cells: what is read there, and what is whose neighbour, is the same without them.
 */
export function kisiRapat(lembar: LembarMentah): Kisi {
  const kisi = kisiDari(lembar);
  const kolom = kolomTersisa(kisi);
  return kolom ? new Kisi(tanpaKolom(kisi, kolom), { lembar, kolom }) : kisi;
}
