import { bacaArea, type Petak } from "../../domain/lembar/area";
import type { Gabungan } from "../../domain/tabel/lembar-mentah";
import type { LembarTerbaca } from "../../domain/warna/lembar-terbaca";
import { selSekali } from "../ukuran-baca";
import { UKURAN, type Kenalan, type LembarDipilih } from "./baca-buku";
import { KisiBaca, type BlokTerpakai } from "./kisi-baca";
import type { Antrean } from "./rombongan";

/** Rows whose text and format are read at once: the headers and enough data to judge by. */
const BARIS_CONTOH = 60;
/** A sheet of at most so many cells is read with text, formats and formulas at once. */
const SEL_KECIL = 6_000;
/** What the formats and formulas of a cell weigh beside its value, in cells. */
const BERAT_RINCIAN = 1.5;
/** Hidden columns matter where tables stand; beyond this nobody keeps one. */
const KOLOM_DILIHAT = 256;

/** A sheet while it is being read. */
export interface LembarDibuka extends Kenalan {
  readonly dipilih: LembarDipilih;
}

/** What was read of it so far. */
export interface Bacaan {
  readonly kerja: LembarDibuka;
  readonly kisi: KisiBaca;
  readonly gabungan: Gabungan[];
  readonly tersembunyi: Set<number>;
  readonly tabelExcel: Petak[];
  readonly lebarKolom: Map<number, number>;
  readonly cetak: Petak[];
  /** Formats and formulas of all its cells are asked for with their values. */
  utuh: boolean;
  /** What the office has made visible itself, where that was asked for. */
  rupa: Pick<LembarTerbaca, "aturanKantor" | "isian">;
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

function bagian(sheet: Excel.Worksheet, blok: BlokTerpakai, awal: number, banyak: number): Excel.Range {
  return sheet.getRangeByIndexes(blok.baris0 + awal, blok.kolom0, banyak, blok.kolom);
}

/** Blocks of rows, each small enough for one answer. */
export function potonganBaris({ baris, kolom }: BlokTerpakai): { awal: number; banyak: number }[] {
  const sekali = Math.max(1, Math.floor(selSekali() / Math.max(1, kolom)));
  return Array.from({ length: Math.ceil(baris / sekali) }, (_, i) => ({
    awal: i * sekali,
    banyak: Math.min(sekali, baris - i * sekali),
  }));
}

const banyakSel = ({ kisi: { blok } }: Bacaan): number => blok.baris * blok.kolom;

/** Small sheets are read whole, and large ones too as long as one answer holds it. */
export function pilihUtuh(semua: readonly Bacaan[]): void {
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

/** The values of some of its rows. */
export function antreNilai({ kerja, kisi }: Bacaan, potongan: { awal: number; banyak: number }): Antrean {
  const range = bagian(kerja.dipilih.sheet, kisi.blok, potongan.awal, potongan.banyak).load("values");
  return () => kisi.isiNilai(potongan.awal, range.values);
}

/** What is asked for with the first values: headers and enough data, merged cells, columns, tables, the print area. */
export function antreRupaLembar(satu: Bacaan): Antrean[] {
  return [antreContoh, antreGabungan, antreKolom, antreTabel, antreCetak].map((antre) => antre(satu));
}

/** A known sheet with cells, before anything of it is read. */
export function mulaiBaca(kerja: LembarDibuka): Bacaan {
  return {
    kerja,
    kisi: new KisiBaca(kerja.dipilih.nama, blokDari(kerja)),
    gabungan: [],
    tersembunyi: new Set(),
    tabelExcel: [],
    lebarKolom: new Map(),
    cetak: [],
    utuh: false,
    rupa: {},
  };
}
