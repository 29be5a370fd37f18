/**
 * Roots whose affixed forms are too many to list ("perencanaan", "dianggarkan", "keterserapan"), each with the header
 * word that all of them mean.
 */
const AKAR: Readonly<Record<string, string>> = {
  rencana: "rencana",
  target: "target",
  anggar: "anggaran",
  alokasi: "alokasi",
  serap: "serapan",
  realisasi: "realisasi",
  belanja: "spent",
  bayar: "terbayar",
  cair: "pencairan",
  salur: "realisasi",
};

/** The letter that a nasal prefix has swallowed: "penyerapan" of "serap", "penargetan" of "target". */
const LULUH: readonly (readonly [RegExp, string])[] = [
  [/^[pm]eny(?=[aiueo])/, "s"],
  [/^[pm]en(?=[aiueo])/, "t"],
  [/^[pm]e(?:ng|n|m)/, ""],
  [/^[pm]e/, ""],
  [/^(?:ke)?ter|^di|^ke|^ber|^per/, ""],
];
const AKHIRAN = /(?:kan|an|i)?(?:nya)?$/;
const TERPENDEK = 6;

const akarDari = (batang: string): string | undefined =>
  AKAR[batang] ?? AKAR[batang.replace(AKHIRAN, "")] ?? AKAR[batang.replace(/nya$/, "")];

/** The header word that an affixed form of its root stands for; undefined where no such root is left. */
export function artiImbuhan(kata: string): string | undefined {
  if (kata.length < TERPENDEK) return undefined;
  for (const [awalan, huruf] of LULUH) {
    const akar = awalan.test(kata) ? akarDari(kata.replace(awalan, huruf)) : undefined;
    if (akar !== undefined) return akar;
  }
  return akarDari(kata);
}
