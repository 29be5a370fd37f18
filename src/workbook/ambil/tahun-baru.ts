import { geserTahun, type KolomTahunBaru, type TabelTahunBaru } from "../../domain/ambil/tahun-baru";
import type { TabelKami } from "../../domain/ambil/tulisan";
import { kolomHitung } from "../../domain/ambil/tulisan";
import { sidikBaris } from "../../domain/jurnal/baris-tabel";
import type { BarisDiubah, PerintahJurnal } from "../../domain/jurnal/jurnal";
import { blokNama, type BukuTerbaca, type NilaiBlok } from "../../domain/lembar/buku";
import { teksApaAdanya } from "../../domain/lembar/kolom";
import { NAMA_PROFIL } from "../../domain/lembar/nama";
import { bacaIsi } from "../baca-isi";
import { bacaKerangka } from "../baca-kerangka";
import { kenaliGalat, type GalatExcel } from "../galat";
import { antreJurnal, Catatan, lembarDicatat, type BukuJurnal } from "../jurnal";

/** A table before the change of year: what stands in it and how numbers are shown. */
interface TabelTahun {
  readonly rencana: TabelTahunBaru;
  readonly rumus: NilaiBlok;
  readonly format: readonly (readonly string[])[];
}

/** The workbook and its tables, ready to be moved on by a year. */
export interface BahanTahunBaru {
  readonly buku: BukuTerbaca;
  readonly tabel: readonly TabelTahun[];
  readonly jurnal: BukuJurnal;
  /** Sheets that would be written and are protected. */
  readonly terproteksi: readonly string[];
}

/** Reads our tables with formulas and formats: three round trips. */
export async function bacaTahunBaru(
  context: Excel.RequestContext,
  kenali: (buku: BukuTerbaca) => readonly TabelKami[],
): Promise<BahanTahunBaru> {
  const buku = await bacaIsi(context, await bacaKerangka(context));
  const tabel = kenali(buku).map((satu) => ({
    satu,
    badan: context.workbook.tables.getItem(satu.nama).getDataBodyRange().load("formulas,numberFormat"),
  }));
  const jurnal = antreJurnal(context);
  const ditulis = [...tabel.map(({ satu }) => satu.lembar), blokNama(buku, NAMA_PROFIL.tahun)?.lembar];
  const proteksi = [...new Set(ditulis)].flatMap((judul) =>
    judul === undefined
      ? []
      : [{ judul, item: context.workbook.worksheets.getItem(judul).protection.load("protected") }],
  );
  await context.sync();
  return {
    buku,
    jurnal: jurnal(),
    terproteksi: proteksi.filter(({ item }) => item.protected).map(({ judul }) => judul),
    tabel: tabel.map(({ satu, badan }) => ({
      rencana: geserTahun(satu, badan.formulas as NilaiBlok),
      rumus: badan.formulas as NilaiBlok,
      format: badan.numberFormat as string[][],
    })),
  };
}

/** A percent moves with its format: 0.85 shown as 85% stays 85%. */
function formatKolom({ format }: TabelTahun, { kolom, dari, isi }: KolomTahunBaru): string[][] | undefined {
  if (dari === undefined) return undefined;
  const baru = isi.map((satu, i) => {
    const [asal = "General", kini = "General"] = [format[i]?.[dari], format[i]?.[kolom]];
    return [satu !== null && asal.includes("%") ? asal : kini];
  });
  return baru.every(([satu], i) => satu === format[i]?.[kolom]) ? undefined : baru;
}

function kolomRange(context: Excel.RequestContext, { tabel }: TabelTahunBaru, kolom: number): Excel.Range {
  const badan = context.workbook.tables.getItem(tabel.nama).getDataBodyRange();
  return badan.getCell(0, kolom).getAbsoluteResizedRange(tabel.nilai.length, 1);
}

