import { sama } from "./sama";

/*
 * A form over the workbook has three states: what it began from (`semula`), what it shows (`kini`) and what the
 * workbook holds now (`dimuat`). Everything that compares them stands here.
 */

/** The fields in which two states of a form differ. */
export function bidangBeda<T extends object>(a: T, b: T): (keyof T)[] {
  return (Object.keys(a) as (keyof T)[]).filter((satu) => !sama(a[satu], b[satu]));
}

/** What a form began from, and what it shows. */
export interface DuaKeadaan<T> {
  readonly semula: T;
  readonly kini: T;
}

/**
 * Brings a fresh reading into a form. A field that the user has not touched, or that the workbook now holds as the
 * user typed it, takes the reading. A field with something unsaved keeps it; what it began from stays, so that saving
 * notices what somebody else wrote, unless `tahu`: the user has been told, and the reading is the new beginning.
 */
export function terimaBacaan<T extends object>(
  { semula, kini }: DuaKeadaan<T>,
  dimuat: T,
  tahu: boolean,
): DuaKeadaan<T> {
  const diketik = new Set(bidangBeda(semula, kini));
  const belum = bidangBeda(dimuat, kini).filter((satu) => diketik.has(satu));
  const ambil = (asal: T) => Object.fromEntries(belum.map((satu) => [satu, asal[satu]])) as Partial<T>;
  return { semula: tahu ? dimuat : { ...dimuat, ...ambil(semula) }, kini: { ...dimuat, ...ambil(kini) } };
}

/**
 * What saving a form does to what the workbook holds now: only what the form changed. Groups (objects) are taken apart,
 * so that two people may change two settings of one group.
 */
export function terapkanUbahan<T extends object>(dimuat: T, semula: T, baru: T): T {
  const hasil = bidangBeda(semula, baru).map((satu) => {
    const [lama, ingin] = [dimuat[satu], baru[satu]];
    const golongan = [lama, semula[satu], ingin].every(
      (isi) => typeof isi === "object" && !Array.isArray(isi),
    );
    return [satu, golongan ? terapkanUbahan(lama as object, semula[satu] as object, ingin as object) : ingin];
  });
  return { ...dimuat, ...Object.fromEntries(hasil) };
}
