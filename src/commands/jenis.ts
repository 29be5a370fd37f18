import type { KunciTambahan } from "../domain/lembar/tambahan";
import type { Pesan } from "../domain/pesan";

/** Something that was read from the workbook, or why it could not be; nothing is thrown at a screen. */
export type Bacaan<T> =
  { readonly ada: true; readonly nilai: T } | { readonly ada: false; readonly pesan: Pesan };

/** Siapkan Buku Kerja: empty forms, or filled with the sample. */
export interface OpsiSiapkan {
  readonly isi: "kosong" | "contoh";
  /** Columns and sheets besides those that every workbook has. */
  readonly tambahan?: readonly KunciTambahan[];
}

/** Something that this Excel can or cannot do; a screen cannot forget the other branch. */
export type Kemampuan = { readonly tersedia: true } | { readonly tersedia: false; readonly alasan: string };

/** What this Excel supports, for the health list of the pane. */
export interface Dukungan {
  /** "Excel · PC · 16.0.14332". */
  readonly versi: string;
  /** In the order to show; `nama` in the user's language. */
  readonly butir: readonly {
    readonly kode: string;
    readonly nama: string;
    /** Without it the pane shows a plain message instead of its pages. */
    readonly wajib: boolean;
    readonly keadaan: Kemampuan;
  }[];
}
