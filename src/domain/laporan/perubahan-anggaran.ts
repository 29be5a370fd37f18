import { periksaProgramPK } from "./bahan/pk";
import { periksaKop } from "./bahan/periksa-bab";
import { perubahanAnggaranLaporan } from "./bentuk/perubahan-anggaran";
import type { Laporan } from "./kit/jenis";

/** Bab III.2: budgets before and after the change. */
export const PERUBAHAN_ANGGARAN: Laporan<object> = {
  judul: "Perubahan Anggaran",
  nama: "PerubahanAnggaran",
  setelan: "LKJIP.laporan.perubahan-anggaran",
  pilihan: () => ({}),
  periksa: (isi) => [...periksaProgramPK(isi, "perubahan"), ...periksaKop(isi)],
  susun: perubahanAnggaranLaporan,
};
