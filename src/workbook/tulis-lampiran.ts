import type { RencanaLampiran } from "../domain/laporan/rencana-lampiran";
import { rumusNama } from "../domain/struktur/area";
import { samaNama, type KerangkaBuku } from "../domain/struktur/buku";
import { kenaliGalat } from "./galat";
import { kembalikanLembar, type HasilTulis } from "./siapkan";
import { tulisLembar, tulisNama } from "./tulis-lembar";

/** Points our names at their cells: one action each, so that a failure never leaves a name missing. */
function pasangNama(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  buku: KerangkaBuku,
  { judul, rencana }: RencanaLampiran,
): void {
  for (const nama of rencana.nama) {
    const ada = buku.nama.some((satu) => samaNama(satu.nama, nama.nama));
    if (ada) context.workbook.names.getItem(nama.nama).formula = rumusNama(judul, nama.area);
    else tulisNama(context, sheet, nama);
  }
}

/**
 * Makes room first and notes at once what is ours now, then empties it: notes of the user move and are never
 * overwritten, not even when the rest fails and the command is run again.
 */
function bersihkan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  buku: KerangkaBuku,
  rencana: RencanaLampiran,
): void {
  for (const { area, arah } of rencana.sisipan) sheet.getRange(area).insert(arah);
  pasangNama(context, sheet, buku, rencana);
  if (rencana.areaLama) {
    const lama = sheet.getRange(rencana.areaLama);
    lama.unmerge();
    lama.clear();
  }
  sheet.getRange(rencana.area).clear();
  sheet.horizontalPageBreaks.removePageBreaks();
}

function antrekan(context: Excel.RequestContext, buku: KerangkaBuku, rencana: RencanaLampiran): void {
  const { worksheets } = context.workbook;
  const sheet = rencana.baru ? worksheets.add(rencana.judul) : worksheets.getItem(rencana.judul);
  if (rencana.baru) pasangNama(context, sheet, buku, rencana);
  else bersihkan(context, sheet, buku, rencana);
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
