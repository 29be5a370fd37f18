/** A report of the registry, by its key, and its heading in the book. */
interface LaporanSub {
  readonly kunci: string;
  readonly judul: string;
}

/** A heading of a chapter: what people write under it, and the reports that stand there. */
export interface SubBab {
  readonly judul: string;
  /** There is a place to write before the tables. */
  readonly tulis?: true;
  /** What the Profil sheet says stands here. */
  readonly profil?: "tugas";
  readonly laporan?: readonly LaporanSub[];
}

/** A chapter. */
export interface Bab {
  readonly judul: string;
  readonly sub: readonly SubBab[];
}

/** The chapters as Permen PANRB 53/2014 has them, with the reports in their places. */
export const KERANGKA: readonly Bab[] = [
  {
    judul: "BAB I PENDAHULUAN",
    sub: [
      { judul: "A. Latar Belakang", tulis: true },
      { judul: "B. Kedudukan, Tugas, dan Fungsi", profil: "tugas" },
      {
        judul: "C. Sumber Daya",
        laporan: [{ kunci: "data-pendukung", judul: "Pegawai, Sarana, dan Susunan Organisasi" }],
      },
      { judul: "D. Isu Strategis", tulis: true },
      { judul: "E. Sistematika Penyajian", tulis: true },
    ],
  },
  {
    judul: "BAB II PERENCANAAN KINERJA",
    sub: [
      { judul: "A. Rencana Strategis", tulis: true },
      {
        judul: "B. Perjanjian Kinerja",
        laporan: [
          { kunci: "tabel-2-1", judul: "Sasaran, Indikator, dan Target" },
          { kunci: "program-anggaran", judul: "Program dan Anggaran" },
        ],
      },
    ],
  },
  {
    judul: "BAB III AKUNTABILITAS KINERJA",
    sub: [
      {
        judul: "A. Capaian Kinerja Organisasi",
        laporan: [
          { kunci: "pengukuran-kinerja", judul: "Pengukuran Kinerja" },
          { kunci: "pengukuran-sasaran", judul: "Pengukuran Kinerja per Sasaran" },
          { kunci: "perbandingan", judul: "Perbandingan Kinerja" },
          { kunci: "analisis", judul: "Analisis Capaian Kinerja" },
          { kunci: "grafik", judul: "Grafik Capaian Kinerja" },
        ],
      },
      {
        judul: "B. Realisasi Anggaran",
        laporan: [
          { kunci: "kinerja-kegiatan", judul: "Pengukuran Kinerja Kegiatan" },
          { kunci: "perubahan-anggaran", judul: "Perubahan Anggaran" },
          { kunci: "efisiensi", judul: "Efisiensi Penggunaan Sumber Daya" },
          { kunci: "triwulan", judul: "Kinerja dan Anggaran per Triwulan" },
        ],
      },
    ],
  },
  {
    judul: "BAB IV PENUTUP",
    sub: [
      { judul: "A. Kesimpulan", tulis: true },
      { judul: "B. Langkah Perbaikan", tulis: true },
    ],
  },
];
