import type { IsiSel } from "../angka/hasil-baca";
import type { PilihanPolaritas } from "../pengaturan/pengaturan";
import { rapikan } from "../angka/rapikan";

/**
 * Which way an indicator is good: "positif" R/T; "negatif" (2T−R)/T (BPKP, PermenPANRB 8/2021: the commoner one
 * in reports); "negatif-rasio" T/R.
 */
export type Polaritas = PilihanPolaritas;

const EJAAN: Readonly<Record<Polaritas, readonly string[]>> = {
  positif: ["positif", "positive", "pos", "+", "naik", "maksimal", "maximize", "makin tinggi makin baik"],
  negatif: ["negatif", "negative", "neg", "turun", "minimal", "minimize", "makin rendah makin baik"],
  "negatif-rasio": ["negatif rasio", "rasio negatif", "negative ratio", "rasio"],
};

const PETA: ReadonlyMap<string, Polaritas> = new Map(
  (Object.keys(EJAAN) as Polaritas[]).flatMap((nama) => EJAAN[nama].map((ejaan) => [ejaan, nama] as const)),
);

/**
 * Reads a polarity as people write it ("Negatif", "negatif rasio", "Semakin tinggi semakin baik").
 * @param bawaan taken for a blank cell; a blank reaches a function as 0 on Excel for Windows, so 0 is blank too
 * @returns undefined where the text is no known polarity
 */
export function bacaPolaritas(isi: IsiSel, bawaan: Polaritas = "positif"): Polaritas | undefined {
  if (isi === null || isi === undefined || isi === 0) return bawaan;
  const teks = rapikan(String(isi)).toLowerCase();
  if (teks === "") return bawaan;
  const kata = teks
    .replace(/[-_()]+/g, " ")
    .replace(/\bsemakin\b/g, "makin")
    .replace(/,? +/g, " ")
    .trim();
  return PETA.get(kata);
}
