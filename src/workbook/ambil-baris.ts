import { sidikBaris } from "../domain/jurnal/baris-tabel";
import { polaRumus, type IsiSel } from "../domain/jurnal/padat";
import { tulisArea } from "../domain/lembar/area";
import type { BarisBawah } from "../domain/lembar/baris-bawah";
import { teksApaAdanya } from "../domain/lembar/kolom";
import type { IsiRencana } from "../domain/lembar/lembar";
import type { Catatan } from "./jurnal";

/** Rows under a table while they are being taken in. */
interface Kerja {
  readonly satu: BarisBawah;
  readonly sheet: Excel.Worksheet;
  readonly tabel: Excel.Table;
  readonly kepala: Excel.Range;
  /** What was typed: formulas and number formats. */
  readonly asal: Excel.Range;
  /** The table's last row, whose formulas the new ones get. */
  readonly contoh: Excel.Range;
  readonly badan: Excel.Range;
}

/** The cells of the rows, moved down by so many rows. */
function areaBawah({ baris, banyak, kolom, lebar }: BarisBawah, turun = 0): string {
  const atas = baris + turun;
  return tulisArea({ atas, bawah: atas + banyak - 1, kiri: kolom, kanan: kolom + lebar - 1 });
}

function antrekan({ workbook }: Excel.RequestContext, satu: BarisBawah): Kerja {
  const sheet = workbook.worksheets.getItem(satu.lembar);
  const tabel = workbook.tables.getItem(satu.tabel);
  const badan = tabel.getDataBodyRange().load("rowCount,rowIndex");
  return {
    satu,
    sheet,
    tabel,
    badan,
    kepala: tabel.getHeaderRowRange().load("values"),
    asal: sheet.getRange(areaBawah(satu)).load("formulas,numberFormat"),
    contoh: badan.getLastRow().load("formulas"),
  };
}

const berumus = (isi: unknown): isi is string => typeof isi === "string" && isi.startsWith("=");

/** The last row's formula as it is in the row where it will stand. */
function rumusDiBaris({ contoh, badan }: Kerja, k: number, i: number): string {
  const rumus: unknown = contoh.formulas[0]?.[k];
  if (!berumus(rumus)) return "";
  const akhir = badan.rowIndex + badan.rowCount;
  return polaRumus(rumus, akhir).replaceAll("{r}", String(akhir + 1 + i));
}

/** What was typed, as it has to be written; a column that fills itself keeps its formula where nothing was. */
function isiBaris(kerja: Kerja): IsiRencana[][] {
  return (kerja.asal.formulas as IsiRencana[][]).map((baris, i) =>
    baris.map((sel, k) => {
      if (berumus(sel)) return sel;
      return (sel ?? "") === "" ? rumusDiBaris(kerja, k, i) : teksApaAdanya(sel);
    }),
  );
}

/** Columns by whose cells the rows are known again: those without formulas, which move. */
function kolomSidik({ asal, contoh }: Kerja): number[] {
  const semua = [...(contoh.formulas[0] ?? []).keys()];
  const tetap = semua.filter(
    (k) => !berumus(contoh.formulas[0]?.[k]) && !asal.formulas.some((baris) => berumus(baris[k])),
  );
  return tetap.length > 0 ? tetap : semua;
}

function catat(catatan: Catatan, kerja: Kerja): void {
  const { satu, kepala, asal, badan } = kerja;
  const judul = (kepala.values[0] ?? []).map((isi: unknown) => String(isi ?? ""));
  const isi = asal.formulas as IsiSel[][];
  const kolom = kolomSidik(kerja);
  catatan.bawah(satu.lembar, {
    tabel: satu.tabel,
    tinggi: badan.rowCount,
    judul,
    kolom: kolom.map((k) => judul[k] ?? ""),
    baris: isi.map((baris) => sidikBaris(kolom.map((k) => baris[k]))),
    isi,
    format: asal.numberFormat as string[][],
  });
}

/** A number that was typed with a format of its own keeps it: 85% is not 0,85. */
function pasangFormat({ tabel, asal, badan, satu }: Kerja): void {
  const format = (asal.numberFormat as string[][]).map((baris) =>
    baris.map((sel) => (sel === "General" ? null : sel)),
  );
  if (format.every((baris) => baris.every((sel) => sel === null))) return;
  const baru = tabel.getDataBodyRange().getCell(badan.rowCount, 0);
  baru.getAbsoluteResizedRange(satu.banyak, satu.lebar).numberFormat = format;
}

function ambil(kerja: Kerja): void {
  const { satu, sheet, tabel } = kerja;
  tabel.rows.add(-1, isiBaris(kerja) as (string | number | boolean)[][]);
  pasangFormat(kerja);
  sheet.getRange(areaBawah(satu, satu.banyak)).delete("Up");
}

/**
 * Takes rows that stand right under tables into them: new rows at the end of the table get what was typed, then the
 * cells below, which have moved down by as many rows, are taken out. One sync to read and one to write; a failure is
 * thrown after what was done so far is taken back.
 * @returns false where the run is too large to be taken back later
 */
export async function ambilBaris(
  context: Excel.RequestContext,
  daftar: readonly BarisBawah[],
  catatan: Catatan,
): Promise<boolean> {
  const kerja = daftar.map((satu) => antrekan(context, satu));
  await context.sync();
  // From the bottom of a sheet up: what moves lies below.
  const urut = [...kerja].sort((a, b) => b.satu.baris - a.satu.baris);
  for (const satu of urut) catat(catatan, satu);
  const tercatat = catatan.simpan();
  for (const satu of urut) ambil(satu);
  catatan.tutup();
  try {
    await context.sync();
    return tercatat;
  } catch (galat) {
    await catatan.tarik();
    throw galat;
  }
}
