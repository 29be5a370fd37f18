import { formulirUtuh, susunPulih, type RencanaPulih } from "../../domain/ambil/susun-pulih";
import {
  bacaPulihAmbil,
  KUNCI_PULIH_AMBIL,
  type LangkahAmbil,
  type PulihTabel,
  type TitikPulihAmbil,
} from "../../domain/ambil/titik-pulih";
import { tujuanTabel } from "../../domain/ambil/tabel-kami";
import { lembarKami, samaNama, type KerangkaBuku, type NilaiBlok } from "../../domain/lembar/buku";
import { cariLembar, tandaLembar } from "../../domain/lembar/rencana-siapkan";
import { LEMBAR } from "../../domain/lembar/daftar";
import type { RencanaLembar } from "../../domain/lembar/lembar";
import type { Struktur } from "../../domain/lembar/struktur";
import { bacaKerangka } from "../baca-kerangka";
import { hapusSetelan, rangkaiSetelan, tulisSetelan } from "../warna/setelan";

/** What was taken back, and what was not. */
export interface HasilKembalikanAmbil {
  /** Titles of the sheets on which rows were taken back. */
  readonly lembar: readonly string[];
  /** Titles of the sheets that went with the run that had made them. */
  readonly dihapus: readonly string[];
  /** Rows and cells that the user had changed: they stay. */
  readonly diubah: number;
  /** Titles of protected sheets: nothing was taken back. */
  readonly terproteksi: readonly string[];
  readonly baris: number;
}

interface TabelDibaca {
  readonly pulih: PulihTabel;
  readonly item: Excel.Table;
  readonly kepala: Excel.Range;
  readonly badan: Excel.Range;
  readonly lembar: string;
}

interface LembarBuatan {
  readonly judul: string;
  readonly rencana: RencanaLembar;
  readonly terpakai: Excel.Range;
  /** Our fillable tables on it that the run did not write. */
  readonly lain: readonly { readonly nama: string; readonly badan: Excel.Range }[];
}

/** The restore points that the document holds. */
export function titikPulihAmbil(buku: KerangkaBuku): TitikPulihAmbil | undefined {
  return bacaPulihAmbil(rangkaiSetelan(new Map(Object.entries(buku.setelan)), KUNCI_PULIH_AMBIL));
}

function antreTabel(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  { tabel }: LangkahAmbil,
): TabelDibaca[] {
  return tabel.flatMap((pulih) => {
    const ada = buku.tabel.find(({ nama }) => samaNama(nama, pulih.nama));
    if (!ada) return [];
    const item = context.workbook.tables.getItem(ada.nama);
    return [
      {
        pulih,
        item,
        lembar: ada.lembar,
        kepala: item.getHeaderRowRange().load("values"),
        badan: item.getDataBodyRange().load("formulas"),
      },
    ];
  });
}

/** Our fillable tables on a sheet that the run did not write. */
function tabelLain(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  judul: string,
  ditulis: readonly PulihTabel[],
): LembarBuatan["lain"] {
  return buku.tabel
    .filter(({ nama, lembar }) => samaNama(lembar, judul) && tujuanTabel(nama) !== undefined)
    .filter(({ nama }) => !ditulis.some((satu) => samaNama(satu.nama, nama)))
    .map(({ nama }) => ({
      nama,
      badan: context.workbook.tables.getItem(nama).getDataBodyRange().load("formulas"),
    }));
}

/** The sheets of the run that are still there, with the form that each began as. */
function antreLembar(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  { lembar, tabel }: LangkahAmbil,
  struktur: Struktur,
): LembarBuatan[] {
  return LEMBAR.flatMap((satu) => {
    const rencana = struktur[satu.kunci];
    const judul = cariLembar(buku, tandaLembar(satu, rencana));
    if (judul === undefined || !lembar.some((buatan) => samaNama(buatan, judul))) return [];
    return [
      {
        judul,
        rencana,
        terpakai: context.workbook.worksheets.getItem(judul).getUsedRange().load("formulas"),
        lain: tabelLain(context, buku, judul, tabel),
      },
    ];
  });
}

const rumus = (range: Excel.Range): NilaiBlok => range.formulas as NilaiBlok;

function pulihkanTabel({ item, badan }: TabelDibaca, rencana: RencanaPulih): void {
  const range = item.getDataBodyRange();
  const lebar = badan.formulas[0]?.length ?? 1;
  for (const indeks of rencana.kosongkan) {
    const isi = Array.from({ length: lebar }, (_, k) => (rencana.kolom.includes(k) ? "" : null));
    range.getCell(indeks, 0).getAbsoluteResizedRange(1, lebar).formulas = [isi];
  }
  for (const { indeks, kolom, lama } of rencana.sel) {
    const isi = typeof lama === "string" && lama !== "" && !lama.startsWith("=") ? `'${lama}` : lama;
    range.getCell(indeks, kolom).formulas = [[isi]];
  }
  for (const { awal, banyak } of rencana.hapus)
    item.getDataBodyRange().getCell(awal, 0).getAbsoluteResizedRange(banyak, lebar).delete("Up");
}

