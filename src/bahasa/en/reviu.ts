import type { reviu as id } from "../id/reviu";
import { alike } from "./angka";
import { hitung } from "./hitung";
import { judulPembanding } from "./reviu-penilai";
import { penjelasan } from "./reviu-penjelasan";
import { dasar, judul, temuan } from "./reviu-temuan";

/** Texts of the review: sentences of findings, their explanations, the Reviu sheet, the command's summary. */
export const reviu: typeof id = {
  temuan,
  judul,
  judulPembanding,
  dasar,
  penjelasan,
  tingkat: { galat: "Wrong", peringatan: "To be looked at", info: "Note" },
  lembar: {
    judul: "REVIEW OF FIGURES",
    keterangan:
      "Made automatically from the tables of this workbook. Where a figure is right all the same, write the reason into the column “Right all the same”; it stays there on the next review.",
    kolom: [
      "No",
      "Level",
      "Where",
      "Row",
      "Finding",
      "Stated",
      "Should be",
      "Explanation",
      "Right all the same (reason)",
      "Since the last review",
    ],
    bersih: "Nothing to fix: all figures that can be computed tie.",
    terpotong: (sisa) =>
      `There are ${String(sisa)} more findings. Fix those above first, then run the review again.`,
    tidakDitemukanLagi: "Not found any more; the old reason is kept here",
    sudahDiperbaiki: "Fixed since the last review",
    selesai: "Done",
    seluruhTabel: "(whole table)",
  },
  ringkasan: (galat, peringatan, info) =>
    galat + peringatan + info === 0
      ? "Review done: all figures that can be computed tie."
      : `Review done: ${String(galat)} wrong, ${String(peringatan)} to be looked at, ${String(info)} notes.`,
  belumDiisi: (banyak, pertama) =>
    banyak === 1
      ? ` One percentage is still empty though it can be computed: ${pertama}.`
      : ` ${String(banyak)} percentages are still empty though they can be computed, the first in ${pertama}.`,
  kosong: {
    tabel:
      "There is nothing to review yet: no visible sheet has a table with figures. Click Set Up Workbook and fill in its sheets, or open the workbook that holds the tables, then run the review again.",
    hitungan: (tabel, terisi) =>
      terisi
        ? `There are no figures to review: ${hitung(tabel, "table")} read, but no sum, difference or percent that other figures of the table could tell again.`
        : `There are no figures to review yet: ${hitung(tabel, "table")} read, but no sum, difference or percent that can be computed again. Fill in targets, results and totals, then run the review again.`,
  },
  keadaan: { baru: "New", terbuka: "Still open", diperbaiki: "Fixed" },
  perubahan: (baru, diperbaiki, terbuka) =>
    ` Since the last review: ${String(baru)} new, ${String(diperbaiki)} fixed, ${String(terbuka)} still open.`,
  tersimpan: (tertulis, isi) => `${tertulis} (stored ${alike(isi, tertulis)})`,
  selTetap: "If so, the figure in this cell need not be changed.",
  perbaiki: {
    hilang: "This finding is gone; nothing was written.",
    hilangSaran: "Run the review again to see what there is now.",
    tanpa: "No one repair of this finding is certain.",
    tanpaSaran: "Fix the cell yourself, then run the review again.",
    selesai: (sel, dari, menjadi) =>
      `${sel} was fixed: ${dari} became ${menjadi}. Click Take Back to undo it.`,
    ditukar: (satu, dua) => `${satu} and ${dua} were exchanged. Click Take Back to undo it.`,
    gagal: "The cell could not be fixed.",
  },
  benar: {
    simpan: "The reason was saved on the Reviu sheet.",
    hapus: "The reason was removed; the finding counts again.",
  },
  tanda: {
    dipasang: (sel, lembar) =>
      `${hitung(sel, "cell")} marked on ${hitung(lembar, "sheet")}: violet what is wrong, blue what wants a look. Contents and colours of the cells themselves are as they were.`,
    tetap: (sel) => `The marks are right as they are: ${hitung(sel, "cell")}.`,
    bersih: "There is nothing to mark.",
    dihapus: "The marks of the review were taken off all sheets.",
    tidakAda: "There are no marks of the review in this workbook.",
    dilewati: (lembar) => `The marks on the sheet "${lembar}" were left as they are.`,
    dilewatiSaran:
      "The sheet is protected, or Excel does not show its conditional formats. Take the protection off and try again.",
    gagal: "The marks on the sheets were not changed.",
  },
  catatan: {
    judul: "RECORD OF THE REVIEW",
    keterangan:
      "For the office and the Inspektorat together. Fill in the column for the office's answer; answers stay on the next round. Findings of the level Note are left out. The list is made by arithmetic and is no official assessment.",
    kolom: [
      "No",
      "Where",
      "Row",
      "Finding",
      "Stated",
      "Condition",
      "Criterion",
      "Should be",
      "Answer of the office",
      "Status",
      "Round",
    ],
    bersih: "No findings.",
    terpotong: (sisa) => `There are ${String(sisa)} more findings that are not listed here.`,
    status: { baru: "New", terbuka: "Still open", diperbaiki: "Fixed", diterima: "Right all the same" },
    kelompok: {
      pertama: "Round 1",
      berubah: (nomor) => `Changed in round ${String(nomor)}`,
      terbuka: "Still open from earlier rounds",
      selesai: "Closed in earlier rounds",
    },
    putaran: (nomor, baru, selesai, terbuka, diterima) =>
      `Round ${String(nomor)}: ${String(baru)} new, ${String(selesai)} fixed, ${String(terbuka)} still open${diterima === 0 ? "" : `, ${String(diterima)} declared right`}.`,
    ditulis: (putaran) => `The record of the review is written. ${putaran}`,
    belumDitulis: "The record of the review could not be written.",
    bolehUlang: "Check whether its sheet is protected, then run it again. No other sheet was changed.",
  },
  tahunLalu: {
    teks: "Last year's workbook cannot be read.",
    saran: "Choose an .xlsx file. If it is still .xls or has a password, save it as a plain .xlsx first.",
  },
  rekap: {
    rekap: {
      lembar: "Rekap Reviu",
      judul: "SUMMARY OF REVIEWS",
      kolom: [
        "No",
        "Office (file)",
        "Wrong",
        "To be looked at",
        "Notes",
        "Mean achievement",
        "Spent",
        "Remark",
      ],
    },
    beda: {
      lembar: "Indikator Berbeda",
      judul: "ONE INDICATOR, TWO RESULTS",
      kolom: ["No", "Indicator", "Office", "Result", "Other office", "Result"],
      tidakAda: "None.",
    },
    selesai: (banyak) => `The summary of ${String(banyak)} files was made.`,
    gagal: "The summary could not be made.",
  },
  gagal: "The review could not be run.",
  belumDitulis: "The Reviu sheet could not be written.",
  bolehUlang: "Check whether the Reviu sheet is protected, then run it again. No other sheet was changed.",
  diterima: (banyak) => ` Not counted there: ${String(banyak)} that you declared right all the same.`,
};
