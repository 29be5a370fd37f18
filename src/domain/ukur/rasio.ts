import { bacaAngka } from "../angka/baca-angka";
import type { HasilBaca, IsiSel } from "../angka/hasil-baca";
import { angka, galatBacaan, galatNilai, KOSONG, STRIP } from "./hasil-ukur";
import type { HasilUkur, Peran } from "./hasil-ukur";
import { formatAngka } from "../angka/format-angka";

/** A ratio above this is taken for percent points that lack their %: 28,79 would mean 2.879 %. */
export const RASIO_WAJAR = 10;

function dariBacaan(bacaan: HasilBaca, isi: IsiSel, peran?: Peran): HasilUkur {
  if (bacaan.jenis === "kosong" || bacaan.jenis === "tidak-tersedia") return KOSONG;
  if (bacaan.jenis === "strip") return STRIP;
  if (bacaan.jenis !== "angka") return galatBacaan(bacaan, isi, peran);
  if (bacaan.persen) return angka(bacaan.nilai / 100);
  if (Math.abs(bacaan.nilai) <= RASIO_WAJAR) return angka(bacaan.nilai);
  return galatNilai("RASIO_TERLALU_BESAR", formatAngka(bacaan.nilai, 2), peran);
}

/**
 * Reads a cell that holds a capaian or serapan as a ratio: 0.9095, or the text "90,95 %".
 * A bare number above `RASIO_WAJAR` is refused: a column of percent points would silently land in the best band.
 */
export function bacaRasio(isi: IsiSel, peran?: Peran): HasilUkur {
  return dariBacaan(bacaAngka(isi), isi, peran);
}
