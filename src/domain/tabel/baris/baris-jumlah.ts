import { BAGIAN, SELISIH, UKURAN } from "../batas";
import { angka } from "./angka-kisi";
import type { BarisTabel, KolomNama } from "./baris-tabel";
import { keseluruhanBernama, rangkumanSeluruhnya, rangkumanTanpaNomor } from "./rangkuman";
import { seluruhNama } from "./pola-baris";
import { namaIndeks } from "./nama-indeks";
import { kolomRuas } from "../kepala/badan-tabel";
import type { BlokKepala } from "../kepala/blok-kepala";
import { ANGKA, TEKS, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";

/** Rows that a total may be made of. */
export const ANGGOTA: ReadonlySet<string> = new Set(["data", "lanjutan"]);

/** The figure of a column is the sum or the mean of those above it; undefined where nothing can be compared. */
function jumlahAtauRerata(kisi: Kisi, k: number, b: number, atas: readonly number[]): boolean | undefined {
  const nilai = angka(kisi, b, k);
  const lain = atas.flatMap((satu) => angka(kisi, satu, k) ?? []);
  if (nilai === undefined || lain.length === 0) return undefined;
  const jumlah = lain.reduce((a, n) => a + n, 0);
  const dekat = (satu: number): boolean => Math.abs(satu - nilai) <= SELISIH.jumlahTiapAnggota * lain.length;
  return dekat(jumlah) || dekat(jumlah / lain.length);
}

/**
 * Could the figures of row `b` be totals of one of the groups of rows above it? Money is never the count of things that
 * the row's name speaks of; else half of the columns that can be compared must be sums or means.
 */
export function mungkinJumlah(
  kisi: Kisi,
  blok: BlokKepala,
  b: number,
  kelompok: readonly (readonly number[])[],
): boolean {
  const kolom = kolomRuas(blok);
  if (kolom.some((k) => (angka(kisi, b, k) ?? 0) >= UKURAN.rupiahBesar)) return true;
  return kelompok.some((atas) => {
    const cocok = kolom.flatMap((k) => jumlahAtauRerata(kisi, k, b, atas) ?? []);
    return atas.length > 0 && cocok.filter(Boolean).length >= cocok.length * BAGIAN.separuh;
  });
}

/** The last row's number in a column is the sum of those above it: undefined where nothing can be compared. */
function samaDenganJumlah(
  kisi: Kisi,
  k: number,
  akhir: number,
  atas: readonly number[],
): boolean | undefined {
  const nilai = angka(kisi, akhir, k);
  const lain = atas.flatMap((b) => angka(kisi, b, k) ?? []);
  if (nilai === undefined || nilai === 0 || lain.length < 2) return undefined;
  const jumlah = lain.reduce((a, b) => a + b, 0);
  return (
    Math.abs(jumlah - nilai) <=
    Math.max(SELISIH.jumlahTiapAnggota * lain.length, Math.abs(nilai) * SELISIH.jumlahTotalNisbi)
  );
}

/** Most columns that can be compared are sums of those above, and at least `paling` of them. */
function kebanyakanJumlah(
  kisi: Kisi,
  blok: BlokKepala,
  akhir: number,
  atas: readonly number[],
  paling: number,
): boolean {
  let [sama, beda, tingkat] = [0, 0, 0];
  for (let k = blok.awal; k <= blok.akhir; k++) {
    const cocok = samaDenganJumlah(kisi, k, akhir, atas);
    if (cocok === true) sama++;
    if (cocok === false) beda++;
    if (cocok === false && diTengah(kisi, k, akhir, atas)) tingkat++;
  }
  // "RSUD | 100 | 5924 | 64,39 %": beside several sums a rate of the whole lies between those of its parts.
  return sama >= paling && (sama >= beda || (sama >= 2 && beda === tingkat));
}

/** The figure lies within those above it, as a mean of theirs would. */
function diTengah(kisi: Kisi, k: number, akhir: number, atas: readonly number[]): boolean {
  const nilai = angka(kisi, akhir, k) ?? 0;
  const lain = atas.flatMap((b) => angka(kisi, b, k) ?? []);
  return Math.min(...lain) <= nilai && nilai <= Math.max(...lain);
}

/** The row's only figure is the mean of those above it; it may have a name where each of those has a number besides. */
function rerataSaja(
  kisi: Kisi,
  blok: BlokKepala,
  b: number,
  atas: readonly number[],
  bernama: boolean,
): boolean {
  const semua = kisi.kolomTerisi(b, blok.awal, blok.akhir);
  const isi = bernama ? semua.filter((k) => kisi.jenis(b, k) !== TEKS) : semua;
  const [k] = isi;
  const nilai = k === undefined || isi.length > 1 ? undefined : angka(kisi, b, k);
  if (k === undefined || nilai === undefined) return false;
  const lain = atas.flatMap((satu) => angka(kisi, satu, k) ?? []);
  const rerata = lain.reduce((n, satu) => n + satu, 0) / lain.length;
  return lain.length >= 2 && Math.abs(rerata - nilai) <= SELISIH.jumlahTiapAnggota;
}

function tanpaTeks(kisi: Kisi, blok: BlokKepala, b: number): boolean {
  let bilangan = 0;
  for (let k = blok.awal; k <= blok.akhir; k++) {
    const jenis = kisi.jenis(b, k);
    if (jenis === TEKS) return false;
    if (jenis === ANGKA || jenis === TEKS_ANGKA) bilangan++;
  }
  return bilangan >= 2;
}

/** The row has a number; a name that stands there for the row, nothing beside it ("KABUPATEN"), is none. */
function bernomor(kisi: Kisi, b: number, no: number): boolean {
  const bernama = kisi.jenis(b, no) === TEKS && kisi.teks(b, no).length > 3 && kisi.kosong(b, no + 1);
  return !kisi.kosong(b, no) && !bernama;
}

const NILAI = /^(?:NILAI|SKOR|SCORE|INDEKS|HASIL|PREDIKAT|CAPAIAN|KINERJA)\b[^a-z]*$/;

/** "Seluruh segmen", or the index that the sheet is about, named in the column of names. */
function bernamaSeluruh(kisi: Kisi, blok: BlokKepala, b: number, berkode: boolean): boolean {
  const nama = kolomRuas(blok).find((k) => kisi.jenis(b, k) === TEKS);
  if (nama === undefined) return false;
  const teks = kisi.teks(b, nama);
  return seluruhNama(teks, kisi.teks(blok.atas, nama)) || (berkode && namaIndeks(kisi, blok.atas, teks));
}

/** "NILAI AKUNTABILITAS KINERJA" at the end, without a number where every row has one: what all of them come to. */
function nilaiAkhir(kisi: Kisi, blok: BlokKepala, b: number, no: number, atas: readonly number[]): boolean {
  if (!kisi.kosong(b, no) || atas.length < 2 || !atas.every((satu) => !kisi.kosong(satu, no))) return false;
  for (let k = blok.awal; k <= blok.akhir; k++)
    if (kisi.jenis(b, k) === TEKS) return NILAI.test(kisi.teks(b, k));
  return false;
}

/** The totals of the groups, where the last of them stands right above the last row: "A + B". */
function jumlahDiAtas(baris: readonly BarisTabel[]): number[] {
  const atas = baris.slice(0, -1);
  return atas.at(-1)?.macam !== "jumlah"
    ? []
    : atas.flatMap((satu) => (satu.macam === "jumlah" ? [satu.baris] : []));
}

/**
 * Finds a total that does not call itself one: the last row, without number, whose figures are the sums of those
 * above ("Kota Binjai"), or that has figures only and no name at all. Where rows have no numbers, two columns must
 * add up.
 */
export function jumlahTanpaLabel(
  kisi: Kisi,
  blok: BlokKepala,
  { no, nama }: KolomNama,
  baris: BarisTabel[],
): BarisTabel[] {
  const akhir = baris[baris.length - 1];
  if (!akhir || akhir.macam === "jumlah" || baris.length < 3) return baris;
  const b = akhir.baris;
  if (no !== undefined && bernomor(kisi, b, no)) return baris;
  const atas = baris.slice(0, -1).flatMap((satu) => (ANGGOTA.has(satu.macam) ? [satu.baris] : []));
  const bernama = (satu: number): boolean => nama.some((k) => !kisi.kosong(satu, k));
  const tanpaNama = !bernama(b) && atas.some(bernama) && tanpaTeks(kisi, blok, b);
  const tanpaNomor = no !== undefined && kisi.kosong(b, no) && atas.every((satu) => !kisi.kosong(satu, no));
  const jumlah =
    tanpaNama ||
    (no !== undefined && nilaiAkhir(kisi, blok, b, no, atas)) ||
    ((tanpaNomor || !bernama(b)) && rerataSaja(kisi, blok, b, atas, tanpaNomor)) ||
    bernamaSeluruh(kisi, blok, b, tanpaNomor) ||
    (no === undefined && rangkumanSeluruhnya(kisi, blok, b, atas)) ||
    kebanyakanJumlah(kisi, blok, b, atas, no === undefined ? 2 : 1) ||
    kebanyakanJumlah(kisi, blok, b, jumlahDiAtas(baris), 2) ||
    rangkumanTanpaNomor(kisi, blok, b, atas) ||
    keseluruhanBernama(kisi, blok, b, atas);
  return jumlah ? [...baris.slice(0, -1), { baris: b, macam: "jumlah" }] : baris;
}
