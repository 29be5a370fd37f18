import { ANGGOTA } from "./baris-jumlah";
import type { BarisTabel, KolomNama } from "./baris-tabel";
import { bacaAngka } from "../../angka/baca-angka";
import type { BlokKepala } from "../kepala/blok-kepala";
import { kolomRuas } from "../kepala/badan-tabel";
import { FIGUR_ATAU_STRIP, KOSONG, TEKS } from "../kisi";
import type { Kisi } from "../kisi";
import { labelJumlah, labelPenilaian } from "./pola-baris";

/** Who signs, or what is noted, in so many cells side by side. */
const SEL_ASING = 3;
/** The rows of a table fill at least so many columns, each of them. */
const KOLOM_PENUH = 4;
/** A row with fewer of them than this share is none of theirs. */
const TERSEDIKIT = 1 / 3;

/** What all rows of data have in common: the columns that each fills, and those that each has a figure in. */
interface Kebiasaan {
  readonly penuh: readonly number[];
  readonly berangka: readonly number[];
  readonly kosong: readonly number[];
}

function kebiasaan(kisi: Kisi, blok: BlokKepala, data: readonly number[]): Kebiasaan {
  const kolom = kolomRuas(blok);
  const semua = (cocok: (jenis: number) => boolean): number[] =>
    kolom.filter((k) => data.every((b) => cocok(kisi.jenis(b, k))));
  return {
    penuh: semua((jenis) => jenis !== KOSONG),
    berangka: semua((jenis) => FIGUR_ATAU_STRIP.has(jenis)),
    kosong: semua((jenis) => jenis === KOSONG),
  };
}

/** A cell that no row of data would have there: a text in place of a figure or of a number, a date among names. */
function selAsing(
  kisi: Kisi,
  b: number,
  k: number,
  { berangka, kosong }: Kebiasaan,
  nama: KolomNama,
): boolean {
  const jenis = kisi.jenis(b, k);
  if (kosong.includes(k)) return true;
  if (berangka.includes(k)) return jenis === TEKS && bacaAngka(kisi.teks(b, k)).jenis !== "predikat";
  return nama.nama.includes(k) && jenis !== TEKS;
}

/** Two or three cells that have nothing of what each row above has: "Ketua Tim | | | Anggota", "Data per | 31/12/2023". */
function barisAsing(
  kisi: Kisi,
  { awal, akhir }: BlokKepala,
  b: number,
  biasa: Kebiasaan,
  nama: KolomNama,
): boolean {
  const isi = kisi.kolomTerisi(b, awal, akhir);
  const [pertama = awal] = isi;
  const label = kisi.teks(b, pertama);
  if (isi.length < 2 || isi.length > SEL_ASING || labelJumlah(label) || labelPenilaian(label)) return false;
  if (isi.some((k) => biasa.berangka.includes(k) && FIGUR_ATAU_STRIP.has(kisi.jenis(b, k)))) return false;
  const senama = isi.filter((k) => biasa.penuh.includes(k)).length;
  return senama <= biasa.penuh.length * TERSEDIKIT && isi.some((k) => selAsing(kisi, b, k, biasa, nama));
}

/** The rows without those at the end that are none of the table's, for they have nothing in common with its rows of data. */
export function tanpaBarisAsing(
  kisi: Kisi,
  blok: BlokKepala,
  nama: KolomNama,
  baris: BarisTabel[],
): BarisTabel[] {
  const asing = (panjang: number): boolean => {
    const akhir = baris[panjang - 1];
    const data = baris.slice(0, panjang - 1).flatMap((satu) => (ANGGOTA.has(satu.macam) ? [satu.baris] : []));
    if (!akhir || data.length < 2) return false;
    const biasa = kebiasaan(kisi, blok, data);
    return biasa.penuh.length >= KOLOM_PENUH && barisAsing(kisi, blok, akhir.baris, biasa, nama);
  };
  let panjang = baris.length;
  while (asing(panjang)) panjang--;
  return baris.slice(0, panjang);
}
