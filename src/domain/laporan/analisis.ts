import { periksaKinerja } from "./bahan/periksa-bab";
import { analisis } from "./bentuk/analisis";
import type { Laporan } from "./kit/jenis";

/** Bab III.1: a first text on every indicator, and places for what people write about it. */
export const ANALISIS: Laporan<object> = {
  judul: "Analisis Capaian",
  nama: "AnalisisCapaian",
  setelan: "LKJIP.laporan.analisis",
  pilihan: () => ({}),
  periksa: periksaKinerja,
  susun: analisis,
};
