import type { TandaLaporan } from "../domain/laporan/kit/jenis";
import type { RencanaLaporan } from "../domain/laporan/kit/rencana";
import { sidikLaporan } from "../domain/laporan/kit/sidik";
import { rumusNama } from "../domain/lembar/area";
import { samaNama, type KerangkaBuku, type NilaiBlok } from "../domain/lembar/buku";
import { kenaliGalat } from "./galat";
import { kembalikanLembar, type HasilTulis } from "./siapkan";
import type { CetakLembar } from "./tulis-cetak";
import { tulisGrafikDanCetak, type HasilGrafik } from "./tulis-grafik";
import { tulisLembar, tulisNama } from "./tulis-lembar";

/** Points our names at their cells: one action each, so that a failure never leaves a name missing. */
function pasangNama(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  buku: KerangkaBuku,
  { judul, rencana }: RencanaLaporan,
): void {
  for (const nama of rencana.nama) {
    const ada = buku.nama.some((item) => samaNama(item.nama, nama.nama));
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
  rencana: RencanaLaporan,
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

/** What is to be written, and where the workbook remembers it. */
interface TulisanLaporan {
  readonly laporan: TandaLaporan;
  readonly rencana: RencanaLaporan;
}

/** What became of a report; `grafik`: its charts are there, or it has none. */
type HasilTulisLaporan = HasilTulis &
  ({ readonly selesai: false } | ({ readonly selesai: true } & HasilGrafik));

/** Queues the whole report; what it loads is what stands there when Excel has done it all. */
function antrekan(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  { laporan, rencana }: TulisanLaporan,
): { readonly isi: Excel.Range; readonly cetak: CetakLembar } {
  const { worksheets, settings } = context.workbook;
  const sheet = rencana.baru ? worksheets.add(rencana.judul) : worksheets.getItem(rencana.judul);
  if (rencana.baru) pasangNama(context, sheet, buku, rencana);
  else bersihkan(context, sheet, buku, rencana);
  // Until the report is finished nobody can tell our rows from the user's.
  settings.getItemOrNullObject(laporan.setelan).delete();
  tulisLembar(sheet, rencana.rencana);
  sheet.activate();
  const isi = sheet.getRange(rencana.area).load("values");
  return { isi, cetak: { sheet, cetak: rencana.rencana.cetak } };
}

/** A new sheet goes again; on our old one stays what Excel accepted. */
async function tarikKembali(
  context: Excel.RequestContext,
  rencana: RencanaLaporan,
): Promise<readonly string[]> {
  if (!rencana.baru) return [];
  const nama = rencana.rencana.nama.map((item) => item.nama);
  return kembalikanLembar(context, [rencana.judul], nama);
}

/**
 * Writes a report in one sync, a note of it and its print set-up in another. The note is what was written as Excel gives
 * it back, so that the user's own typing is told from it next time. A new sheet is removed again when Excel refuses a
 * part of it; our old sheet keeps what Excel accepted, since the next press makes it whole.
 */
export async function tulisLaporan(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  tulisan: TulisanLaporan,
): Promise<HasilTulisLaporan> {
  try {
    const { isi, cetak } = antrekan(context, buku, tulisan);
    await context.sync();
    context.workbook.settings.add(
      tulisan.laporan.setelan,
      sidikLaporan(isi.values as NilaiBlok, tulisan.rencana.tulisan),
    );
    const grafik = { rencana: tulisan.rencana.rencana.grafik ?? [], lama: tulisan.rencana.grafikLama };
    return { selesai: true, ...(await tulisGrafikDanCetak(context, cetak, grafik)) };
  } catch (galat) {
    const sisa = await tarikKembali(context, tulisan.rencana);
    return { selesai: false, galat: kenaliGalat(galat), sisa };
  }
}
