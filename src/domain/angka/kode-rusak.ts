import { fungsi } from "../../bahasa/id/fungsi";
import type { HasilBaca } from "./hasil-baca";

/** Why a text that looks like a number cannot be read as one. Stable: quoted in the help and by checks. */
export type KodeRusak = keyof typeof fungsi.rusak;

/** Builds the `rusak` reading of a text; the reason is in Indonesian (see `fungsi.rusak` for other languages). */
export function rusak(kode: KodeRusak, teks: string): Extract<HasilBaca, { jenis: "rusak" }> {
  return { jenis: "rusak", teks, kode, alasan: fungsi.rusak[kode](teks) };
}
