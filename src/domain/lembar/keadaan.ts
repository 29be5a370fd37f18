import type { Pesan } from "../pesan";
import type { KunciStruktur } from "./daftar";
import type { ProfilKosong } from "./periksa-profil";
import type { RencanaAngka } from "./rencana-angka";

/** The sheets that the add-in makes, and Lampiran I. */
export type KunciLembar = KunciStruktur | "lampiran";

/** Where one of our sheets stands. */
export interface KeadaanLembar {
  readonly kunci: KunciLembar;
  /** The title it has now (users rename), or would get. */
  readonly judul: string;
  readonly ada: boolean;
  /** Filled rows of its table; 0 for a sheet without one. */
  readonly baris: number;
  /** Parts that are gone (titles of tables or cells); Siapkan Buku Kerja puts them back. */
  readonly kurang: readonly string[];
  /** A cell to jump to: "IKU!A1"; undefined while the sheet is not there. */
  readonly sel?: string;
}

/** What the user had best do next. */
export type LangkahBerikut =
  "siapkan" | "isi-profil" | "isi-iku" | "isi-realisasi" | "perbaiki" | "lampiran-i" | "selesai";

/** Where a workbook stands: what is there, what is missing, what comes next. */
export interface KeadaanBuku {
  /** Our sheets in the order of their tabs, then the reports. */
  readonly lembar: readonly KeadaanLembar[];
  readonly profil: {
    readonly terisi: number;
    readonly dari: number;
    readonly kosong: readonly ProfilKosong[];
  };
  /** Missing and broken inputs, cell by cell. */
  readonly pesan: readonly Pesan[];
  /** Texts in columns of figures that are nothing but a number, and what *Jadikan angka* makes of them. */
  readonly angkaTeks: RencanaAngka;
  readonly langkah: LangkahBerikut;
  /** The workbook's structure is protected, or it is read-only: nothing can be added now. */
  readonly terkunci: boolean;
}
