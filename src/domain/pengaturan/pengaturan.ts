import type { AturanEfisiensi } from "../ukur/efisiensi";
import type { PolaritasArah } from "../ukur/polaritas";
import type { AturanPredikat } from "../ukur/predikat-aturan";
import type { AturanCelah } from "../ukur/skala";

/** Whose names and limits the criteria have; "sendiri" is an office's own table on the Kriteria sheet. */
export type PilihanSkala = "permendagri" | "sangat-tinggi" | "sendiri";

/** How a value in a gap of the printed table (90 < x < 91 …) is decided: see `kriteria`. */
export type PilihanCelah = AturanCelah;

/** The formula where an indicator names no polarity of its own. */
export type PilihanPolaritas = PolaritasArah;

/** Paper of the offices: A4, or Folio (8,5 × 13 inci, the Indonesian F4). */
export type Kertas = "A4" | "Folio";

/** How agreements (PK) are printed: the office's and those of its units. */
export interface PengaturanPerjanjian {
  /** As it was signed at the beginning of the year, or with budgets and targets after the change. */
  readonly versi: "induk" | "perubahan";
  /** Print the page on which the parties promise. */
  readonly pernyataan: boolean;
}

/** What Lampiran I holds and shows; Lampiran II holds the other of the two. */
export interface PengaturanLampiran {
  /** Offices differ: the indicators (IKU) or the agreement (PK). */
  readonly isi: "iku" | "pk";
  /** Colour the criterion. */
  readonly warna: boolean;
  /** Show a column with the criterion's name. */
  readonly kriteria: boolean;
  /** Place above the signature; "" takes the city of the profile. */
  readonly tempat: string;
  /** Date as printed, "31 Januari 2022"; "" leaves room to write it by hand. */
  readonly tanggal: string;
}

/** The sheet that Bab III measures: "otomatis" takes the one on which more of the indicators have a realisasi. */
export type SumberUkur = "otomatis" | "pk" | "iku";

/**
 * What the report on efficiency prints: by the workbook's rule alone (`Pengaturan.aturanEfisiensi`, the one that decides),
 * or the value of PMK 22/2021 besides.
 */
export type CetakEfisiensi = "aturan" | "pmk";

/** What the tables of Bab II and III follow. */
export interface PengaturanLaporan {
  readonly sumber: SumberUkur;
  readonly efisiensi: CetakEfisiensi;
}

/** Against which budget absorption is measured: the one after the change where it is filled in, or the original. */
export type DasarAnggaran = "perubahan" | "induk";

/** Between which ratios (1 = 100 %) an achievement is plausible; what lies outside is shown before it is printed. */
export interface BatasWajar {
  readonly bawah: number;
  readonly atas: number;
}

/** Choices that are kept in the workbook. */
export interface Pengaturan {
  readonly skala: PilihanSkala;
  readonly aturanCelah: PilihanCelah;
  readonly polaritasBawaan: PilihanPolaritas;
  readonly kertas: Kertas;
  readonly dasarAnggaran: DasarAnggaran;
  readonly capaianWajar: BatasWajar;
  /** How a predicate beside another ("BB" against "A") becomes a capaian. */
  readonly aturanPredikat: AturanPredikat;
  /** When an indicator is efficient. */
  readonly aturanEfisiensi: AturanEfisiensi;
  readonly lampiranI: PengaturanLampiran;
  readonly laporan: PengaturanLaporan;
  readonly perjanjian: PengaturanPerjanjian;
}

/** What a workbook has in which nothing was chosen yet. */
export const PENGATURAN_BAWAAN: Pengaturan = {
  skala: "permendagri",
  aturanCelah: "batas-bawah",
  polaritasBawaan: "positif",
  kertas: "A4",
  dasarAnggaran: "perubahan",
  capaianWajar: { bawah: 0, atas: 2 },
  aturanPredikat: "nilai",
  aturanEfisiensi: "serapan",
  lampiranI: { isi: "iku", warna: true, kriteria: false, tempat: "", tanggal: "" },
  laporan: { sumber: "otomatis", efisiensi: "aturan" },
  perjanjian: { versi: "induk", pernyataan: true },
};
