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
  dikembalikan: "The workbook is back as it was.",
  sisa: (lembar) =>
    `Sheets made so far could not be removed: ${lembar}. Delete them yourself if you do not need them.`,
  siapkan: {
    dibuat: (lembar) => `Sheets ${lembar} were made.`,
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
};
