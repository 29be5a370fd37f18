import type { Pengaturan } from "../pengaturan/pengaturan";
import { PROFIL_KOSONG } from "../profil/profil";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI } from "../ukur/skala";
import type { IsiStruktur } from "./isi";
import { lembarAnggaran } from "./lembar-anggaran";
import { lembarIKU } from "./lembar-iku";
import { lembarKriteria } from "./lembar-kriteria";
import { lembarPK } from "./lembar-pk";
import { lembarProfil } from "./lembar-profil";
import type { RencanaLembar } from "./lembar";
import type { KunciStruktur } from "./nama";

/** Forms to be filled in. */
export const ISI_KOSONG: IsiStruktur = { profil: PROFIL_KOSONG, pk: [], program: [], iku: [], anggaran: [] };

/** The five sheets as plain data, with what they hold. */
export function susunStruktur(
  isi: IsiStruktur,
  pengaturan: Pengaturan,
): Readonly<Record<KunciStruktur, RencanaLembar>> {
  const { kertas } = pengaturan;
  const skala = pengaturan.skala === "sangat-tinggi" ? SKALA_SANGAT_TINGGI : SKALA_PERMENDAGRI;
  return {
    profil: lembarProfil(isi.profil, kertas),
    pk: lembarPK(isi.pk, isi.program, kertas),
    iku: lembarIKU(isi.iku, kertas),
    anggaran: lembarAnggaran(isi.anggaran, kertas),
    kriteria: lembarKriteria(skala, pengaturan),
  };
}
