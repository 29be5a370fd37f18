import { periksaKop } from "./bahan/periksa-bab";
import { periksaTriwulan } from "./bahan/triwulan";
import { triwulanLaporan } from "./bentuk/triwulan";
import type { Laporan } from "./kit/jenis";

/** The quarters: indicators (K) and budgets (Rp). */
export const TRIWULAN_LAPORAN: Laporan<object> = {
  judul: "Laporan Triwulan",
  nama: "LaporanTriwulan",
  setelan: "LKJIP.laporan.triwulan",
  pilihan: () => ({}),
  periksa: (isi) => [...periksaTriwulan(isi), ...periksaKop(isi)],
  susun: triwulanLaporan,
};
