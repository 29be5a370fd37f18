import { rapikan } from "../angka/rapikan";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI } from "./skala";
import type { AturanCelah, Skala } from "./skala";

/** A scale and the rule for the gaps of its printed table. */
export interface PilihanKriteria {
  readonly skala: Skala;
  readonly aturan: AturanCelah;
}

/** What counts where nothing is chosen. */
export const KRITERIA_BAWAAN: PilihanKriteria = { skala: SKALA_PERMENDAGRI, aturan: "batas-bawah" };

const PETA: ReadonlyMap<string, Partial<PilihanKriteria>> = new Map([
  ["permendagri", { skala: SKALA_PERMENDAGRI }],
  ["permendagri 54/2010", { skala: SKALA_PERMENDAGRI }],
  ["sangat baik", { skala: SKALA_PERMENDAGRI }],
  ["sangat tinggi", { skala: SKALA_SANGAT_TINGGI }],
  ["batas bawah", { aturan: "batas-bawah" }],
  [">=91", { aturan: "batas-bawah" }],
  ["≥91", { aturan: "batas-bawah" }],
  ["batas atas", { aturan: "batas-atas" }],
  [">90", { aturan: "batas-atas" }],
  ["bulatkan", { aturan: "bulatkan" }],
  ["dibulatkan", { aturan: "bulatkan" }],
]);

const kunci = (kata: string): string =>
  rapikan(kata)
    .toLowerCase()
    .replace(/[-_]/g, " ")
    .replace(/([<>≥=]) +/g, "$1");

/**
 * Reads the choice of scale and gap rule from words, one or several set apart by ";", "," or "+":
 * "permendagri" (or "sangat baik"), "sangat tinggi"; "batas bawah" (">=91"), "batas atas" (">90"), "bulatkan".
 * @returns undefined where a word is not known
 */
export function pilihKriteria(
  teks: string,
  bawaan: PilihanKriteria = KRITERIA_BAWAAN,
): PilihanKriteria | undefined {
  const bagian = teks
    .split(/[;,+]/)
    .map(kunci)
    .filter((kata) => kata !== "");
  const pilihan = bagian.map((kata) => PETA.get(kata));
  if (pilihan.includes(undefined)) return undefined;
  return pilihan.reduce<PilihanKriteria>((hasil, satu) => ({ ...hasil, ...satu }), bawaan);
}
