const PENGALI: ReadonlyMap<string, number> = new Map([
  ["rb", 1e3],
  ["ribu", 1e3],
  ["jt", 1e6],
  ["juta", 1e6],
  ["mlr", 1e9],
  ["miliar", 1e9],
  ["milyar", 1e9],
  ["triliun", 1e12],
  ["trilyun", 1e12],
]);
/** Letters that count only in amounts of rupiah: elsewhere "5 M" may be metres. */
const HURUF_RUPIAH: ReadonlyMap<string, number> = new Map([
  ["M", 1e9],
  ["T", 1e12],
]);
/** The counting words, as alternatives of a pattern in lower case. */
export const KATA_PENGALI = [...PENGALI.keys()].join("|");
const KATA = new RegExp(`^ ?(${KATA_PENGALI})\\b\\.?(.*)$`, "i");
const HURUF = /^ ?([MT])\b\.?(.*)$/i;
// Most units begin otherwise, and this is cheap to see.
const AWAL = /^ ?[rjmt]/i;

/** A counting word after the digits, and what follows it. */
export interface Pengali {
  readonly kali: number;
  readonly sisa: string;
}

/** How many one of a counting word is; undefined for other words. */
export const nilaiPengali = (kata: string): number | undefined => PENGALI.get(kata.toLowerCase());

/** Reads "juta", "jt", "rb", "miliar", and "M" or "T" where `rupiah` stood before the digits; 1 where none is there. */
export function bacaPengali(ekor: string, rupiah: boolean): Pengali {
  if (!AWAL.test(ekor)) return { kali: 1, sisa: ekor };
  const [, kata, sesudahKata = ""] = KATA.exec(ekor) ?? [];
  if (kata !== undefined) return { kali: nilaiPengali(kata) ?? 1, sisa: sesudahKata };
  const [, huruf, sesudahHuruf = ""] = (rupiah && HURUF.exec(ekor)) || [];
  return huruf === undefined
    ? { kali: 1, sisa: ekor }
    : { kali: HURUF_RUPIAH.get(huruf.toUpperCase()) ?? 1, sisa: sesudahHuruf };
}

/** `nilai` times a counting word without the dust of binary arithmetic: 1,1 juta is 1.100.000. */
export function kalikan(nilai: number, kali: number): number {
  return Math.abs(kali) === 1 ? nilai * kali : Number((nilai * kali).toPrecision(15));
}
