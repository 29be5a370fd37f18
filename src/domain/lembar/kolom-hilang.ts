import { samaNama } from "./buku";

/** A column of ours that a table does not have (any more). */
export interface KolomHilang {
  /** The sheet that the table stands on. */
  readonly lembar: string;
  readonly judul: string;
  /** The title of the column that it probably is now. */
  readonly diduga?: string;
  /** The header cell of that column, else of the table's first one: "IKU!G6". */
  readonly sel: string;
}

const kata = (judul: string): string =>
  ` ${judul
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
const letak = (kepala: readonly string[], judul: string): number =>
  kepala.findIndex((ada) => samaNama(ada, judul));

/** The foreign column that stands alone where only this column of ours would stand; -1 where that is not certain. */
function diTempatnya(kepala: readonly string[], kami: readonly string[], judul: string): number {
  const i = kami.findIndex((satu) => samaNama(satu, judul));
  const sebelum = letak(kepala, kami[i - 1] ?? "");
  const sesudah = letak(kepala, kami[i + 1] ?? "");
  return sebelum >= 0 && sesudah === sebelum + 2 ? sebelum + 1 : -1;
}

/**
 * Where a column of ours went whose title somebody changed: one that is not ours and has all of its words in a row
 * ("Realisasi" is "Realisasi 2025" now), else the only one between its two neighbours.
 * @param kepala titles of the table from left to right
 * @param kami our titles in their order
 * @returns an index in `kepala`; -1 where no column, or more than one, may be it
 */
export function kolomDiduga(kepala: readonly string[], kami: readonly string[], judul: string): number {
  const asing = kepala.flatMap((ada, i) => (ada !== "" && letak(kami, ada) < 0 ? [i] : []));
  const mirip = asing.filter((i) => kata(kepala[i] ?? "").includes(kata(judul)));
  // "Target Renstra 2025" has the word Target; it is rather the longer one of our titles that is gone, too.
  const lebihCocok = (i: number): boolean =>
    kami.some(
      (lain) =>
        lain.length > judul.length && letak(kepala, lain) < 0 && kata(kepala[i] ?? "").includes(kata(lain)),
    );
  const calon = mirip.filter((i) => !lebihCocok(i));
  if (calon.length > 0) return calon.length === 1 ? (calon[0] ?? -1) : -1;
  const tempat = diTempatnya(kepala, kami, judul);
  return asing.includes(tempat) ? tempat : -1;
}
