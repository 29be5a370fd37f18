/** What a cell may hold when it reaches the number reader. */
export type IsiSel = string | number | boolean | null | undefined;

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
  | { readonly jenis: "rusak"; readonly teks: string; readonly kode: string; readonly alasan: string };

/** What is known of the column around a cell; decides what one cell alone cannot. */
export interface KonteksAngka {
  /** The notation of single-dot numbers such as "12.294"; Indonesian (thousands) is the rule. */
  readonly titik?: "ribuan" | "desimal";
}
