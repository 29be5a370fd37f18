import { alike, english } from "./angka";
import { fungsi } from "./fungsi";
import type { tabel as tabelId } from "../id/tabel";

/** Sentences about tables read from a sheet: why a column has its role, and what deserves a look. */
export const tabel: typeof tabelId = {
  alasan: {
    judul: ({ isi }) => `Its header says “${isi}”.`,
    judulSinggah: ({ isi }) => `Its header says “${isi}”, which may mean more than one thing.`,
    mirip: ({ isi }) =>
      `Its header says “${isi}”. Its meaning was guessed from similar columns in other tables; please check.`,
    tahun: ({ isi }) => `The column is about ${isi}, compared with the year of the report.`,
    nilaiDicapai: () =>
      "Here “capaian” means the value reached, because the percentage is not written in this column.",
    keuanganDariPagu: () => "It stands to the right of the budget, so money spent is meant.",
    persenDariKiri: ({ isi }) => `The percentage of “${isi}” to its left.`,
    triwulanPolos: () =>
      "A quarter without the word target or realisasi; its meaning is taken from its place.",
    data: ({ isi, cocok, banyak }) =>
      `Its header says “${isi}”, and its figures agree with the columns it goes with on ${cocok} of ${banyak} rows.`,
    dataDitemukan: ({ cocok, banyak }) =>
      `Its header does not say so, but its figures agree on ${cocok} of ${banyak} rows.`,
    bertentangan: ({ cocok, banyak }) =>
      `Target, realisasi and capaian agree on only ${cocok} of ${banyak} rows; please check.`,
    kembar: ({ isi }) => `The column “${isi}” suits this role better.`,
    bukanAngka: ({ isi }) => `Its header is “${isi}”, but most of its cells are no figures.`,
    isiKolom: () => "Recognised by what the column holds.",
    bagian: ({ isi }) =>
      `One of several parts of equal rank (“${isi}”), so it does not stand for the whole row.`,
    tanpaJudul: () => "This column has no header.",
    tidakDikenal: ({ isi }) => `The header “${isi}” is none of those used to measure performance.`,
    dipilih: () => "Chosen by you.",
    diingat: () => "Chosen by you an earlier time.",
  },
  temuan: {
    ANGKA_RUSAK: ({ teks, rusak }) => fungsi.rusak[rusak](teks),
    TITIK_RAGU: ({ teks, satu, dua }) => `“${teks}” may mean ${english(satu)} or ${english(dua)}.`,
    CAPAIAN_BEDA: ({ tertulis, hitung, serapan }) =>
      `It says ${tertulis}; by ${serapan ? "pagu" : "target"} and realisasi it is ${alike(hitung, tertulis)}.`,
    CAPAIAN_RERATA: ({ tertulis }) =>
      `${tertulis} is the mean of several indicators in a merged cell, not the capaian of one row.`,
    CAPAIAN_BERTENTANGAN: ({ cocok, banyak, serapan }) =>
      `${serapan ? "Serapan" : "Capaian"} agrees with ${serapan ? "pagu" : "target"} and realisasi on ${cocok === 0 ? "none" : `only ${cocok}`} of ${banyak} rows. Check that the columns are right before colouring.`,
    KOLOM_TERTUKAR: ({ serapan }) =>
      serapan
        ? "Serapan equals pagu divided by realisasi. The columns may be swapped."
        : "Capaian equals target divided by realisasi. The columns may be swapped, or less is better for these indicators.",
    CAPAIAN_RAGU: () => "It is not clear whether this column holds the value reached or the percentage.",
    BAGIAN_SETARA: ({ bagian }) =>
      `This table is divided into ${bagian} without a column for the whole, so no capaian of a row is computed. Choose the target and realisasi columns to be used.`,
    SEL_TANGGAL: ({ teks }) =>
      `“${teks}” is formatted as a date, so no capaian is computed for its row. Type the number again and set the cell to General.`,
    PASANGAN_RAGU: ({ galat, isi, lain }) => fungsi.galat[galat](isi, lain),
    POLARITAS_JANGGAL: ({ nama, tertulis }) =>
      `Less of “${nama}” is usually better, but its capaian of ${tertulis} is realisasi divided by target. Check its polarity before colouring.`,
    TARGET_RUPIAH: () => "Target and realisasi hold rupiah, not the unit of their indicators.",
    BENTUK_CAMPURAN: () => "Capaian is written in several ways in this column (percent, fraction or text).",
    TANPA_CAPAIAN: () => "This table has no capaian column yet.",
  },
};
