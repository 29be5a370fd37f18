import { english } from "./angka";
import type { TeksFungsi } from "../../domain/ukur/kode-galat";

/** English texts of the number reader and the LKJIP functions. */
export const fungsi: TeksFungsi = {
  rusak: {
    SPASI_DI_ANGKA: (teks) => `"${teks}" cannot be read: there is a space inside the number.`,
    KELOMPOK_RIBUAN: (teks) =>
      `"${teks}" cannot be read: thousands separators must set off three digits, as in 2.735.259.900,00.`,
    TITIK_MERAGUKAN: (teks) =>
      `"${teks}" is ambiguous: is the dot for thousands or for decimals? Write thousands as 23.940.000 and decimals with a comma.`,
    TANDA_DI_UJUNG: (teks) =>
      `"${teks}" cannot be read: the number ends with a dot or a comma. Remove it or complete the number.`,
    TANDA_DI_ANGKA: (teks) =>
      `"${teks}" cannot be read: another sign stands in the number. Set thousands off with dots, as in 1.500.`,
    PECAHAN: (teks) => `"${teks}" cannot be read: write fractions with a decimal comma, as in 12,5.`,
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
    TEKS_BEDA: (isi, lain) =>
      `Target "${isi}" and result "${lain}" are different words. Write both as numbers.`,
    TANGGAL_MUNGKIN: (isi, lain) =>
      `${isi} may be a date (day/month/year ${lain}): Excel turns an entry such as 1-2 into one. Type the number again; if it is ${isi}, write its unit with it.`,
    TANGGAL_TAK_PASTI: (isi, lain) =>
      `Target ${isi} and result ${lain}: on time or late cannot be told. Write the full date.`,
    PREDIKAT_BEDA: (isi) => `"${isi}" is not of the same kind as the target's predicate.`,
    PREDIKAT_TANPA_ANGKA: (isi) =>
      `"${isi}" cannot be compared with a number. Add its score, for example BB (71,30).`,
    PREDIKAT_TANPA_NILAI: (isi, lain) =>
      `Target "${isi}" is not reached by "${lain}", but no scores are written. Add both scores, for example BB (71,30), or choose the rule "tercapai" or "peringkat" in Settings (in a formula of your own: the argument predikat).`,
    PERSEN_MERAGUKAN: (isi) =>
      `${isi} beside a value with % is ambiguous: ${isi} % or a cell formatted as percent? Write both cells the same way, for example 95 %.`,
    SATUAN_BEDA: (isi, lain) => `"${isi}" and "${lain}" have different units. Write both in the same unit.`,
    KOMA_MERAGUKAN: (isi) =>
      `"${isi}" is ambiguous: is the comma for decimals or for thousands? Set thousands off with a dot, as in 1.150.`,
    NOTASI_BEDA: (isi, lain) =>
      `"${isi}" and "${lain}" are written in two ways: is the dot for thousands or for decimals? Write thousands with a dot and decimals with a comma.`,
    PAGU_NOL: (isi) => `The budget is 0 or blank while ${isi} was spent: absorption cannot be computed.`,
    SEBELUM_NOL: (isi) => `From 0 to ${isi}: the change in percent cannot be computed.`,
    RASIO_TERLALU_BESAR: (isi) =>
      `${english(isi)} is read as a ratio (1 = 100 %), which is more than 1,000 %. If you mean ${english(isi)} %, write the % sign or divide by 100.`,
    RENTANG_POIN_PERSEN: (isi) =>
      `This range seems to hold percents without a % sign, such as ${english(isi)}, while 1 means 100 %. Write the % sign or divide all of them by 100.`,
    POLARITAS: (isi) =>
      `Polarity "${isi}" is unknown. Choose "positif", "negatif", "negatif-rasio" or "stabil".`,
    POLARITAS_BERTENTANGAN: (isi, lain) =>
      `"${isi}" already says which way is good, but the polarity is "${lain}". Make them agree.`,
    ATURAN_PREDIKAT: (isi) =>
      `Predicate rule "${isi}" is unknown. Choose "nilai", "tercapai" or "peringkat".`,
    ATURAN_EFISIENSI: (isi) => `Efficiency rule "${isi}" is unknown. Choose "serapan" or "target".`,
    BATAS: (isi) => `The limit "${isi}" cannot be used. Write for example 120 % or 1,2.`,
    TERBILANG_TERLALU_BESAR: (isi) => `${isi} is too large; words reach up to 999 triliun.`,
    UKURAN_BEDA: (isi) => `The ranges differ in size (${isi}). Use ranges of the same size, or one cell.`,
    SKALA_TIDAK_DIKENAL: (isi) =>
      `Scale "${isi}" is unknown. Choose "permendagri", "sangat tinggi", "batas bawah", "batas atas", "bulatkan", or the range of a table of criteria.`,
    CELAH_TIDAK_DIKENAL: (isi) =>
      `Gap rule "${isi}" is unknown. Choose "batas bawah", "batas atas" or "bulatkan".`,
    TITIK: (isi) => `Meaning of the dot "${isi}" is unknown. Choose "ribuan" or "desimal".`,
    SKALA_KOSONG: () => "The table of criteria needs at least two bands.",
    SKALA_TANPA_NAMA: () => "The table of criteria needs a column of band names, and every band a name.",
    SKALA_TANPA_BATAS: () =>
      "The table of criteria needs a column of lower limits (and upper ones, if any), such as 91 or 91 ≤ 100.",
    SKALA_NAMA_GANDA: (isi) => `The band name "${isi}" stands more than once in the table of criteria.`,
    SKALA_BATAS_GANDA: (isi) => `The lower limit ${isi} belongs to more than one band.`,
    SKALA_TERBALIK: (isi) => `The upper limit of band "${isi}" is below its lower limit.`,
    SKALA_TUMPANG: (isi) => `The upper limit of band "${isi}" passes the lower limit of the band above it.`,
  },
  peran: {
    target: "Target",
    realisasi: "Result",
    pagu: "Budget",
    capaian: "Achievement",
    serapan: "Absorption",
    sebelum: "Before",
    sesudah: "After",
    angka: "Number",
  },
};
