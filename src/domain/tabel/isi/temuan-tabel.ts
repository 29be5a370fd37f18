import type { KodeRusak } from "../../angka/kode-rusak";
import type { KodeUkur } from "../../ukur/kode-galat";
import type { SebutanUang } from "../kata/sebutan-uang";
import type { TanpaIsi, TemuanDari } from "../../temuan/temuan";

/** The percent is the share of a budget, by the word of its heading, and realisasi, not of a target. */
interface Serapan {
  readonly serapan?: SebutanUang;
}

/** What the reader finds in a table, by code, and what its sentences need. */
export interface IsiTemuanTabel {
  /** A text that begins as a number and cannot be read as one; `rusak` is the number reader's own reason. */
  readonly ANGKA_RUSAK: { readonly teks: string; readonly rusak: KodeRusak };
  /** "12.294" alone: thousands or a decimal? */
  readonly TITIK_RAGU: { readonly teks: string; readonly satu: string; readonly dua: string };
  /** The stated capaian is not realisasi by target. */
  readonly CAPAIAN_BEDA: Serapan & { readonly tertulis: string; readonly hitung: string };
  /** The stated capaian is the mean of a group of rows. */
  readonly CAPAIAN_RERATA: { readonly tertulis: string };
  /** Target, realisasi and capaian contradict each other on most rows. */
  readonly CAPAIAN_BERTENTANGAN: Serapan & { readonly cocok: number; readonly banyak: number };
  /** Capaian is target by realisasi throughout. */
  readonly KOLOM_TERTUKAR: Serapan;
  /** "Capaian" may be the value reached or a percent. */
  readonly CAPAIAN_RAGU: TanpaIsi;
  /** Columns of equal rank and none for the whole; `bagian` names them. */
  readonly BAGIAN_SETARA: { readonly bagian: string };
  /** A date stands where something is measured. */
  readonly SEL_TANGGAL: { readonly teks: string };
  /** Target and realisasi do not go together; the sentence is that of the function that refuses them. */
  readonly PASANGAN_RAGU: { readonly galat: KodeUkur; readonly isi: string; readonly lain: string };
  /** A thing of which less is better, with a stated capaian that rises with it. */
  readonly POLARITAS_JANGGAL: { readonly nama: string; readonly tertulis: string };
  readonly TARGET_RUPIAH: TanpaIsi;
  /** A column writes its capaian in several ways. */
  readonly BENTUK_CAMPURAN: TanpaIsi;
  readonly TANPA_CAPAIAN: TanpaIsi;
}

/** One finding of the reader; `sel` is a cell of the table's own sheet ("G12"), for a column its header cell. */
export type TemuanTabel = TemuanDari<IsiTemuanTabel>;
