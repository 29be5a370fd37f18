import type { Gabungan } from "../../tabel";

/*
 * A written document as its parts in reading order, whoever wrote it and in what file: what the review lays beside the
 * workbook.
 */

/** A paragraph, and the heading under which it stands. */
export interface AlineaDokumen {
  readonly jenis: "alinea";
  readonly teks: string;
  /** "" before the first heading. */
  readonly judul: string;
  /** Counts the paragraphs with text, tables left out, from 1: where a reader finds it. */
  readonly nomor: number;
}

/** A table as a grid of texts; cells that a merged one covers are "". */
export interface TabelDokumen {
  readonly jenis: "tabel";
  /** "Tabel 3.1 Pengukuran Kinerja"; "" without one. */
  readonly keterangan: string;
  readonly judul: string;
  /** Counts the tables from 1. */
  readonly nomor: number;
  readonly sel: readonly (readonly string[])[];
  readonly gabungan: readonly Gabungan[];
}

/** All parts of a document. */
export type IsiDokumen = readonly (AlineaDokumen | TabelDokumen)[];
