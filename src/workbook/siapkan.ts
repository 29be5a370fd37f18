import {
  samaNama,
  KUNCI_SETELAN,
  type BlokTerbaca,
  type KerangkaBuku,
  type NilaiBlok,
} from "../domain/lembar/buku";
import type { NamaArea } from "../domain/lembar/lembar";
import type { KunciStruktur } from "../domain/lembar/daftar";
import type { RencanaLengkapi } from "../domain/lembar/rencana-lengkapi";
import type { LembarBaru } from "../domain/lembar/rencana-siapkan";
import { kenaliGalat, type GalatExcel } from "./galat";
import { tulisCetak, type CetakLembar } from "./tulis-cetak";
import { rapikanTabel, tulisLembar, tulisNama } from "./tulis-lembar";

/** How writing ended: done (`cetak`: with its print set-up), or failed and taken back (what could not be is named). */
export type HasilTulis =
  | { readonly selesai: true; readonly cetak: boolean }
  | { readonly selesai: false; readonly galat: GalatExcel; readonly sisa: readonly string[] };

/** What Siapkan Buku Kerja writes. */
export interface BahanSiapkan {
  readonly buku: KerangkaBuku;
  readonly baru: readonly LembarBaru[];
  readonly lengkapi: readonly RencanaLengkapi[];
  /** The new sheet to show. */
  readonly tampilkan: KunciStruktur;
}

/** The used cells of some sheets: one sync. */
export async function bacaTerpakai(
  context: Excel.RequestContext,
  judul: readonly string[],
): Promise<BlokTerbaca[]> {
  const daftar = judul.map((satu) => {
    const range = context.workbook.worksheets.getItem(satu).getUsedRange(true);
    return { lembar: satu, range: range.load("address,values") };
  });
  await context.sync();
  return daftar.map(({ lembar, range }) => ({
    lembar,
    area: range.address.slice(range.address.lastIndexOf("!") + 1),
    nilai: range.values as NilaiBlok,
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

function pasangBagian(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  { judul, nama, tabel }: RencanaLengkapi,
): void {
  const sheet = context.workbook.worksheets.getItem(judul);
  pasangNama(context, buku, sheet, nama);
  for (const satu of tabel) rapikanTabel(sheet.tables.add(satu.area, true), satu.nama, false);
}

/** Queues everything but the print set-up, which it returns. */
function antrekan(
  context: Excel.RequestContext,
  { buku, baru, lengkapi, tampilkan }: BahanSiapkan,
): CetakLembar[] {
  const { worksheets, settings } = context.workbook;
  for (const bagian of lengkapi) pasangBagian(context, buku, bagian);
  const lembar = baru.map((satu) => ({ ...satu, sheet: worksheets.add(satu.judul) }));
  for (const { rencana, sheet } of lembar) pasangNama(context, buku, sheet, rencana.nama);
  for (const { rencana, sheet } of lembar) tulisLembar(sheet, rencana);
  if (lembar.length > 0) settings.add(KUNCI_SETELAN.struktur, { versi: 1 });
  (lembar.find(({ kunci }) => kunci === tampilkan) ?? lembar[0])?.sheet.activate();
  return lembar.map(({ sheet, rencana }) => ({ sheet, cetak: rencana.cetak }));
}

/**
 * Deletes sheets and names that a failed run had made so far: one sync to look, one to delete.
 * @returns the titles that could not be removed
 */
export async function kembalikanLembar(
  context: Excel.RequestContext,
  judul: readonly string[],
  namaBaru: readonly string[],
): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  const lembar = judul.map((satu) => worksheets.getItemOrNullObject(satu));
  const nama = namaBaru.map((satu) => names.getItemOrNullObject(satu));
  try {
    await context.sync();
    for (const satu of [...nama, ...lembar]) if (!satu.isNullObject) satu.delete();
    await context.sync();
    return [];
  } catch {
    return judul;
  }
}

/**
 * Completes sheets and makes the planned ones in one sync, and their print set-up in another. When Excel refuses any of it, what was made is removed,
 * so that the workbook is either finished or as it was.
 */
export async function tulisSiapkan(context: Excel.RequestContext, bahan: BahanSiapkan): Promise<HasilTulis> {
  try {
    const cetak = antrekan(context, bahan);
    await context.sync();
    return { selesai: true, cetak: cetak.length === 0 || (await tulisCetak(context, cetak)) };
  } catch (galat) {
    const judul = bahan.baru.map((satu) => satu.judul);
    const nama = bahan.baru.flatMap(({ rencana }) => rencana.nama.map((satu) => satu.nama));
    return { selesai: false, galat: kenaliGalat(galat), sisa: await kembalikanLembar(context, judul, nama) };
  }
}
