import { periksaPerbandingan } from "./bahan/periksa-bab";
import { perbandingan } from "./bentuk/perbandingan";
import type { Laporan } from "./kit/jenis";

/** Bab III.1: the comparisons with target, earlier years, end of Renstra and other places. */
export const PERBANDINGAN: Laporan<object> = {
  judul: "Perbandingan Kinerja",
  nama: "PerbandinganKinerja",
  setelan: "LKJIP.laporan.perbandingan",
  pilihan: () => ({}),
  periksa: periksaPerbandingan,
  susun: perbandingan,
};
