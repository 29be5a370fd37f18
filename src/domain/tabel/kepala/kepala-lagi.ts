import { labelJumlah } from "../baris/pola-baris";
import { BAGIAN } from "../batas";
import { BULAN_PENUH, BULAN_SINGKAT } from "../kata/nama-bulan";
import { FIGUR, KOSONG, TEKS } from "../kisi";
import type { Kisi } from "../kisi";
import { kolomRuas } from "./badan-tabel";
import type { Ruas } from "./badan-tabel";
import { bertahun, memutusAngka } from "./memutus-angka";
import type { Sekitar } from "./memutus-angka";

/*
 * One more row of titles in the midst of figures: the head of a table that begins right below another, without a blank
 * row. It is known by its shape (texts where the columns hold figures above and below), and by one thing more that no row
 * of data has: titles of the head above, the total right above it, years one after the other, other columns below it.
 */

/** So many years or months that are no values of a row even where nothing else speaks for titles. */
const TAHUN_BERUNTUN = 3;
/** Columns of names that go on as figures, or the other way round. */
const KOLOM_BERGANTI = 2;
const BULAN = new RegExp(`^(?:${BULAN_PENUH}|${BULAN_SINGKAT})\\.?$`, "i");
const TAHUN = /^(?:19|20)\d\d(?!\d)/;

/** The head of the table that is open above: its columns, its first and its last row. */
export interface KepalaDiAtas {
  readonly awal: number;
  readonly akhir: number;
  readonly atas: number;
  readonly bawah: number;
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

/** Months side by side. */
const bulanBerjajar = (kisi: Kisi, { baris, awal, akhir }: Ruas): number =>
  kolomRuas({ awal, akhir }).filter((k) => BULAN.test(kisi.teks(baris, k))).length;

/** No title begins with a small letter, as words in the place of figures often do ("belum ada"). */
const berhurufBesar = (kisi: Kisi, { baris, awal, akhir }: Ruas): boolean =>
  kisi.kolomTerisi(baris, awal, akhir).every((k) => !/^\p{Ll}{3}/u.test(kisi.teks(baris, k)));

/** The row above ends its table: a total, a line of one text, a blank row. */
function tertutup(kisi: Kisi, { baris, awal, akhir }: Ruas): "jumlah" | "baris" | undefined {
  const [pertama = awal, ...lain] = kisi.kolomTerisi(baris - 1, awal, akhir);
  if (lain.length === 0) return FIGUR.has(kisi.jenis(baris - 1, pertama)) ? undefined : "baris";
  const label = [pertama, ...lain].find((k) => kisi.jenis(baris - 1, k) === TEKS);
  return label !== undefined && labelJumlah(kisi.teks(baris - 1, label)) ? "jumlah" : undefined;
}

/** What a column holds in these rows: figures, texts or nothing; a total may go without. */
function isiKolom(kisi: Kisi, k: number, baris: readonly number[]): "angka" | "teks" | "kosong" | undefined {
  const jenis = baris.map((b) => kisi.jenis(b, k)).filter((satu) => satu !== KOSONG);
  if (jenis.length === 0) return "kosong";
  if (jenis.every((satu) => FIGUR.has(satu))) return "angka";
  return jenis.every((satu) => satu === TEKS) ? "teks" : undefined;
}

/** What a column holds above the row, in it and below it: "angka judul teks". */
function alurKolom(kisi: Kisi, b: number, k: number, { atas, bawah }: Sekitar): string {
  const judul = kisi.kosong(b, k) ? "kosong" : "judul";
  return `${isiKolom(kisi, k, atas)} ${judul} ${isiKolom(kisi, k, bawah)}`;
}

/** Figures begin under a title where the table above had no column or end where it has one, or names and figures change places. */
function kolomBerganti(kisi: Kisi, ruas: Ruas, sekitar: Sekitar, kepala: KepalaDiAtas): boolean {
  const alur = kolomRuas(ruas).map((k) => ({ k, alur: alurKolom(kisi, ruas.baris, k, sekitar) }));
  const diluar = (k: number): boolean => k < kepala.awal || k > kepala.akhir;
  const berganti = alur.filter((satu) => /^(?:teks judul angka|angka judul teks)$/.test(satu.alur));
  return (
    berganti.length >= KOLOM_BERGANTI ||
    alur.some((satu) => satu.alur === "kosong judul angka" && diluar(satu.k)) ||
    (sekitar.bawah.length > 1 && alur.some((satu) => satu.alur === "angka kosong kosong"))
  );
}

/**
 * Does another table begin at this row of titles, right below the rows of one that is open?
 * @param ruas from the first to the last column of both
 */
export function kepalaLagi(kisi: Kisi, ruas: Ruas, kepala: KepalaDiAtas): boolean {
  const sekitar = memutusAngka(kisi, ruas, kepala.bawah);
  if (!sekitar) return false;
  const tutup = tertutup(kisi, ruas);
  const tahun = tahunBeruntun(kisi, ruas);
  return (
    (tutup === "jumlah" && berhurufBesar(kisi, ruas)) ||
    judulTerulang(kisi, ruas, kepala) ||
    kolomBerganti(kisi, ruas, sekitar, kepala) ||
    Math.max(tahun, bulanBerjajar(kisi, ruas)) >= TAHUN_BERUNTUN ||
    (tahun > 1 && tutup === "baris")
  );
}
