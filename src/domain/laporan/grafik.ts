import { periksaKegiatan } from "./bahan/kegiatan";
import { periksaKinerja } from "./bahan/periksa-bab";
import { grafik, periksaGrafik } from "./bentuk/grafik";
import type { Laporan } from "./kit/jenis";

/** Bab III: charts of capaian per indikator, serapan per program, and realisasi over three years, each with its figures. */
export const GRAFIK: Laporan<object> = {
  judul: "Grafik",
  nama: "Grafik",
  setelan: "LKJIP.laporan.grafik",
  pilihan: () => ({}),
  periksa: (isi) => [...periksaKinerja(isi), ...periksaKegiatan(isi), ...periksaGrafik(isi)],
  susun: grafik,
  bergrafik: true,
};
