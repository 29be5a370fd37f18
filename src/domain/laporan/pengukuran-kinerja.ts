import { periksaKinerja } from "./bahan/periksa-bab";
import { pengukuranKinerja } from "./bentuk/pengukuran-kinerja";
import type { Laporan } from "./kit/jenis";

/** Bab III.1: Tabel 3.1, every indicator with its capaian, the means and the summary of the classes. */
export const PENGUKURAN_KINERJA: Laporan<object> = {
  judul: "Pengukuran Kinerja",
  nama: "PengukuranKinerja",
  setelan: "LKJIP.laporan.pengukuran-kinerja",
  pilihan: () => ({}),
  periksa: periksaKinerja,
  susun: pengukuranKinerja,
};
