import type { TandaLembar } from "../lembar/rencana-siapkan";

/** The title that Lampiran I gets where nobody has taken it yet. */
export const JUDUL_LAMPIRAN = "Lampiran I";

/** Hidden name on A1 of Lampiran I. */
export const NAMA_LEMBAR_LAMPIRAN = "LKJIP_Lembar_LampiranI";

/** Hidden name of the cells that Lampiran I fills: what lies outside is the user's. */
export const NAMA_AREA_LAMPIRAN = "LKJIP_AreaLampiranI";

/** By what Lampiran I is known again, whatever its title is now. */
export const TANDA_LAMPIRAN: TandaLembar = {
  nama: NAMA_LEMBAR_LAMPIRAN,
  tabel: [],
  namaLain: [NAMA_AREA_LAMPIRAN],
};
