import { samaNama, KUNCI_SETELAN, type KerangkaBuku, type NilaiBlok } from "../domain/lembar/buku";
import type { NamaArea, Sisipan } from "../domain/lembar/lembar";
import type { RencanaKolom } from "../domain/lembar/rencana-kolom";
import type { RencanaLengkapi } from "../domain/lembar/rencana-lengkapi";
import { kenaliGalat, type GalatExcel } from "./galat";
import { catatSiapkan, type BahanSiapkan } from "./catat-siapkan";
import { lunasiCetak, tundaCetak } from "./cetak-tertunda";
import { sidikIsi } from "./jurnal";
import { tataLembar, tulisCetak, type CetakLembar } from "./tulis-cetak";
import type { LembarTerpakai } from "../domain/lembar/terpakai";
import { samaRata, tulisGaya } from "./tulis-gaya";
import { rapikanTabel, tulisLembar, tulisNama, tulisPilihan, tulisWarna } from "./tulis-lembar";

export type { BahanSiapkan } from "./catat-siapkan";

const tanpaLembar = (alamat: string): string => alamat.slice(alamat.lastIndexOf("!") + 1);

/** How writing ended: done (`cetak`: with its print set-up), or failed and taken back (what could not be is named). */
export type HasilTulis =
  | { readonly selesai: true; readonly cetak: boolean }
  | { readonly selesai: false; readonly galat: GalatExcel; readonly sisa: readonly string[] };

/** All that stands on some sheets, and where the tables on them are: one sync. */
export async function bacaTerpakai(
  context: Excel.RequestContext,
  judul: readonly string[],
  buku: KerangkaBuku,
): Promise<LembarTerpakai[]> {
  const { worksheets, tables } = context.workbook;
  const daftar = judul.map((satu) => ({
    lembar: satu,
    range: worksheets.getItem(satu).getUsedRange(true).load("address,values,formulas"),
    tabel: buku.tabel
      .filter(({ lembar }) => samaNama(lembar, satu))
      .map(({ nama }) => {
        const item = tables.getItem(nama).load("showTotals");
        return { nama, item, area: item.getRange().load("address") };
      }),
  }));
  await context.sync();
  return daftar.map(({ lembar, range, tabel }) => ({
    lembar,
    area: tanpaLembar(range.address),
    nilai: range.values as NilaiBlok,
    rumus: range.formulas as NilaiBlok,
    tabel: tabel.map(({ nama, item, area }) => ({
      nama,
      area: tanpaLembar(area.address),
      total: item.showTotals,
    })),
  }));
}

/** Defines names; one that is left over from a deleted sheet (#REF!) gives way. */
function pasangNama(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  sheet: Excel.Worksheet,
  daftar: readonly NamaArea[],
): void {
  for (const nama of daftar) {
    if (buku.nama.some((ada) => samaNama(ada.nama, nama.nama)))
      context.workbook.names.getItem(nama.nama).delete();
    tulisNama(context, sheet, nama);
  }
}

/** Adds columns to a table of an earlier version and renews our own formulas in it. */
function pasangKolom(context: Excel.RequestContext, sheet: Excel.Worksheet, rencana: RencanaKolom): void {
  const tabel = context.workbook.tables.getItem(rencana.tabel);
  for (const judul of rencana.judul) tabel.columns.add(-1, undefined, judul);
  for (const { area, gaya } of rencana.gaya) tulisGaya(sheet, area, gaya);
  for (const { area, rumus } of rencana.rumus) sheet.getRange(area).formulas = samaRata(area, rumus);
  for (const satu of rencana.pilihan) tulisPilihan(sheet, satu);
  for (const satu of rencana.warna) tulisWarna(sheet, satu);
  for (const { kolom, poin } of rencana.lebar) sheet.getRange(`${kolom}:${kolom}`).format.columnWidth = poin;
}

function pasangSisipan(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  sheet: Excel.Worksheet,
  { nama, blok, gaya }: Sisipan,
): void {
  pasangNama(context, buku, sheet, nama);
  sheet.getRange(blok.area).formulas = blok.isi.map((baris) => [...baris]);
  for (const satu of gaya) tulisGaya(sheet, satu.area, satu.gaya);
}

function pasangBagian(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  { judul, nama, tabel, sisipan }: RencanaLengkapi,
): void {
  const sheet = context.workbook.worksheets.getItem(judul);
  pasangNama(context, buku, sheet, nama);
  for (const satu of sisipan) pasangSisipan(context, buku, sheet, satu);
  for (const satu of sisipan) for (const pilihan of satu.pilihan) tulisPilihan(sheet, pilihan);
  for (const satu of tabel) rapikanTabel(sheet.tables.add(satu.area, true), satu.nama, false);
}

