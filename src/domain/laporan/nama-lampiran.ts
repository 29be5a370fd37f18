/** Hidden name of the cells that Lampiran I fills: what lies outside is the user's. */
export const NAMA_AREA_LAMPIRAN = "LKJIP_AreaLampiranI";
