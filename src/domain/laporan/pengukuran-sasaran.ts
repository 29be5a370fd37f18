import { periksaKinerja } from "./bahan/periksa-bab";
import { pengukuranSasaran } from "./bentuk/pengukuran-sasaran";
import type { Laporan } from "./kit/jenis";

/** Bab III.1: one measurement table a sasaran. */
export const PENGUKURAN_SASARAN: Laporan<object> = {
  judul: "Pengukuran per Sasaran",
  nama: "PengukuranSasaran",
  setelan: "LKJIP.laporan.pengukuran-sasaran",
  pilihan: () => ({}),
  periksa: periksaKinerja,
  susun: pengukuranSasaran,
};
