import { bacaLembar } from "../../domain/tabel/baca-lembar";
import { indeksKolom } from "../../domain/tabel/alamat";
import type { Gabungan, LembarMentah } from "../../domain/tabel/lembar-mentah";
import { bacaArea } from "../../domain/lembar/area";
import { cariLegenda, mungkinKolomLegenda, tanpaLegenda } from "../../domain/warna/legenda/cari-legenda";
import { mungkinKolomKami } from "../../domain/tabel/kolom-kami";
import type { LembarTerbaca } from "../../domain/warna/lembar-terbaca";
import type { Petak } from "../../domain/lembar/area";
import { kananLegenda } from "../../domain/warna/legenda/tempat-legenda";
import { selSekali } from "../ukuran-baca";
import { antreKenalan, UKURAN, type Kenalan, type LembarDipilih } from "./baca-buku";
import { KisiBaca, type BlokTerpakai } from "./kisi-baca";

/** Rows whose text and format are read at once: the headers and enough data to judge by. */
const BARIS_CONTOH = 60;
/** A sheet of at most so many cells is read with text, formats and formulas at once. */
const SEL_KECIL = 6_000;
/** What the formats and formulas of a cell weigh beside its value, in cells. */
const BERAT_RINCIAN = 1.5;
/** Hidden columns matter where tables stand; beyond this nobody keeps one. */
const KOLOM_DILIHAT = 256;

/** A sheet while it is being read. */
interface LembarDibuka extends Kenalan {
  readonly dipilih: LembarDipilih;
}

interface Bacaan {
  readonly kerja: LembarDibuka;
  readonly kisi: KisiBaca;
  readonly gabungan: Gabungan[];
  readonly tersembunyi: Set<number>;
  readonly tabelExcel: Petak[];
  readonly lebarKolom: Map<number, number>;
  readonly cetak: Petak[];
  /** Formats and formulas of all its cells are asked for with their values. */
  utuh: boolean;
}

function blokDari({ terpakai }: LembarDibuka): BlokTerpakai {
  if (terpakai.isNullObject) return { baris0: 0, kolom0: 0, baris: 0, kolom: 0 };
  const { rowIndex, columnIndex, rowCount, columnCount } = terpakai;
  return { baris0: rowIndex, kolom0: columnIndex, baris: rowCount, kolom: columnCount };
}

