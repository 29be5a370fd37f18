import type { AturanCelah, Skala } from "../../ukur/skala";
import type { LembarMentah } from "../../tabel";
import { cariTabel } from "./cari-tabel";
import type { TabelReviu } from "./tabel-reviu";
import type { Ikatan } from "../hitung/ikatan";
import { ikatanTabel } from "../hitung/ikatan-tabel";

/** What a review rests on besides the sheets. */
export interface SetelanReviu {
  readonly skala: Skala;
  readonly celah: AturanCelah;
  /** The sheets of last year's workbook, where one is laid beside this one. */
  readonly tahunLalu?: readonly LembarMentah[];
}

/** A table with every equation that its figures should follow. */
export interface TabelTerikat {
  readonly tabel: TabelReviu;
  readonly ikatan: readonly Ikatan[];
}

/** Everything that the rules look at: read once, changed by none. */
export interface BahanReviu extends Omit<SetelanReviu, "tahunLalu"> {
  /** Last year's workbook, read likewise. */
  readonly lalu?: BahanReviu;
  readonly lembar: readonly LembarMentah[];
  readonly tabel: readonly TabelTerikat[];
}

/** Reads all tables of a workbook and what their figures should tie to. */
export function susunBahan(
  lembar: readonly LembarMentah[],
  { tahunLalu, ...setelan }: SetelanReviu,
): BahanReviu {
  const tabel = lembar.flatMap(cariTabel).map((satu) => ({ tabel: satu, ikatan: ikatanTabel(satu) }));
  return { ...setelan, lembar, tabel, ...(tahunLalu ? { lalu: susunBahan(tahunLalu, setelan) } : {}) };
}
