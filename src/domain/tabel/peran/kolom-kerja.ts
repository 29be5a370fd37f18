import type { AlasanKolom, Peran } from "../hasil-tabel";
import type { CiriJudul } from "../kata/ciri-judul";
import type { TafsirJudul } from "../kata/tafsir-kata";
import { YAKIN } from "../yakin";

/** A column while its role is being decided. Passes return changed copies. */
export interface KolomKerja {
  /** 0-based column in the grid. */
  readonly k: number;
  readonly judul: string;
  /** The header texts with slips mended, to look for words in. */
  readonly eja: string;
  readonly grup: number;
  readonly tafsir: TafsirJudul;
  /** What sets it apart from other columns of the same meaning. */
  readonly ciri: CiriJudul;
  /** The part of the whole that it speaks of ("Kecamatan Utara"); null: the whole. */
  readonly bagian: string | null;
  readonly tersembunyi: boolean;
  readonly peran: Peran;
  readonly tahun: number | null;
  /** The quarter that the column belongs to; a later pass may find that it stands for the whole year. */
  readonly triwulan: TafsirJudul["triwulan"];
  readonly yakin: number;
  readonly alasan: AlasanKolom;
  /** Not decided by its own words: a bare "%", a bare quarter, a realisasi of the Renstra. */
  readonly tunggu?: "persen" | "triwulan" | "renstra";
}

/** The lowest of the header texts of a column ("Target | Kuantitas" is "Kuantitas"). */
export const judulDaun = (judul: string): string => judul.split(" | ").pop() ?? "";

/** The same column with another role. */
export function ubahPeran(kolom: KolomKerja, peran: Peran, yakin: number, alasan: AlasanKolom): KolomKerja {
  return { ...kolom, peran, yakin, alasan, tunggu: undefined };
}

/** The same column, never surer than what is asked about. */
export function ragukan(kolom: KolomKerja): KolomKerja {
  return { ...kolom, yakin: Math.min(kolom.yakin, YAKIN.ragu) };
}

/** The columns with `ganti` applied to those that pass the test. */
export function ubahKolom(
  kolom: readonly KolomKerja[],
  pilih: (satu: KolomKerja, i: number) => boolean,
  ganti: (satu: KolomKerja) => KolomKerja,
): KolomKerja[] {
  return kolom.map((satu, i) => (pilih(satu, i) ? ganti(satu) : satu));
}

/** "Sebelum Perubahan", "Setelah Pergeseran": one of two versions of the same sum, never what was made of the other. */
export const versiPerubahan = ({ eja }: KolomKerja): boolean =>
  /\b(?:sebelum|sesudah|setelah|semula|menjadi|murni|perubahan|pergeseran|induk|revisi)\b/i.test(eja);

/** Is there a column of one of these roles? */
export const adaPeran = (kolom: readonly KolomKerja[], ...peran: readonly Peran[]): boolean =>
  kolom.some((satu) => peran.includes(satu.peran));
