import type { NilaiBlok } from "../../lembar/buku";
import { sidikBaris, type SidikLaporan } from "./sidik";

/** How much further than the rows that were added a row is looked for: users insert here and delete there. */
const JANGKAUAN = 16;

/** A report as it was remembered and as it stands now. */
export interface Perbandingan {
  readonly baris: SidikLaporan["baris"];
  readonly nilai: NilaiBlok;
  /** Columns of places now, by the row as it was remembered. */
  readonly kolom: ReadonlyMap<number, readonly number[]>;
}

/** 0, 1, -1, 2, -2 … */
const langkah = (i: number): number => (i % 2 === 1 ? (i + 1) / 2 : -i / 2);

function cari(
  { baris, nilai, kolom }: Perbandingan,
  i: number,
  dugaan: number,
  jangkauan: number,
): number | undefined {
  for (let n = 0; n <= 2 * jangkauan; n++) {
    const kini = dugaan + langkah(n);
    const sel = nilai[kini];
    if (sel && sidikBaris(sel, kolom.get(i)) === baris[i]) return kini;
  }
  return undefined;
}

/** Rows that are found by what we wrote in them: where each stands now. */
function cocok(banding: Perbandingan): (number | undefined)[] {
  const { baris, nilai } = banding;
  const jangkauan = JANGKAUAN + Math.abs(nilai.length - baris.length);
  let geser = 0;
  return baris.map((jejak, i) => {
    const kini = jejak === "" ? undefined : cari(banding, i, i + geser, jangkauan);
    if (kini !== undefined) geser = kini - i;
    return kini;
  });
}

/** How many rows are found again by what we wrote in them. */
export function banyakCocok(banding: Perbandingan): number {
  return cocok(banding).filter((kini) => kini !== undefined).length;
}

/** By how much the next row that was found has moved. */
function geserBerikut(ketemu: readonly (number | undefined)[]): number[] {
  const hasil: number[] = [];
  let geser: number | undefined;
  for (let i = ketemu.length - 1; i >= 0; i--) {
    const kini = ketemu[i];
    if (kini !== undefined) geser = kini - i;
    hasil[i] = geser ?? Number.NaN;
  }
  return hasil;
}

/**
 * Where the rows of a report stand now; undefined for one that is gone. A row is known by what we wrote in it; one that
 * holds places only, or that the user changed, by the rows before and after it, where both have moved alike.
 */
export function letakBaris(banding: Perbandingan): readonly (number | undefined)[] {
  const ketemu = cocok(banding);
  const terpakai = new Set(ketemu);
  const berikut = geserBerikut(ketemu);
  let geser = 0;
  return ketemu.map((kini, i) => {
    if (kini !== undefined) geser = kini - i;
    const duga = i + geser;
    const searah = Number.isNaN(berikut[i]) || berikut[i] === geser;
    return kini ?? (searah && duga < banding.nilai.length && !terpakai.has(duga) ? duga : undefined);
  });
}
