import type { warna } from "../../bahasa/id/warna";

/** Texts of this area in one language. */
export type TeksWarna = typeof warna;
