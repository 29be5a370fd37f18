import { periksaProfil } from "../lembar/periksa-profil";
import { formulirReviu } from "./bentuk/formulir-reviu";
import { pernyataanReviu } from "./bentuk/pernyataan-reviu";
import type { Laporan } from "./kit/jenis";

/** Formulir Reviu: 23 points for the reviewer, prefilled where the workbook answers them. */
export const FORMULIR_REVIU: Laporan<object> = {
  judul: "Formulir Reviu",
  nama: "FormulirReviu",
  setelan: "LKJIP.laporan.formulir-reviu",
  pilihan: () => ({}),
  periksa: ({ profil }) => periksaProfil(profil),
  susun: formulirReviu,
};

/** Pernyataan Telah Direviu: left blank for the Inspektur. */
export const PERNYATAAN_REVIU: Laporan<object> = {
  judul: "Pernyataan Telah Direviu",
  nama: "PernyataanReviu",
  setelan: "LKJIP.laporan.pernyataan-reviu",
  pilihan: () => ({}),
  periksa: ({ profil }) => periksaProfil(profil),
  susun: pernyataanReviu,
};
