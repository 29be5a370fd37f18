import { bagian } from "./bagian";
import type { panel as panelId } from "../id/panel";
import { hitung } from "./hitung";
import { panelProfil } from "./panel-profil";

/** The pane's texts in English; sheet and regulation terms stay Indonesian. */
export const panel: typeof panelId = {
  navigasi: {
    label: "Pages of the pane",
    lainnya: "More pages",
    beranda: "Home",
    ambil: "Take",
    warna: "Colour",
    laporan: "Report",
    reviu: "Review",
    profil: "Profil",
    pengaturan: "Settings",
    bantuan: "Help",
  },
  umum: {
    memuat: "Loading ...",
    cobaLagi: "Try again",
    simpan: "Save",
    batalkan: "Undo changes",
    belumDisimpan: "There are unsaved changes.",
    bukaSel: (sel) => `Go to cell ${sel}`,
    kode: (kode) => `Code: ${kode}`,
    tutup: "Close",
    berhasil: "Done",
    usang:
      "The workbook has changed since it was read, so what stands below may no longer hold. Read it again with the button above.",
  },
  tingkat: { galat: "Error", peringatan: "Warning", info: "Note" },
  pesan: {
    jumlah: (galat, peringatan, info) =>
      [
        galat > 0 ? hitung(galat, "error") : "",
        peringatan > 0 ? hitung(peringatan, "warning") : "",
        info > 0 ? hitung(info, "note") : "",
      ]
        .filter(Boolean)
        .join(", "),
    bukaHalaman: (nama) => `Open ${nama}`,
    tampilkanSemua: (jumlah) => `Show all (${jumlah})`,
    ditemukan: (isi) => `Written: ${isi}`,
    diharapkan: (isi) => `Should be: ${isi}`,
  },
  beranda: {
    langkah: "Next step",
    punyaTabel: "Have tables of your own?",
    bukaAmbil: "Take their contents",
    atau: "or",
    masukkan: "Take into the table",
    angkaTeks: {
      judul: "Numbers written as text",
      keterangan: (n) =>
        `${hitung(n, "cell")} ${n === 1 ? "holds a number that is" : "hold numbers that are"} stored as text. Turned into numbers the values stay the same, and Excel can add them up.`,
      menjadi: (ditulis, angka) => `${ditulis} becomes ${angka}`,
      semua: (n) => `Show all (${n})`,
      tombol: "Turn into numbers",
      tetap: (n) => `${hitung(n, "other cell")} ${n === 1 ? "stays" : "stay"} as typed`,
      alasan: {
        satuan: "has a unit or a percent",
        ragu: "may mean another number",
        rusak: "the number is broken",
        tanda: "is a limit, a range, or has a note mark",
        rumus: "comes from a formula",
        sebaris: "the achievement of its row would change",
      },
    },
    pulihkanRumus: "Restore formulas",
    bukaWarna: "colour them where they are",
    isiBuku: "In this workbook",
    belumAda: "not there yet",
    belumDiisi: "not filled in yet",
    baris: (jumlah) => hitung(jumlah, "row"),
    siap: "there",
    kurang: (bagian) => `missing: ${bagian}`,
    profilTerisi: (terisi, dari) => `${terisi} of ${dari} filled`,
    masihKosong: (label) => `Still empty: ${label}.`,
    perluDilengkapi: "To complete",
    tetapLampiran: "Make Lampiran I now",
    hasilTerakhir: "Last result",
    terkunci:
      "This workbook is locked: its structure is protected or it is read-only, so no sheets can be added. Use Review > Protect Workbook, or save a copy.",
  },
  langkah: {
    siapkan: {
      judul: "Start here",
      teks: "LKjIP will add the sheets Profil, PK, IKU, Realisasi Anggaran and Kriteria. Your own sheets are left alone.",
      tombol: "Prepare Workbook",
    },
    "isi-profil": {
      judul: "Complete the profile",
      teks: "Agency, year and officials are typed once and used in every sheet and report.",
      tombol: "Fill in Profil",
    },
    "isi-iku": {
      judul: "Fill in indicators",
      teks: "Type the main indicators, their units and targets on the IKU sheet.",
      tombol: "Open the IKU sheet",
    },
    "isi-realisasi": {
      judul: "Fill in actuals",
      teks: "Type this year's actuals on the IKU sheet. Achievement and criterion are computed. Leave what is not measured yet empty.",
      tombol: "Go to the empty cell",
    },
    perbaiki: {
      judul: "Something needs attention",
      teks: "Some entries or parts of the sheets need a look. They are listed below.",
      tombol: "Go to the first",
    },
    lengkapi: {
      judul: "Parts of the sheets are missing",
      teks: "Prepare Workbook puts back what is missing. What you typed is left alone.",
      tombol: "Complete the sheets",
    },
    "lampiran-i": {
      judul: "Ready",
      teks: "There is enough data to make Lampiran I.",
      tombol: "Make Lampiran I",
    },
    selesai: {
      judul: "Lampiran I is there",
      teks: "If the data changed, make it again: its table is replaced, your notes beside it are kept.",
      tombol: "Update Lampiran I",
    },
  },
  awal: {
    pertanyaan: "What to start with?",
    kosong: "Empty sheets, I fill them in",
    contoh: "Sample data, to try it first",
    templat: {
      dinas: "Template for a Dinas or Badan",
      kecamatan: "Template for a Kecamatan or Kelurahan",
      puskesmas: "Template for a Puskesmas",
      rsud: "Template for an RSUD",
    },
    keteranganTemplat:
      "Usual sasaran, indicators and programs are written already. Targets, realisasi and budgets are yours to fill in; targets that a regulation sets are there. Delete rows you do not use.",
    keteranganContoh:
      "The sample is one published LKjIP (2021); names of people and NIPs are replaced. Use it in a trial workbook.",
  },
  tambahan: {
    lain: "Other choices",
    judul: "Optional parts",
    keterangan: "Not required, and can be added at any time. What is there already does not change.",
    tombol: "Add",
    nama: bagian,
    guna: {
      perbandingan:
        "Columns for earlier years, the final Renstra target and a provincial or national figure.",
      unit: "A column for the unit that answers for each row.",
      keluaran: "Columns for indicator, target and actual of each sub kegiatan's output.",
      triwulan: "A sheet with target and actual of every quarter.",
      renstra: "A sheet with the targets of every indicator over the years of the Renstra.",
    },
  },
  tahunBaru: {
    judul: "New year",
    guna: "Makes this workbook the one of the next year:",
    akibat: [
      "This year's targets and actuals move to the columns of last year; columns that are missing are added.",
      "Targets, actuals, budgets and quarters become empty.",
      "Objectives, indicators, programs and Renstra stay.",
      "The year on the Profil sheet becomes one more.",
    ],
    simpanDahulu:
      "Save under a new name first with File > Save As, so that this year's workbook stays. If it was a mistake, click Take Back.",
    sudahDisimpan: "I have saved it under a new name",
    tombol: "Prepare the new year",
  },
  kembalikan: {
    sedang: "Taking back ...",
    judul: "Take back",
    terakhir: (perintah, lembar, waktu) =>
      `The last one: ${perintah}${lembar === "" ? "" : ` on sheet ${lembar}`}, ${waktu}. What you changed since stays.`,
    penuh: (perintah, waktu) =>
      `${perintah} of ${waktu} was too large to be recorded and cannot be taken back. Click to skip it.`,
    tanpaCatatan:
      "The record of changes is no longer in this file. Colours and columns that carry the LKjIP mark can still be removed.",
    rusak: (banyak) => `${banyak} records are damaged and will be dropped unused.`,
    tombol: "Take Back",
    sebelumnya: (banyak) => `Before that (${banyak})`,
    caraSebelumnya:
      "Each click takes back one step, the newest first. At most the last ten steps are kept in the file.",
    baris: (perintah, lembar, waktu) => `${perintah}${lembar === "" ? "" : `: ${lembar}`}, ${waktu}`,
    terlaluBesar: "(too large, cannot be taken back)",
  },
  tawaran: { "timpa-laporan": "Update and replace those rows" },
  sedang: {
    tahunBaru: "Preparing the new year ...",
    masukkan: "Taking rows in ...",
    jadikanAngka: "Turning into numbers ...",
    pulihkanRumus: "Restoring formulas ...",
    siapkan: "Preparing the workbook ...",
    lampiran: "Making the table ...",
    simpan: "Saving ...",
    buka: "Going to the cell ...",
  },
  profil: panelProfil,
  galat: {
    judul: "The pane stopped",
    teks: "Something went wrong in the pane. Nothing in your workbook was changed.",
    saran: "Reload the pane. If it happens again, give this code to your IT support.",
    muatUlang: "Reload the pane",
  },
  takDidukung: {
    judul: "LKjIP cannot be used here",
    kurang: "What this Excel lacks:",
    terlaluLama: {
      teks: "LKjIP needs Microsoft 365, Excel LTSC 2021 or later. Nothing in your workbook was changed.",
      saran:
        "Ask your IT support to update Office, or open this file in Excel for the web. LKjIP does not run on iPad, Excel 2016 and Excel 2019.",
    },
    diLuarExcel: {
      teks: "This page is open outside Excel.",
      saran: "Open the workbook in Excel, then click LKjIP > LKjIP Pane.",
    },
    tanpaOffice: {
      teks: "Office's part for add-ins (office.js) could not be loaded. Nothing in your workbook was changed.",
      saran:
        "Check the internet connection, then close and open this pane. Offices without internet can use the intranet edition of LKjIP.",
    },
  },
};
