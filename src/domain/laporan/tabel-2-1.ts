import { periksaPerjanjian } from "./bahan/pk";
import { periksaKop } from "./bahan/periksa-bab";
import { tabelPerjanjian } from "./bentuk/tabel-2-1";
import type { Laporan } from "./kit/jenis";

/** Bab II: Tabel 2.1, the agreement of the year. */
export const TABEL_2_1: Laporan<object> = {
  judul: "Tabel 2.1",
  nama: "TabelPerjanjian",
  setelan: "LKJIP.laporan.tabel-2-1",
  pilihan: () => ({}),
  periksa: (isi) => [...periksaPerjanjian(isi), ...periksaKop(isi)],
  susun: tabelPerjanjian,
};
