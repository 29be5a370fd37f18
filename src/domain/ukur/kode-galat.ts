import type { KodeRusak } from "../angka/kode-rusak";

/** Why a measure cannot be computed from cells that were read. Stable: quoted in the help and by checks. */
export type KodeUkur =
  | "BUKAN_ANGKA"
  | "TARGET_KOSONG"
  | "TARGET_NOL"
  | "REALISASI_NOL"
  | "REALISASI_RENTANG"
  | "TEKS_BEDA"
  | "TANGGAL_MUNGKIN"
  | "TANGGAL_TAK_PASTI"
  | "PREDIKAT_BEDA"
  | "PREDIKAT_TANPA_ANGKA"
  | "PREDIKAT_TANPA_NILAI"
  | "PERSEN_MERAGUKAN"
  | "SATUAN_BEDA"
  | "KOMA_MERAGUKAN"
  | "NOTASI_BEDA"
  | "PAGU_NOL"
  | "SEBELUM_NOL"
  | "RASIO_TERLALU_BESAR"
  | "RENTANG_POIN_PERSEN"
  | "POLARITAS"
  | "POLARITAS_BERTENTANGAN"
  | "ATURAN_PREDIKAT"
  | "ATURAN_EFISIENSI"
  | "BATAS"
  | "TERBILANG_TERLALU_BESAR"
  | "UKURAN_BEDA"
  | "SKALA_TIDAK_DIKENAL"
  | "CELAH_TIDAK_DIKENAL"
  | "TITIK"
  | "SKALA_KOSONG"
  | "SKALA_TANPA_NAMA"
  | "SKALA_TANPA_BATAS"
  | "SKALA_NAMA_GANDA"
  | "SKALA_BATAS_GANDA"
  | "SKALA_TERBALIK"
  | "SKALA_TUMPANG";

/** Every reason that a function or a check can give. */
export type KodeGalat = KodeUkur | KodeRusak;

/** Which argument a message speaks of. */
export type Peran = "target" | "realisasi" | "pagu" | "capaian" | "serapan" | "sebelum" | "sesudah" | "angka";

/** The sentences for all reasons in one language; src/bahasa has them, the edge that speaks chooses. */
export interface TeksFungsi {
  readonly rusak: Readonly<Record<KodeRusak, (teks: string) => string>>;
  /** `isi` is the offending cell; `lain` the other cell or what it was taken for, "" where there is none. */
  readonly galat: Readonly<Record<KodeUkur, (isi: string, lain: string) => string>>;
  readonly peran: Readonly<Record<Peran, string>>;
}
