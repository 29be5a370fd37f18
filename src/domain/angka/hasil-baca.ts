import type { KodeRusak } from "./kode-rusak";

/** What a cell may hold when it reaches the number reader. */
export type IsiSel = string | number | boolean | null | undefined;

/**
 * What a text shows of its notation: "indonesia" 1.234,5 and 87,35; "inggris" 1,234.5 and 23.5; "titik-ragu" 12.294 and
 * "koma-ragu" 1,150, where three digits after one sign may be thousands or decimals.
 */
export type GayaNotasi = "indonesia" | "inggris" | "titik-ragu" | "koma-ragu";

/** A limit written before a number: "≤", "maks." say at most; "≥", "min." at least. */
export type TandaBatas = "paling-banyak" | "paling-sedikit";

/** A number was read. */
export interface Angka {
  readonly jenis: "angka";
  /** The number as written: "16,43 %" is 16.43 with `persen` true. */
  readonly nilai: number;
  readonly persen: boolean;
  /** "orang", "Dokumen (Renja,RKPD,RKA)", "m²"; undefined where none is written. */
  readonly satuan?: string;
  /** "Rp" or "Rp." stood before or after the number. */
  readonly rupiah: boolean;
  /** The text could also mean this number ("12.294" as a decimal): a reader of columns may prefer it. */
  readonly mungkinJuga?: number;
  /** What the text shows of its notation; undefined for numbers of Excel and for plain digits. */
  readonly notasi?: GayaNotasi;
  /** "≤ 5 %" and "min. 80": which side of the number is good. */
  readonly batas?: TandaBatas;
  /** Written as a proportion "1:25": the number is what stands after the colon. */
  readonly perbandingan?: true;
}

/** How one cell was understood. The reader never guesses: what is broken is `rusak` with the reason. */
export type HasilBaca =
  | Angka
  | { readonly jenis: "kosong" }
  /** "-", "–", "—": the report's own way to write nothing or zero. */
  | { readonly jenis: "strip" }
  /** "n/a", "belum diukur": stated to be not available. */
  | { readonly jenis: "tidak-tersedia"; readonly teks: string }
  /** "69,1-69,5". */
  | {
      readonly jenis: "rentang";
      readonly bawah: number;
      readonly atas: number;
      readonly persen: boolean;
      readonly satuan?: string;
    }
  /** "BB", "WTP", "BB (76)": the text shown and a number to compute with. */
  | {
      readonly jenis: "predikat";
      readonly teks: string;
      readonly nilai: number;
      readonly keluarga: "opini" | "sakip";
    }
  | { readonly jenis: "teks"; readonly teks: string }
  | { readonly jenis: "rusak"; readonly teks: string; readonly kode: KodeRusak };

/** What is known of the column around a cell; decides what one cell alone cannot. */
export interface KonteksAngka {
  /** The notation of single-dot numbers such as "12.294"; Indonesian (thousands) is the rule. */
  readonly titik?: "ribuan" | "desimal";
}
