import type { perintah as id } from "../id/perintah";
import { hitung } from "./hitung";

/** Texts of the commands in English. */
export const perintah: typeof id = {
  excel: {
    TERKUNCI:
      "This sheet or workbook is protected and cannot be changed. Unprotect it on the Review tab and try again.",
    SEDANG_MENGETIK:
      "Excel is waiting for a cell to be finished. Press Enter or Esc in that cell and try again.",
    TIDAK_DITEMUKAN: "A sheet, table or cell is no longer there. Click Prepare Workbook to put it back.",
    TIDAK_DIDUKUNG:
      "This version of Excel does not support that step. Excel 2021 or Microsoft 365 is needed.",
    TERLALU_BESAR:
      "The content is too large to send to Excel at once. Remove empty rows or split the data and try again.",
    SIBUK: "Excel is busy. Wait a moment and try again.",
    DIBATALKAN: "Excel did not accept this change. Try again; if it happens again, save and reopen the file.",
    ISI_DITOLAK: "Excel refused one of the inputs. Give this code to your IT support.",
    TIDAK_DIKENAL: "This step failed with an unknown error. Give this code to your IT support.",
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
    temuan: {
      TANGGAL_KOSONG: () => "No date of signature is set; Lampiran I leaves dots for it.",
      BANDING_KOSONG: ({ kolom, banyak }) =>
        `${kolom} is not filled in for ${hitung(banyak, "indicator")}; those cells stay empty in the comparison.`,
      TANPA_INDIKATOR: ({ sasaran }) =>
        `Sasaran "${sasaran}" has no indicator yet; its row is printed all the same.`,
      KELUARAN_KOSONG: () =>
        "No output (K) is filled in on the Realisasi Anggaran sheet; the table has rupiah only.",
      PROGRAM_TANPA_SASARAN: ({ program }) =>
        `Program "${program}" is not tied to a measured sasaran, so its efficiency cannot be computed. Fill in the column Sasaran Strategis on the Realisasi Anggaran sheet.`,
    },
    dibuat: (judul, isi) => `Sheet "${judul}" was made: ${isi}.`,
    diperbarui: (judul, isi) => `Sheet "${judul}" was updated: ${isi}.`,
    benda: {
      indikator: (n) => hitung(n, "indicator"),
      sasaran: (n) => `${n} sasaran`,
      program: (n) => hitung(n, "program"),
      kegiatan: (n) => `${n} kegiatan`,
      subKegiatan: (n) => `${n} sub kegiatan`,
      triwulan: (n) => hitung(n, "quarterly row"),
    },
    catatan: (n) => ` To be checked: ${n}.`,
    adaIsian: (judul, n) =>
      `${judul} was not updated, because you typed or changed ${hitung(n, "row")} in it. An update replaces your entries.`,
    barisDiubah: (isi) => `Your entry in this row: "${isi}".`,
    gagal: (judul) => `${judul} was not made.`,
    semua: (dibuat, dari) => `${dibuat} of ${hitung(dari, "table")} of the report done.`,
    dilewati: (judul, sebab) => `${judul} was left out: ${sebab}`,
    berhenti: (sisa) => `Stopped; ${hitung(sisa, "table")} not made yet.`,
    tanpaPilihan: "No table was chosen.",
  },
  word: {
    dibuat: (n) => `New Word document made with ${hitung(n, "part")} of the report.`,
    disalin: (n) => `${hitung(n, "part")} of the report ready to be pasted into Word.`,
    gagal: "The Word document was not made.",
    gagalSalin: "The tables were not copied.",
    kosong: (judul) => `${judul} has nothing to print yet, so it is not in the document.`,
    hanyaLembar: (judul) => `${judul} is a sheet only; print it from Excel and add it to the appendices.`,
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
      capaianWajar: "Plausible achievement",
      lampiranI: "Lampiran I",
      laporan: "Tables of the report",
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
