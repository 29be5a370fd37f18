import { ANGGARAN } from "./lembar-anggaran";
import { IKU } from "./lembar-iku";
import { KRITERIA } from "./lembar-kriteria";
import { PK } from "./lembar-pk";
import { PROFIL } from "./lembar-profil";
import { RENSTRA } from "./lembar-renstra";
import { TRIWULAN } from "./lembar-triwulan";

/** The sheets of Siapkan Buku Kerja, in the order of their tabs. A new sheet is its own file and one line here. */
export const LEMBAR = [PROFIL, RENSTRA, PK, IKU, TRIWULAN, ANGGARAN, KRITERIA] as const;

/** One of our sheets. */
export type Lembar = (typeof LEMBAR)[number];

/** The key of one of our sheets. */
export type KunciStruktur = Lembar["kunci"];

/** All parts in one: { a } | { b } becomes { a } & { b }. */
type Satukan<U> = (U extends unknown ? (bagian: U) => void : never) extends (semua: infer I) => void
  ? I
  : never;

/** Everything that can be written on the sheets when they are made. */
export type IsiStruktur = Satukan<Lembar["kosong"]>;

/** Everything that was read of the sheets. */
export type IsiLembar = Satukan<ReturnType<Lembar["baca"]>>;

/** The definition with this key. */
export function lembarOlehKunci(kunci: KunciStruktur): Lembar {
  const ada = LEMBAR.find((lembar) => lembar.kunci === kunci);
  if (!ada) throw new Error(`no sheet ${kunci}`);
  return ada;
}
