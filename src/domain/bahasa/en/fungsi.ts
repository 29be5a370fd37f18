import type { fungsi as bahasaIndonesia } from "../id/fungsi";

/** English texts of the number reader and the LKJIP functions. */
export const fungsi: typeof bahasaIndonesia = {
  rusak: {
    SPASI_DI_ANGKA: (teks) => `"${teks}" cannot be read: there is a space inside the number.`,
    KELOMPOK_RIBUAN: (teks) =>
      `"${teks}" cannot be read: thousands separators must set off three digits, as in 2.735.259.900,00.`,
    TITIK_MERAGUKAN: (teks) =>
      `"${teks}" is ambiguous: is the dot for thousands or for decimals? Write thousands as 23.940.000 and decimals with a comma.`,
    TANDA_DI_UJUNG: (teks) =>
      `"${teks}" cannot be read: the number ends with a dot or a comma. Remove it or complete the number.`,
    KURUNG: (teks) => `"${teks}" cannot be read: a bracket is missing.`,
    DUA_ANGKA: (teks) => `"${teks}" holds more than one number. Write one number per cell.`,
    NOTASI_ILMIAH: (teks) =>
      `"${teks}" is in scientific notation, so digits may be lost. Write the number in full.`,
    GALAT_SEL: (teks) => `This cell holds the error ${teks}. Correct its formula first.`,
    RENTANG: (teks) => `The range "${teks}" cannot be read. Write it as 69,1-69,5.`,
    RENTANG_TERBALIK: (teks) => `The range "${teks}" is reversed: the lower limit must come first.`,
  },
  galat: {
    BUKAN_ANGKA: (isi) => `"${isi}" is not a number.`,
    TARGET_KOSONG: () => "The target is blank, so the achievement cannot be computed.",
    TARGET_NOL: (isi) =>
      `The target is 0 while the result is ${isi}: no achievement can be computed. Check the target.`,
    REALISASI_NOL: () =>
      'A result of 0 cannot be computed with polarity "negatif-rasio" (T/R). Use polarity "negatif".',
    REALISASI_RENTANG: (isi) => `"${isi}" is a range. Write one number.`,
    PREDIKAT_BEDA: (isi) => `"${isi}" is not of the same kind as the target's predicate.`,
    PREDIKAT_TANPA_ANGKA: (isi) =>
      `"${isi}" cannot be compared with a number. Add its score, for example BB (71,30).`,
    PERSEN_MERAGUKAN: (isi) =>
      `${isi} beside a value with % is ambiguous: ${isi} % or a cell formatted as percent? Write both cells the same way, for example 95 %.`,
  },
  peran: {
    target: "Target",
    realisasi: "Result",
  },
};
