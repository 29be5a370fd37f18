import type { Kertas } from "../../pengaturan/pengaturan";
import type { TabelNaskah } from "../kit/naskah";

/*
 * The whole report as one document, before anybody says in what file: the tables are those of the sheets, every place
 * where people write is kept.
 */

/** A heading; 1 is a chapter, 3 is a report; deeper ones are not in the table of contents. */
export interface JudulBuku {
  readonly jenis: "bab";
  readonly tingkat: 1 | 2 | 3 | 4 | 5;
  readonly teks: string;
}

/** Running text, a small note, or an entry of a list. */
export interface TeksBuku {
  readonly jenis: "alinea" | "catatan" | "butir";
  readonly teks: string;
}

/** A place for people's own text, under its label where it has one; "" is an empty place that is seen. */
export interface TempatBuku {
  readonly jenis: "tempat";
  readonly label: string;
  readonly isi: string;
}

/** Lines of a signature: `jarak` leaves room to sign above the line. */
export interface TandaTanganBuku {
  readonly jenis: "tanda-tangan";
  readonly baris: readonly { readonly teks: string; readonly tebal: boolean; readonly jarak: boolean }[];
}

/** A list that the program makes that shows the document. */
export interface DaftarBuku {
  readonly jenis: "daftar";
  readonly dari: "bab" | "tabel" | "grafik";
}

/** One part of the book. */
export type BlokBuku = JudulBuku | TeksBuku | TempatBuku | TandaTanganBuku | DaftarBuku | TabelNaskah;

/** Pages of one direction. */
export interface HalamanBuku {
  readonly mendatar: boolean;
  readonly blok: readonly BlokBuku[];
}

/** The book, from its cover to its appendices. */
export interface Buku {
  readonly judul: string;
  readonly instansi: string;
  readonly kertas: Kertas;
  /** Lines of the cover; the first one is the title. */
  readonly sampul: readonly string[];
  /** What stands before Bab I: its pages count i, ii, iii. */
  readonly depan: readonly BlokBuku[];
  readonly isi: readonly HalamanBuku[];
}
