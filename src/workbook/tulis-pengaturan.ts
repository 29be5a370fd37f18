import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { KUNCI_SETELAN } from "../domain/lembar/buku";
import type { IsiRencana } from "../domain/lembar/lembar";
import { NAMA_KRITERIA } from "../domain/lembar/nama";
import { kirimCetak } from "./tulis-cetak";

/** Cells of the Kriteria sheet to change; what is absent stays. */
export interface IsiKriteria {
  readonly aturanCelah?: string;
  readonly polaritasBawaan?: string;
  readonly dasarAnggaran?: string;
  readonly skala?: readonly (readonly IsiRencana[])[];
}

/**
 * Saves the settings in the document, changes the cells of the Kriteria sheet that follow them and gives the named
 * sheets the paper that was chosen: one sync. False when Excel refused the paper; the rest is done then.
 */
export async function tulisPengaturan(
  context: Excel.RequestContext,
  pengaturan: Pengaturan,
  kriteria: IsiKriteria,
  lembarKertas: readonly string[],
): Promise<boolean> {
  const { names, settings, worksheets } = context.workbook;
  const sel = (nama: string): Excel.Range => names.getItem(nama).getRange();
  if (kriteria.aturanCelah) sel(NAMA_KRITERIA.aturanCelah).values = [[kriteria.aturanCelah]];
  if (kriteria.polaritasBawaan) sel(NAMA_KRITERIA.polaritasBawaan).values = [[kriteria.polaritasBawaan]];
  if (kriteria.dasarAnggaran) sel(NAMA_KRITERIA.dasarAnggaran).values = [[kriteria.dasarAnggaran]];
  if (kriteria.skala) sel(NAMA_KRITERIA.skala).values = kriteria.skala.map((baris) => [...baris]);
  settings.add(KUNCI_SETELAN.pengaturan, pengaturan);
  for (const judul of lembarKertas) worksheets.getItem(judul).pageLayout.paperSize = pengaturan.kertas;
  return kirimCetak(context);
}
