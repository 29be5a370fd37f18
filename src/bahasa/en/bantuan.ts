import type { bantuan as bantuanId } from "../id/bantuan";

/** The help page in English; function names and their results stay Indonesian, as in the sheets. */
export const bantuan: typeof bantuanId = {
  judul: "Help",
  fungsi: "LKJIP functions",
  pengantarFungsi:
    "Type them into any cell. The examples are in Indonesian notation (semicolons, decimal commas); with English settings use commas and decimal points. Each argument may be a single cell or a range.",
  sintaks: "How to write it",
  contoh: "Examples",
  keadaan: "Excel on this computer",
  tersedia: "available",
  tidakTersedia: (alasan) => `not available: ${alasan}`,
  memeriksa: "Checking Excel ...",
  daftar: {
    CAPAIAN: {
      guna: "Achievement: actual against target, as a ratio. Give the cell a percent format.",
      sintaks: "=LKJIP.CAPAIAN(target; realisasi; [polaritas]; [batas])",
      contoh: [
        { rumus: "=LKJIP.CAPAIAN(330;95)", hasil: "28,79 %" },
        { rumus: '=LKJIP.CAPAIAN(32;4,88;"negatif")', hasil: "184,75 %" },
      ],
      catatan: [
        'Polarity: "positif" (R/T), "negatif" ((2T - R)/T), or "negatif-rasio" (T/R).',
        "A blank actual is not measured, so the result is empty; a dash is read as zero. Target 0 with actual 0 gives a dash.",
        "Texts such as 1.150 orang, 16,43 % or Rp. 7.417.586.120,00 are understood. Broken ones give #VALUE! with the reason, never a guess.",
        "A target may be a range (69,1-69,5) or a rating (BB, WTP).",
        "Batas: the highest value, such as 1 for 100 %. Left out, nothing is capped.",
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
        "The formulas on the IKU sheet use the table and the rule on the Kriteria sheet, so they follow Settings.",
      ],
    },
    WARNA: {
      guna: "The name of the criterion's colour, from Hijau Tua to Merah.",
      sintaks: "=LKJIP.WARNA(capaian; [skala]; [celah])",
      contoh: [{ rumus: "=LKJIP.WARNA(0,2879)", hasil: "Merah" }],
      catatan: ["Skala and celah as for KRITERIA."],
    },
    SERAPAN: {
      guna: "Budget absorption: spent against budget, as a ratio.",
      sintaks: "=LKJIP.SERAPAN(pagu; realisasi)",
      contoh: [{ rumus: "=LKJIP.SERAPAN(7457740468;6794143210,96)", hasil: "91,10 %" }],
      catatan: [],
    },
    EFISIENSI: {
      guna: "Compares achievement with absorption: Efisien when achievement is not below it.",
      sintaks: "=LKJIP.EFISIENSI(capaian; serapan)",
      contoh: [{ rumus: "=LKJIP.EFISIENSI(0,9545;0,911)", hasil: "Efisien" }],
      catatan: ["Other results: Tidak Efisien, Belum Dilaksanakan (0 % and 0 %), Tidak Dapat Dihitung."],
    },
    RATACAPAIAN: {
      guna: "The mean achievement; blank cells and dashes are left out.",
      sintaks: "=LKJIP.RATACAPAIAN(rentang)",
      contoh: [{ rumus: "=LKJIP.RATACAPAIAN({0,9468;1,0556})", hasil: "100,12 %" }],
      catatan: [],
    },
    PERUBAHAN: {
      guna: "Rise or fall since last year, as a ratio.",
      sintaks: "=LKJIP.PERUBAHAN(sebelum; sesudah)",
      contoh: [{ rumus: "=LKJIP.PERUBAHAN(71,61;71,79)", hasil: "0,25 %" }],
      catatan: [],
    },
    ANGKA: {
      guna: "The number in a text, read in Indonesian notation.",
      sintaks: "=LKJIP.ANGKA(teks; [titik])",
      contoh: [{ rumus: '=LKJIP.ANGKA("Rp. 7.417.586.120,00")', hasil: "7417586120" }],
      catatan: ["12.294 is twelve thousand; 87,35 and 23.5 are decimals; 1229 9 is refused with #VALUE!."],
    },
    SATUAN: {
      guna: "The unit written with a number.",
      sintaks: "=LKJIP.SATUAN(teks)",
      contoh: [{ rumus: '=LKJIP.SATUAN("1.150 orang")', hasil: "orang" }],
      catatan: [],
    },
    TERBILANG: {
      guna: "A number in Indonesian words.",
      sintaks: "=LKJIP.TERBILANG(angka)",
      contoh: [{ rumus: "=LKJIP.TERBILANG(2021)", hasil: "dua ribu dua puluh satu" }],
      catatan: [],
    },
  },
};
