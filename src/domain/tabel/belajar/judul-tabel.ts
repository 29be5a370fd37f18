import { TEKS } from "../kisi";
import type { Kisi } from "../kisi";

/** Rows above a header that may hold its title. */
const TINGGI = 6;
/** A title says what it is about in its first words. */
const KATA_DILIHAT = 20;
/** Shorter words are prepositions and abbreviations of everything. */
const KATA_TERPENDEK = 3;

/** The texts that stand above the header row `atas`, below row `batas`, nearest last. */
export function judulTabel(kisi: Kisi, atas: number, batas: number): string[] {
  const hasil: string[] = [];
  for (let b = Math.max(0, batas + 1, atas - TINGGI); b < atas; b++)
    for (let k = 0; k < kisi.lebar; k++) if (kisi.jenis(b, k) === TEKS) hasil.push(kisi.teks(b, k));
  return hasil;
}

/** The words of a table's title: what kind of table its columns belong to. */
export function ciriJudulTabel(judul: readonly string[]): string[] {
  const kata = judul
    .join(" ")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((satu) => satu.length >= KATA_TERPENDEK);
  return [...new Set(kata)].slice(0, KATA_DILIHAT).map((satu) => `J:${satu}`);
}