/** What the journal has to know of a table: rows are told by the columns that stay as they are. */
function catatanTabel(satu: TabelTahun): Parameters<Catatan["baris"]>[1] {
  const { rencana, rumus } = satu;
  const { kepala, nama } = rencana.tabel;
  const ubah = rencana.kolom.filter(({ isi }) => isi.some((sel) => sel !== null));
  const tetap = kepala.flatMap((_, k) =>
    kolomHitung(rencana.tabel, k) || ubah.some(({ kolom }) => kolom === k) ? [] : [k],
  );
  const format = ubah.map((kolom) => formatKolom(satu, kolom));
  const sel = (i: number): BarisDiubah["isi"] =>
    ubah.flatMap(({ kolom, isi }, n): BarisDiubah["isi"] => {
      const [baru, lama] = [isi[i] ?? null, rumus[i]?.[kolom] ?? ""];
      if (baru === null) return [];
      const asal = satu.format[i]?.[kolom] ?? "General";
      return [format[n]?.[i]?.[0] === undefined ? [n, lama, baru] : [n, lama, baru, asal]];
    });
  return {
    tabel: nama,
    kolom: tetap.map((k) => kepala[k] ?? ""),
    baris: [],
    tumbuh: 0,
    judul: ubah.map(({ kolom }) => kepala[kolom] ?? ""),
    ubah: rumus.flatMap((baris, i): BarisDiubah[] => {
      const isi = sel(i);
      return isi.length > 0 ? [{ baris: sidikBaris(tetap.map((k) => baris[k])), isi }] : [];
    }),
  };
}

/** Tells the journal what the year replaces. */
function catat(
  context: Excel.RequestContext,
  { buku, tabel }: BahanTahunBaru,
  catatan: Catatan,
  tahun: Tahun,
) {
  for (const satu of tabel) {
    const isi = catatanTabel(satu);
    if (isi.ubah.length > 0) catatan.baris(satu.rencana.tabel.lembar, isi);
  }
  const profil = blokNama(buku, NAMA_PROFIL.tahun);
  if (profil) {
    const isi = { area: profil.area, lama: [[tahun.lama]], baru: [[tahun.baru]], nama: NAMA_PROFIL.tahun };
    catatan.sel(lembarDicatat(context, buku, profil.lembar), isi);
  }
  catatan.simpan();
}

function tulis(context: Excel.RequestContext, satu: TabelTahun): void {
  for (const kolom of satu.rencana.kolom) {
    if (kolom.isi.every((isi) => isi === null)) continue;
    const range = kolomRange(context, satu.rencana, kolom.kolom);
    const format = formatKolom(satu, kolom);
    if (format) range.numberFormat = format;
    range.values = kolom.isi.map((isi) => [teksApaAdanya(isi)]);
  }
}

function pulihkan(context: Excel.RequestContext, { rencana, rumus, format }: TabelTahun): void {
  for (const { kolom, isi } of rencana.kolom) {
    if (isi.every((satu) => satu === null)) continue;
    const range = kolomRange(context, rencana, kolom);
    range.numberFormat = format.map((baris) => [baris[kolom] ?? "General"]);
    range.formulas = rumus.map((baris) => {
      const lama = baris[kolom] ?? "";
      return [typeof lama === "string" && !lama.startsWith("=") ? teksApaAdanya(lama) : lama];
    });
  }
}

/** How the change of year ended. */
export type HasilTahunBaru =
  | { readonly selesai: true; readonly tercatat: boolean }
  | { readonly selesai: false; readonly galat: GalatExcel; readonly dikembalikan: boolean };

/** The year that is over and the one that begins. */
export interface Tahun {
  readonly lama: number;
  readonly baru: number;
}

async function batalkan(context: Excel.RequestContext, tabel: readonly TabelTahun[]): Promise<boolean> {
  try {
    for (const satu of tabel) pulihkan(context, satu);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes the new year into tables and profile: one round trip; when Excel refuses it, what was there is put back.
 * @param asal the command that has made room for it just now: taken back with it
 */
export async function tulisTahunBaru(
  context: Excel.RequestContext,
  bahan: BahanTahunBaru,
  tahun: Tahun,
  asal?: PerintahJurnal,
): Promise<HasilTahunBaru> {
  const catatan = new Catatan(context, bahan.jurnal, "tahun-baru");
  const terakhir = bahan.jurnal.daftar.run.at(-1);
  if (asal !== undefined && terakhir?.perintah === asal) catatan.lanjutkan(terakhir);
  try {
    catat(context, bahan, catatan, tahun);
    for (const satu of bahan.tabel) tulis(context, satu);
    context.workbook.names.getItem(NAMA_PROFIL.tahun).getRange().values = [[tahun.baru]];
    catatan.tutup();
    await context.sync();
    return { selesai: true, tercatat: catatan.tercatat };
  } catch (galat) {
    const tabel = await batalkan(context, bahan.tabel);
    const dikembalikan = (await catatan.tarik()) && tabel;
    return { selesai: false, galat: kenaliGalat(galat), dikembalikan };
  }
}
