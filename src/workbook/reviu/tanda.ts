import type { KerangkaBuku } from "../../domain/lembar/buku";
import { KUNCI_TANDA, type TandaSel } from "../../domain/reviu/tanda-lembar";
import { kenaliGalat, type GalatExcel } from "../galat";
import { Catatan, lembarDicatat, type BukuJurnal } from "../jurnal";
import {
  antreAturanBuku,
  antreDaftarAturan,
  bacaSatuSatu,
  gantiAturan,
  selisihAturan,
  type AturanDiLembar,
  type AturanTerbaca,
  type SelisihAturan,
} from "../warna/aturan-kami";
import type { Susulan } from "../warna/baca-isi";

/** A sheet and the marks of the review on it. */
interface LembarBertanda {
  readonly judul: string;
  readonly sheet: Excel.Worksheet;
  readonly tanda: readonly AturanDiLembar[];
  /** Ids of all rules on it, anybody's. */
  readonly id: ReadonlySet<string>;
  /** Nothing may be written there: it is protected, or Excel does not show what its rules say. */
  readonly dilewati: boolean;
}

/** Marks of the review on some sheets, as they stand. */
export type TandaBuku = readonly LembarBertanda[];

/** Marks that are being read. */
export interface AntreanTanda {
  /** After a sync: queues what the rules say. */
  readonly susulan: Susulan;
  /** After one more: what was read. Where Excel would not answer all at once, it is asked rule by rule. */
  readonly hasil: () => Promise<TandaBuku>;
}

/** Queues the list of rules of these sheets. */
export function antreTanda(context: Excel.RequestContext, judul: readonly string[]): AntreanTanda {
  const antrean = judul.map((satu) => {
    const sheet = context.workbook.worksheets.getItem(satu);
    const proteksi = sheet.protection.load("protected");
    return { judul: satu, sheet, proteksi, daftar: antreDaftarAturan(sheet) };
  });
  const daftar = (): (readonly Excel.ConditionalFormat[])[] => antrean.map((satu) => satu.daftar.items);
  let terbaca: AturanTerbaca | undefined;
  const susulan: Susulan = () => {
    const baca = antreAturanBuku(daftar());
    return () => (terbaca = baca());
  };
  const hasil = async (): Promise<TandaBuku> => {
    const { tanda, takTerbaca } = terbaca ?? (await bacaSatuSatu(context, daftar()));
    return antrean.map(({ proteksi, daftar, ...satu }, i) => ({
      ...satu,
      tanda: tanda[i] ?? [],
      id: new Set(daftar.items.map(({ id }) => id)),
      dilewati: proteksi.protected || (takTerbaca[i] ?? 0) > 0,
    }));
  };
  return { susulan, hasil };
}

/** Reads the marks of these sheets: two round trips. */
export async function bacaTanda(context: Excel.RequestContext, judul: readonly string[]): Promise<TandaBuku> {
  const { susulan, hasil } = antreTanda(context, judul);
  await context.sync();
  try {
    const baca = susulan();
    await context.sync();
    baca();
  } catch {
    // What Excel refuses at once is asked for rule by rule.
  }
  return hasil();
}

/** What is to be changed so that the marks are the wanted ones. */
export interface UbahanTanda {
  readonly lembar: readonly { readonly satu: LembarBertanda; readonly selisih: SelisihAturan }[];
  /** Sheets that may not be written although something is to be changed there. */
  readonly dilewati: readonly string[];
  /** The file's setting: marks stand on its sheets. */
  readonly setelan: { readonly lama: boolean; readonly baru: boolean };
}

/** Compares the marks that stand with the wanted ones; right ones stay untouched. */
export function susunTanda(
  tanda: TandaBuku,
  rencana: ReadonlyMap<string, readonly TandaSel[]>,
  lama: boolean,
): UbahanTanda {
  const semua = tanda.map((satu) => ({
    satu,
    selisih: selisihAturan(satu.tanda, rencana.get(satu.judul) ?? []),
  }));
  const berubah = semua.filter(({ selisih }) => selisih.hapus.length + selisih.tambah.length > 0);
  const boleh = berubah.filter(({ satu }) => !satu.dilewati);
  const baru = tanda.some(({ judul, tanda: ada, dilewati }) =>
    dilewati ? ada.length > 0 : (rencana.get(judul) ?? []).length > 0,
  );
  return {
    lembar: boleh,
    dilewati: berubah.filter(({ satu }) => satu.dilewati).map(({ satu }) => satu.judul),
    setelan: { lama, baru },
  };
}

/** Nothing is to be written. */
export const tandaTetap = ({ lembar, setelan }: UbahanTanda): boolean =>
  lembar.length === 0 && setelan.lama === setelan.baru;

/** Tells the journal which marks stood there. */
export function catatTanda(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  { lembar, setelan }: UbahanTanda,
  catatan: Catatan,
): void {
  for (const { satu } of lembar)
    catatan.tanda(
      lembarDicatat(context, buku, satu.judul),
      satu.tanda.flatMap(({ aturan }) => aturan),
    );
  if (setelan.lama !== setelan.baru) catatan.setelan(KUNCI_TANDA);
}

/** Queues the changes. */
export function gantiTanda(context: Excel.RequestContext, { lembar, setelan }: UbahanTanda): void {
  const { settings } = context.workbook;
  for (const { satu, selisih } of lembar) gantiAturan(satu.sheet, selisih);
  if (setelan.lama === setelan.baru) return;
  if (setelan.baru) settings.add(KUNCI_TANDA, true);
  else settings.getItemOrNullObject(KUNCI_TANDA).delete();
}

/** Ids of all rules before: a half-made one of ours is told from the user's by them. */
export const aturanSebelum = (tanda: TandaBuku): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(tanda.map(({ judul, id }) => [judul, id]));

/** What became of the writing. */
export type HasilTanda =
  | { readonly selesai: true; readonly tercatat: boolean }
  | { readonly selesai: false; readonly galat: GalatExcel; readonly dikembalikan: boolean };

/** What is written, and what stands there. */
export interface TulisanTanda {
  readonly buku: KerangkaBuku;
  readonly jurnal: BukuJurnal;
  readonly tanda: TandaBuku;
  readonly ubahan: UbahanTanda;
}

/** Writes the marks, recorded in the journal first: one round trip. When Excel refuses, they are as they were. */
export async function tulisTanda(
  context: Excel.RequestContext,
  { buku, jurnal, tanda, ubahan }: TulisanTanda,
): Promise<HasilTanda> {
  const catatan = new Catatan(context, jurnal, "tanda");
  try {
    catatTanda(context, buku, ubahan, catatan);
    const tercatat = catatan.simpan();
    gantiTanda(context, ubahan);
    catatan.tutup();
    await context.sync();
    return { selesai: true, tercatat };
  } catch (galat) {
    const dikembalikan = await catatan.tarik([], aturanSebelum(tanda));
    return { selesai: false, galat: kenaliGalat(galat), dikembalikan };
  }
}
