import type { bantuan } from "../id/bantuan";

/** What Excel's function wizard says of a function; the Indonesian twin is the JSDoc at its code. */
export interface TeksWizard {
  readonly guna: string;
  /** By the names of the parameters. */
  readonly parameter: Readonly<Record<string, string>>;
}

const CAPAIAN = 'Achievement as a ratio (result of CAPAIAN), or a text such as "90,95 %".';
const SKALA =
  '"permendagri", "sangat tinggi" (another name of the top level), or the range of the office\'s own table.';
const CELAH =
  'Values such as 90,95: "batas bawah" (>=91), "batas atas" (>90) or "bulatkan". Left out: batas bawah.';

/** English texts of the wizard, at most 128 letters each. */
export const wizard: Readonly<Record<keyof typeof bantuan.daftar, TeksWizard>> = {
  CAPAIAN: {
    guna: 'Achievement as a ratio (0.2879 = 28.79 %). Blank cells may arrive as 0: use IF(cell="","",LKJIP.CAPAIAN(...)).',
    parameter: {
      target:
        'Target: number, text like "1.150 orang", range "69,1-69,5", limit "≤ 5 %", grade "BB (76)", or date.',
      realisasi: "Result, written in the same way as its target; the units must be the same.",
      polaritas:
        '"positif" (R/T), "negatif" ((2T-R)/T), "negatif-rasio" (T/R) or "stabil". Left out: by the sign of the target.',
      batas: "Highest value, for example 120 % or 1.2. Left out: no limit.",
      predikat: 'Grades without a score: "nilai" (refused, if left out), "tercapai" (1 or 0) or "peringkat".',
    },
  },
  SERAPAN: {
    guna: 'Budget absorbed as a ratio: spent divided by budget; 0/0 gives "-". Blank cells: use IF(cell="","",LKJIP.SERAPAN(...)).',
    parameter: {
      pagu: 'Budget in rupiah; texts such as "Rp. 7.417.586.120,00" or "Rp 2,5 M" are read too.',
      realisasi: "Amount spent in rupiah.",
    },
  },
  EFISIENSI: {
    guna: "Compares achievement with budget absorbed: Efisien, Tidak Efisien, Target belum tercapai, Tanpa anggaran …",
    parameter: {
      capaian: CAPAIAN,
      serapan: 'Budget absorbed as a ratio (result of SERAPAN), or a text such as "85,10 %".',
      aturan:
        'Efficient by "serapan" (achievement >= absorbed; if left out) or "target" (and achievement 100 % or more).',
    },
  },
  RATACAPAIAN: {
    guna: 'Mean achievement without "-" and blanks; Excel for desktop reads blanks as 0, so use IF(range="","",range).',
    parameter: {
      rentang: 'Range of achievements as ratios (results of CAPAIAN), or texts such as "90,95 %".',
    },
  },
  PERUBAHAN: {
    guna: 'Change as a ratio: (after - before) / |before|; 0 to 0 gives "-". Blank cells: use IF(cell="","",...).',
    parameter: {
      sebelum: "Earlier value, for example last year's result or the budget before its change.",
      sesudah: "Present value, for example this year's result or the budget after its change.",
    },
  },
  KRITERIA: {
    guna: "Level by Permendagri 54/2010: Sangat Baik (from 91 %), Tinggi (76), Sedang (66), Rendah (51), Sangat Rendah.",
    parameter: { capaian: CAPAIAN, skala: SKALA, celah: CELAH },
  },
  WARNA: {
    guna: "Colour of the level: Hijau Tua, Hijau Muda, Kuning Tua, Kuning Muda or Merah; by the rules of KRITERIA.",
    parameter: { capaian: CAPAIAN, skala: SKALA, celah: CELAH },
  },
  ANGKA: {
    guna: 'Turns a text with a number into the number: "1.150 orang" gives 1150, "16,43 %" 0.1643, "(31,80)" -31.8.',
    parameter: {
      teks: "Cell or range with numbers that are written as text.",
      titik: 'What the dot means in numbers such as 12.294: "ribuan" (thousands, if left out) or "desimal".',
    },
  },
  SATUAN: {
    guna: 'Takes the unit out of a text with a number: "32 orang" gives orang, "16,43 %" %, "Rp. 5.000" Rp.',
    parameter: { teks: "Cell or range with numbers and their units." },
  },
  TERBILANG: {
    guna: 'Writes a number in Indonesian words: 1150 gives "seribu seratus lima puluh". Up to 999 trillion.',
    parameter: { angka: 'Number, or a text such as "Rp. 7.417.586.120,00".' },
  },
};
