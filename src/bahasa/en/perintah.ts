import type { perintah as id } from "../id/perintah";

/** Texts of the commands in English. */
export const perintah: typeof id = {
  excel: {
    TERKUNCI:
      "This sheet or workbook is protected and cannot be changed. Unprotect it on the Review tab and try again.",
    SEDANG_MENGETIK:
      "Excel is waiting for a cell to be finished. Press Enter or Esc in that cell and try again.",
    TIDAK_DITEMUKAN: "A sheet, table or cell is no longer there. Press Prepare Workbook to put it back.",
    TIDAK_DIDUKUNG:
      "This version of Excel does not support that step. Excel 2021 or Microsoft 365 is needed.",
    TERLALU_BESAR:
      "The content is too large to send to Excel at once. Remove empty rows or split the data and try again.",
    SIBUK: "Excel is busy. Wait a moment and try again.",
    DIBATALKAN: "Excel did not accept this change. Try again; if it happens again, save and reopen the file.",
    ISI_DITOLAK: "Excel refused one of the inputs. Please report this together with its code.",
    TIDAK_DIKENAL: "This step failed with an unknown error.",
    BUKAN_EXCEL: "This pane only works inside Excel.",
  },
  kodeExcel: (kode) => ` (Excel code: ${kode})`,
  cetakDitolak:
    "Excel refused part of the print set-up, mostly because there is no printer or it does not know the chosen paper.",
  cetakSaran:
    "The contents are complete. Choose a printer and paper on the Page Layout tab, or change the paper in the settings.",
  dikembalikan: "The workbook is back as it was.",
  sisa: (lembar) =>
    `Sheets made so far could not be removed: ${lembar}. Delete them yourself if you do not need them.`,
  siapkan: {
    dibuat: (lembar) => `Sheets ${lembar} were made.`,
    bagian: (label, lembar) => `"${label}" on the ${lembar} sheet`,
    kolom: (judul, lembar) => `columns ${judul} on the ${lembar} sheet`,
    rumus: (lembar) => `earlier formulas of ours on the ${lembar} sheet`,
    dilengkapi: (bagian) => `Completed: ${bagian}.`,
    tetap: "All sheets are there and complete. Nothing was changed.",
    gagal: "The workbook was not prepared.",
    judulTerpakai: (judul, baru) =>
      `A sheet "${judul}" of your own is already there and was not touched. Ours is named "${baru}".`,
    tabelHilang: (tabel, lembar) =>
      `Table ${tabel} on sheet "${lembar}" is gone and its column titles are not recognised.`,
    tabelHilangSaran: (lembar) =>
      `Put its column titles back, or delete sheet "${lembar}" and press Prepare Workbook.`,
    namaHilang: (nama, lembar) =>
      `Cell name ${nama} on sheet "${lembar}" is gone and its place is not recognised.`,
    contohTidakDiisi:
      "The sample only goes into sheets that were just made; existing sheets were not changed.",
  },
  periksa: {
    TANGGAL_KOSONG: "No date of signature is set; Lampiran I leaves dots for it.",
  },
  ambilBaris: {
    diambil: (n, lembar) => `${n} rows were taken into the table on the ${lembar} sheet.`,
    tetap: "There are no rows outside the tables.",
    gagal: "The rows under the table were not taken in.",
  },
  saran: {
    siapkan: "Press Prepare Workbook.",
    ubahSumber:
      "Better change it on the Profil, PK or IKU sheet or in the settings, so that an update keeps it.",
  },
  lampiran: {
    dibuat: (judul, isi) => `Sheet "${judul}" was made: ${isi}.`,
    diperbarui: (judul, isi) => `Sheet "${judul}" was updated: ${isi}.`,
    indikator: (n) => `${n} indicators`,
    sasaran: (sasaran, indikator, program) =>
      `${sasaran} sasaran, ${indikator} indicators, ${program} programs`,
    catatan: (n) => ` ${n} notes need your attention.`,
    adaIsian: (n) =>
      `Lampiran I was not updated, because you typed or changed ${n} of its rows. An update replaces them.`,
    barisDiubah: (isi) => `Your entry in this row: "${isi}".`,
    gagal: "Lampiran I was not made.",
  },
  profil: {
    belumAda: "The Profil sheet is not in this workbook yet.",
    disimpan: (n) => `${n} fields of the profile were saved on the Profil sheet.`,
    tetap: "No field of the profile was changed.",
    gagal: "The profile was not saved.",
    bentrok: (label) =>
      `${label}: its cell was changed on the sheet since this form was opened, so the sheet keeps its text.`,
    terlaluBanyak: (n) => `The Profil sheet has ${n} rows for functions. Insert rows there first.`,
  },
  pengaturan: { disimpan: "Settings were saved in this workbook.", gagal: "Settings were not saved." },
  pergi: { gagal: (sel) => `Cannot go to ${sel}.` },
  dukungan: {
    nama: {
      excel: "Sheets and reports",
      fungsi: "LKJIP functions",
      runtime: "Pane and functions in one process",
      pita: "Buttons on the ribbon",
    },
    perlu: (set, versi) => `Needs ${set} ${versi}: Excel 2021 or Microsoft 365.`,
  },
};
