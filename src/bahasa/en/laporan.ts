import type { laporan as id } from "../id/laporan";
import { hitung } from "./hitung";

/** What reports find beyond the findings of the sheets, in English. */
export const laporan: typeof id = {
  temuan: {
    LAMPIRAN_DARI_LAIN: ({ kosong, terisi }) =>
      `Sheet ${kosong} has no rows yet, but sheet ${terisi} has. This table can be made of ${terisi}.`,
    TREN_KOSONG: () =>
      "The chart of the trend cannot be made yet: fill in last year's realisasi for at least one indicator.",
    TITIK_DESIMAL: () =>
      "This Excel uses the decimal point, so figures in charts look like 28.79 %. Set Excel's decimal separator to the comma before printing.",
    TANGGAL_KOSONG: () => "No date of signature is set; dots are left for it.",
    BANDING_KOSONG: ({ kolom, banyak }) =>
      `${kolom} is not filled in for ${hitung(banyak, "indicator")}; those cells stay empty in the comparison.`,
    TANPA_INDIKATOR: ({ sasaran }) =>
      `Sasaran "${sasaran}" has no indicator yet; its row is printed all the same.`,
    KELUARAN_KOSONG: () =>
      "No output (K) is filled in on the Realisasi Anggaran sheet; the table has rupiah only.",
    PROGRAM_TANPA_SASARAN: ({ program }) =>
      `Program "${program}" is not tied to a measured sasaran, so its efficiency cannot be computed.`,
    UNIT_KOSONG: () => "No row of PK or Realisasi Anggaran names its unit yet.",
    UNIT_TANPA_INDIKATOR: ({ unit }) => `${unit} has no indicator on the PK sheet yet.`,
    UNIT_TANPA_ANGGARAN: ({ unit }) => `${unit} has no sub kegiatan on the Realisasi Anggaran sheet yet.`,
    PERUBAHAN_KOSONG: () => "No budget or target after the change is filled in, so nothing has changed yet.",
    TARGET_TANPA_ANGGARAN: ({ nama, program }) =>
      `The budget of ${program} went to 0, but the target "${nama}" stayed.`,
  },
  saran: {
    LAMPIRAN_DARI_LAIN:
      "Open Settings, part Lampiran I, choose the other Contents, save, and make it again. Or fill in the empty sheet.",
    PROGRAM_TANPA_SASARAN: "Fill in the column Sasaran Strategis on the Realisasi Anggaran sheet.",
    UNIT_KOSONG:
      "Add the part Unit on the Home page (Optional parts), then fill in its column, for example Sekretariat.",
    UNIT_TANPA_INDIKATOR: "Fill in the Unit column on the PK sheet.",
    UNIT_TANPA_ANGGARAN: "Fill in the Unit column on the Realisasi Anggaran sheet.",
    PERUBAHAN_KOSONG: "Fill in Anggaran Perubahan and Target Perubahan on the PK sheet.",
    TARGET_TANPA_ANGGARAN:
      "Write the new target into Target Perubahan on the PK sheet, or explain it in the report.",
  },
};
