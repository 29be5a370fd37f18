import type { IsiSel } from "../angka/hasil-baca";
import { bacaRasio } from "./rasio";
import type { Galat, HasilUkur } from "./hasil-ukur";

/** The four answers to "was the money well used?"; sheet content, always Indonesian. */
export const EFISIENSI = {
  efisien: "Efisien",
  tidakEfisien: "Tidak Efisien",
  belum: "Belum Dilaksanakan",
  tidakDapat: "Tidak Dapat Dihitung",
} as const;

/** One of the four answers. */
export type Efisiensi = (typeof EFISIENSI)[keyof typeof EFISIENSI];

/** Ratios this close are equal: both come from divisions. */
const TOLERANSI = 1e-9;

const nihil = (hasil: HasilUkur): boolean =>
  hasil.jenis === "strip" || (hasil.jenis === "angka" && hasil.nilai === 0);

function bandingkan(capaian: HasilUkur, serapan: HasilUkur): Efisiensi {
  if (nihil(capaian) && nihil(serapan)) return EFISIENSI.belum;
  if (capaian.jenis !== "angka" || serapan.jenis !== "angka") return EFISIENSI.tidakDapat;
  return capaian.nilai >= serapan.nilai - TOLERANSI ? EFISIENSI.efisien : EFISIENSI.tidakEfisien;
}

/**
 * Compares capaian with serapan (ratios, or text with %), as offices do: capaian at least serapan is "Efisien".
 * Nothing achieved and nothing spent (0 or "-" on both sides) is "Belum Dilaksanakan"; a side that is missing,
 * or "-" beside a number, "Tidak Dapat Dihitung".
 */
export function efisiensi(
  capaian: IsiSel,
  serapan: IsiSel,
): { readonly jenis: "teks"; readonly teks: Efisiensi } | Galat {
  const c = bacaRasio(capaian, "capaian");
  if (c.jenis === "galat") return c;
  const s = bacaRasio(serapan, "serapan");
  return s.jenis === "galat" ? s : { jenis: "teks", teks: bandingkan(c, s) };
}
