import type { IsiSel } from "../angka/hasil-baca";
import type { Galat, HasilUkur } from "./hasil-ukur";
import { kunciKata } from "./kunci-kata";
import { bacaRasio } from "./rasio";
import { RASIO_SAMA } from "./toleransi";

/** The answers to "was the money well used?"; sheet content, always Indonesian. */
export const EFISIENSI = {
  efisien: "Efisien",
  tidakEfisien: "Tidak Efisien",
  targetBelum: "Target belum tercapai",
  tanpaAnggaran: "Tanpa anggaran",
  tanpaRealisasi: "Tanpa realisasi",
  belum: "Belum Dilaksanakan",
  tidakDapat: "Tidak Dapat Dihitung",
} as const;

/** One of the answers. */
export type Efisiensi = (typeof EFISIENSI)[keyof typeof EFISIENSI];

/**
 * When an indicator is efficient; offices differ and no regulation for them says it: "serapan" where capaian is at
 * least serapan; "target" only where the target is reached too (one city's report of 2019).
 */
export type AturanEfisiensi = "serapan" | "target";

/** What counts where nothing is chosen: the commoner one. */
const EFISIENSI_BIASA: AturanEfisiensi = "serapan";

const PETA: ReadonlyMap<string, AturanEfisiensi> = new Map([
  ["", EFISIENSI_BIASA],
  ["serapan", "serapan"],
  ["capaian >= serapan", "serapan"],
  ["target", "target"],
  ["target tercapai", "target"],
]);

/** Reads the choice as people write it; undefined where the word is not known. */
export function bacaAturanEfisiensi(isi: IsiSel): AturanEfisiensi | undefined {
  return PETA.get(kunciKata(isi));
}

const nihil = (hasil: HasilUkur): boolean =>
  hasil.jenis === "strip" || (hasil.jenis === "angka" && hasil.nilai === 0);

/**
 * The answer for two measures that were computed here (ratios, of any size), by the same rule as `efisiensi`.
 * @param berpagu there is a budget, of which nothing was spent: the share alone does not tell that from none at all
 */
export function bandingEfisiensi(
  capaian: HasilUkur,
  serapan: HasilUkur,
  aturan: AturanEfisiensi,
  berpagu = false,
): Efisiensi {
  if (nihil(serapan)) {
    if (nihil(capaian)) return EFISIENSI.belum;
    if (capaian.jenis !== "angka") return EFISIENSI.tidakDapat;
    return berpagu ? EFISIENSI.tanpaRealisasi : EFISIENSI.tanpaAnggaran;
  }
  if (capaian.jenis !== "angka" || serapan.jenis !== "angka") return EFISIENSI.tidakDapat;
  if (aturan === "target" && capaian.nilai < 1 - RASIO_SAMA) return EFISIENSI.targetBelum;
  return capaian.nilai >= serapan.nilai - RASIO_SAMA ? EFISIENSI.efisien : EFISIENSI.tidakEfisien;
}

/**
 * Compares capaian with serapan (ratios, or text with %) by the office's rule.
 * Nothing achieved and nothing spent (0 or "-" on both sides) is "Belum Dilaksanakan"; achieved with nothing spent
 * "Tanpa anggaran"; a side that is missing, or "-" beside money spent, "Tidak Dapat Dihitung".
 */
export function efisiensi(
  capaian: IsiSel,
  serapan: IsiSel,
  aturan: AturanEfisiensi = EFISIENSI_BIASA,
): { readonly jenis: "teks"; readonly teks: Efisiensi } | Galat {
  const c = bacaRasio(capaian, "capaian");
  if (c.jenis === "galat") return c;
  const s = bacaRasio(serapan, "serapan");
  return s.jenis === "galat" ? s : { jenis: "teks", teks: bandingEfisiensi(c, s, aturan) };
}
