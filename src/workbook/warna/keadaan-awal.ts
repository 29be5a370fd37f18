import { bacaArea } from "../../domain/lembar/area";
import type { LembarMentah } from "../../domain/tabel/lembar-mentah";
import { selLegenda } from "../../domain/warna/legenda/isi-legenda";
import type { RupaBlok } from "../../domain/jurnal/jurnal";
import { antreJurnal, type BukuJurnal } from "../jurnal";
import { antreDaftarAturan, bacaAturanKami, type AturanDiLembar } from "./aturan-kami";
import { UKURAN } from "./baca-buku";
import { semuaBlok, semuaLegenda, type BlokIngin, type KerjaLembar } from "./catatan-kerja";
import { antreRupa, antreRupaIsian } from "./rupa-blok";

/** A block and what stands there before anything is written. */
export interface BlokSiap {
  readonly ingin: BlokIngin;
  readonly range: Excel.Range;
  readonly rumus: readonly (readonly string[])[];
  readonly rupa: RupaBlok;
}

/** Cells of a legend and what stands there before anything is written. */
export interface LegendaSiap {
  /** 0-based. */
  readonly atas: number;
  readonly kolom: number;
  readonly isi: readonly string[];
  readonly range: Excel.Range;
  readonly rumus: readonly string[];
}

/** One sheet before anything is written. */
export interface LembarSiap {
  readonly kerja: KerjaLembar;
  readonly sheet: Excel.Worksheet;
  readonly terproteksi: boolean;
  /** The sheet is gone, or no longer as it was read. */
  readonly berubah: boolean;
  readonly aturan: readonly AturanDiLembar[];
  /** Ids of all rules on the sheet, anybody's. */
  readonly idAturan: ReadonlySet<string>;
  readonly blok: readonly BlokSiap[];
  readonly legenda: readonly LegendaSiap[];
}

/** The workbook before anything is written: enough to take all of it back. */
export interface KeadaanAwal {
  readonly lembar: readonly LembarSiap[];
  readonly buku: BukuJurnal;
  /** Titles of sheets some of whose rules Excel would not show. */
  readonly takTerbaca: readonly string[];
}

interface AntreanLembar {
  readonly kerja: KerjaLembar;
  readonly sheet: Excel.Worksheet;
  readonly terpakai: Excel.Range;
  readonly kepala: readonly { range: Excel.Range; baris: number }[];
  readonly daftar: Excel.ConditionalFormatCollection;
  readonly blok: readonly { ingin: BlokIngin; range: Excel.Range; rupa: () => RupaBlok }[];
  readonly legenda: readonly { atas: number; kolom: number; isi: readonly string[]; range: Excel.Range }[];
}

function antreBlok(sheet: Excel.Worksheet, ingin: BlokIngin) {
  const { kolom, barisKepala, barisAkhir, berkepala } = ingin;
  const alamat = `${kolom[0]}${barisKepala}:${kolom[kolom.length - 1]}${barisAkhir}`;
  const range = sheet.getRange(alamat).load("formulas");
  return { ingin, range, rupa: berkepala ? antreRupa(range) : antreRupaIsian(range) };
}

function antreLembar(context: Excel.RequestContext, kerja: KerjaLembar): AntreanLembar {
  const sheet = context.workbook.worksheets.getItem(kerja.sumber.id);
  sheet.load("name");
  sheet.protection.load("protected");
  const kepala = kerja.tabel.flatMap(({ tabel }) => {
    const petak = bacaArea(tabel.rentang);
    if (!petak) return [];
    const { awal, akhir } = tabel.kepala;
    const range = sheet.getRangeByIndexes(
      awal - 1,
      petak.kiri,
      akhir - awal + 1,
      petak.kanan - petak.kiri + 1,
    );
    return [{ range: range.load("values,columnIndex"), baris: awal - 1 }];
  });
  return {
    kerja,
    sheet,
    terpakai: sheet.getUsedRangeOrNullObject(true).load(UKURAN),
    kepala,
    daftar: antreDaftarAturan(sheet),
    blok: semuaBlok(kerja).map((ingin) => antreBlok(sheet, ingin)),
    legenda: semuaLegenda(kerja).map(({ atas, kolom, isi }) => ({
      atas,
      kolom,
      isi,
      range: sheet.getRangeByIndexes(atas, kolom, isi.length, 1).load("formulas"),
    })),
  };
}

function ukuranSama(mentah: LembarMentah, terpakai: Excel.Range): boolean {
  if (terpakai.isNullObject) return mentah.nilai.length === 0;
  const lebar = mentah.nilai.reduce((n, baris) => Math.max(n, baris.length), 0);
  return (
    terpakai.rowIndex === mentah.baris0 &&
    terpakai.columnIndex === mentah.kolom0 &&
    terpakai.rowCount === mentah.nilai.length &&
    terpakai.columnCount === lebar
  );
}

function kepalaSama(mentah: LembarMentah, { range, baris }: AntreanLembar["kepala"][number]): boolean {
  return range.values.every((isi, b) =>
    isi.every((nilai, k) => {
      const dibaca = mentah.nilai[baris + b - mentah.baris0]?.[range.columnIndex + k - mentah.kolom0] ?? "";
      return nilai === dibaca;
    }),
  );
}

function terisi({ ingin, range }: { ingin: BlokIngin; range: Excel.Range }): boolean {
  return !ingin.perbarui && range.formulas.some((baris) => baris.some((isi) => isi !== ""));
}

/** Something of the user's stands where the legend is to be. */
function legendaTerisi({ range }: AntreanLembar["legenda"][number]): boolean {
  return range.formulas.some(([isi]) => isi !== "" && !selLegenda(isi));
}

function jadikanSiap(antrean: AntreanLembar, aturan: readonly AturanDiLembar[]): LembarSiap {
  const { kerja, sheet, terpakai, kepala, blok, legenda } = antrean;
  const { mentah } = kerja.sumber;
  return {
    kerja,
    sheet,
    terproteksi: sheet.protection.protected,
    berubah:
      !ukuranSama(mentah, terpakai) ||
      !kepala.every((satu) => kepalaSama(mentah, satu)) ||
      blok.some(terisi) ||
      legenda.some(legendaTerisi),
    aturan,
    idAturan: new Set(antrean.daftar.items.map(({ id }) => id)),
    blok: blok.map(({ ingin, range, rupa }) => ({
      ingin,
      range,
      rumus: range.formulas.map((baris) => baris.map(String)),
      rupa: rupa(),
    })),
    legenda: legenda.map(({ atas, kolom, isi, range }) => ({
      atas,
      kolom,
      isi,
      range,
      rumus: range.formulas.map(([satu]) => String(satu)),
    })),
  };
}

/** Reads what is about to be changed; two round trips. */
export async function bacaKeadaanAwal(
  context: Excel.RequestContext,
  kerja: readonly KerjaLembar[],
): Promise<KeadaanAwal> {
  const antrean = kerja.map((satu) => antreLembar(context, satu));
  const buku = antreJurnal(context);
  await context.sync();
  const { milikKami, takTerbaca } = await bacaAturanKami(
    context,
    antrean.map(({ daftar }) => daftar.items),
  );
  return {
    lembar: antrean.map((satu, i) => jadikanSiap(satu, milikKami[i] ?? [])),
    buku: buku(),
    takTerbaca: antrean.filter((_, i) => (takTerbaca[i] ?? 0) > 0).map(({ sheet }) => sheet.name),
  };
}
