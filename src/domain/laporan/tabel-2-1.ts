import { periksaPerjanjian } from "./bahan/pk";
import { periksaKop } from "./bahan/periksa-bab";
import { tabelPerjanjian, type PilihanBab2 } from "./bentuk/tabel-2-1";
import type { Laporan } from "./kit/jenis";

/** Bab II: Tabel 2.1, the agreement of the year. */
export const TABEL_2_1: Laporan<PilihanBab2> = {
  judul: "Tabel 2.1",
  nama: "TabelPerjanjian",
  setelan: "LKJIP.laporan.tabel-2-1",
  pilihan: ({ perjanjian: { versi } }) => ({ versi }),
  periksa: (isi, pilihan) => [...periksaPerjanjian(isi, pilihan), ...periksaKop(isi)],
  susun: tabelPerjanjian,
};
