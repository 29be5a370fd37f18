import { bacaAngka } from "../angka/baca-angka";
import type { HasilBaca, IsiSel } from "../angka/hasil-baca";
import { angka, galatBacaan, galatNilai, KOSONG, STRIP } from "./hasil-ukur";
import type { HasilUkur, Peran } from "./hasil-ukur";
import { formatAngka } from "../angka/format-angka";

/** A ratio above this is taken for percent points that lack their %: 28,79 would mean 2.879 %. */
export const RASIO_WAJAR = 10;

function dariBacaan(bacaan: HasilBaca, isi: IsiSel, peran?: Peran): HasilUkur {
  if (bacaan.jenis === "angka") return angka(bacaan.persen ? bacaan.nilai / 100 : bacaan.nilai);
  if (bacaan.jenis === "kosong" || bacaan.jenis === "tidak-tersedia") return KOSONG;
  return bacaan.jenis === "strip" ? STRIP : galatBacaan(bacaan, String(isi), peran);
}

/**
 * Reads a cell that holds a capaian or serapan as a ratio: 0.9095, or the text "90,95 %".
 * Refused above `RASIO_WAJAR`: a column of percent points would silently land in the best band.
 */
export function bacaRasio(isi: IsiSel, peran?: Peran): HasilUkur {
  const hasil = dariBacaan(bacaAngka(isi), isi, peran);
  if (hasil.jenis !== "angka" || Math.abs(hasil.nilai) <= RASIO_WAJAR) return hasil;
  return galatNilai("RASIO_TERLALU_BESAR", formatAngka(hasil.nilai, 2), peran);
}
