import { kirimCetak } from "../tulis-cetak";
import type { CetakLama } from "./tarik-blok";
import type { HasilTarik } from "./hasil-tarik";

function pulihkanCetak(sheet: Excel.Worksheet, { area, tata }: CetakLama): void {
  sheet.pageLayout.setPrintArea(area);
  if (!tata) return;
  sheet.pageLayout.zoom = { scale: tata.skala };
  sheet.pageLayout.setPrintTitleRows(tata.barisJudul);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const sel of tata.jeda) sheet.horizontalPageBreaks.add(sel);
}

/** Gives sheets the paper and the print set-up that they had before a run; false where Excel refuses it. No sync where there is none. */
export async function kembalikanKertas(
  context: Excel.RequestContext,
  { kertas, areaCetak }: HasilTarik,
): Promise<boolean> {
  for (const [sheet, satu] of kertas) sheet.pageLayout.paperSize = satu as Excel.PaperType;
  for (const [sheet, cetak] of areaCetak) pulihkanCetak(sheet, cetak);
  return kertas.length + areaCetak.length === 0 || kirimCetak(context);
}
