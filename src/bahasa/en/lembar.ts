import { english } from "./angka";
import type { lembar as id } from "../id/lembar";

const FILL_IN = "Fill in this cell.";
const CORRECT = "Correct what is written in this cell.";

/** What is found on our sheets, in English. */
export const lembar: typeof id = {
  temuan: {
    TARGET_KOSONG: ({ nama }) => `The target of "${nama}" is still empty.`,
    REALISASI_KOSONG: ({ nama }) => `The realisasi of "${nama}" is still empty (not measured).`,
    INDIKATOR_KOSONG: () => "This row has no indicator yet.",
    SASARAN_KOSONG: ({ nama }) => `Indicator "${nama}" has no sasaran strategis yet.`,
    POLARITAS_SALAH: ({ teks }) => `Polarity "${teks}" is not known.`,
    POLARITAS_DIUSULKAN: ({ nama }) =>
      `Is a smaller "${nama}" better? Its name says so, but it is measured as positif.`,
    POLARITAS_LAIN: ({ nama, ini, lain, lembar }) =>
      `"${nama}" is measured as ${ini} here, but as ${lain} on sheet ${lembar}, so the two achievements differ.`,
    CAPAIAN_TIDAK_WAJAR: ({ nama, capaian }) =>
      `The achievement of "${nama}" is ${english(capaian)}, outside the plausible limits. Check target, realisasi and polarity.`,
    PERSEN_SEBELAH: ({ teks }) =>
      `The other figure of this row is ${teks}, while this cell is a number without a percent sign.`,
    PERSEN_PECAHAN: ({ teks, persen, tetap }) =>
      `This cell holds ${english(teks)} while the indicator is in percent: is ${english(persen)} meant, or ${english(tetap)}?`,
    BARIS_DI_BAWAH: ({ tabel, banyak }) =>
      `${banyak} rows directly under table ${tabel} are not in it, so they are neither computed nor printed.`,
    PAGU_KOSONG: ({ nama }) => `The pagu of "${nama}" is still empty.`,
    ANGGARAN_KOSONG: ({ nama }) => `The budget of program "${nama}" is still empty.`,
    ANGGARAN_PERUBAHAN_KOSONG: ({ nama }) =>
      `Program "${nama}" has no budget after the change; the reports use the sum of its sub kegiatan where one of them changed, and else the original budget.`,
    PROFIL_KOSONG: ({ label }) => `${label} is not filled in.`,
    TAHUN_SALAH: ({ teks }) => `Year "${teks}" is not right. Write four digits, such as 2026.`,
    NIP_SALAH: ({ teks }) =>
      `NIP "${teks}" is not right. A NIP has 18 digits, such as 19700101 199503 1 001.`,
    SKALA_RUSAK: () =>
      "The table on the Kriteria sheet cannot be used; the Permendagri 54/2010 scale is used for now.",
    SKALA_TIDAK_URUT: () =>
      "Classes on the Kriteria sheet do not run from high to low; colours on the sheets may be wrong.",
    CELAH_SALAH: ({ teks }) => `Gap rule "${teks}" is not known; "Up once 91 is reached" is used for now.`,
    CARA_SALAH: ({ teks }) => `"${teks}" is no known way to add up quarters; the sheet takes the last value.`,
    ATURAN_SALAH: ({ label, teks, dipakai }) =>
      `${label} "${teks}" is not known; "${dipakai}" is used for now.`,
    KOLOM_DIGANTI: ({ judul, lembar, diduga }) =>
      `Column "${judul}" is not in the table on ${lembar} (was its title changed to "${diduga}"?).`,
    KOLOM_TIDAK_ADA: ({ judul, lembar }) => `Column "${judul}" is not in the table on ${lembar}.`,
    TABEL_TIDAK_ADA: ({ tabel }) => `Table ${tabel} is not in this workbook yet.`,
    BAGIAN_TIDAK_ADA: ({ tabel }) => `Sheet ${tabel} has not been added to this workbook yet.`,
    TABEL_KOSONG: ({ tabel }) => `Table ${tabel} does not have a single row yet.`,
  },
  saran: {
    TARGET_KOSONG: FILL_IN,
    REALISASI_KOSONG: "If it really is zero, write 0 or a dash.",
    INDIKATOR_KOSONG: FILL_IN,
    SASARAN_KOSONG: FILL_IN,
    POLARITAS_SALAH: CORRECT,
    POLARITAS_LAIN: "Choose the same direction on both sheets.",
    POLARITAS_DIUSULKAN: "Choose negatif or positif in this cell.",
    CAPAIAN_TIDAK_WAJAR: "If it is right, change the limits in the settings.",
    PERSEN_SEBELAH: "Write both in the same way, for example 85%.",
    PERSEN_PECAHAN:
      "Type 85 for 85 %, or give the cell the format Percentage and type it again with its sign.",
    BARIS_DI_BAWAH: "Click Take into the table, or delete those rows.",
    PAGU_KOSONG: FILL_IN,
    ANGGARAN_KOSONG: FILL_IN,
    PROFIL_KOSONG: FILL_IN,
    TAHUN_SALAH: CORRECT,
    NIP_SALAH: CORRECT,
    KOLOM_DIGANTI: "Write its first title in this cell again.",
    KOLOM_TIDAK_ADA: "Click Prepare Workbook: the column is added at the right of the table, still empty.",
    TABEL_TIDAK_ADA: "Click Prepare Workbook.",
    BAGIAN_TIDAK_ADA: "Add it on the Home page, Optional parts.",
  },
  saranUkur: CORRECT,
};
