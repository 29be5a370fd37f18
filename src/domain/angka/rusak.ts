import type { HasilBaca } from "./hasil-baca";
import type { KodeRusak } from "./kode-rusak";

/** Builds the `rusak` reading of a text. */
export function rusak(kode: KodeRusak, teks: string): Extract<HasilBaca, { jenis: "rusak" }> {
  return { jenis: "rusak", teks, kode };
}
