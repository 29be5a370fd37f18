import { SELISIH } from "../batas";
import type { BlokKepala } from "../kepala/blok-kepala";
import { TEKS } from "../kisi";
import type { Kisi } from "../kisi";
import { angka } from "./angka-kisi";

/** So many rows have a code before one without stands for all of them. */
const BARIS_BERKODE = 3;

/** Surveys of satisfaction tell marks of 1 to 4 as 25 to 100 (PermenPANRB 14/2017). */
const NILAI_SURVEI = { terkecil: 1, terbesar: 4, kali: 25 };

/** A figure that the sum or the mean may be told as, and how far off it may be. */
type Calon = readonly [nilai: number, selisih: number];

function konversiSurvei([nilai, selisih]: Calon): Calon[] {
  const { terkecil, terbesar, kali } = NILAI_SURVEI;
  return nilai >= terkecil && nilai <= terbesar ? [[nilai * kali, selisih * kali]] : [];
}

/** How the figure of a row stands to those above it: their sum or mean, between them, or neither. */
type Hubungan = "tepat" | "di antara" | "lain";

function hubungan(kisi: Kisi, k: number, b: number, atas: readonly number[]): Hubungan | undefined {
  const nilai = angka(kisi, b, k);
  const lain = atas.flatMap((satu) => angka(kisi, satu, k) ?? []);
  // "100 | 100 | 100" in every row is the mean of itself and says nothing.
  if (nilai === undefined || lain.length < 2 || lain.every((satu) => satu === nilai)) return undefined;
  const jumlah = lain.reduce((n, satu) => n + satu, 0);
  const longgar = Math.max(SELISIH.digitTerhalus * lain.length, Math.abs(nilai) * SELISIH.jumlahTotalNisbi);
  const rerata: Calon = [jumlah / lain.length, SELISIH.digitTerhalus * 2];
  const calon: Calon[] = [
    [jumlah, longgar],
    rerata,
    ...[[jumlah, SELISIH.digitTerhalus] as const, rerata].flatMap(konversiSurvei),
  ];
  if (calon.some(([satu, selisih]) => Math.abs(satu - nilai) <= selisih)) return "tepat";
  return Math.min(...lain) <= nilai && nilai <= Math.max(...lain) ? "di antara" : "lain";
}

/** The first text of a row: what it is called. Numbers before it are codes. */
function kolomNamaBaris(kisi: Kisi, blok: BlokKepala, b: number): number {
  let nama = blok.awal;
  while (nama < blok.akhir && kisi.jenis(b, nama) !== TEKS) nama++;
  return nama;
}

function hubunganBaris(kisi: Kisi, blok: BlokKepala, b: number, atas: readonly number[]): Hubungan[] {
  const hasil: Hubungan[] = [];
  for (let k = kolomNamaBaris(kisi, blok, b) + 1; k <= blok.akhir; k++) {
    const satu = hubungan(kisi, k, b, atas);
    if (satu !== undefined) hasil.push(satu);
  }
  return hasil;
}

/** Two figures of the row, and more than half of all, are sums or means of the rows above: its name alone need not say so. */
export function pastiRangkuman(kisi: Kisi, blok: BlokKepala, b: number, atas: readonly number[]): boolean {
  const semua = hubunganBaris(kisi, blok, b, atas);
  const tepat = semua.filter((satu) => satu === "tepat").length;
  return atas.length >= 2 && tepat >= 2 && tepat * 2 > semua.length;
}

/** So many columns of sums or means are no accident, where two or three rows stand above. */
const TEPAT_TERSEDIKIT = 3;

/** "Kabupaten" below its districts, and nothing beside the name but their sums or means. */
export function rangkumanSeluruhnya(
  kisi: Kisi,
  blok: BlokKepala,
  b: number,
  atas: readonly number[],
): boolean {
  const isi = kisi.kolomTerisi(b, blok.awal, blok.akhir);
  const semua = hubunganBaris(kisi, blok, b, atas);
  return (
    semua.length >= TEPAT_TERSEDIKIT &&
    semua.length === isi.length - 1 &&
    semua.every((satu) => satu === "tepat")
  );
}

const KODE = /^(?:\p{L}{1,3}|\P{L}*\d[\d.\p{L}-]*|\p{L}{1,3}[ .-]?\d[\d.]*)$/u;

/**
 * "| IKM unit | 3,39 | 84,75" below U1 to U9: named beside the column of codes, where it alone has none. A sum or a mean
 * proves it; figures worked out of those lie between the ones above.
 */
export function rangkumanTanpaNomor(
  kisi: Kisi,
  blok: BlokKepala,
  b: number,
  atas: readonly number[],
): boolean {
  const berkode = atas.every((satu) => KODE.test(kisi.teks(satu, blok.awal).trim()));
  if (!berkode || atas.length < BARIS_BERKODE || !kisi.kosong(b, blok.awal)) return false;
  if (kisi.jenis(b, blok.awal + 1) !== TEKS) return false;
  const semua = hubunganBaris(kisi, blok, b, atas);
  return semua.includes("tepat") && !semua.includes("lain");
}

const BAGIAN_DARI = /^(?:komponen|unsur|aspek|dimensi|parameter|subindeks|sub indeks|bagian)\s+(.+)$/i;

/** "Komponen IKLH" heads the names, and the last of them is "IKLH": what the others make up, its figures between theirs. */
export function keseluruhanBernama(
  kisi: Kisi,
  blok: BlokKepala,
  b: number,
  atas: readonly number[],
): boolean {
  const nama = kolomNamaBaris(kisi, blok, b);
  const judul = BAGIAN_DARI.exec(kisi.teks(blok.atas, nama).trim())?.[1];
  if (judul?.toLowerCase() !== kisi.teks(b, nama).trim().toLowerCase() || atas.length < 2) return false;
  const semua = hubunganBaris(kisi, blok, b, atas);
  return semua.length > 0 && !semua.includes("lain");
}
