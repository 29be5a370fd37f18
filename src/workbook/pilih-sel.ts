import { lembarDari } from "../domain/lembar/area";

/** Selects the cell that an address such as "'Realisasi Anggaran'!G12" names and shows its sheet. */
export async function pilihSel(context: Excel.RequestContext, alamat: string): Promise<void> {
  const judul = lembarDari(alamat);
  const { worksheets } = context.workbook;
  const sheet = judul === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(judul);
  sheet.activate();
  sheet.getRange(alamat.slice(alamat.lastIndexOf("!") + 1)).select();
  await context.sync();
}
