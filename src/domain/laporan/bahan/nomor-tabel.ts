import type { IsiBuku } from "../../lembar/isi-buku";
import type { NomorTabel } from "../kit/naskah";
import { pengukuran } from "./indikator";
import { triwulan } from "./triwulan";

/** The tables of Bab II and III in the order of the book, and their reports; every sasaran has a table of its own. */
const URUTAN = {
  "tabel-2-1": { laporan: "tabel-2-1", bab: 2, urut: () => 1 },
  "program-anggaran": { laporan: "program-anggaran", bab: 2, urut: () => 2 },
  "tabel-3-1": { laporan: "pengukuran-kinerja", bab: 3, urut: () => 1 },
  ringkasan: { laporan: "pengukuran-kinerja", bab: 3, urut: () => 2 },
  sasaran: { laporan: "pengukuran-sasaran", bab: 3, urut: () => 3 },
  "banding-target": { laporan: "perbandingan", bab: 3, urut: (sasaran: number) => 3 + sasaran },
  "banding-lalu": { laporan: "perbandingan", bab: 3, urut: (sasaran: number) => 4 + sasaran },
  "banding-renstra": { laporan: "perbandingan", bab: 3, urut: (sasaran: number) => 5 + sasaran },
  "banding-luar": { laporan: "perbandingan", bab: 3, urut: (sasaran: number) => 6 + sasaran },
  "kinerja-kegiatan": { laporan: "kinerja-kegiatan", bab: 3, urut: (sasaran: number) => 7 + sasaran },
  "perubahan-anggaran": { laporan: "perubahan-anggaran", bab: 3, urut: (sasaran: number) => 8 + sasaran },
  "efisiensi-sasaran": { laporan: "efisiensi", bab: 3, urut: (sasaran: number) => 9 + sasaran },
  "efisiensi-program": { laporan: "efisiensi", bab: 3, urut: (sasaran: number) => 10 + sasaran },
  "triwulan-k": { laporan: "triwulan", bab: 3, urut: (sasaran: number) => 11 + sasaran },
  "triwulan-rp": { laporan: "triwulan", bab: 3, urut: (sasaran: number) => 12 + sasaran },
} as const satisfies Readonly<
  Record<
    string,
    { readonly laporan: string; readonly bab: number; readonly urut: (sasaran: number) => number }
  >
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

/** Quarters of indicators and of budgets are printed where they are filled in only. */
function dicetak(isi: IsiBuku, tabel: TabelBernomor): boolean {
  if (tabel === "triwulan-k") return triwulan(isi).indikator.length > 0;
  return tabel !== "triwulan-rp" || triwulan(isi).uang.length > 0;
}

/** The numbers of a report's tables that are printed, in order; none for a report whose tables have none. */
export function nomorLaporan(isi: IsiBuku, laporan: string): NomorTabel[] {
  const tabel = (Object.keys(URUTAN) as TabelBernomor[]).filter(
    (satu) => URUTAN[satu].laporan === laporan && dicetak(isi, satu),
  );
  const { sasaran } = pengukuran(isi, isi.pengaturan.laporan.sumber);
  return tabel.flatMap((satu) => {
    const banyak = satu === "sasaran" ? sasaran.length : 1;
    return Array.from({ length: banyak }, (_, i) => nomorTabel(isi, satu, i));
  });
}
