import { samaNama, KUNCI_SETELAN, type KerangkaBuku, type NilaiBlok } from "../domain/lembar/buku";
import { bacaArea } from "../domain/lembar/area";
import { alamatSel } from "../domain/tabel/alamat";
import type { NamaArea, RencanaLembar, Sisipan } from "../domain/lembar/lembar";
import type { RencanaKolom } from "../domain/lembar/rencana-kolom";
import { LEMBAR, lembarOlehKunci, type KunciStruktur } from "../domain/lembar/daftar";
import type { RencanaLengkapi } from "../domain/lembar/rencana-lengkapi";
import type { LembarBaru } from "../domain/lembar/rencana-siapkan";
import { kenaliGalat, type GalatExcel } from "./galat";
import { hapusRun, sidikIsi, type BukuJurnal, type Catatan } from "./jurnal";
import { tataLembar, tulisCetak, type CetakLembar } from "./tulis-cetak";
import type { LembarTerpakai } from "../domain/lembar/terpakai";
import { samaRata, tulisGaya } from "./tulis-gaya";
import { rapikanTabel, tulisLembar, tulisNama, tulisPilihan, tulisWarna } from "./tulis-lembar";

const tanpaLembar = (alamat: string): string => alamat.slice(alamat.lastIndexOf("!") + 1);

/** How writing ended: done (`cetak`: with its print set-up), or failed and taken back (what could not be is named). */
export type HasilTulis =
  | { readonly selesai: true; readonly cetak: boolean }
  | { readonly selesai: false; readonly galat: GalatExcel; readonly sisa: readonly string[] };

/** What Siapkan Buku Kerja writes. */
export interface BahanSiapkan {
  /** The journal of this run. */
  readonly catatan: Catatan;
  /** Queues what fills the new sheets in the same run, after their making and before the journal takes them for finished. */
  readonly isi?: () => Promise<void>;
  readonly buku: KerangkaBuku;
  readonly baru: readonly LembarBaru[];
  readonly lengkapi: readonly RencanaLengkapi[];
  /** The new sheet to show. */
  readonly tampilkan: KunciStruktur;
}

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

/** Tells the journal what will be made. */
function catat({ catatan, baru, lengkapi }: BahanSiapkan): void {
  for (const { nama, tabel, sisipan } of lengkapi) {
    for (const satu of [...nama, ...sisipan.flatMap((bagian) => bagian.nama)]) catatan.nama(satu.nama);
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
  for (const { rencana, sheet } of lembar)
    for (const { area, rumus } of rencana.tabel.flatMap(({ susulan }) => susulan))
      sheet.getRange(area).formulas = samaRata(area, rumus);
  pasangSemuaKolom(context, lengkapi);
  if (lembar.length > 0) settings.add(KUNCI_SETELAN.struktur, { versi: 1 });
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
    return { selesai: true, cetak: await tulisCetak(context, lembar) };
  } catch (galat) {
    return { selesai: false, galat: kenaliGalat(galat), sisa: await tarikSemua(context, bahan) };
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
