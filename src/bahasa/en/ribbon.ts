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
  sambutan: {
    judul: "LKjIP is ready",
    keterangan: "Open the LKjIP tab, then click Prepare Workbook to start this year's performance report.",
  },
};
