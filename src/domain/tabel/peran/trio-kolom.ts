import type { Peran } from "../hasil-tabel";
import type { Kecocokan } from "../isi/cocok";
import type { KolomKerja } from "./kolom-kerja";

/** The roles of what is promised, what was reached, and the relation of the two. */
export interface PeranTrio {
  readonly target: Peran;
  readonly realisasi: Peran;
  readonly capaian: Peran;
}

/** Performance and money are measured alike. */
export const KINERJA: PeranTrio = { target: "target", realisasi: "realisasi", capaian: "capaian" };
export const KEUANGAN: PeranTrio = { target: "pagu", realisasi: "realisasi_rp", capaian: "serapan" };

/** Three columns whose figures were compared. */
export interface TrioKolom {
  readonly target: KolomKerja;
  readonly realisasi: KolomKerja;
  readonly capaian: KolomKerja;
  readonly hasil: Kecocokan;
}
