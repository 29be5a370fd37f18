import { geserTahun, type KolomTahunBaru, type TabelTahunBaru } from "../../domain/ambil/tahun-baru";
import type { TabelKami } from "../../domain/ambil/tulisan";
import type { BukuTerbaca, NilaiBlok } from "../../domain/lembar/buku";
import { teksApaAdanya } from "../../domain/lembar/kolom";
import { NAMA_PROFIL } from "../../domain/lembar/nama";
import { bacaIsi } from "../baca-isi";
import { bacaKerangka } from "../baca-kerangka";
import { kenaliGalat, type GalatExcel } from "../galat";

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
  await context.sync();
  return {
    buku,
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
  | { readonly selesai: true }
  | { readonly selesai: false; readonly galat: GalatExcel; readonly dikembalikan: boolean };

/** Writes the new year into tables and profile: one round trip; when Excel refuses it, what was there is put back. */
export async function tulisTahunBaru(
  context: Excel.RequestContext,
  { tabel }: BahanTahunBaru,
  tahun: { readonly lama: number; readonly baru: number },
): Promise<HasilTahunBaru> {
  const sel = (): Excel.Range => context.workbook.names.getItem(NAMA_PROFIL.tahun).getRange();
  try {
    for (const satu of tabel) tulis(context, satu);
    sel().values = [[tahun.baru]];
    await context.sync();
    return { selesai: true };
  } catch (galat) {
    try {
      for (const satu of tabel) pulihkan(context, satu);
      sel().values = [[tahun.lama]];
      await context.sync();
      return { selesai: false, galat: kenaliGalat(galat), dikembalikan: true };
    } catch {
      return { selesai: false, galat: kenaliGalat(galat), dikembalikan: false };
    }
  }
}
