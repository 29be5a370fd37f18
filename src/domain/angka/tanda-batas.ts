import type { TandaBatas } from "./hasil-baca";

const PALING_BANYAK = [
  "<=",
  "<",
  "\u2264",
  "maksimal",
  "maksimum",
  "maks\\.?",
  "max\\.?",
  "paling banyak",
  "paling tinggi",
  "paling lama",
  "paling lambat",
  "tidak lebih dari",
  "kurang dari",
  "di bawah",
];
const PALING_SEDIKIT = [
  ">=",
  ">",
  "\u2265",
  "minimal",
  "minimum",
  "min\\.?",
  "paling sedikit",
  "paling rendah",
  "sekurang-kurangnya",
  "sedikitnya",
  "tidak kurang dari",
  "lebih dari",
  "di atas",
];

/** A word needs a space or the number right after it; "minat 5" begins with no limit. */
const pola = (ejaan: readonly string[]): RegExp =>
  new RegExp(`^(?:${ejaan.join("|")}) ?(?=[-+(\\d.,]|rp)`, "i");
const POLA: readonly (readonly [RegExp, TandaBatas | undefined])[] = [
  [pola(PALING_BANYAK), "paling-banyak"],
  [pola(PALING_SEDIKIT), "paling-sedikit"],
  [pola(["=", "\u00b1", "~", "sekitar", "kurang lebih"]), undefined],
];

/** Takes the limit off the front of a tidy text: "≤ 5 %" is "5 %" at most, "min. 80" is "80" at least, "± 3" is "3". */
export function lepasTandaBatas(teks: string): { readonly teks: string; readonly batas?: TandaBatas } {
  for (const [satu, batas] of POLA) {
    const [tanda] = satu.exec(teks) ?? [];
    if (tanda !== undefined)
      return { teks: teks.slice(tanda.length), ...(batas === undefined ? {} : { batas }) };
  }
  return { teks };
}
