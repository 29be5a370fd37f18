import type { perintah as id } from "../id/perintah";
import { hitung } from "./hitung";

/** Texts of the commands in English. */
export const perintah: typeof id = {
  excel: {
    TERKUNCI: {
      teks: "This sheet or workbook is protected and cannot be changed.",
      saran: "Unprotect it on the Review tab and try again.",
    },
    SEDANG_MENGETIK: {
      teks: "Excel is waiting for a cell to be finished.",
      saran: "Press Enter or Esc in that cell and try again.",
    },
    TIDAK_DITEMUKAN: {
      teks: "A sheet, table or cell is no longer there.",
      saran: "Click Prepare Workbook to put it back.",
    },
    TIDAK_DIDUKUNG: {
      teks: "This version of Excel does not support that step.",
      saran: "Use Excel 2021 or Microsoft 365.",
    },
    TERLALU_BESAR: {
      teks: "The content is too large to send to Excel at once.",
      saran: "Remove empty rows or split the data and try again.",
    },
    SIBUK: {
      teks: "Excel is busy.",
      saran: "Wait a moment and try again.",
    },
    DIBATALKAN: {
      teks: "Excel did not accept this change.",
      saran: "Try again; if it happens again, save and reopen the file.",
    },
    ISI_DITOLAK: {
      teks: "Excel refused one of the inputs.",
      saran: "Give this code to your IT support.",
    },
    TIDAK_DIKENAL: {
      teks: "This step failed with an unknown error.",
      saran: "Give this code to your IT support.",
    },
    BUKAN_EXCEL: {
      teks: "This pane only works inside Excel.",
      saran: "Open the file in Excel and click an LKjIP button there.",
    },
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
    dibuat: (lembar) => `Sheets made: ${lembar}.`,
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
      `Put its column titles back, or delete sheet "${lembar}" and click Prepare Workbook.`,
    namaHilang: (nama, lembar) =>
      `Cell name ${nama} on sheet "${lembar}" is gone and its place is not recognised.`,
    cetakTerpasang: "The print set-up that Excel had refused before is now in place.",
    contohTidakDiisi:
      "The sample only goes into sheets that were just made; existing sheets were not changed.",
  },
  ambilBaris: {
    diambil: (n, lembar) => `${hitung(n, "row")} taken into the table on the ${lembar} sheet.`,
    tetap: "There are no rows outside the tables.",
    gagal: "The rows under the table were not taken in.",
  },
  saran: {
    siapkan: "Click Prepare Workbook.",
    ubahSumber:
      "Better change it on the Profil, PK or IKU sheet or in the settings, so that an update keeps it.",
  },
  laporan: {
    temuan: { TANGGAL_KOSONG: () => "No date of signature is set; Lampiran I leaves dots for it." },
    dibuat: (judul, isi) => `Sheet "${judul}" was made: ${isi}.`,
    diperbarui: (judul, isi) => `Sheet "${judul}" was updated: ${isi}.`,
    benda: {
      indikator: (n) => hitung(n, "indicator"),
      sasaran: (n) => `${n} sasaran`,
      program: (n) => hitung(n, "program"),
    },
    catatan: (n) => ` To be checked: ${n}.`,
    adaIsian: (judul, n) =>
      `${judul} was not updated, because you typed or changed ${hitung(n, "row")} in it. An update replaces your entries.`,
    barisDiubah: (isi) => `Your entry in this row: "${isi}".`,
    gagal: (judul) => `${judul} was not made.`,
  },
  profil: {
    belumAda: "The Profil sheet is not in this workbook yet.",
    disimpan: (n) => `Saved on the Profil sheet: ${hitung(n, "field")}.`,
    tetap: "No field of the profile was changed.",
    gagal: "The profile was not saved.",
    bentrok: (label) =>
      `${label}: this cell was changed on the sheet since the form was opened, so it was not saved.`,
    bentrokSaran: "Click Save once more to use the form's entry, or Undo changes to use the sheet's.",
    kosong: "(empty)",
    terlaluBanyak: (n) => `The Profil sheet has ${hitung(n, "row")} for functions. Insert rows there first.`,
  },
  pengaturan: {
    disimpan: "Settings were saved in this workbook.",
    gagal: "Settings were not saved.",
    nama: {
      skala: "Scale of criteria",
      aturanCelah: "Values between two criteria",
      polaritasBawaan: "Default formula",
      kertas: "Paper",
      dasarAnggaran: "Budget that absorption is measured against",
      aturanPredikat: "Targets that are predicates",
      aturanEfisiensi: "Efficiency rule",
      capaianWajar: "Plausible achievement",
      lampiranI: "Lampiran I",
    },
  },
  sebagian: {
    teks: (sudah, belum) => `Saved: ${sudah}. Not saved: ${belum}.`,
    saran: "What was not saved is still in the form. Click Save to try again.",
  },
  pergi: { gagal: (sel) => `Cell ${sel} cannot be opened.` },
  dukungan: {
    nama: {
      excel: "Sheets and reports",
      fungsi: "Support for the LKJIP functions",
      runtime: "Pane and functions run together",
      rumus: "LKJIP functions in this workbook",
    },
    ya: "there",
    tidak: "not there",
    bahasa: (kode) => `Language of Excel: ${kode}`,
    rumusTakDikenal: (sel) =>
      `${sel} shows #NAME?, so Excel does not know the LKJIP functions yet. Close Excel and open it again; if it stays, give these details to your IT support.`,
    rumusBelumDipakai: "not used yet, so they cannot be checked",
    perlu: (set, versi) => `Needs ${set} ${versi}: Excel 2021 or Microsoft 365.`,
  },
};
