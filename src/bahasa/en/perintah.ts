import type { perintah as id } from "../id/perintah";
import { deret } from "./deret";
import { hitung } from "./hitung";

const juga = (sel: readonly string[], lain: number): string =>
  sel.length === 0
    ? ""
    : `; so ${sel.length + lain === 1 ? "is" : "are"} ${lain > 0 ? `${sel.join(", ")} and ${hitung(lain, "other cell")}` : deret(sel)}`;

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
    PILIHAN: {
      teks: "What is selected is not one block of cells: a chart, perhaps, or several parts.",
      saran: "Click one cell and try again.",
    },
    BUKU_LAIN: {
      teks: "Another workbook is in front.",
      saran: "Come back to this one and try again.",
    },
    SEL_BERGESER: {
      teks: "Cells cannot move because a table would be torn.",
      saran: "Move the table beside or below them and try again.",
    },
    SEL_GABUNGAN: {
      teks: "Merged cells would be torn.",
      saran: "Unmerge them and try again.",
    },
    TERSARING: {
      teks: "Some rows are filtered.",
      saran: "Clear the filter on the Data tab and try again.",
    },
    TEPI_LEMBAR: {
      teks: "Filled cells would be pushed off the sheet.",
      saran: "Empty the last rows or columns and try again.",
    },
    TABEL_PIVOT: {
      teks: "A pivot table stands there.",
      saran: "Move it and try again.",
    },
    BUKAN_LEMBAR: {
      teks: "The sheet in front has no cells, it may be a chart sheet.",
      saran: "Open another sheet and try again.",
    },
    RUMUS_PANJANG: {
      teks: "The formula is longer than Excel takes.",
      saran: "Give this code to your IT support.",
    },
    SEL_TERLALU_BANYAK: {
      teks: "Too many cells were asked for at once.",
      saran: "Choose a smaller part and try again.",
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
    ditahan: "Nothing was changed. A column title needs a look first.",
    kolomDiganti: (judul, diduga, lembar) =>
      `Column "${judul}" is not on sheet "${lembar}" (was its title changed to "${diduga}"?). No new column was added.`,
    kolomDigantiSaran: (judul) =>
      `If it was, write "${judul}" as its title again. If not, write "${judul}" right of the last title. Then click Prepare Workbook.`,
    namaHilang: (nama, lembar) =>
      `Cell name ${nama} on sheet "${lembar}" is gone and its place is not recognised.`,
    cetakTerpasang: "The print set-up that Excel had refused before is now in place.",
    contohTidakDiisi:
      "The sample only goes into sheets that were just made; existing sheets were not changed.",
    templatTidakDiisi:
      "The template only goes into sheets that were just made; existing sheets were not changed.",
    templatSaran: "If those sheets are still empty, click Take Back, then prepare again with the template.",
  },
  pulihkanRumus: {
    takDikenal: "Shows #NAME?: Excel came to know the LKJIP functions late.",
    saran: "Click Restore formulas. If #NAME? stays, close and open Excel again.",
    dimasukkan: (n) => `${hitung(n, "formula")} entered anew.`,
    tetap: "No LKJIP formula shows #NAME?.",
    gagal: "The formulas were not restored.",
  },
  ambilBaris: {
    diambil: (n, lembar) => `${hitung(n, "row")} taken into the table on the ${lembar} sheet.`,
    tetap: "There are no rows outside the tables.",
    gagal: "The rows under the table were not taken in.",
  },
  jadikanAngka: {
    selesai: (n, lembar) =>
      `${hitung(n, "text")} turned into ${n === 1 ? "a number" : "numbers"} on ${lembar}; the values are the same.`,
    tidakAda: "No plain number is written as text.",
    gagal: "The texts were not turned into numbers.",
    berubah: "The sheets have changed since the list was shown.",
    berubahSaran: "Look at the new list on the home page, then click again.",
    tetap: {
      satuan: (sel, lain) => `Left as typed, since there is a unit or a percent${juga(sel, lain)}.`,
      ragu: (sel, lain) => `Left as typed, since another number may be meant${juga(sel, lain)}.`,
      rusak: (sel, lain) => `Left as typed, since the number is broken${juga(sel, lain)}.`,
      tanda: (sel, lain) =>
        `Left as typed, since it is a limit, a range, or has a note mark${juga(sel, lain)}.`,
      rumus: (sel, lain) => `Left, since a formula gives it${juga(sel, lain)}.`,
      sebaris: (sel, lain) =>
        `Left as typed, so that the achievement of its row stays the same${juga(sel, lain)}.`,
    },
    saranTetap: {
      satuan: "Nothing to change: units and percents may stand in the cell.",
      ragu: "Type it again as a number if you know which is meant.",
      rusak: "Correct what is written in the cell.",
      tanda: "Nothing to change: limits, ranges and note marks are read with their number.",
      rumus: "Change the text where it comes from.",
      sebaris: "Look at the other figures of that row first.",
    },
  },
  saran: {
    siapkan: "Click Prepare Workbook.",
    ubahSumber:
      "Better change it on the Profil, PK or IKU sheet or in the settings, so that an update keeps it.",
  },
  laporan: {
    dibuat: (judul, isi) => `Sheet "${judul}" was made: ${isi}.`,
    diperbarui: (judul, isi) => `Sheet "${judul}" was updated: ${isi}.`,
    benda: {
      indikator: (n) => hitung(n, "indicator"),
      sasaran: (n) => `${n} sasaran`,
      program: (n) => hitung(n, "program"),
      unit: (n) => hitung(n, "unit"),
      kegiatan: (n) => `${n} kegiatan`,
      subKegiatan: (n) => `${n} sub kegiatan`,
      triwulan: (n) => hitung(n, "quarterly row"),
      butir: (n) => hitung(n, "point"),
      halaman: (n) => hitung(n, "page"),
      grafik: (n) => hitung(n, "chart"),
      tabel: (n) => hitung(n, "table"),
    },
    catatan: (n) => ` To be checked: ${n}.`,
    adaIsian: (judul, n) =>
      `${judul} was not updated, because you typed or changed ${hitung(n, "row")} in it. An update replaces your entries.`,
    barisDiubah: (isi) => `Your entry in this row: "${isi}".`,
    gagal: (judul) => `${judul} was not made.`,
    tanpaGrafik: (n) =>
      `This Excel takes no charts from an add-in, so ${hitung(n, "chart")} could not be made; the tables of figures are complete. Make charts of them with the Insert tab, or renew this report in a newer Excel.`,
    semua: (dibuat, dari, belum, lain) =>
      `${dibuat} of ${hitung(dari, "table")} of the report done.${belum.length > 0 ? ` Not made: ${[...belum, ...(lain > 0 ? [`${lain} more`] : [])].join(", ")}.` : ""}`,
    lampiranDariPK: "Lampiran I was made of the PK sheet, because the IKU sheet has no rows yet.",
    lampiranDariPKSaran: "Fill in the IKU sheet and make it again if Lampiran I should hold the IKU.",
    belumLengkap: (judul, sebab) => `${judul} was made, but it is not complete: ${sebab}`,
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
    sendiri: (judul) => `${judul} is for your own use, so it is not in the document.`,
    hanyaLembar: (judul) =>
      `${judul} is a form, so it is not copied; take it from the Word document or print its sheet.`,
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
      lampiranI: "Lampiran I and II",
      perjanjian: "Performance agreement",
      laporan: "Tables of the report",
    },
  },
  sebagian: {
    teks: (sudah, belum) => `Saved: ${sudah}. Not saved: ${belum}.`,
    saran: "What was not saved is still in the form. Click Save to try again.",
  },
  pergi: { gagal: (sel) => `Cell ${sel} cannot be opened.` },
};
