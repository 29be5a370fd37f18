import type { KunciLaporan } from "../domain/laporan/daftar";
import type { KunciTemplat } from "../domain/lembar/kunci-templat";
import type { PilihanKolom } from "../domain/lembar/kolom-pilihan";
import type { KunciTambahan } from "../domain/lembar/tambahan";
import type { Pesan } from "../domain/pesan";

/**
 * What a command did to the workbook. "berubah": it was changed; "tetap": what was asked for stands there already;
 * "tidak-ada": there was nothing to do it to, so nothing of it can be seen on a sheet; "gagal": it could not be done.
 */
export type Akibat = "berubah" | "tetap" | "tidak-ada" | "gagal";

/** What a command did: typed for programs, in one line and a list of messages for people. */
export type HasilPerintah = {
  /** "Lampiran I dibuat: 8 indikator." */
  readonly ringkasan: string;
  readonly pesan: readonly Pesan[];
  /**
   * What was done cannot be seen on the sheet in front, or wants a look: a table was skipped, columns were added. The
   * ribbon brings the pane up for it.
   */
  readonly perluDilihat?: true;
  /** The command stopped to ask: what the user may choose to do all the same. */
  readonly tawaran?: Tawaran;
} & (
  | { readonly berhasil: true; readonly akibat: Exclude<Akibat, "gagal"> }
  | { readonly berhasil: false; readonly akibat: "gagal" }
);

/** What a command offers after it has stopped: to replace rows that the user typed inside a report. */
export interface Tawaran {
  readonly jenis: "timpa-laporan";
  readonly laporan: KunciLaporan;
}

/** Something that was read from the workbook, or why it could not be; nothing is thrown at a screen. */
export type Bacaan<T> =
  { readonly ada: true; readonly nilai: T } | { readonly ada: false; readonly pesan: Pesan };

/** Siapkan Buku Kerja: empty forms, filled with the sample, or with what an office of some kind usually measures. */
export interface OpsiSiapkan {
  readonly isi: "kosong" | "contoh" | KunciTemplat;
  /** Columns and sheets besides those that every workbook has. */
  readonly tambahan?: readonly KunciTambahan[];
  /** Of the columns among them only these, by table of ours; without it all. */
  readonly kolom?: PilihanKolom;
}

/** Something that this Excel can or cannot do; a screen cannot forget the other branch. */
export type Kemampuan =
  | { readonly tersedia: true; readonly catatan?: string }
  | { readonly tersedia: false; readonly alasan: string };

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

/** How add-in and Excel are, for the health page and for the IT desk. */
export interface Kesehatan extends Dukungan {
  /** "LKjIP 1.0.0". */
  readonly addin: string;
  /** The sets that this Excel has: "ExcelApi 1.14 · CustomFunctionsRuntime 1.3 · SharedRuntime 1.1". */
  readonly set: string;
  /** All of it as lines of text, to be sent on. */
  readonly keterangan: string;
}