function petakDari({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Petak {
  return {
    atas: rowIndex,
    kiri: columnIndex,
    bawah: rowIndex + rowCount - 1,
    kanan: columnIndex + columnCount - 1,
  };
}

/** Sheets that were not known on the first round trip are asked for their size now. */
async function kenaliSisa(
  context: Excel.RequestContext,
  dipilih: readonly LembarDipilih[],
  perlu: boolean,
): Promise<LembarDibuka[]> {
  const kerja = dipilih.map((satu) => ({ dipilih: satu, ...(satu.kenalan ?? antreKenalan(satu.sheet)) }));
  if (perlu || dipilih.some(({ kenalan }) => !kenalan)) await context.sync();
  return kerja;
}

function bagian(sheet: Excel.Worksheet, blok: BlokTerpakai, awal: number, banyak: number): Excel.Range {
  return sheet.getRangeByIndexes(blok.baris0 + awal, blok.kolom0, banyak, blok.kolom);
}

/** Blocks of rows, each small enough for one answer. */
function potonganBaris({ baris, kolom }: BlokTerpakai): { awal: number; banyak: number }[] {
  const sekali = Math.max(1, Math.floor(selSekali() / Math.max(1, kolom)));
  return Array.from({ length: Math.ceil(baris / sekali) }, (_, i) => ({
    awal: i * sekali,
    banyak: Math.min(sekali, baris - i * sekali),
  }));
}

/** Blocks of rows of one column, of which two members are asked for. */
function potonganKolom({ baris }: BlokTerpakai): { awal: number; banyak: number }[] {
  return potonganBaris({ baris, kolom: 2, baris0: 0, kolom0: 0 });
}

/** Something queued; the call takes over what Excel answered. */
export type Antrean = () => void;

/**
 * What can be asked for only after the first round trip, and is then asked for together with the cells. Where Excel
 * refuses that request, the cells are read without it, and the call is not answered.
 */
export type Susulan = () => Antrean;

const banyakSel = ({ kisi: { blok } }: Bacaan): number => blok.baris * blok.kolom;

/** Small sheets are read whole, and large ones too as long as one answer holds it. */
function pilihUtuh(semua: readonly Bacaan[]): void {
  let berat = semua.reduce((n, satu) => n + banyakSel(satu), 0);
  for (const satu of semua) {
    const tambahan = banyakSel(satu) * BERAT_RINCIAN;
    satu.utuh = banyakSel(satu) <= SEL_KECIL || berat + tambahan <= selSekali();
    if (satu.utuh) berat += tambahan;
  }
}

function antreContoh({ kerja, kisi, utuh }: Bacaan): Antrean {
  const { blok } = kisi;
  const kecil = blok.baris * blok.kolom <= SEL_KECIL;
  const banyak = kecil ? blok.baris : Math.min(blok.baris, BARIS_CONTOH);
  const contoh = bagian(kerja.dipilih.sheet, blok, 0, banyak).load("text");
  const rinci = bagian(kerja.dipilih.sheet, blok, 0, utuh ? blok.baris : banyak);
  rinci.load(utuh ? "numberFormat,formulas" : "numberFormat");
  return () => {
    kisi.isiTeks(0, 0, contoh.text);
    kisi.isiFormat(0, 0, rinci.numberFormat);
    if (utuh) kisi.isiRumus(0, 0, rinci.formulas);
  };
}

function antreGabungan({ kerja, kisi, gabungan }: Bacaan): Antrean {
  const { blok } = kisi;
  const area = bagian(kerja.dipilih.sheet, blok, 0, blok.baris).getMergedAreasOrNullObject();
  area.areas.load(`items/rowIndex,items/columnIndex,items/rowCount,items/columnCount`);
  area.load("address");
  return () => {
    if (area.isNullObject) return;
    for (const satu of area.areas.items) {
      const { atas, kiri, bawah, kanan } = petakDari(satu);
      gabungan.push({
        awalBaris: atas - blok.baris0,
        awalKolom: kiri - blok.kolom0,
        akhirBaris: bawah - blok.baris0,
        akhirKolom: kanan - blok.kolom0,
      });
    }
  };
}

function antreKolom({ kerja, kisi, tersembunyi, lebarKolom }: Bacaan): Antrean {
  const { blok } = kisi;
  const kolom = Array.from({ length: Math.min(blok.kolom, KOLOM_DILIHAT) }, (_, k) =>
    kerja.dipilih.sheet.getRangeByIndexes(0, blok.kolom0 + k, 1, 1).load("columnHidden,format/columnWidth"),
  );
  return () =>
    kolom.forEach((satu, k) => {
      if (satu.columnHidden) tersembunyi.add(k);
      lebarKolom.set(blok.kolom0 + k, satu.format.columnWidth);
    });
}

function antreCetak({ kerja, cetak }: Bacaan): Antrean {
  const area = kerja.dipilih.sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  return () => {
    if (!area.isNullObject) cetak.push(...area.address.split(",").flatMap((satu) => bacaArea(satu) ?? []));
  };
}

function antreTabel({ kerja, tabelExcel }: Bacaan): Antrean {
  const rentang = kerja.tabel.items.map((satu) => satu.getRange().load(UKURAN));
  return () => tabelExcel.push(...rentang.map(petakDari));
}

function antreNilai({ kerja, kisi }: Bacaan, potongan: { awal: number; banyak: number }): Antrean {
  const range = bagian(kerja.dipilih.sheet, kisi.blok, potongan.awal, potongan.banyak).load("values");
  return () => kisi.isiNilai(potongan.awal, range.values);
}

function mulaiBaca(kerja: LembarDibuka): Bacaan {
  return {
    kerja,
    kisi: new KisiBaca(kerja.dipilih.nama, blokDari(kerja)),
    gabungan: [],
    tersembunyi: new Set(),
    tabelExcel: [],
    lebarKolom: new Map(),
    cetak: [],
    utuh: false,
  };
}

/** The least number of round trips: parts of one sheet or of several are put together up to `selSekali` cells. */
async function bacaNilai(
  context: Excel.RequestContext,
  semua: readonly Bacaan[],
  lain: readonly Antrean[],
): Promise<void> {
  let antrean: Antrean[] = [
    ...lain,
    ...semua.flatMap((satu) =>
      [antreContoh, antreGabungan, antreKolom, antreTabel, antreCetak].map((antre) => antre(satu)),
    ),
  ];
  let sel = 0;
  const selesaikan = async (): Promise<void> => {
    await context.sync();
    antrean.forEach((satu) => satu());
    antrean = [];
    sel = 0;
  };
  for (const satu of semua)
    for (const potongan of potonganBaris(satu.kisi.blok)) {
      const banyak = potongan.banyak * satu.kisi.blok.kolom;
      if (sel > 0 && sel + banyak > selSekali()) await selesaikan();
      antrean.push(antreNilai(satu, potongan));
      sel += banyak;
    }
  await selesaikan();
}

const PENTING = new Set(["target", "realisasi", "capaian", "capaian_tw", "serapan", "kriteria"]);

/** Columns whose formats and formulas decide what may be done (0-based in the grid). */
function kolomPenting(mentah: LembarMentah): number[] {
  const huruf = bacaLembar(mentah).tabel.flatMap((tabel) =>
    tabel.kolom.filter(({ peran }) => PENTING.has(peran)).map(({ kolom }) => kolom),
  );
  const penting = huruf.map((satu) => indeksKolom(satu) - mentah.kolom0).filter((k) => k >= 0);
  const kami = mungkinKolomKami(mentah).flatMap(({ kolom }) => [kolom, kolom + 1]);
  return [...new Set([...penting, ...kami, ...mungkinKolomLegenda(mentah)])];
}

/** Formats and formulas of rows of one column, two grids an answer. */
function antreKolomPenting({ kisi, kerja }: Bacaan, k: number, awal: number, banyak: number): Antrean {
  const { blok } = kisi;
  const range = kerja.dipilih.sheet
    .getRangeByIndexes(blok.baris0 + awal, blok.kolom0 + k, banyak, 1)
    .load("numberFormat,formulas");
  return () => {
    kisi.isiFormat(awal, k, range.numberFormat);
    kisi.isiRumus(awal, k, range.formulas);
  };
}

/** Large sheets: formats and formulas of the columns that matter, in one more round trip for each `selSekali` cells. */
async function bacaKolomPenting(context: Excel.RequestContext, semua: readonly Bacaan[]): Promise<void> {
  let antrean: Antrean[] = [];
  let sel = 0;
  const selesaikan = async (): Promise<void> => {
    if (antrean.length > 0) await context.sync();
    antrean.forEach((satu) => satu());
    antrean = [];
    sel = 0;
  };
  for (const satu of semua.filter(({ utuh }) => !utuh))
    for (const k of kolomPenting(satu.kisi.mentah(satu.gabungan, satu.tersembunyi)))
      for (const { awal, banyak } of k < satu.kisi.blok.kolom ? potonganKolom(satu.kisi.blok) : []) {
        if (sel > 0 && sel + 2 * banyak > selSekali()) await selesaikan();
        antrean.push(antreKolomPenting(satu, k, awal, banyak));
        sel += 2 * banyak;
      }
  await selesaikan();
}

function lembarKosong({ dipilih, proteksi }: LembarDibuka): LembarTerbaca {
  const { nama, id, kami, batas } = dipilih;
  const mentah = { nama, baris0: 0, kolom0: 0, nilai: [], teks: [], gabungan: [] };
  return { id, mentah, terproteksi: proteksi.protected, kami, tabelExcel: [], ...(batas ? { batas } : {}) };
}

function jadikanTerbaca(bacaan: Bacaan): LembarTerbaca {
  const { kerja, kisi, gabungan, tersembunyi, tabelExcel, lebarKolom, cetak } = bacaan;
  const { id, kami, batas } = kerja.dipilih;
  const mentah = kisi.mentah(gabungan, tersembunyi);
  const legenda = cariLegenda(mentah).map((satu) => ({
    ...satu,
    kanan: kananLegenda(lebarKolom, satu.kiri),
  }));
  return {
    id,
    mentah: tanpaLegenda(mentah, legenda),
    legenda,
    lebarKolom,
    ...(cetak.length > 0 ? { cetak } : {}),
    terproteksi: kerja.proteksi.protected,
    kami,
    tabelExcel,
    ...(batas ? { batas } : {}),
  };
}

/** The cells, and with them what was asked for besides; without that where Excel refuses it. */
async function bacaBersama(
  context: Excel.RequestContext,
  semua: readonly Bacaan[],
  lain: readonly Antrean[],
  susulan: Susulan | undefined,
): Promise<void> {
  if (!susulan) return bacaNilai(context, semua, lain);
  try {
    await bacaNilai(context, semua, [...lain, susulan()]);
  } catch {
    await bacaNilai(context, semua, lain);
  }
}

/**
 * Reads sheets as they stand, and whatever else was queued. One round trip for what is common; one more for each further
 * `selSekali` cells, and one for the formats of sheets that are too large for that.
 */
export async function bacaIsi(
  context: Excel.RequestContext,
  dipilih: readonly LembarDipilih[],
  lain: readonly Antrean[],
  susulan?: Susulan,
): Promise<LembarTerbaca[]> {
  const kerja = await kenaliSisa(context, dipilih, susulan !== undefined);
  const semua = kerja.filter(({ terpakai }) => !terpakai.isNullObject).map(mulaiBaca);
  pilihUtuh(semua);
  await bacaBersama(context, semua, lain, susulan);
  await bacaKolomPenting(context, semua);
  const terbaca = new Map(semua.map((satu) => [satu.kerja, satu]));
  return kerja.map((satu) => {
    const ada = terbaca.get(satu);
    return ada ? jadikanTerbaca(ada) : lembarKosong(satu);
  });
}
