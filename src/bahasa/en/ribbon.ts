import type { ribbon as ribbonId } from "../id/ribbon";

/** Ribbon texts for Excel shown in English; sheet names stay as they are in the workbook. */
export const ribbon: typeof ribbonId = {
  tab: "LKjIP",
  grup: {
    bukuKerja: "Workbook",
    ukur: "Measure",
    laporan: "Reports",
    panel: "Pane",
  },
  tombol: {
    SiapkanBukuKerja: {
      label: "Prepare Workbook",
      keterangan:
        "Adds the sheets Profil, PK, IKU, Realisasi Anggaran and Kriteria to this workbook, with their formulas. Sheets and contents that are already there are left alone.",
    },
    AmbilData: {
      label: "Take Data",
      keterangan:
        "Opens the pane: the tables on your sheets are read, and you see what would go into PK, IKU and Realisasi Anggaran. Nothing is written before you click Take in the pane. The source sheets do not change.",
    },
    WarnaiKriteria: {
      label: "Colour Criteria",
      keterangan:
        "Reads the tables on this sheet as they stand and colours their capaian by criterion. Where there is none, Capaian and Kriteria columns are added beside the table. What is doubtful is asked first, in the pane.",
    },
    Kembalikan: {
      label: "Take Back",
      keterangan:
        "Takes back what LKjIP did last: colours, columns, sheets, reports or settings. Click again for the one before. What you typed yourself stays.",
    },
    Reviu: {
      label: "Review",
      keterangan:
        "Reads all tables of the workbook and lists on the Reviu sheet which figures do not add up, what they should be, and why. No other sheet is changed.",
    },
    LampiranI: {
      label: "Lampiran I",
      keterangan:
        "Makes the Lampiran I sheet from IKU or PK, with the agency, the criteria and the signature block, ready to print on A4 or Folio. Notes beside it are kept.",
    },
    Laporan: {
      label: "Report",
      keterangan:
        "A menu of the report's tables, agreements and review forms: choose one, or all of them. Each has its own sheet, ready to print, and is updated in place.",
    },
    SiapkanKirim: {
      label: "Prepare to Send",
      keterangan:
        "Replaces all LKJIP formulas by their values, so that the file looks the same on a PC without LKjIP. Save it under another name to send it, then click Take Back to use the formulas again.",
    },
    Panel: {
      label: "LKjIP Pane",
      keterangan:
        "Opens the pane on the right: what is there, what is still missing, the Profil form, the settings, and help for the LKJIP functions.",
    },
  },
  laporan: {
    semua: {
      label: "All tables",
      keterangan:
        "Makes or updates all tables of the report, each on its own sheet. What you wrote in the places for it stays.",
    },
    "bagian-depan": {
      label: "Front pages",
      keterangan: "Cover, foreword, contents and summary: the printed workbook becomes a whole book.",
    },
    "data-pendukung": {
      label: "Supporting data",
      keterangan: "Chapter I: forms for staff, assets and organisation, with totals and charts.",
    },
    "tabel-2-1": {
      label: "Tabel 2.1",
      keterangan: "The agreement for chapter II from the PK sheet: sasaran, indicators and targets.",
    },
    "program-anggaran": {
      label: "Programs and budget",
      keterangan: "The programs and their budgets for chapter II, with the total.",
    },
    "pengukuran-kinerja": {
      label: "Tabel 3.1: measurement",
      keterangan:
        "Target, realisasi, capaian and class of every indicator, both kinds of mean, and the summary of classes.",
    },
    "pengukuran-sasaran": {
      label: "Measurement by sasaran",
      keterangan:
        "One table a sasaran: realisasi of earlier years and this one, capaian, class and the mean.",
    },
    perbandingan: {
      label: "Comparisons",
      keterangan: "Realisasi against target, earlier years, end of the Renstra, and province or nation.",
    },
    analisis: {
      label: "Analysis",
      keterangan:
        "A first text on every indicator to edit, with places for cause, obstacle, effort and recommendation.",
    },
    grafik: {
      label: "Charts",
      keterangan:
        "Charts of capaian by indicator, absorption by program and realisasi over three years, with their figures.",
    },
    "kinerja-kegiatan": {
      label: "Performance of kegiatan",
      keterangan:
        "Program, kegiatan and sub kegiatan with the sums of each kegiatan, each program and the whole.",
    },
    "perubahan-anggaran": {
      label: "Change of budget",
      keterangan: "Budgets of the programs before and after the change, with difference and percent.",
    },
    efisiensi: {
      label: "Efficiency",
      keterangan: "Capaian against absorption of the budget, by sasaran and by program.",
    },
    triwulan: {
      label: "Quarterly report",
      keterangan: "Target and realisasi of indicators and budgets by quarter, from the Triwulan sheet.",
    },
    "lampiran-i": {
      label: "Lampiran I",
      keterangan: "IKU or PK with the agency and the signature, as the settings say.",
    },
    "lampiran-ii": {
      label: "Lampiran II",
      keterangan: "What Lampiran I does not hold: PK where it has the IKU, IKU where it has the PK.",
    },
    "pk-unit": {
      label: "PK of the units",
      keterangan:
        "Agreements of Sekretariat and each Bidang: statement, indicators, program to sub kegiatan, signatures.",
    },
    "pk-perubahan": {
      label: "PK after the change",
      keterangan:
        "Budgets and targets before and after the change, with places for reasons and proposed targets.",
    },
    "formulir-reviu": {
      label: "Review form",
      keterangan: "The checklist of the review, with places for ticks and the reviewers' notes.",
    },
    "pernyataan-reviu": {
      label: "Statement of review",
      keterangan: "The statement that the report was reviewed, ready to be signed.",
    },
    "evaluasi-mandiri": {
      label: "Self-evaluation of reporting",
      keterangan:
        "A checklist by the reporting criteria of Permen PANRB 88/2021, answered where the workbook can. No official score.",
    },
  },
  sambutan: {
    judul: "LKjIP is ready",
    keterangan: "Open the LKjIP tab, then click Prepare Workbook to start this year's performance report.",
  },
};
