import type { BarisSel, TabelLembar } from "./baca-tabel";

/** A row of the Realisasi Anggaran table, as it was read. */
export type BarisAnggaranTerbaca = BarisSel<keyof typeof JUDUL_ANGGARAN>;

/** Titles of the Realisasi Anggaran table, which readers look for. */
export const JUDUL_ANGGARAN = {
  kode: "Kode",
  program: "Program",
  kegiatan: "Kegiatan",
  subKegiatan: "Sub Kegiatan",
  indikator: "Indikator",
  satuan: "Satuan",
  targetK: "Target Kinerja",
  realisasiK: "Realisasi Kinerja",
  capaianK: "Capaian Kinerja",
  pagu: "Pagu",
  paguPerubahan: "Pagu Perubahan",
  realisasi: "Realisasi",
  persentase: "Persentase",
  kriteria: "Kriteria",
  sasaran: "Sasaran Strategis",
  unit: "Unit",
} as const;

/** The Realisasi Anggaran table. */
export const TABEL_ANGGARAN: TabelLembar<keyof typeof JUDUL_ANGGARAN> = {
  nama: "LKJIP_TabelAnggaran",
  judul: JUDUL_ANGGARAN,
  masukan: ["subKegiatan", "indikator", "pagu", "paguPerubahan", "realisasi"],
};
