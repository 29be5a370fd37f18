import { periksaProfil } from "../lembar/periksa-profil";
import { bagianDepan } from "./bentuk/bagian-depan";
import type { Laporan } from "./kit/jenis";

/** Cover, foreword, contents and summary: with the sheets behind it the printed workbook is the whole book. */
export const BAGIAN_DEPAN: Laporan<object> = {
  judul: "Bagian Depan",
  nama: "BagianDepan",
  setelan: "LKJIP.laporan.bagian-depan",
  pilihan: () => ({}),
  periksa: ({ profil }) => periksaProfil(profil),
  susun: bagianDepan,
};
