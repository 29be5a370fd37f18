import { KUNCI_BELUM } from "../../domain/jurnal/belum";
import { pastikanSelesai } from "../belum-selesai";
import type { Cakupan } from "../../domain/warna/lembar-terbaca";
import type { Petak } from "../../domain/lembar/area";
import { lembarDari } from "../../domain/lembar/area";
import { KUNCI_SETELAN, lembarKami, samaNama } from "../../domain/lembar/buku";
import { NAMA_KRITERIA } from "../../domain/lembar/nama";
import {
  bacaIngatan,
  bacaPilihanLegenda,
  KUNCI_INGATAN,
  KUNCI_LEGENDA,
  type Ingatan,
} from "../../domain/warna/ingatan";
import { bacaSkalaDiingat, KUNCI_SKALA } from "../../domain/warna/skala-kantor";
import type { Skala } from "../../domain/ukur/skala";
import { antreDaftarAturan } from "./aturan-kami";
import { rangkaiSetelan } from "../jurnal/setelan";

/** Load list of a block's place. */
export const UKURAN = "rowIndex,columnIndex,rowCount,columnCount";

/** What must be known of a sheet before its cells can be asked for. */
export interface Kenalan {
  readonly terpakai: Excel.Range;
  readonly proteksi: Excel.WorksheetProtection;
  readonly tabel: Excel.TableCollection;
  /** Its conditional formats, by id; undefined where nobody asks what they are. */
  readonly aturan?: Excel.ConditionalFormatCollection;
}

/**
 * Queues what must be known of a sheet.
 * @param rupa what the office has made visible itself will be asked for with the cells
 */
export function antreKenalan(sheet: Excel.Worksheet, rupa = false): Kenalan {
  return {
    ...(rupa ? { aturan: antreDaftarAturan(sheet) } : {}),
    terpakai: sheet.getUsedRangeOrNullObject(true).load(UKURAN),
    proteksi: sheet.protection.load("protected"),
    tabel: sheet.tables.load("items/name"),
  };
}

/** One sheet that is to be read. */
export interface LembarDipilih {
  readonly sheet: Excel.Worksheet;
  readonly nama: string;
  readonly id: string;
  readonly kami: boolean;
  readonly batas?: Petak;
  /** Already known where it is the sheet in front. */
  readonly kenalan?: Kenalan;
}

/** The workbook's frame: which sheets are to be read, and what the document itself remembers. */
export interface BukuDibaca {
  readonly lembar: readonly LembarDipilih[];
  readonly ingatan: Ingatan;
  readonly setelan: ReadonlyMap<string, unknown>;
  /** The remembered choice of a legend. */
  readonly legenda: boolean | undefined;
  /** The scale taken over from the office's own table. */
  readonly skala: Skala | undefined;
  /** The add-in's own settings, as saved. */
  readonly pengaturan: unknown;
  /** The Kriteria sheet's names are all there. */
  readonly adaKriteria: boolean;
  readonly adaPolaritas: boolean;
}

interface Antrean {
  readonly lembar: Excel.WorksheetCollection;
  readonly depan: Excel.Worksheet;
  readonly kenalan: Kenalan;
  readonly pilihan: Excel.Range | undefined;
  readonly nama: Excel.NamedItemCollection;
  readonly setelan: Excel.SettingCollection;
}

function antrekan({ workbook }: Excel.RequestContext, cakupan: Cakupan, rupa: boolean): Antrean {
  const dipilih = cakupan.jenis === "pilihan" ? workbook.getSelectedRange() : undefined;
  const depan = workbook.worksheets.getActiveWorksheet();
  return {
    lembar: workbook.worksheets.load("items/name,items/id,items/visibility"),
    depan: depan.load("id"),
    kenalan: antreKenalan(depan, rupa),
    pilihan: dipilih?.load(UKURAN),
    nama: workbook.names.load("items/name,items/formula"),
    setelan: workbook.settings.load("items/key,items/value"),
  };
}

function batasPilihan(pilihan: Excel.Range | undefined): Petak | undefined {
  if (!pilihan) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = pilihan;
  return {
    atas: rowIndex,
    kiri: columnIndex,
    bawah: rowIndex + rowCount - 1,
    kanan: columnIndex + columnCount - 1,
  };
}

function termasuk(cakupan: Cakupan, sheet: Excel.Worksheet, depan: string): boolean {
  if (cakupan.jenis === "buku") return sheet.visibility === "Visible";
  if (cakupan.jenis === "pilihan" || cakupan.nama === undefined) return sheet.id === depan;
  return samaNama(sheet.name, cakupan.nama);
}

/**
 * The first of the reading's round trips: titles, names, settings, selection.
 * @param rupa see `antreKenalan`
 */
export async function bacaBuku(
  context: Excel.RequestContext,
  cakupan: Cakupan,
  rupa = false,
): Promise<BukuDibaca> {
  const antrean = antrekan(context, cakupan, rupa);
  await context.sync();
  const setelan = new Map(antrean.setelan.items.map(({ key, value }): [string, unknown] => [key, value]));
  pastikanSelesai(context, setelan.get(KUNCI_BELUM));
  const nama = antrean.nama.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const kami = lembarKami({ nama: nama.map(({ name, formula }) => ({ nama: name, rumus: formula })) });
  const batas = batasPilihan(antrean.pilihan);
  const wajib = [
    NAMA_KRITERIA.skala,
    NAMA_KRITERIA.warna,
    NAMA_KRITERIA.batasBerlaku,
    NAMA_KRITERIA.aturanCelah,
  ];
  const ada = (dicari: string): boolean =>
    nama.some(({ name, formula }) => samaNama(name, dicari) && lembarDari(formula) !== undefined);
  return {
    lembar: antrean.lembar.items
      .filter((sheet) => termasuk(cakupan, sheet, antrean.depan.id))
      .map((sheet) => ({
        sheet,
        nama: sheet.name,
        id: sheet.id,
        kami: kami.some((judul) => samaNama(judul, sheet.name)),
        ...(batas ? { batas } : {}),
        ...(sheet.id === antrean.depan.id ? { kenalan: antrean.kenalan } : {}),
      })),
    ingatan: bacaIngatan(rangkaiSetelan(setelan, KUNCI_INGATAN)),
    setelan,
    legenda: bacaPilihanLegenda(rangkaiSetelan(setelan, KUNCI_LEGENDA)),
    skala: bacaSkalaDiingat(rangkaiSetelan(setelan, KUNCI_SKALA)),
    pengaturan: setelan.get(KUNCI_SETELAN.pengaturan),
    adaKriteria: wajib.every(ada),
    adaPolaritas: ada(NAMA_KRITERIA.polaritasBawaan),
  };
}
