import type { IsiBuku } from "../../lembar/isi-buku";
import type { NomorTabel } from "../kit/naskah";
import { pengukuran } from "./indikator";

/** The tables of Bab II and III in the order of the book; every sasaran has a table of its own. */
const URUTAN = {
  "tabel-2-1": { bab: 2, urut: () => 1 },
  "program-anggaran": { bab: 2, urut: () => 2 },
  "tabel-3-1": { bab: 3, urut: () => 1 },
  ringkasan: { bab: 3, urut: () => 2 },
  sasaran: { bab: 3, urut: () => 3 },
  "banding-target": { bab: 3, urut: (sasaran: number) => 3 + sasaran },
  "banding-lalu": { bab: 3, urut: (sasaran: number) => 4 + sasaran },
  "banding-renstra": { bab: 3, urut: (sasaran: number) => 5 + sasaran },
  "banding-luar": { bab: 3, urut: (sasaran: number) => 6 + sasaran },
  "kinerja-kegiatan": { bab: 3, urut: (sasaran: number) => 7 + sasaran },
  "perubahan-anggaran": { bab: 3, urut: (sasaran: number) => 8 + sasaran },
  "efisiensi-sasaran": { bab: 3, urut: (sasaran: number) => 9 + sasaran },
  "efisiensi-program": { bab: 3, urut: (sasaran: number) => 10 + sasaran },
  "triwulan-k": { bab: 3, urut: (sasaran: number) => 11 + sasaran },
  "triwulan-rp": { bab: 3, urut: (sasaran: number) => 12 + sasaran },
} as const satisfies Readonly<
  Record<string, { readonly bab: number; readonly urut: (sasaran: number) => number }>
>;

/** A table that has a number. */
export type TabelBernomor = keyof typeof URUTAN;

/**
 * The number of a table; the same in every report, whichever of them are made.
 * @param tambah for the n-th table of one kind, from 0
 */
export function nomorTabel(isi: IsiBuku, tabel: TabelBernomor, tambah = 0): NomorTabel {
  const { bab, urut } = URUTAN[tabel];
  return { bab, urut: urut(pengukuran(isi, isi.pengaturan.laporan.sumber).sasaran.length) + tambah };
}
