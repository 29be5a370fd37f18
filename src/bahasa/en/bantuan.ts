import type { bantuan as bantuanId } from "../id/bantuan";

/** The help page in English; function names and their results stay Indonesian, as in the sheets. */
export const bantuan: typeof bantuanId = {
  fungsi: "LKJIP functions",
  pengantarFungsi:
    "Type them into any cell. The examples are in Indonesian notation (semicolons, decimal commas); with English settings use commas and decimal points. Each argument may be a single cell or a range.",
  sintaks: "How to write it",
  contoh: "Examples",
  keadaan: {
    judul: "Excel on this computer",
    memeriksa: "Checking Excel ...",
    ada: "There",
    tidakAda: "Not there",
    salin: "Copy details",
    tersalin: "Copied. Paste it into a message to your IT support.",
    uji: "Does something look different from the guide? The IT desk has a checklist of 25 steps with a form for the result: panduan/uji-di-excel.html in the LKjIP package. Send this text along.",
    salinSendiri: "Excel does not allow copying. Copy this text with Ctrl+C:",
  },
  panduan: "Short guide",
  mulai: {
    judul: "The first five minutes",
    guna: "From an empty workbook to Lampiran I.",
    langkah: [
      "Click the LKjIP tab, then click Prepare Workbook. To try it first, choose the sample data in the pane, in a new workbook.",
      "Open the Profil page of the pane. Fill in the agency, the year and the officials, then click Save.",
      "Type indicators, units, targets and actuals on the IKU sheet. Achievement and criterion are computed.",
      "Look at Home: it says what is still missing. Click the address of a cell to go there.",
      "Click Lampiran I. The sheet is ready to print.",
      "Have tables of your own? Click Take Data to bring their contents to the LKjIP sheets without typing them again, or open their sheet and click Colour Criteria. If it does not suit, click Take Back.",
    ],
  },
  angka: {
    judul: "How to write numbers",
    guna: "As in the report; units and % may stand with them.",
    ditulis: "Written",
    dibaca: "Read as",
    tidakDibaca: "not read",
    contoh: [
      { tulisan: "12.294 orang", hasil: "12.294" },
      { tulisan: "87,35", hasil: "87,35" },
      { tulisan: "23.5", hasil: "23,5" },
      { tulisan: "16,43 %", hasil: "16,43 %" },
      { tulisan: "Rp. 7.417.586.120,00", hasil: "7.417.586.120" },
      { tulisan: "23940.000", hasil: undefined },
      { tulisan: "1229 9", hasil: undefined },
    ],
    catatan: [
      "Dots for thousands, a comma for decimals, as in Indonesia.",
      "An empty cell is not measured. If it really is zero, write 0 or a dash.",
      "A target may be a range (69,1-69,5) or a rating (BB, WTP).",
      "What is doubtful is never guessed: its cell is named so that you can correct it.",
    ],
  },
  tulisan: {
    judul: "What each command writes",
    guna: "Where, and how to take it back.",
    perintah: [
      {
        nama: "Prepare Workbook",
        menulis:
          "Adds the LKjIP sheets that are not there and parts of them that are gone. Your own sheets and entries do not change.",
        kembali: "Click Take Back. Sheets that you have filled in stay.",
      },
      {
        nama: "Take Data",
        menulis:
          "New rows and empty cells of PK, IKU and Realisasi Anggaran, as the pane has shown them. Entries that differ are replaced only where you tick them. The source sheets do not change.",
        kembali: "Click Take Back.",
      },
      {
        nama: "Colour Criteria",
        menulis:
          "Colours the capaian column. Where there is none, Capaian and Kriteria columns go into free cells beside the table. Your entries do not change.",
        kembali: "Click Take Back.",
      },
      {
        nama: "Review",
        menulis:
          "Makes or renews the sheet Reviu: figures that do not add up, what they should be, and why. The contents of your sheets do not change, and reasons that you wrote in the list stay. From the pane: Fix replaces one cell that is shown first, the review record is written on a sheet of its own, and Mark on the sheets colours the cells that were found while their contents stay as they are.",
        kembali: "Click Take Back.",
      },
      {
        nama: "Prepare to Send",
        menulis: "Replaces the LKJIP formulas on all sheets by their values. Looks and colours stay.",
        kembali: "Click Take Back in the office's own file.",
      },
      {
        nama: "Take Back",
        menulis:
          "Takes back the last LKjIP command, whichever it was; click again for the one before, up to ten. What you changed since is left and named.",
        kembali: "Run the command again.",
      },
      {
        nama: "Lampiran I",
        menulis:
          "Makes the Lampiran I sheet or updates it. Rows that you typed inside it are not replaced before you agree.",
        kembali: "Click Take Back, or delete the sheet; no other sheet changes.",
      },
      {
        nama: "Report",
        menulis:
          "Makes or updates the sheets of the tables that you choose, one sheet a table. Rows that you changed are not replaced before you agree; what you wrote in the places for it stays.",
        kembali: "Click Take Back, or delete the sheet; no other sheet changes.",
      },
      {
        nama: "Save (Profil)",
        menulis: "Only the cells of the Profil sheet that you changed in the form.",
        kembali: "Click Take Back.",
      },
      {
        nama: "Save (Settings)",
        menulis: "Your choices in this file, the Kriteria sheet, and the paper of the LKjIP sheets.",
        kembali: "Click Take Back.",
      },
      {
        nama: "Take into the table",
        menulis:
          "Widens the LKjIP table to the rows that you pasted right under it. The rows themselves do not change.",
        kembali: "Click Take Back.",
      },
      {
        nama: "Turn into numbers",
        menulis:
          "Replaces texts such as Rp. 7.417.586.120,00 by their number on the LKjIP sheets, as listed on the home page. What has a unit, is a percent, in doubt or broken stays and is named.",
        kembali: "Click Take Back.",
      },
      {
        nama: "New year",
        menulis:
          "Moves targets and actuals to the columns of last year, empties targets, actuals and budgets, and adds one to the year on the Profil sheet.",
        kembali: "Click Take Back. Safer still: save the file under a new name first.",
      },
    ],
    kembaliLabel: "To take it back:",
  },
  daftar: {
    CAPAIAN: {
      guna: "Achievement: actual against target, as a ratio. Give the cell a percent format.",
      sintaks: "=LKJIP.CAPAIAN(target; realisasi; [polaritas]; [batas]; [predikat])",
      contoh: [
        { rumus: "=LKJIP.CAPAIAN(330;95)", hasil: "28,79 %" },
        { rumus: '=LKJIP.CAPAIAN(32;4,88;"negatif")', hasil: "184,75 %" },
        { rumus: '=LKJIP.CAPAIAN("120 menit";"2 jam")', hasil: "100,00 %" },
        { rumus: '=LKJIP.CAPAIAN("31 Desember 2021";"15 Januari 2022")', hasil: "0,00 %" },
      ],
      catatan: [
        'Polarity: "positif" (R/T), "negatif" ((2T - R)/T), "negatif-rasio" (T/R), or "stabil" (1 - difference/T). Words such as "Lower is better" are understood too. Left out: a target "≤ 5 %" or "maks. 10" means negatif, any other positif.',
        'A blank cell is not measured. Desktop Excel hands blank cells over as 0, so that rows not yet filled in count (0 and 0 may even be 100 %). Write =IF(OR(D2="";E2="");"";LKJIP.CAPAIAN(D2;E2)). "belum rilis" and "n/a" give an empty result; a dash is read as zero.',
        "Target 0 with actual 0 gives a dash. Where lower is better it is 100 % (no case is success), and 0 % as soon as there is a case.",
        "Texts such as 1.150 orang, 16,43 %, Rp 2,5 M or 1:25 are understood. Units of one measure convert (menit and jam, kg and ton); different units and broken or doubtful texts give #VALUE! with the reason, never a guess.",
        "A target may be a range (69,1-69,5), a date (on time 1, late 0) or words (the same words: 1). A cell formatted as a date reaches the function as a plain number, so write dates as text.",
        'Ratings: their scores are compared, as in BB (76). Without scores a rating that is reached is 100 %; one that is not is refused, unless "tercapai" (0 %) or "peringkat" (BB to B: 80 %) was chosen. No regulation decides it, so choose one for the whole report.',
        "A target below zero counts by its distance: 1 + (R - T)/|T|, so -2 becoming -1 is 150 %.",
        "Batas: the highest value, such as 120 % or 1,2. Left out, nothing is capped.",
      ],
    },
    KRITERIA: {
      guna: "The criterion of an achievement; by Permendagri 54/2010 unless told otherwise.",
      sintaks: "=LKJIP.KRITERIA(capaian; [skala]; [celah])",
      contoh: [
        { rumus: "=LKJIP.KRITERIA(0,2879)", hasil: "Sangat Rendah" },
        { rumus: '=LKJIP.KRITERIA(0,9095;"permendagri";"batas atas")', hasil: "Sangat Baik" },
      ],
      catatan: [
        'Skala: "permendagri", "sangat tinggi", or the range of your office\'s own table, such as LKJIP_Skala on the Kriteria sheet.',
        'A value between two criteria, such as 90,40 %, is decided by celah: "batas bawah" (up from 91), "batas atas" (up as soon as 90 is passed) or "bulatkan".',
        "1 means 100 %. A range that seems to hold percents without the % sign (such as 28,79) is refused as a whole, so that it is never half right.",
        'Desktop Excel reads a blank cell as 0: write =IF(F2="";"";LKJIP.KRITERIA(F2)).',
        "The formulas on the IKU sheet use the table and the rule on the Kriteria sheet, so they follow Settings.",
      ],
    },
    WARNA: {
      guna: "The name of the criterion's colour, from Hijau Tua to Merah.",
      sintaks: "=LKJIP.WARNA(capaian; [skala]; [celah])",
      contoh: [{ rumus: "=LKJIP.WARNA(0,2879)", hasil: "Merah" }],
      catatan: ["Skala, celah and blank cells as for KRITERIA."],
    },
    SERAPAN: {
      guna: "Budget absorption: spent against budget, as a ratio.",
      sintaks: "=LKJIP.SERAPAN(pagu; realisasi)",
      contoh: [{ rumus: "=LKJIP.SERAPAN(7457740468;6794143210,96)", hasil: "91,10 %" }],
      catatan: [
        "The absorption of several activities comes from their sums, not from the mean of their percents: =LKJIP.SERAPAN(SUM(pagu);SUM(realisasi)).",
        'Desktop Excel reads a blank cell as 0: write =IF(E2="";"";LKJIP.SERAPAN(D2;E2)).',
      ],
    },
    EFISIENSI: {
      guna: "Compares achievement with absorption: Efisien when achievement is not below it.",
      sintaks: "=LKJIP.EFISIENSI(capaian; serapan; [aturan])",
      contoh: [
        { rumus: "=LKJIP.EFISIENSI(0,9602;0,7871)", hasil: "Efisien" },
        { rumus: '=LKJIP.EFISIENSI(0,9602;0,7871;"target")', hasil: "Target belum tercapai" },
      ],
      catatan: [
        'Aturan: "serapan" (left out), or "target" where your office says efficient only once the target is reached (100 % or more). Offices differ; use one rule for the whole report.',
        "Other results: Tidak Efisien, Belum Dilaksanakan (0 % and 0 %), Tanpa anggaran (achieved without spending), Tanpa realisasi (in reports: there is a budget and an achievement, nothing was spent), Tidak Dapat Dihitung.",
      ],
    },
    RATACAPAIAN: {
      guna: "The mean achievement; blank cells and dashes are left out.",
      sintaks: "=LKJIP.RATACAPAIAN(rentang)",
      contoh: [{ rumus: "=LKJIP.RATACAPAIAN({0,9468;1,0556})", hasil: "100,12 %" }],
      catatan: [
        'Desktop Excel reads blank cells as 0, which lowers the mean: write =LKJIP.RATACAPAIAN(IF(F2:F9="";"";F2:F9)).',
        "The mean of all indicators and the mean of the sasaran may differ; say in the report which one it is.",
        "Not for budget absorption: divide the sum spent by the sum of the budgets.",
      ],
    },
    PERUBAHAN: {
      guna: "Rise or fall since last year, as a ratio.",
      sintaks: "=LKJIP.PERUBAHAN(sebelum; sesudah)",
      contoh: [
        { rumus: "=LKJIP.PERUBAHAN(71,61;71,79)", hasil: "0,25 %" },
        { rumus: "=LKJIP.PERUBAHAN(-10;5)", hasil: "150,00 %" },
      ],
      catatan: [
        "Divided by the first value without its sign, so a loss that becomes a gain is a rise.",
        'Desktop Excel reads a blank cell as 0: write =IF(OR(D2="";E2="");"";LKJIP.PERUBAHAN(D2;E2)).',
      ],
    },
    ANGKA: {
      guna: "The number in a text, read in Indonesian notation.",
      sintaks: "=LKJIP.ANGKA(teks; [titik])",
      contoh: [
        { rumus: '=LKJIP.ANGKA("Rp. 7.417.586.120,00")', hasil: "7417586120" },
        { rumus: '=LKJIP.ANGKA("1,2 jt")', hasil: "1200000" },
      ],
      catatan: [
        "12.294 is twelve thousand; 87,35 and 23.5 are decimals; 1229 9, 1'500 and 12½ are refused with #VALUE!.",
        "rb, jt, miliar and triliun multiply; M and T only after Rp. Footnote marks (*) are passed over.",
      ],
    },
    SATUAN: {
      guna: "The unit written with a number.",
      sintaks: "=LKJIP.SATUAN(teks)",
      contoh: [{ rumus: '=LKJIP.SATUAN("1.150 orang")', hasil: "orang" }],
      catatan: ['Words without a number, such as "WTP", "Terlaksana" or "orang" alone, give an empty cell.'],
    },
    TERBILANG: {
      guna: "A number in Indonesian words.",
      sintaks: "=LKJIP.TERBILANG(angka)",
      contoh: [{ rumus: "=LKJIP.TERBILANG(2021)", hasil: "dua ribu dua puluh satu" }],
      catatan: [],
    },
  },
};
