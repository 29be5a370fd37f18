import { KATA_PENGALI, nilaiPengali } from "../angka/pengali";

/** A slip that titles have and amounts in cells do not. */
const MILIYAR = "miliyar";
const KATA = `${KATA_PENGALI}|${MILIYAR}`;
const RUPIAH = "(?:rp\\.?|rupiah|idr)";
/** "dalam ribuan rupiah", "(Rp juta)", "jutaan Rp", "(Ribuan)", but not the amount "Rp 5 juta" or "100 ribu rupiah". */
const BERKATA = new RegExp(
  [
    `\\b(?:dalam|satuan)\\s*:?\\s*(?:${RUPIAH}\\s*)?(${KATA})(?:an)?\\b`,
    `\\b${RUPIAH}\\s*[(,/]?\\s*(?:dalam\\s+)?(${KATA})(?:an)?\\b`,
    `(?:^|[^\\d\\s])\\s*\\b(${KATA})(?:an)?\\s*\\(?${RUPIAH}`,
    `\\(\\s*(${KATA})(?:an)?\\s*\\)`,
  ].join("|"),
  "i",
);
/** "(Rp 000)", "(dalam Rp. 000)", "(x 1.000)", "(Rp. 1.000.000,-)", "(000)": groups of three noughts alone in brackets or after ×. */
const BERNOL = new RegExp(
  `(?:\\(\\s*(?:dalam\\s+)?|[x×]\\s*)(?:${RUPIAH}\\s*)?(?:[x×]\\s*)?(?:${RUPIAH}\\s*)?1?[.,' ]?(000(?:[.,' ]?000)*)(?:,-|,00|\\s*-)?\\s*(?:\\)|$)`,
  "i",
);

const kaliKata = (kata: string): number | undefined =>
  nilaiPengali(kata.toLowerCase() === MILIYAR ? "miliar" : kata);

/** What the amounts below a title or header are multiples of: 1.000 for "(dalam ribuan rupiah)"; undefined where it does not say. */
export function kelipatanUang(teks: string): number | undefined {
  const kata = BERKATA.exec(teks)
    ?.slice(1)
    .find((satu) => satu !== undefined);
  if (kata !== undefined) return kaliKata(kata);
  const nol = BERNOL.exec(teks)?.[1]?.replace(/\D/g, "").length ?? 0;
  return nol > 0 ? 10 ** nol : undefined;
}

/** An amount in rupiah, to the cent. */
export const jadiRupiah = (nilai: number, kali: number): number =>
  kali === 1 ? nilai : Math.round(nilai * kali * 100) / 100;
