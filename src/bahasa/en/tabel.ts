import type { tabel as tabelId } from "../id/tabel";
import { fungsi } from "./fungsi";

/** Sentences about tables read from a sheet: why a column has its role, and what deserves a look. */
export const tabel: typeof tabelId = {
  alasan: {
    judul: (judul) => `Its header says “${judul}”.`,
    judulSinggah: (judul) => `Its header says “${judul}”, which may mean more than one thing.`,
    tahun: (tahun) => `The column is about ${tahun}, compared with the year of the report.`,
    nilaiDicapai:
      "Here “capaian” means the value reached, because the percentage is not written in this column.",
    keuanganDariPagu: "It stands to the right of the budget, so money spent is meant.",
    persenDariKiri: (judul) => `The percentage of “${judul}” to its left.`,
    triwulanPolos: "A quarter without the word target or realisasi; its meaning is taken from its place.",
    data: (judul, cocok, banyak) =>
      `Its header says “${judul}”, and its figures agree with the columns it goes with on ${cocok} of ${banyak} rows.`,
    dataDitemukan: (cocok, banyak) =>
      `Its header does not say so, but its figures agree on ${cocok} of ${banyak} rows.`,
    bertentangan: (cocok, banyak) =>
      `Target, realisasi and capaian agree on only ${cocok} of ${banyak} rows; please check.`,
    kembar: (judul) => `The column “${judul}” suits this role better.`,
    bukanAngka: (judul: string) => `Its header is “${judul}”, but most of its cells are no figures.`,
    isiKolom: "Recognised by what the column holds.",
    tanpaJudul: "This column has no header.",
    tidakDikenal: (judul) => `The header “${judul}” is none of those used to measure performance.`,
  },
  peringatan: {
    angkaRusak: (teks, kode) => fungsi.rusak[kode](teks),
    titikRagu: (teks, satu, dua) => `“${teks}” may mean ${satu} or ${dua}.`,
    capaianBeda: (tertulis, hitung) => `It says ${tertulis}; by target and realisasi it is ${hitung}.`,
    capaianRerata: (tertulis) =>
      `${tertulis} is the mean of several indicators in a merged cell, not the capaian of one row.`,
    capaianBertentangan: (cocok, banyak) =>
      `Capaian agrees with target and realisasi on only ${cocok} of ${banyak} rows. Check that the columns are right before colouring.`,
    kolomTertukar:
      "Capaian equals target divided by realisasi. The columns may be swapped, or less is better for these indicators.",
    capaianRagu: "It is not clear whether this column holds the value reached or the percentage.",
    targetRupiah: "Target and realisasi hold rupiah, not the unit of their indicators.",
    bentukCampuran: "Capaian is written in several ways in this column (percent, fraction or text).",
    tanpaCapaian: "This table has no capaian column yet.",
  },
};
