import type { Profil } from "../domain/profil/profil";
import { teksApaAdanya } from "../domain/lembar/kolom";
import type { IsiRencana } from "../domain/lembar/lembar";
import { NAMA_PROFIL } from "../domain/lembar/nama";

function isiSel(profil: Profil, bidang: keyof Profil): IsiRencana {
  const isi = profil[bidang];
  const teks = typeof isi === "string" ? isi : "";
  return bidang === "tahun" && /^\d{4}$/.test(teks) ? Number(teks) : teksApaAdanya(teks);
}

/** Writes fields of the profile into their named cells; `ruang` is how many rows the list of functions has. */
export async function tulisProfil(
  context: Excel.RequestContext,
  profil: Profil,
  bidang: readonly (keyof Profil)[],
  ruang: number,
): Promise<void> {
  for (const satu of bidang) {
    const range = context.workbook.names.getItem(NAMA_PROFIL[satu]).getRange();
    range.values =
      satu === "fungsi"
        ? Array.from({ length: ruang }, (_, i) => [teksApaAdanya(profil.fungsi[i] ?? "")])
        : [[isiSel(profil, satu)]];
  }
  await context.sync();
}
