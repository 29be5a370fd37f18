import type { Kertas } from "../../pengaturan/pengaturan";
import type { BarisNaskah, TabelNaskah } from "../kit/naskah";

/*
 * The whole report as one document, before anybody says in what file: the tables are those of the sheets, every place
 * where people write is kept.
 */

/** A heading; 1 is a chapter, 3 is a report; deeper ones are not in the table of contents. */
export interface JudulBuku {
  readonly jenis: "bab";
  readonly tingkat: 1 | 2 | 3 | 4 | 5;
  readonly teks: string;
  /** Begins a page, as chapters always do. */
  readonly halamanBaru?: true;
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

/** A row of a form; the lines around a cell are those of its style. */
export interface BarisKisi extends BarisNaskah {
  /** Stays on the page of the row below. */
  readonly lekat: boolean;
  /** Points of a row that only keeps others apart. */
  readonly jarak?: number;
}

/** Rows of a form that stand on the same columns. */
export interface KisiBuku {
  readonly jenis: "kisi";
  /** Points. */
  readonly lebar: readonly number[];
  /** How many of its first rows are repeated on every page. */
  readonly kepala: number;
  readonly baris: readonly BarisKisi[];
  readonly halamanBaru?: true;
}

/** One part of the book. */
export type BlokBuku =
  JudulBuku | TeksBuku | TempatBuku | TandaTanganBuku | DaftarBuku | TabelNaskah | KisiBuku;

/** Pages of one direction. */
export interface HalamanBuku {
  readonly mendatar: boolean;
  readonly blok: readonly BlokBuku[];
}

/** The cover, with room for the emblem between its two blocks. */
export interface SampulBuku {
  /** What the book is, and of which year. */
  readonly judul: readonly string[];
  /** Whose it is, at the foot of the page. */
  readonly instansi: readonly string[];
}

/** The book, from its cover to its appendices. */
export interface Buku {
  readonly judul: string;
  readonly instansi: string;
  readonly kertas: Kertas;
  readonly sampul: SampulBuku;
  /** What stands before Bab I: its pages count i, ii, iii. */
  readonly depan: readonly BlokBuku[];
  readonly isi: readonly HalamanBuku[];
}
