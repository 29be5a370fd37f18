import { LEBAR_AMAN, UKURAN_KERTAS } from "../../lembar/kertas";
import type { Kertas } from "../../pengaturan/pengaturan";

/** Margins of the reports in points: 1.8 cm left, 1.4 cm right, 1.6 cm above, 1.8 cm below. */
export const MARGIN_LAPORAN = { atas: 45, bawah: 50, kiri: 51, kanan: 40 } as const;

/** Programs differ by a few percent in how high they draw a row: this much of a page is counted on. */
const AMAN = 0.96;

/** Fewer rows of figures than this do not stand alone at the end of a table, be it with a total or a signature. */
export const BARIS_AKHIR = 3;

/** The paper of a report and how it lies. */
export interface HalamanCetak {
  readonly kertas: Kertas;
  /** Landscape. */
  readonly mendatar: boolean;
  /** Ratio to the usual size at which everything is printed, where that saves a page; 1 where left out. */
  readonly rapat?: number;
}

/** The paper of a report of these contents. */
export function halamanBahan(
  { kertas, rapat }: Pick<HalamanCetak, "kertas" | "rapat">,
  mendatar: boolean,
): HalamanCetak {
  return rapat === undefined ? { kertas, mendatar } : { kertas, mendatar, rapat };
}

/** The paper as it lies in the printer, in points. */
function ukuranHalaman({ kertas, mendatar }: HalamanCetak): {
  readonly lebar: number;
  readonly tinggi: number;
} {
  const { lebar, tinggi } = UKURAN_KERTAS[kertas];
  return mendatar ? { lebar: tinggi, tinggi: lebar } : { lebar, tinggi };
}

/** Room for columns between the margins, in points. */
export function lebarCetak(halaman: HalamanCetak): number {
  const { kiri, kanan } = MARGIN_LAPORAN;
  return (ukuranHalaman(halaman).lebar - kiri - kanan) / (halaman.rapat ?? 1);
}

/** Percent of its size on the screen at which a report is printed: its columns are as wide as its own paper. */
export const skalaLaporan = ({ rapat = 1 }: HalamanCetak): number => Math.floor(LEBAR_AMAN * 100 * rapat);

/** Room for rows between the margins, in points of the screen. */
export function tinggiCetak(halaman: HalamanCetak): number {
  const { tinggi } = ukuranHalaman(halaman);
  const { atas, bawah } = MARGIN_LAPORAN;
  return ((tinggi - atas - bawah) * AMAN) / LEBAR_AMAN / (halaman.rapat ?? 1);
}

/** A stretch of rows that must not be torn apart, and the rows that are repeated on top of every page. */
interface BlokUtuh {
  readonly tinggi: readonly number[];
  /** First row that must stay together with all that follow it; counts from 0. */
  readonly mulai: number;
  /** Height of the rows repeated on every page after the first one that has them. */
  readonly judulUlang: number;
}

/**
 * Does a page have to begin at `mulai`, so that everything from there on stands on one page?
 * Rows are put on pages as Excel does: as many as fit, a row is never cut.
 */
export function perluJeda({ tinggi, mulai, judulUlang }: BlokUtuh, halaman: number): boolean {
  let terpakai = 0;
  for (const baris of tinggi.slice(0, mulai)) {
    terpakai = terpakai + baris > halaman ? judulUlang + baris : terpakai + baris;
  }
  const sisa = tinggi.slice(mulai).reduce((a, b) => a + b, 0);
  return terpakai > 0 && terpakai + sisa > halaman;
}
