import type { RencanaLampiran } from "../domain/laporan/rencana-lampiran";
import { samaNama, type KerangkaBuku } from "../domain/struktur/buku";
import { kenaliGalat } from "./galat";
import { kembalikanLembar, type HasilTulis } from "./siapkan";
import { tulisLembar, tulisNama } from "./tulis-lembar";

/** Empties what was ours and makes room, so that notes of the user move and are never overwritten. */
function bersihkan(sheet: Excel.Worksheet, rencana: RencanaLampiran): void {
  if (rencana.areaLama) {
    const lama = sheet.getRange(rencana.areaLama);
    lama.unmerge();
    lama.clear();
  }
  for (const { area, arah } of rencana.sisipan) sheet.getRange(area).insert(arah);
  sheet.getRange(rencana.area).clear();
  sheet.horizontalPageBreaks.removePageBreaks();
}

function antrekan(context: Excel.RequestContext, buku: KerangkaBuku, rencana: RencanaLampiran): void {
  const { worksheets, names } = context.workbook;
  const sheet = rencana.baru ? worksheets.add(rencana.judul) : worksheets.getItem(rencana.judul);
  if (!rencana.baru) bersihkan(sheet, rencana);
  for (const nama of rencana.rencana.nama) {
    if (buku.nama.some((ada) => samaNama(ada.nama, nama.nama))) names.getItem(nama.nama).delete();
    tulisNama(context, sheet, nama);
  }
  tulisLembar(sheet, rencana.rencana);
  sheet.activate();
}

/**
 * Writes Lampiran I in one sync. A new sheet is removed again when Excel refuses a part of it; our old sheet keeps
 * what Excel accepted, since the next press makes it whole.
 */
export async function tulisLampiran(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  rencana: RencanaLampiran,
): Promise<HasilTulis> {
  try {
    antrekan(context, buku, rencana);
    await context.sync();
    return { selesai: true };
  } catch (galat) {
    const sisa = rencana.baru
      ? await kembalikanLembar(
          context,
          [rencana.judul],
          rencana.rencana.nama.map(({ nama }) => nama),
        )
      : [];
    return { selesai: false, galat: kenaliGalat(galat), sisa };
  }
}
