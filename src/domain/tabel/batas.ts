/**
 * Every limit by which a stated figure is compared with a computed one, in percent points of capaian unless said
 * otherwise. They grow from "the same figure, rounded" to "surely not meant otherwise".
 */
export const SELISIH = {
  /** A stated figure may be cut off after its last digit, never finer than this. */
  digitTerhalus: 0.005,
  /** To recognise a column, not to check a figure: twice-rounded figures still follow. */
  longgar: 0.05,
  /** The same, as a share of large figures. */
  longgarNisbi: 1e-3,
  /** A report's figure rounded to one decimal (56,5 of 56,53): it is this one and no other. */
  dekat: 0.6,
  /** The parts of a sum, as a share of it: quarters that make up their year. */
  jumlahNisbi: 0.002,
  /** A column's total may differ by a rounding of each of its members (in the column's own unit), or by this share. */
  jumlahTiapAnggota: 0.02,
  jumlahTotalNisbi: 1e-6,
  /** The dust of binary arithmetic. */
  debu: 1e-9,
  /** Rounded or cut off to a whole percent: wrong by a hair, the same colour. */
  kecil: 1,
  /** Spending above the whole budget begins here. */
  serapanPenuh: 100.005,
} as const;

/** Sizes by which a bare number betrays its kind. */
export const UKURAN = {
  /** A ratio of capaian hardly exceeds this: a column of such numbers may be ratios. */
  rasioTerbesar: 2,
  /** Above it a number can only be percent points. */
  persenTerkecil: 20,
  /** A ratio above this (1.000 %) is taken for percent points that lack their sign; as LKJIP.KRITERIA has it. */
  rasioWajar: 10,
  /** Targets of this size look like percents themselves, so that size tells nothing. */
  miripPersen: [20, 250],
  /** Targets up to it may be scores; above it, whole ones are counts. */
  nilaiTertinggi: 100,
  /** "Capaian" of this share of its target may be the value reached. */
  miripNilai: [0.2, 3],
  /** Percents of one table seldom lie so many times apart; values of different indicators do. */
  jarakNilai: 20,
  /** No percent of a target is larger. */
  persenTerbesar: 300,
  /** A figure of last year is of the size of this year's. */
  sebesarLalu: [0.4, 2.5],
  /** What was reached last year lies so near to what is promised now. */
  sedekatTarget: [0.5, 1.6],
  /** Budgets begin here; performance figures seldom reach it. */
  rupiahBesar: 1e6,
} as const;

/** Rows of a long table that are looked at to judge a column by its figures. */
export const BARIS_DILIHAT = 200;

/** Rows that must be there before figures may overrule words. */
export const BARIS_CUKUP = 3;

/** Shares of rows (or of cells) that must say the same. */
export const BAGIAN = {
  hampirSemua: 0.8,
  banyak: 0.7,
  /** A column of quarters or of budget spending is believed. */
  sampingan: 2 / 3,
  kebanyakan: 0.6,
  separuh: 0.5,
  sebagian: 0.4,
  beberapa: 0.3,
} as const;

/** Is a number inside a closed interval? */
export function diantara(nilai: number, [bawah, atas]: readonly [number, number]): boolean {
  return nilai >= bawah && nilai <= atas;
}

/** Two ratios that are one figure, rounded to one decimal of a percent; larger ones have more room. */
export function rasioDekat(a: number, b: number): boolean {
  return Math.abs(a - b) <= (SELISIH.dekat / 100) * Math.max(1, Math.abs(a));
}

/** Do the parts make up the whole, as far as rounding goes? */
export function dekatJumlah(nilai: readonly number[], seluruh: number): boolean {
  const jumlah = nilai.reduce((a, b) => a + b, 0);
  return Math.abs(jumlah - seluruh) <= Math.abs(seluruh) * SELISIH.jumlahNisbi + SELISIH.debu;
}
