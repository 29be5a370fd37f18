import type { HasilBaca } from "../../angka/hasil-baca";
import type { Polaritas } from "../../ukur/polaritas";
import type { BentukCapaian, BentukSel, SkalaCapaian } from "./arti-capaian";
import { cocokBaris, cocokTepat, dalamPersen, hitungPersen, pasanganAngka } from "./cocok";
import type { Trio } from "./cocok";

/** One cell and how it was read with what its column says. */
export interface SelDibaca {
  /** "N12". */
  readonly sel: string;
  readonly bacaan: HasilBaca;
  /** Readings of the bullets, where the cell holds more than one. */
  readonly butir?: readonly HasilBaca[];
}

/** One data row: what it promises, what was reached, what it states and what that should be. */
export interface BarisDibaca {
  /** 1-based row of the sheet. */
  readonly baris: number;
  readonly target?: SelDibaca;
  readonly realisasi?: SelDibaca;
  readonly capaian?: SelDibaca;
  readonly kriteria?: SelDibaca;
  readonly bentuk: BentukSel;
  /** The stated capaian as a ratio (0.2879); null where the cell states none. */
  readonly capaianTertulis: number | null;
  /** Nothing settles whether the stated number is a ratio or percent points: `capaianTertulis` is a guess. */
  readonly capaianRagu: boolean;
  /** Capaian by target and realisasi as a ratio, by `polaritas`; null where it cannot be computed. */
  readonly capaianHitung: number | null;
  /** The formula that the stated capaian follows; "positif" where none does. */
  readonly polaritas: Polaritas;
  /** Does the stated capaian follow from target and realisasi? null: nothing to compare. */
  readonly cocok: boolean | null;
}

/** The rows of a table, read. */
export interface IsiTabel {
  readonly baris: readonly BarisDibaca[];
  /** How the capaian column is written; null where the table has none. */
  readonly bentuk: BentukCapaian | null;
}

const NEGATIF: readonly Polaritas[] = ["negatif", "negatif-rasio"];

function tertulis({ capaian }: Trio, skala: SkalaCapaian): number | null {
  const persen = capaian.jenis === "angka" ? dalamPersen(capaian, skala) : undefined;
  return persen === undefined ? null : persen / 100;
}

function jarak(trio: Trio, polaritas: Polaritas, skala: SkalaCapaian): number {
  const pasangan = pasanganAngka(trio);
  const hitung = pasangan && hitungPersen(pasangan.t, pasangan.r, polaritas);
  return Math.abs((hitung ?? Infinity) - 100 * (tertulis(trio, skala) ?? 0));
}

/**
 * The formula a stated capaian follows: R/T where it does, else the closer one of the negative formulas. Figures near
 * their target give nearly the same by either; then a negative one that is right to the last digit is meant.
 */
function polaritasTertulis(trio: Trio, skala: SkalaCapaian): Polaritas | undefined {
  const tepat = (satu: Polaritas): boolean => cocokTepat(trio, satu, skala);
  if (cocokBaris(trio, "positif", skala) === true && (tepat("positif") || !NEGATIF.some(tepat)))
    return "positif";
  const [pertama, kedua] = NEGATIF.filter((satu) => cocokBaris(trio, satu, skala) === true);
  if (pertama === undefined || kedua === undefined) return pertama;
  return jarak(trio, kedua, skala) < jarak(trio, pertama, skala) ? kedua : pertama;
}

/** What a row's three figures say together. */
export function ukurBaris(
  trio: Trio,
  skala: SkalaCapaian,
): Pick<BarisDibaca, "capaianTertulis" | "capaianHitung" | "polaritas" | "cocok"> {
  const pasangan = pasanganAngka(trio);
  const nyata = polaritasTertulis(trio, skala);
  const polaritas = nyata ?? "positif";
  const hitung = pasangan && hitungPersen(pasangan.t, pasangan.r, polaritas);
  const capaianTertulis = tertulis(trio, skala);
  return {
    polaritas,
    capaianTertulis,
    capaianHitung: hitung === undefined ? null : hitung / 100,
    cocok: hitung === undefined || capaianTertulis === null ? null : nyata !== undefined,
  };
}
