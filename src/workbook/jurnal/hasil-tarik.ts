import type { Langkah } from "../../domain/jurnal/jurnal";
import type { CetakLama } from "./tarik-blok";

/** What was taken back of a run, and what was not. */
export interface HasilTarik {
  /** Titles of sheets that were restored, or removed. */
  readonly lembar: readonly string[];
  /** Titles that missing sheets had; what belongs to them is kept. */
  readonly hilang: readonly string[];
  /** Titles of protected sheets; what belongs to them is kept. */
  readonly terproteksi: readonly string[];
  /** Cells that the user changed and that were left: "Bab III!AC12". */
  readonly diubah: readonly string[];
  /** Rows and cells of our tables that the user changed and that were left, by sheet. */
  readonly barisDiubah: ReadonlyMap<string, number>;
  /** Sheets that the run made and that stay, because something was typed on them. */
  readonly diisi: readonly string[];
  /** Sheets some of whose rules Excel would not show. */
  readonly takTerbaca: readonly string[];
  /** Sheets of ours whose looks are not given back: too large, or changed since. */
  readonly tanpaRupa: readonly string[];
  /** Sheets of ours that were written anew and look as before, but of whose print set-up only the printed area is known. */
  readonly tanpaCetak: readonly string[];
  /** Papers that sheets had: to be given back on their own, since a printer may not know them. */
  readonly kertas: readonly (readonly [Excel.Worksheet, string])[];
  /** Reports as they lay, and are to be printed again: apart for the same reason. */
  readonly areaCetak: readonly (readonly [Excel.Worksheet, CetakLama])[];
  /** What could not be taken back yet. */
  readonly sisa: readonly Langkah[];
}

/** How a run is taken back. */
export interface CaraTarik {
  /** The run has failed just now: half-made things of it are removed too. */
  readonly gagalTulis?: boolean;
  /** Rows of tables were never written by halves: they are taken back here even after a failure. */
  readonly barisUtuh?: boolean;
  /** Ids of all rules by sheet title before the run. */
  readonly aturanLama?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The run had to be left half-done: it is taken back only where nobody has typed on the sheets that it was making. */
  readonly tertinggal?: boolean;
  /** Hidden names of the journal that stay: finished parts of the run have them. */
  readonly namaTetap?: readonly string[];
  /** No run is known: sheets count only where something of ours stands. */
  readonly hanyaBerubah?: boolean;
}

/** Nothing was taken back. */
export const TANPA_TARIK: HasilTarik = {
  lembar: [],
  hilang: [],
  terproteksi: [],
  diubah: [],
  barisDiubah: new Map(),
  diisi: [],
  takTerbaca: [],
  tanpaRupa: [],
  tanpaCetak: [],
  kertas: [],
  areaCetak: [],
  sisa: [],
};
