import type { IsiSel } from "../angka/hasil-baca";
import { kunciKata } from "./kunci-kata";

/**
 * How a predicate ("BB", "WTP") beside another becomes a capaian. No regulation says it, so it is the office's choice:
 * "nilai" the scores written beside both ("BB (76)"); without them a predicate that is reached is 1 and one that is not
 * is refused; "tercapai" 1 or 0; "peringkat" the ratio of the ranks in the family (BB 5, B 4: 0,8).
 */
export type AturanPredikat = "nilai" | "tercapai" | "peringkat";

/** What counts where nothing is chosen: nothing is invented. */
export const BIASA_PREDIKAT: AturanPredikat = "nilai";

const PETA: ReadonlyMap<string, AturanPredikat> = new Map([
  ["", BIASA_PREDIKAT],
  ["nilai", "nilai"],
  ["skor", "nilai"],
  ["tercapai", "tercapai"],
  ["tercapai atau tidak", "tercapai"],
  ["peringkat", "peringkat"],
]);

/** Reads the choice as people write it; undefined where the word is not known. */
export function bacaAturanPredikat(isi: IsiSel): AturanPredikat | undefined {
  return PETA.get(kunciKata(isi));
}
