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

const LAIN = ["=", "\u00b1", "~", "sekitar", "kurang lebih"];

const salahSatu = (ejaan: readonly string[]): string => `(${ejaan.join("|")})`;
/** A word needs a space or the number right after it; "minat 5" begins with no limit. */
const POLA = new RegExp(
  `^(?:${[PALING_BANYAK, PALING_SEDIKIT, LAIN].map(salahSatu).join("|")}) ?(?=[-+(\\d.,]|rp)`,
  "i",
);
// Most texts begin with a digit, and this is cheap to see.
const AWAL = /^[<>=\u2264\u2265\u00b1~dklmpst]/i;

/** Takes the limit off the front of a tidy text: "≤ 5 %" is "5 %" at most, "min. 80" is "80" at least, "± 3" is "3". */
export function lepasTandaBatas(teks: string): { readonly teks: string; readonly batas?: TandaBatas } {
  const cocok = AWAL.test(teks) ? POLA.exec(teks) : null;
  if (!cocok) return { teks };
  const [tanda, banyak, sedikit] = cocok;
  const sisa = teks.slice(tanda.length);
  if (banyak !== undefined) return { teks: sisa, batas: "paling-banyak" };
  return sedikit === undefined ? { teks: sisa } : { teks: sisa, batas: "paling-sedikit" };
}
