import { bertanda } from "../rencana/rumus-poin";
import { polaRumus } from "./titik-pulih";

/** Which cells of a column that we once wrote may be emptied, and which hold something of the user's. */
export interface PilahanSel {
  /** Runs of rows (0-based in the column, both ends included) that are ours or blank. */
  readonly milikKami: readonly (readonly [number, number])[];
  /** Rows that the user changed since. */
  readonly diubah: readonly number[];
}

/** The formula that most marked cells of a column share, whatever moved since it was written. */
function polaTerbanyak(isi: readonly string[], barisAwal: number): string | undefined {
  const banyak = new Map<string, number>();
  isi.forEach((satu, i) => {
    if (!bertanda(satu)) return;
    const pola = polaRumus(satu, barisAwal + i);
    banyak.set(pola, (banyak.get(pola) ?? 0) + 1);
  });
  return [...banyak].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * Tells our cells from those that the user changed: a formula with our mark that is written like the others of its
 * column, our title in the first row, and blanks are ours.
 * @param judul our title where the first cell is a header
 */
export function pilahSel(isi: readonly string[], barisAwal: number, judul: string | undefined): PilahanSel {
  const pola = polaTerbanyak(isi, barisAwal);
  const kami = (satu: string, i: number): boolean =>
    satu === "" || (i === 0 && satu === judul) || (bertanda(satu) && polaRumus(satu, barisAwal + i) === pola);
  const milikKami: [number, number][] = [];
  const diubah: number[] = [];
  isi.forEach((satu, i) => {
    const akhir = milikKami[milikKami.length - 1];
    if (!kami(satu, i)) diubah.push(i);
    else if (akhir?.[1] === i - 1) akhir[1] = i;
    else milikKami.push([i, i]);
  });
  return { milikKami, diubah };
}
