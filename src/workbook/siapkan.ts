import {
  samaNama,
  KUNCI_SETELAN,
  type BlokTerbaca,
  type KerangkaBuku,
  type NilaiBlok,
} from "../domain/lembar/buku";
import { bacaArea } from "../domain/lembar/area";
import { alamatSel } from "../domain/tabel/alamat";
import type { NamaArea, RencanaLembar } from "../domain/lembar/lembar";
import { LEMBAR, lembarOlehKunci, type KunciStruktur } from "../domain/lembar/daftar";
import type { RencanaLengkapi } from "../domain/lembar/rencana-lengkapi";
import type { LembarBaru } from "../domain/lembar/rencana-siapkan";
import { kenaliGalat, type GalatExcel } from "./galat";
import { hapusRun, sidikIsi, type BukuJurnal, type Catatan } from "./jurnal";
import { tulisCetak, type CetakLembar } from "./tulis-cetak";
import { rapikanTabel, tulisLembar, tulisNama } from "./tulis-lembar";

/** How writing ended: done (`cetak`: with its print set-up), or failed and taken back (what could not be is named). */
export type HasilTulis =
  | { readonly selesai: true; readonly cetak: boolean }
  | { readonly selesai: false; readonly galat: GalatExcel; readonly sisa: readonly string[] };

/** What Siapkan Buku Kerja writes. */
export interface BahanSiapkan {
  readonly catatan: Catatan;
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

/** Tells the journal what will be made. */
function catat({ catatan, baru, lengkapi }: BahanSiapkan): void {
  for (const { nama, tabel } of lengkapi) {
    for (const satu of nama) catatan.nama(satu.nama);
    for (const satu of tabel) catatan.tabel(satu.nama);
  }
  for (const { kunci, judul, rencana } of baru) {
    const nama = rencana.nama.map((satu) => satu.nama);
    catatan.lembarBaru(judul, lembarOlehKunci(kunci).nama, nama);
  }
  if (baru.length > 0) catatan.setelan(KUNCI_SETELAN.struktur);
  catatan.simpan();
}

interface LembarDitulis extends CetakLembar {
  readonly judul: string;
  readonly terpakai: Excel.Range;
}

/** Queues everything but the print set-up, which it returns. */
function antrekan(context: Excel.RequestContext, bahan: BahanSiapkan): LembarDitulis[] {
  const { buku, baru, lengkapi, tampilkan } = bahan;
  const { worksheets, settings } = context.workbook;
  catat(bahan);
  for (const bagian of lengkapi) pasangBagian(context, buku, bagian);
  const lembar = baru.map((satu) => ({ ...satu, sheet: worksheets.add(satu.judul) }));
  for (const { rencana, sheet } of lembar) pasangNama(context, buku, sheet, rencana.nama);
  for (const { rencana, sheet } of lembar) tulisLembar(sheet, rencana);
  if (lembar.length > 0) settings.add(KUNCI_SETELAN.struktur, { versi: 1 });
  (lembar.find(({ kunci }) => kunci === tampilkan) ?? lembar[0])?.sheet.activate();
  return lembar.map(({ sheet, rencana, judul }) => ({
    sheet,
    judul,
    cetak: rencana.cetak,
    terpakai: sheet.getUsedRangeOrNullObject(true).load("formulas"),
  }));
}

/**
 * Completes sheets and makes the planned ones in one sync, and their print set-up in another. When Excel refuses any of it, what was made is removed,
 * so that the workbook is either finished or as it was.
 */
export async function tulisSiapkan(context: Excel.RequestContext, bahan: BahanSiapkan): Promise<HasilTulis> {
  const { catatan } = bahan;
  try {
    const lembar = antrekan(context, bahan);
    await context.sync();
    catatan.selesaiLembar(new Map(lembar.map(({ judul, terpakai }) => [judul, sidikIsi(terpakai)])));
    if (lembar.length > 0) catatan.simpan();
    catatan.tutup();
    return { selesai: true, cetak: await tulisCetak(context, lembar) };
  } catch (galat) {
    const judul = bahan.baru.map((satu) => satu.judul);
    return { selesai: false, galat: kenaliGalat(galat), sisa: (await catatan.tarik()) ? [] : judul };
  }
}

/** Is everything on a half-made sheet as it was to be written? Then nobody has typed on it. */
function sepertiRencana(
  { blok, tabel }: RencanaLembar,
  rumus: readonly (readonly unknown[])[],
  atas: number,
  kiri: number,
): boolean {
  const rencana = new Map<string, string>();
  const total = new Set(tabel.flatMap((satu) => (satu.total ?? []).map(String)));
  for (const { area, isi } of blok) {
    const petak = bacaArea(area);
    if (!petak) continue;
    isi.forEach((baris, b) =>
      baris.forEach((satu, k) => rencana.set(alamatSel(petak.atas + b, petak.kiri + k), String(satu ?? ""))),
    );
  }
  return rumus.every((baris, b) =>
    baris.every((satu, k) => {
      const kini = String(satu);
      const ingin = rencana.get(alamatSel(atas + b, kiri + k)) ?? "";
      return kini === "" || kini.startsWith("=") || kini === ingin.replace(/^'/, "") || total.has(kini);
    }),
  );
}

/**
 * Removes sheets that an earlier run of Siapkan had begun and could neither finish nor take back, as long as nobody has
 * typed on them: two syncs, only where there is such a run.
 * @returns something was removed: the workbook has to be read again
 */
export async function buangSetengahJadi(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  struktur: Readonly<Record<KunciStruktur, RencanaLembar>>,
): Promise<boolean> {
  const run = buku.daftar.run.filter(({ perintah }) => perintah === "siapkan").at(-1);
  const setengah = (run?.langkah ?? []).flatMap((satu) => {
    if (satu.jenis !== "lembar" || satu.sidik !== undefined) return [];
    const tempat = run?.lembar[satu.lembar];
    const ada = buku.lembar.find(({ judul }) => tempat && samaNama(judul, tempat.judul));
    const lembar = LEMBAR.find(({ nama }) => nama === tempat?.nama);
    return ada && lembar ? [{ judul: ada.judul, rencana: struktur[lembar.kunci], nama: satu.nama }] : [];
  });
  if (!run || setengah.length === 0) return false;
  const isi = setengah.map(({ judul }) => {
    const sheet = context.workbook.worksheets.getItem(judul);
    return { sheet, terpakai: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex") };
  });
  await context.sync();
  const utuh = isi.every(({ terpakai }, i) => {
    const rencana = setengah[i]?.rencana;
    if (terpakai.isNullObject || !rencana) return true;
    return sepertiRencana(rencana, terpakai.formulas, terpakai.rowIndex, terpakai.columnIndex);
  });
  if (!utuh) return false;
  const nama = new Set(setengah.flatMap((satu) => satu.nama));
  for (const satu of buku.nama) if (nama.has(satu.nama)) context.workbook.names.getItem(satu.nama).delete();
  for (const { sheet } of isi) sheet.delete();
  hapusRun(context, buku, run);
  await context.sync();
  return true;
}
