import type { BarisReviu } from "../bahan/tabel-reviu";
import { SELISIH } from "../../tabel/batas";
import type { Pohon } from "./pohon";

/** Parts of one heading that are looked for; a longer list is told by its numbers or its words. */
const ANAK_TERBANYAK = 100;

/** The figures of a row, column by column. */
export type AngkaBaris = readonly (number | undefined)[];

const samaBesar = (a: number, b: number): boolean => Math.abs(a - b) <= SELISIH.debu * Math.abs(b);

/** Columns in which the sum is the heading's figure, and those that can be compared at all. */
function banding(induk: AngkaBaris, jumlah: readonly number[]): { cocok: number; isi: number } {
  let [cocok, isi] = [0, 0];
  induk.forEach((nilai, k) => {
    if (nilai === undefined || nilai === 0) return;
    isi++;
    if (samaBesar(jumlah[k] ?? 0, nilai)) cocok++;
  });
  return { cocok, isi };
}

/** So many of the rows below add up to the heading in most columns, or in half of them; 0 where none do. */
function banyakAnak(induk: AngkaBaris, akar: readonly AngkaBaris[], sedikit: number): number {
  const jumlah = induk.map(() => 0);
  let separuh = 0;
  for (let n = 0; n < Math.min(akar.length, ANAK_TERBANYAK); n++) {
    akar[n]?.forEach((nilai, k) => (jumlah[k] = (jumlah[k] ?? 0) + (nilai ?? 0)));
    const { cocok, isi } = banding(induk, jumlah);
    if (n + 1 >= sedikit && cocok > 0 && cocok * 2 > isi) return n + 1;
    if (n + 1 >= sedikit && cocok > 0 && cocok * 2 === isi) separuh ||= n + 1;
    if (induk.every((nilai, k) => Math.abs(jumlah[k] ?? 0) > Math.abs(nilai ?? 0))) break;
  }
  return separuh;
}

/**
 * The ranks that figures alone tell: a row heads those below it that add up to it in most columns. Read from the bottom
 * up, so that what a row heads is known before the row above is looked at.
 * @param sedikit parts that a heading must have: one that has a single part looks like a row typed twice
 */
export function pohonAngka(
  baris: readonly BarisReviu[],
  angka: readonly AngkaBaris[],
  sedikit: 1 | 2,
): Pohon {
  const pohon = new Map<BarisReviu, readonly BarisReviu[]>();
  let akar: number[] = [];
  for (let i = baris.length - 1; i >= 0; i--) {
    const calon = akar.slice(0, ANAK_TERBANYAK);
    const n = banyakAnak(
      angka[i] ?? [],
      calon.map((a) => angka[a] ?? []),
      sedikit,
    );
    const induk = baris[i];
    const kembar = n === 1 && baris[calon[0] ?? i]?.label === induk?.label;
    if (n > 0 && induk && !kembar) {
      pohon.set(
        induk,
        calon.slice(0, n).flatMap((a) => baris[a] ?? []),
      );
      akar = akar.slice(n);
    }
    akar.unshift(i);
  }
  return new Map([...pohon].reverse());
}
