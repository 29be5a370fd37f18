import type { RencanaLembar } from "../../domain/lembar/lembar";
import { tataLembar, tulisCetak } from "../tulis-cetak";
import { tulisLembar } from "../tulis-lembar";

/** Fills a new workbook with these sheets and nothing else. Throws what Excel said. */
export async function tulisRekap(
  context: Excel.RequestContext,
  rencana: readonly RencanaLembar[],
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const lama = [...worksheets.items];
  const lembar = rencana.map((satu) => {
    const sheet = worksheets.add(satu.judul);
    tulisLembar(sheet, satu);
    return { sheet, ...tataLembar(satu) };
  });
  for (const sheet of lama) sheet.delete();
  lembar[0]?.sheet.activate();
  await tulisCetak(context, lembar);
}
