import type { RencanaLampiran } from "../domain/laporan/rencana-lampiran";
import { rumusNama } from "../domain/lembar/area";
import { sidikLampiran } from "../domain/laporan/sidik-lampiran";
import { KUNCI_SETELAN, samaNama, type KerangkaBuku, type NilaiBlok } from "../domain/lembar/buku";
import { kenaliGalat } from "./galat";
import { kembalikanLembar, type HasilTulis } from "./siapkan";
import { tulisCetak, type CetakLembar } from "./tulis-cetak";
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

/** Queues the whole report; what it loads is what stands there when Excel has done it all. */
function antrekan(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  rencana: RencanaLampiran,
): { readonly isi: Excel.Range; readonly cetak: CetakLembar } {
  const { worksheets } = context.workbook;
  const sheet = rencana.baru ? worksheets.add(rencana.judul) : worksheets.getItem(rencana.judul);
  if (rencana.baru) pasangNama(context, sheet, buku, rencana);
  else bersihkan(context, sheet, buku, rencana);
  // Until the report is finished nobody can tell our rows from the user's.
  context.workbook.settings.getItemOrNullObject(KUNCI_SETELAN.lampiran).delete();
  tulisLembar(sheet, rencana.rencana);
  sheet.activate();
  const isi = sheet.getRange(rencana.area).load("values");
  return { isi, cetak: { sheet, cetak: rencana.rencana.cetak } };
}

/** Notes what was written, as Excel gives it back, so that the user's own typing is told from it next time. */
function catatSidik({ workbook }: Excel.RequestContext, isi: NilaiBlok): void {
  workbook.settings.add(KUNCI_SETELAN.lampiran, sidikLampiran(isi));
}

/**
 * Writes Lampiran I in one sync, a note of it and its print set-up in another. A new sheet is removed again when Excel refuses a part of it; our old sheet keeps
 * what Excel accepted, since the next press makes it whole.
 */
export async function tulisLampiran(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  rencana: RencanaLampiran,
): Promise<HasilTulis> {
  try {
    const { isi, cetak } = antrekan(context, buku, rencana);
    await context.sync();
    catatSidik(context, isi.values as NilaiBlok);
    return { selesai: true, cetak: await tulisCetak(context, [cetak]) };
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