/** Of the sheets that the run made, those that hold nothing but the form and the run's own rows. */
function lembarKosong(
  buatan: readonly LembarBuatan[],
  tabel: readonly { readonly satu: TabelDibaca; readonly rencana: RencanaPulih }[],
): string[] {
  return buatan
    .filter(({ judul, rencana, terpakai, lain }) => {
      const milik = tabel.filter(({ satu }) => samaNama(satu.lembar, judul));
      if (milik.some(({ satu, rencana: r }) => r.diubah > 0 || berisiLain(satu, r))) return false;
      if (lain.some(({ badan }) => rumus(badan).flat().some(diketik))) return false;
      const badan = [
        ...milik.map(({ satu }) => ({ nama: satu.pulih.nama, rumus: rumus(satu.badan) })),
        ...lain.map((satu) => ({ nama: satu.nama, rumus: rumus(satu.badan) })),
      ];
      return formulirUtuh(rencana, rumus(terpakai), badan);
    })
    .map(({ judul }) => judul);
}

/** A cell that somebody typed into: neither blank nor a formula. */
function diketik(isi: unknown): boolean {
  const teks = String(isi ?? "").trim();
  return teks !== "" && !teks.startsWith("=");
}

/** Rows that are not the run's hold something. */
function berisiLain({ badan }: TabelDibaca, rencana: RencanaPulih): boolean {
  const milik = new Set([
    ...rencana.kosongkan,
    ...rencana.hapus.flatMap(({ awal, banyak }) => Array.from({ length: banyak }, (_, i) => awal + i)),
  ]);
  return rumus(badan).some(
    (baris, i) => !milik.has(i) && rencana.kolom.some((k) => String(baris[k] ?? "").trim() !== ""),
  );
}

/**
 * Takes the last run back: its rows and cells as far as nobody has changed them since, and the sheets that it made as far
 * as nothing else stands on them. Three round trips. Undefined where there is nothing to take back.
 */
export async function kembalikanLangkah(
  context: Excel.RequestContext,
  strukturDari: (buku: KerangkaBuku, tambahan: readonly string[]) => Struktur,
): Promise<HasilKembalikanAmbil | undefined> {
  const buku = await bacaKerangka(context);
  const pulih = titikPulihAmbil(buku);
  const langkah = pulih?.langkah.at(-1);
  if (!pulih || !langkah) return undefined;
  const tabel = antreTabel(context, buku, langkah);
  const buatan = antreLembar(context, buku, langkah, strukturDari(buku, langkah.tambahan));
  const proteksi = lembarKami(buku).map((judul) => ({
    judul,
    item: context.workbook.worksheets.getItem(judul).protection.load("protected"),
  }));
  await context.sync();
  const terproteksi = proteksi.filter(({ item }) => item.protected).map(({ judul }) => judul);
  const kosong = { lembar: [], dihapus: [], diubah: 0, baris: 0 };
  if (terproteksi.length > 0) return { ...kosong, terproteksi };
  const kerja = tabel.map((satu) => ({
    satu,
    rencana: susunPulih(satu.pulih, (satu.kepala.values[0] ?? []).map(String), rumus(satu.badan)),
  }));
  const dihapus = buku.terkunci ? [] : lembarKosong(buatan, kerja);
  for (const { satu, rencana } of kerja) if (!dihapus.includes(satu.lembar)) pulihkanTabel(satu, rencana);
  hapusLembar(context, buku, dihapus);
  hapusSetelan(context, new Map(Object.entries(buku.setelan)), KUNCI_PULIH_AMBIL);
  const sisa = pulih.langkah.slice(0, -1);
  if (sisa.length > 0) tulisSetelan(context, KUNCI_PULIH_AMBIL, { ...pulih, langkah: sisa });
  await context.sync();
  const hilang = langkah.tabel.length - tabel.length;
  return {
    lembar: [...new Set(kerja.map(({ satu }) => satu.lembar))],
    dihapus,
    terproteksi,
    diubah: kerja.reduce((n, { rencana }) => n + rencana.diubah, hilang),
    baris: kerja.reduce((n, { satu, rencana }) => n + satu.pulih.baris.length - rencana.diubah, 0),
  };
}

/** Sheets go with the names that stand on them; a workbook keeps one sheet. */
function hapusLembar(context: Excel.RequestContext, buku: KerangkaBuku, judul: readonly string[]): void {
  if (judul.length === 0 || judul.length >= buku.lembar.length) return;
  for (const { nama, rumus: isi } of buku.nama)
    if (judul.some((satu) => isi.includes(`${satu}!`) || isi.includes(`'${satu.replaceAll("'", "''")}'!`)))
      context.workbook.names.getItem(nama).delete();
  for (const satu of judul) context.workbook.worksheets.getItem(satu).delete();
}
