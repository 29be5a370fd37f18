import { periksaProgramPK } from "./bahan/pk";
import { periksaKop } from "./bahan/periksa-bab";
import { programAnggaran } from "./bentuk/program-anggaran";
import type { PilihanBab2 } from "./bentuk/tabel-2-1";
import type { Laporan } from "./kit/jenis";

/** Bab II: the programs of the year and their budgets. */
export const PROGRAM_ANGGARAN: Laporan<PilihanBab2> = {
  judul: "Program dan Anggaran",
  nama: "ProgramAnggaran",
  setelan: "LKJIP.laporan.program-anggaran",
  pilihan: ({ perjanjian: { versi } }) => ({ versi }),
  periksa: (isi, { versi }) => [...periksaProgramPK(isi, versi), ...periksaKop(isi)],
  susun: programAnggaran,
};
