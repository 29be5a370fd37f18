import { cetakLaporan } from "../domain/lembar/cetak-laporan";
import type { TandaLaporan } from "../domain/laporan/kit/jenis";
import { isianTersimpan, simpananIsian } from "../domain/laporan/kit/isian-lama";
import type { RencanaLaporan } from "../domain/laporan/kit/rencana";
import { bacaSidik, sidikLaporan } from "../domain/laporan/kit/sidik";
import { rumusNama } from "../domain/lembar/area";
import { samaNama, type KerangkaBuku, type NilaiBlok } from "../domain/lembar/buku";
import { kenaliGalat } from "./galat";
import { berumus, nilaiTerpakai } from "./isi-terpakai";
import type { LaporanDibaca } from "./baca-laporan";
import { blokBerganti, rupaDi, sidikIsi, type Catatan } from "./jurnal";
import type { HasilTulis } from "./siapkan";
import { tataLembar, type CetakLembar } from "./tulis-cetak";
import { tulisGrafikDanCetak, type HasilGrafik } from "./tulis-grafik";
import { tulisLembarPanjang, tulisNama } from "./tulis-lembar";

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
 * Makes room first, records what will be replaced, and then empties it: notes of the user move and are never
 * overwritten.
 */
function bersihkan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { buku, catatan, laporan, rencana, lama }: TulisanLaporan,
): void {
  const id = buku.lembar.find(({ judul }) => samaNama(judul, rencana.judul))?.id ?? "";
  const lembar = { sheet, judul: rencana.judul, id };
  for (const { area, arah } of rencana.sisipan) {
    sheet.getRange(area).insert(arah);
    catatan.sisip(lembar, area, arah);
  }
  const isi = blokBerganti(rencana.area, rencana.rencana.blok, lama?.area, lama);
  const rupa = rupaDi(lama?.rupa, lama?.area ?? isi.area, isi.area);
  const dicetak = bacaSidik(buku.setelan[laporan.setelan])?.cetak;
  const cetak = lama && dicetak ? { cetak: dicetak } : {};
  catatan.sel(lembar, { ...isi, gabung: lama?.gabung ?? [], ...rupa, ...cetak });
  for (const { nama } of rencana.rencana.nama) catatan.nama(nama);
  catatan.setelan(laporan.setelan);
  catatan.simpan();
  pasangNama(context, sheet, buku, rencana);
  for (const area of [...(lama ? [lama.area] : []), rencana.area]) {
    sheet.getRange(area).unmerge();
    sheet.getRange(area).clear();
  }
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** What is to be written, and where the workbook remembers it. */
export interface TulisanLaporan {
  readonly buku: KerangkaBuku;
  readonly catatan: Catatan;
  readonly laporan: TandaLaporan;
  readonly rencana: RencanaLaporan;
  /** Where its sheet goes if it is new; undefined: at the end. */
  readonly tempat: number | undefined;
  /** What stands where the report is to be. */
  readonly lama: LaporanDibaca | undefined;
}

function mulaiBaru(context: Excel.RequestContext, tulisan: TulisanLaporan): Excel.Worksheet {
  const { buku, catatan, laporan, rencana, tempat } = tulisan;
  catatan.lembarBaru(rencana.judul, rencana.rencana.nama[0]?.nama ?? "", rencana.rencana);
  catatan.setelan(laporan.setelan);
  catatan.simpan();
  const sheet = context.workbook.worksheets.add(rencana.judul);
  if (tempat !== undefined) sheet.position = tempat;
  pasangNama(context, sheet, buku, rencana);
  return sheet;
}

interface Antrean {
  /** The report's cells, where some are formulas. */
  readonly isi: Excel.Range | undefined;
  readonly terpakai: Excel.Range;
  readonly cetak: CetakLembar;
}

/** What became of a report; `grafik`: its charts are there, or it has none. */
type HasilTulisLaporan = HasilTulis &
  ({ readonly selesai: false } | ({ readonly selesai: true } & HasilGrafik));

/** Queues the whole report (a very long one is sent in parts); what it loads is what stands there when Excel has done it all. */
async function antrekan(context: Excel.RequestContext, tulisan: TulisanLaporan): Promise<Antrean> {
  const { laporan, rencana } = tulisan;
  const { worksheets, settings } = context.workbook;
  const sheet = rencana.baru ? mulaiBaru(context, tulisan) : worksheets.getItem(rencana.judul);
  if (!rencana.baru) bersihkan(context, sheet, tulisan);
  // Until the report is finished nobody can tell our rows from the user's; their text must not be lost with it.
  if (rencana.baru) settings.getItemOrNullObject(laporan.setelan).delete();
  else settings.add(laporan.setelan, simpananIsian(isianTersimpan(rencana.tulisan)));
  await tulisLembarPanjang(context, sheet, rencana.rencana);
  sheet.activate();
  const isi = berumus(rencana.rencana) ? sheet.getRange(rencana.area).load("values") : undefined;
  const terpakai = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
  return { isi, terpakai, cetak: { sheet, ...tataLembar(rencana.rencana) } };
}

/**
 * Writes a report in one sync (one more for each 1.5 MB of a very long one), a note of it and its print set-up in another. The note is what was written as Excel gives
 * it back, so that the user's own typing is told from it next time. When Excel refuses a part of it, a new sheet is
 * removed again, and an old one gets its contents back.
 */
export async function tulisLaporan(
  context: Excel.RequestContext,
  tulisan: TulisanLaporan,
): Promise<HasilTulisLaporan> {
  const { catatan, laporan, rencana } = tulisan;
  try {
    const { isi, terpakai, cetak } = await antrekan(context, tulisan);
    await context.sync();
    const nilai = isi ? (isi.values as NilaiBlok) : nilaiTerpakai(terpakai, rencana.area);
    const sidik = sidikLaporan(nilai, rencana.rencana.isian);
    const dicetak = cetakLaporan(rencana.rencana.cetak, rencana.area);
    context.workbook.settings.add(laporan.setelan, { ...sidik, ...(dicetak ? { cetak: dicetak } : {}) });
    catatan.selesaiLembar(new Map([[rencana.judul, sidikIsi(terpakai)]]));
    if (rencana.baru) catatan.simpan();
    catatan.tutup();
    const grafik = { rencana: rencana.rencana.grafik ?? [], lama: rencana.grafikLama };
    const hasil = await tulisGrafikDanCetak(context, cetak, grafik);
    catatan.bagianJadi();
    return { selesai: true, ...hasil };
  } catch (galat) {
    const sisa = (await catatan.tarik()) ? [] : [rencana.judul];
    return { selesai: false, galat: kenaliGalat(galat), sisa };
  }
}
