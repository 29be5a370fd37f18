import type { NilaiSel } from "../../../../src/domain/tabel";
import { persen } from "./alat";
import { INDIKATOR, pilih } from "./kasus";

/** The titles of an ordinary table of a year's performance. */
export const UKUR = ["Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];

/** A row below them, its percent true. */
export const barisUkur = (b: number): NilaiSel[] => [
  pilih(INDIKATOR, b),
  "Unit",
  50 + b,
  45 + b,
  persen(45 + b, 50 + b),
];
