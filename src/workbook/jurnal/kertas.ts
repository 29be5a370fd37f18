import { kirimCetak } from "../tulis-cetak";
import type { HasilTarik } from "./tarik-run";

/** Gives sheets the paper and the printed area that they had before a run; false where Excel refuses it. No sync where there is none. */
export async function kembalikanKertas(
  context: Excel.RequestContext,
  { kertas, areaCetak }: HasilTarik,
): Promise<boolean> {
  for (const [sheet, satu] of kertas) sheet.pageLayout.paperSize = satu as Excel.PaperType;
  for (const [sheet, area] of areaCetak) sheet.pageLayout.setPrintArea(area);
  return kertas.length + areaCetak.length === 0 || kirimCetak(context);
}
