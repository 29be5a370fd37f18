import type { HasilBaca } from "../../angka/hasil-baca";
import { bandingkan } from "../../ukur/banding";
import type { Sel } from "../../ukur/banding";
import type { Polaritas } from "../../ukur/polaritas";
import { rasioCapaian } from "../../ukur/capaian";
import { angkaDari } from "../baris/sel-angka";
import type { SkalaCapaian } from "./arti-capaian";
import { SELISIH } from "../batas";

/** Two formulas explain a stated capaian at most; these are those that offices use (domain: capaian.ts). */
const SEMUA_POLARITAS: readonly Polaritas[] = ["positif", "negatif", "negatif-rasio"];

/** One row's target, realisasi and stated capaian, read. */
export interface Trio {
  readonly target: HasilBaca;
  readonly realisasi: HasilBaca;
  readonly capaian: HasilBaca;
}

/** Digits after the decimal sign, as stated. */
function desimal(nilai: number): number {
  if (Number.isInteger(nilai)) return 0;
  const [, pecahan = ""] = String(nilai).split(".");
  return Math.min(pecahan.length, 6);
}

/** Half a unit in the last digit of a rounded input, in percent points of capaian. */
function ragamInput(target: number, realisasi: number): number {
  const ragam = (nilai: number): number => (Number.isInteger(nilai) ? 0 : 0.5 * 10 ** -desimal(nilai));
  return (
    (100 * (ragam(realisasi) + (ragam(target) * Math.abs(realisasi)) / Math.abs(target))) / Math.abs(target)
  );
}

function sel(bacaan: HasilBaca): Sel {
  if (bacaan.jenis === "angka") return { isi: bacaan.persen ? "" : bacaan.nilai, bacaan };
  return { isi: bacaan.jenis === "predikat" ? bacaan.teks : "", bacaan };
}

/** Target and realisasi of a row as comparable numbers; undefined where nothing can be computed. */
export function pasanganAngka({
  target,
  realisasi,
}: Pick<Trio, "target" | "realisasi">): { t: number; r: number } | undefined {
  if (target.jenis === "kosong" || realisasi.jenis === "kosong" || target.jenis === "teks") return undefined;
  const banding = bandingkan(sel(target), sel(realisasi));
  if (banding.jenis === "galat" || banding.target === 0) return undefined;
  return { t: banding.target, r: banding.realisasi };
}

/** Capaian by one formula, in percent points; undefined where the formula has no value. */
export function hitungPersen(t: number, r: number, polaritas: Polaritas): number | undefined {
  const rasio = rasioCapaian(t, r, polaritas);
  return rasio === undefined ? undefined : 100 * rasio;
}

/** What a pair gives as ratios by each formula in use. */
export function capaianMungkin(t: number, r: number, hanyaPositif: boolean): number[] {
  const polaritas = hanyaPositif ? SEMUA_POLARITAS.slice(0, 1) : SEMUA_POLARITAS;
  return polaritas.flatMap((satu) => rasioCapaian(t, r, satu) ?? []);
}

/** The stated capaian in percent points under a scale; a percent sign leaves no choice. */
export function dalamPersen(capaian: HasilBaca, skala: SkalaCapaian): number | undefined {
  const c = angkaDari(capaian);
  if (c === undefined) return undefined;
  const bertanda = capaian.jenis === "angka" && capaian.persen;
  return skala === "rasio" && !bertanda ? c * 100 : c;
}

/** The last digit of a stated capaian, which may be cut off, in percent points. */
function digitAkhir(capaian: HasilBaca, skala: SkalaCapaian): number {
  const c = angkaDari(capaian) ?? 0;
  const bertanda = capaian.jenis === "angka" && capaian.persen;
  const digit = desimal(c) - (skala === "rasio" && !bertanda ? 2 : 0);
  return Math.max(10 ** -Math.max(0, digit), SELISIH.digitTerhalus) * 1.0001;
}

/** Does a row's stated capaian follow to its last digit, with nothing allowed for rounded inputs? */
export function cocokTepat(trio: Trio, polaritas: Polaritas, skala: SkalaCapaian): boolean {
  const pasangan = pasanganAngka(trio);
  const hitung = pasangan && hitungPersen(pasangan.t, pasangan.r, polaritas);
  const tertulis = dalamPersen(trio.capaian, skala);
  if (hitung === undefined || tertulis === undefined) return false;
  return Math.abs(tertulis - hitung) <= digitAkhir(trio.capaian, skala);
}

/**
 * Does a row's capaian follow from its target and realisasi?
 * @param longgar a little more room, to recognise a column rather than to check a figure
 * @returns undefined where the row has nothing to compare
 */
export function cocokBaris(
  trio: Trio,
  polaritas: Polaritas,
  skala: SkalaCapaian,
  longgar = false,
): boolean | undefined {
  const pasangan = pasanganAngka(trio);
  const tertulis = dalamPersen(trio.capaian, skala);
  if (!pasangan || tertulis === undefined) return undefined;
  const hitung = hitungPersen(pasangan.t, pasangan.r, polaritas);
  if (hitung === undefined) return false;
  const dasar = Math.min(SELISIH.kecil, digitAkhir(trio.capaian, skala) + ragamInput(pasangan.t, pasangan.r));
  const batas = longgar ? Math.max(dasar, SELISIH.longgar, Math.abs(hitung) * SELISIH.longgarNisbi) : dasar;
  return Math.abs(tertulis - hitung) <= batas;
}

/** How well a column of capaian follows from target and realisasi. */
export interface Kecocokan {
  /** Rows with something to compare. */
  readonly banyak: number;
  /** Rows that follow by the positive formula or by a negative one. */
  readonly cocok: number;
  /** Rows that follow by R/T. */
  readonly positif: number;
  /** Rows that follow by T/R only, target and realisasi being different. */
  readonly terbalik: number;
  readonly skala: SkalaCapaian;
}

/** The next row states no capaian of its own: the cell above speaks for a group and follows from no single row. */
function untukKelompok(berikut: Trio | undefined): boolean {
  return berikut?.capaian.jenis === "kosong" && pasanganAngka(berikut) !== undefined;
}

function hitungSkala(trio: readonly Trio[], skala: SkalaCapaian): Kecocokan {
  const hasil = { banyak: 0, cocok: 0, positif: 0, terbalik: 0 };
  for (const [i, satu] of trio.entries()) {
    const cocok = SEMUA_POLARITAS.map((polaritas) => cocokBaris(satu, polaritas, skala, true));
    if (cocok[0] === undefined || (!cocok.includes(true) && untukKelompok(trio[i + 1]))) continue;
    hasil.banyak++;
    if (cocok.includes(true)) hasil.cocok++;
    if (cocok[0]) hasil.positif++;
    else if (cocok[2]) hasil.terbalik++;
  }
  return { ...hasil, skala };
}

/** Compares a column of capaian with target and realisasi, as ratio or as percent points, whichever fits better. */
export function kecocokan(trio: readonly Trio[]): Kecocokan {
  const persen = hitungSkala(trio, "persen");
  const rasio = hitungSkala(trio, "rasio");
  return rasio.cocok > persen.cocok ? rasio : persen;
}
