import { periksaProfil } from "../lembar/periksa-profil";
import { evaluasiMandiri } from "./bentuk/evaluasi-mandiri";
import type { Laporan } from "./kit/jenis";

/** Evaluasi Mandiri: the office checks its report by the criteria of reporting, before it is evaluated. */
export const EVALUASI_MANDIRI: Laporan<object> = {
  judul: "Evaluasi Mandiri",
  nama: "EvaluasiMandiri",
  setelan: "LKJIP.laporan.evaluasi-mandiri",
  pilihan: () => ({}),
  periksa: ({ profil }) => periksaProfil(profil),
  susun: evaluasiMandiri,
};
