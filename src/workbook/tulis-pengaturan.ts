import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { KUNCI_SETELAN } from "../domain/lembar/buku";
import type { IsiRencana } from "../domain/lembar/lembar";
import { NAMA_KRITERIA } from "../domain/lembar/nama";
import { kirimCetak } from "./tulis-cetak";

/** Settings that are a cell of the Kriteria sheet of the same name. */
export const SEL_PILIHAN = [
  "aturanCelah",
  "polaritasBawaan",
  "dasarAnggaran",
  "aturanPredikat",
  "aturanEfisiensi",
] as const;
type SelPilihan = (typeof SEL_PILIHAN)[number];

/** Cells of the Kriteria sheet to change; what is absent stays. */
export interface IsiKriteria extends Partial<Readonly<Record<SelPilihan, string>>> {
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
  for (const satu of SEL_PILIHAN) {
    const isi = kriteria[satu];
    if (isi) sel(NAMA_KRITERIA[satu]).values = [[isi]];
  }
  if (kriteria.skala) sel(NAMA_KRITERIA.skala).values = kriteria.skala.map((baris) => [...baris]);
  settings.add(KUNCI_SETELAN.pengaturan, pengaturan);
  for (const judul of lembarKertas) worksheets.getItem(judul).pageLayout.paperSize = pengaturan.kertas;
  return kirimCetak(context);
}