/** After the names are there: columns of older tables, whose formulas use them. */
function pasangSemuaKolom(context: Excel.RequestContext, lengkapi: readonly RencanaLengkapi[]): void {
  for (const { judul, kolom } of lengkapi) {
    const sheet = context.workbook.worksheets.getItem(judul);
    for (const satu of kolom) pasangKolom(context, sheet, satu);
  }
}

interface LembarDitulis extends CetakLembar {
  readonly judul: string;
}

/** Queues everything but the print set-up, which it returns. */
function antrekan(context: Excel.RequestContext, bahan: BahanSiapkan): LembarDitulis[] {
  const { buku, baru, lengkapi, tampilkan } = bahan;
  const { worksheets, settings } = context.workbook;
  catatSiapkan(context, bahan);
  for (const bagian of lengkapi) pasangBagian(context, buku, bagian);
  const lembar = baru.map((satu) => ({ ...satu, sheet: worksheets.add(satu.judul) }));
  for (const { rencana, sheet } of lembar) pasangNama(context, buku, sheet, rencana.nama);
  for (const { rencana, sheet } of lembar) tulisLembar(sheet, rencana);
  for (const { rencana, sheet } of lembar)
    for (const { area, rumus } of rencana.tabel.flatMap(({ susulan }) => susulan))
      sheet.getRange(area).formulas = samaRata(area, rumus);
  pasangSemuaKolom(context, lengkapi);
  if (lembar.length > 0) settings.add(KUNCI_SETELAN.struktur, { versi: 1 });
  tundaCetak(context, baru);
  (lembar.find(({ kunci }) => kunci === tampilkan) ?? lembar[0])?.sheet.activate();
  return lembar.map(({ sheet, rencana, judul }) => ({
    sheet,
    judul,
    ...tataLembar(rencana),
  }));
}

/** Takes out columns that were added, puts back formulas that were renewed, empties cells that were filled. */
async function kembalikanBagian(
  context: Excel.RequestContext,
  lengkapi: readonly RencanaLengkapi[],
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const baru = lengkapi.flatMap(({ kolom }) =>
    kolom.flatMap(({ tabel, judul }) =>
      judul.map((satu) => tables.getItem(tabel).columns.getItemOrNullObject(satu)),
    ),
  );
  await context.sync();
  for (const { judul, kolom, sisipan } of lengkapi) {
    const sheet = worksheets.getItem(judul);
    for (const { area, lama } of kolom.flatMap(({ rumus }) => rumus))
      if (lama.length > 0) sheet.getRange(area).formulas = lama.map((isi) => [isi]);
    for (const { blok } of sisipan) sheet.getRange(blok.area).clear();
  }
  for (const satu of baru) if (!satu.isNullObject) satu.delete();
  await context.sync();
}

/** What a failed run had made: parts of sheets that were there, then what the journal knows. Gives titles that stay. */
async function tarikSemua(
  context: Excel.RequestContext,
  { catatan, baru, lengkapi }: BahanSiapkan,
): Promise<readonly string[]> {
  try {
    if (lengkapi.some(({ kolom, sisipan }) => kolom.length + sisipan.length > 0))
      await kembalikanBagian(context, lengkapi);
  } catch {
    await catatan.tarik();
    return [...baru.map(({ judul }) => judul), ...lengkapi.map(({ judul }) => judul)];
  }
  return (await catatan.tarik()) ? [] : baru.map(({ judul }) => judul);
}

/**
 * Completes sheets and makes the planned ones in one sync, and their print set-up in another. When Excel refuses any of
 * it, what was made is removed, so that the workbook is either finished or as it was.
 */
export async function tulisSiapkan(context: Excel.RequestContext, bahan: BahanSiapkan): Promise<HasilTulis> {
  const { catatan } = bahan;
  try {
    const lembar = antrekan(context, bahan);
    await bahan.isi?.();
    const terpakai = lembar.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).load("formulas"));
    await context.sync();
    const isi = terpakai.map((satu, i): [string, string] => [lembar[i]?.judul ?? "", sidikIsi(satu)]);
    catatan.selesaiLembar(new Map(isi));
    if (lembar.length > 0) catatan.simpan();
    catatan.tutup();
    return { selesai: true, cetak: await tulisCetak(context, lembar, () => lunasiCetak(context, lembar)) };
  } catch (galat) {
    return { selesai: false, galat: kenaliGalat(galat), sisa: await tarikSemua(context, bahan) };
  }
}
