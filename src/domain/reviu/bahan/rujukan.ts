import { indeksKolom } from "../../tabel";

/** Cells that a formula reads; rows and columns are 0-based, both ends included. */
export interface Rujukan {
  /** Name of another sheet; undefined: the formula's own. */
  readonly lembar?: string;
  readonly baris: readonly [number, number];
  readonly kolom: readonly [number, number];
  /** One cell, not a block: a sum skips texts in a block, arithmetic stumbles over one. */
  readonly tunggal: boolean;
  /** The cell stands beside a sign of arithmetic. */
  readonly dihitung: boolean;
}

const SEL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const RUJUKAN = new RegExp(
  String.raw`(^|[^\p{L}\d_.$!'\]])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?${SEL}(?::${SEL})?(?![\p{L}\d_(!.])`,
  "giu",
);

/** "'Bab III'" is the sheet Bab III. */
const namaLembar = (tertulis: string): string =>
  tertulis.startsWith("'") ? tertulis.slice(1, -1).replaceAll("''", "'") : tertulis;

const urut = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];

function dariCocok(rumus: string, cocok: RegExpExecArray): Rujukan {
  const [teks, depan = "", lembar, k1 = "", b1 = "", k2, b2] = cocok;
  const sebelum = rumus.slice(0, cocok.index + depan.length).replace(/[\s(]+$/, "");
  const sesudah = rumus.slice(cocok.index + teks.length).replace(/^[\s)]+/, "");
  return {
    ...(lembar === undefined ? {} : { lembar: namaLembar(lembar) }),
    baris: urut(Number(b1) - 1, Number(b2 ?? b1) - 1),
    kolom: urut(indeksKolom(k1), indeksKolom(k2 ?? k1)),
    tunggal: k2 === undefined,
    dihitung: /[-+*/^]$/.test(sebelum) || /^[-+*/^%]/.test(sesudah),
  };
}

/** The cells that a formula names, in its order; texts in quotes name none. Names, tables and whole columns are left out. */
export function rujukanRumus(rumus: string): Rujukan[] {
  if (!rumus.startsWith("=")) return [];
  const polos = rumus.replace(/"(?:[^"]|"")*"/g, '""');
  return [...polos.matchAll(RUJUKAN)].map((cocok) => dariCocok(polos, cocok));
}

/** Is a 0-based cell within a reference, on whichever sheet that is? */
export const didalam = (
  { baris: [b1, b2], kolom: [k1, k2] }: Rujukan,
  baris: number,
  kolom: number,
): boolean => baris >= b1 && baris <= b2 && kolom >= k1 && kolom <= k2;

/** Is a 0-based cell of the formula's own sheet among what it names? */
export const memuat = (rujukan: readonly Rujukan[], baris: number, kolom: number): boolean =>
  rujukan.some((satu) => satu.lembar === undefined && didalam(satu, baris, kolom));

const BARIS_INI = /\[@(?:\[([^[\]]+)\]|([^[\]]+))\]|\[\[#This Row\],\s*\[([^[\]]+)\]\]/giu;

/** Titles of the columns that a formula of a table reads in its own row: "[@Realisasi]", "[@[Pagu Perubahan]]". */
export function kolomBarisIni(rumus: string): string[] {
  return [...rumus.matchAll(BARIS_INI)].flatMap(([, satu, dua, tiga]) => satu ?? dua ?? tiga ?? []);
}
