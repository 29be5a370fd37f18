import type { Petak } from "../../domain/lembar/area";
import type { IsianSel } from "../../domain/warna/warna-kantor";

/** What the office itself has made visible on a sheet. */
export interface RupaKantor {
  readonly aturanKantor?: readonly (readonly Petak[])[];
  readonly isian?: IsianSel;
}
