/** One point of the review form. */
export interface ButirReviu {
  /** Names it in the document's memory; never changes. */
  readonly kunci: string;
  readonly isi: string;
}

/** A part of the review form. */
export interface KelompokButir {
  readonly judul: string;
  readonly butir: readonly ButirReviu[];
}

const kelompok = (kunci: string, judul: string, isi: readonly string[]): KelompokButir => ({
  judul,
  butir: isi.map((satu, i) => ({ kunci: `${kunci}.${i + 1}`, isi: satu })),
});

/**
 * The 23 points that Permen PANRB 53/2014 (lampiran III) has a reviewer look at, in words of our own: 6 of form, 7 of how
 * the report came about, 10 of substance.
 */
export const BUTIR_REVIU: readonly KelompokButir[] = [
  kelompok("format", "I. FORMAT", [
    "Laporan menampilkan data penting instansi.",
    "Laporan menyajikan target kinerja.",
    "Laporan menyajikan capaian kinerja secara memadai.",
    "Laporan dilengkapi lampiran yang mendukung isinya.",
    "Laporan menyajikan upaya perbaikan ke depan.",
    "Laporan menyajikan akuntabilitas keuangan.",
  ]),
  kelompok("mekanisme", "II. MEKANISME PENYUSUNAN", [
    "Laporan disusun oleh unit yang memang bertugas menyusunnya.",
    "Isi laporan didukung data yang memadai.",
    "Ada tata cara penyampaian data dan informasi dari unit kerja ke penyusun laporan.",
    "Setiap unit kerja punya penanggung jawab pengumpulan data.",
    "Data dan informasi dalam laporan diyakini andal.",
    "Analisis dalam laporan diketahui oleh unit kerja terkait.",
    "Laporan menggabungkan masukan dari unit kerja di bawahnya.",
  ]),
  kelompok("substansi", "III. SUBSTANSI", [
    "Tujuan atau sasaran dalam laporan sama dengan yang diperjanjikan dalam perjanjian kinerja.",
    "Tujuan atau sasaran dalam laporan selaras dengan Renstra.",
    "Bila butir 1 dan 2 dijawab tidak, laporan memberi penjelasan yang memadai.",
    "Indikator dalam laporan sama dengan indikator kinerja dalam perjanjian kinerja.",
    "Indikator dalam laporan sama dengan Indikator Kinerja Utama.",
    "Bila butir 4 dan 5 dijawab tidak, laporan memberi penjelasan yang memadai.",
    "Kinerja dibandingkan dengan tahun lalu, standar nasional, atau pembanding lain yang bermanfaat.",
    "IKU dan indikator kinerja sudah cukup untuk mengukur tujuan atau sasaran.",
    "Bila butir 8 dijawab tidak, laporan memberi penjelasan yang memadai.",
    "IKU dan indikator kinerja memenuhi kriteria SMART.",
  ]),
];
