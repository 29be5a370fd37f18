import { sama } from "../../sama";

/** A run of rows: first and last, both counted from 0. */
export interface Runtun {
  readonly awal: number;
  readonly akhir: number;
}

/** Joins runs of rows whose `ciri` are the same; undefined means nothing to do. */
export function runtun(ciri: readonly unknown[]): Runtun[] {
  const hasil: { awal: number; akhir: number }[] = [];
  ciri.forEach((kini, i) => {
    const terakhir = hasil.at(-1);
    if (kini === undefined) return;
    if (terakhir?.akhir === i - 1 && sama(ciri[i - 1], kini)) terakhir.akhir = i;
    else hasil.push({ awal: i, akhir: i });
  });
  return hasil;
}
