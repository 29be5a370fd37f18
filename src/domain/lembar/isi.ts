import type { Profil } from "../profil/profil";

/** A cell as people type it: a number, or text with whatever it holds ("32 orang", "-", "23940.000"). */
export type IsianSel = number | string | null;

/** One indicator of the agreement. */
export interface BarisPK {
  readonly sasaran: string;
  readonly indikator: string;
  readonly target: IsianSel;
  readonly satuan: string;
  readonly polaritas: string;
}

/** One program of the agreement with both of its budgets, in rupiah. */
export interface BarisProgram {
  readonly program: string;
  readonly anggaranInduk: IsianSel;
  readonly anggaranPerubahan: IsianSel;
  readonly keterangan: string;
}

/** One key indicator (IKU). */
export interface BarisIKU {
  readonly indikator: string;
  readonly satuan: string;
  readonly target: IsianSel;
  readonly realisasi: IsianSel;
  readonly polaritas: string;
  readonly realisasiLalu: IsianSel;
  readonly targetRenstra: IsianSel;
  readonly sumber: string;
}

/** One sub kegiatan with its budget and what was spent, in rupiah. */
export interface BarisAnggaran {
  readonly kode: string;
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
  readonly pagu: IsianSel;
  readonly realisasi: IsianSel;
}

/** Everything that people fill in on the sheets. */
export interface IsiStruktur {
  readonly profil: Profil;
  readonly pk: readonly BarisPK[];
  readonly program: readonly BarisProgram[];
  readonly iku: readonly BarisIKU[];
  readonly anggaran: readonly BarisAnggaran[];
}
