import type { Profil } from "../profil/profil";
import type { Pengaturan } from "../pengaturan/pengaturan";
import type { IsiSel } from "../angka/hasil-baca";
import type { IndikatorTerukur } from "../lembar/ukur-baris";

export type { IndikatorTerukur } from "../lembar/ukur-baris";

/** One sasaran of the agreement with its indicators. */
export interface SasaranPK {
  readonly sasaran: string;
  readonly indikator: readonly { readonly indikator: string; readonly target: string | number }[];
}

/** One program of the agreement; the budget that counts: after the change where it is filled in. */
export interface ProgramPK {
  readonly program: string;
  readonly anggaran: IsiSel;
  readonly keterangan: string;
}

/** What Lampiran I is made of, whatever its contents. */
export interface BahanLampiran {
  readonly profil: Profil;
  readonly pengaturan: Pengaturan;
  readonly iku: readonly IndikatorTerukur[];
  readonly pk: readonly SasaranPK[];
  readonly program: readonly ProgramPK[];
  /** Excel's decimal separator is the Indonesian comma. */
  readonly komaDesimal: boolean;
}
