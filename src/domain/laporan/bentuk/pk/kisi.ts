import { lebarCetak, type HalamanCetak } from "../../kit/halaman";
import type { KolomLaporan } from "../../kit/tabel";

/** Smaller than the report's own text: an agreement of two dozen indicators then stays on one page. */
export const UKURAN_PK = 9;

const ukuran = UKURAN_PK;

/** Columns of the agreement's indicators on the sheet's six columns. */
export const KOLOM_SASARAN: readonly KolomLaporan[] = [
  { judul: "NO", kolom: 0, datar: "Center", ukuran },
  { judul: "SASARAN STRATEGIS", kolom: 1, sampai: 2, datar: "Left", ukuran },
  { judul: "INDIKATOR KINERJA", kolom: 3, sampai: 4, datar: "Left", ukuran },
  { judul: "TARGET", kolom: 5, datar: "Left", ukuran },
];

/** Columns of budgets: what for, how much, from where. */
export const kolomAnggaran = (judul: string): readonly KolomLaporan[] => [
  { judul: "NO", kolom: 0, datar: "Center", ukuran },
  { judul, kolom: 1, sampai: 3, datar: "Left", ukuran },
  { judul: "ANGGARAN (Rp)", kolom: 4, datar: "Right", ukuran },
  { judul: "KETERANGAN", kolom: 5, datar: "Left", ukuran },
];

/** Where the two parties sign on the sheet's six columns: the second one left, the first one right. */
export const TEMPAT_PIHAK = {
  kedua: { kolom: 0, sampai: 2 },
  pertama: { kolom: 3, sampai: 5 },
} as const;

/** Widths of the six columns in points: the agreement's tables and its statement stand on the same ones. */
export function lebarPK(halaman: HalamanCetak): number[] {
  const sisa = lebarCetak(halaman) - 30 - 80 - 105;
  const sasaran = Math.floor(sisa * 0.58);
  return [30, 70, sasaran - 70, 80, 105, sisa - sasaran];
}

/** Width of the column of sasaran, merged of two. */
export const lebarSasaran = (lebar: readonly number[]): number => (lebar[1] ?? 0) + (lebar[2] ?? 0);
