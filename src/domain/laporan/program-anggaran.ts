import { periksaProgramPK } from "./bahan/pk";
import { periksaKop } from "./bahan/periksa-bab";
import { programAnggaran } from "./bentuk/program-anggaran";
import type { Laporan } from "./kit/jenis";

/** Bab II: the programs of the year and their budgets. */
export const PROGRAM_ANGGARAN: Laporan<object> = {
  judul: "Program dan Anggaran",
  nama: "ProgramAnggaran",
  setelan: "LKJIP.laporan.program-anggaran",
  pilihan: () => ({}),
  periksa: (isi) => [...periksaProgramPK(isi), ...periksaKop(isi)],
  susun: programAnggaran,
};
