import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";

/** Fewer numbers make no sequence. */
const NOMOR_CUKUP = 3;

/** A number that a sequence leaves out, and the cell of the one after it. */
export interface NomorHilang {
  readonly hilang: number;
  readonly sesudah: SelReviu;
}

/** The row's own number; undefined where it is not a whole one ("1.1", "a"). */
function nomor({ teks }: SelReviu): number | undefined {
  const angka = /^(\d{1,4})\.?$/.exec(teks)?.[1];
  return angka === undefined ? undefined : Number(angka);
}

/**
 * The one number that is missing where rows are otherwise numbered 1, 2, 3 … without a gap; undefined for any other
 * numbering. Every row must have its number: one that stands for several rows tells nothing.
 * @param baris rows of the sheet, top to bottom
 */
export function nomorHilang(
  tabel: TabelReviu,
  baris: readonly number[] = tabel.data.map((satu) => satu.baris),
): NomorHilang | undefined {
  const kolom = tabel.kolom.find(({ peran }) => peran === "no")?.kolom;
  if (kolom === undefined || baris.length < NOMOR_CUKUP) return undefined;
  let [lalu, temu]: [number, NomorHilang | undefined] = [0, undefined];
  for (const satu of baris) {
    const sel = tabel.sel(satu, kolom);
    const kini = nomor(sel);
    if (kini === undefined || kini <= lalu || kini > lalu + 2) return undefined;
    if (kini === lalu + 2) {
      if (temu) return undefined;
      temu = { hilang: lalu + 1, sesudah: sel };
    }
    lalu = kini;
  }
  return temu;
}
