import { openExcel, type OpenedExcel, type OpenOptions } from "excel-host/node";
import type { SheetModel } from "excel-host";
import produk from "../../product.config.json";

/** Papers as files write them (ECMA-376 18.3.1.63). */
export const KERTAS = { A4: 9, Folio: 14 } as const;

const terbuka: OpenedExcel[] = [];

/** Opens an Excel with the genuine office.js and lets the commands of src/ run in it; formulas are not calculated. */
export async function buka(bytes?: Uint8Array, opsi: OpenOptions = {}): Promise<OpenedExcel> {
  const excel = await openExcel(bytes, {
    engine: "none",
    preset: "LTSC 2021",
    solutionId: produk.id,
    ...opsi,
  });
  terbuka.push(excel);
  // The library's own first request is over before a test counts syncs or makes one fail.
  await excel.Excel.run((context) => context.sync());
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  return excel;
}

/** Closes what `buka` has opened; for afterEach. */
export function tutupSemua(): void {
  for (const excel of terbuka.splice(0)) excel.close();
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
}

/** Waits until Excel has answered what it was asked; says how much that was so far. */
export async function permintaanDijawab(): Promise<number> {
  for (const excel of terbuka) await excel.calculated();
  return terbuka.reduce((n, { stats }) => n + stats.requests.length, 0);
}

/** Everything of a sheet that a user could see or lose, as comparable data. */
export function isiLembar(sheet: SheetModel): unknown {
  // A cell without content and look is no different from none.
  const cells = [...sheet.cells].flatMap(([baris, sel]) =>
    [...sel]
      .filter(([, { value, formula, format }]) => value !== null || formula !== undefined || format !== 0)
      .map(([kolom, { value, formula, format }]) => [baris, kolom, value, formula, format]),
  );
  const { name, merges, tables, page, view } = sheet;
  return {
    name,
    cells: cells.sort(),
    merges,
    tables: tables.map((tabel) => [tabel.name, tabel.range, tabel.columns.map((kolom) => kolom.name)]),
    aturan: sheet.conditionalFormats.map(({ kind, formulas, ranges }) => [kind, formulas, ranges]),
    pilihan: sheet.validations.map(({ type, formula1, ranges }) => [type, formula1, ranges]),
    page,
    beku: view.freezeRows,
    lebar: [...sheet.columns],
    tinggi: [...sheet.rows],
  };
}

/** Everything of a workbook that a user could see or lose, as comparable data. */
export function isiBuku({ workbook: { book } }: OpenedExcel): unknown {
  return {
    lembar: book.sheets.map(isiLembar),
    nama: book.names.map(({ name, formula, hidden }) => [name, formula, hidden]).sort(),
    setelan: [...book.settings].sort(),
  };
}

/** The workbook without what the journal remembers of its runs: two runs are remembered twice. */
export function isiTanpaJurnal({ workbook: { book } }: OpenedExcel): unknown {
  return {
    lembar: book.sheets.map(isiLembar),
    nama: book.names
      .filter(({ name }) => !name.startsWith("LKJIP_Jurnal_"))
      .map(({ name, formula, hidden }) => [name, formula, hidden])
      .sort(),
  };
}

/** The sheet of this title. */
export function lembar({ workbook }: OpenedExcel, judul: string): SheetModel {
  const sheet = workbook.book.sheets.find(({ name }) => name === judul);
  if (!sheet) throw new Error(`no sheet ${judul}`);
  return sheet;
}

/** Value of a cell: rows and columns count from 1, as people do. */
export function nilai(sheet: SheetModel, baris: number, kolom: number): unknown {
  return sheet.cells.get(baris - 1)?.get(kolom - 1)?.value ?? null;
}

/** Runs requests of the test's own, as the user's hand in Excel. */
export async function kerjakan(
  { Excel: api }: OpenedExcel,
  kerja: (context: Excel.RequestContext) => void,
): Promise<void> {
  await api.run(async (context) => {
    kerja(context);
    await context.sync();
  });
}

/** Writes into a cell as a user would. */
export function ketik(excel: OpenedExcel, judul: string, sel: string, isi: string | number): Promise<void> {
  return kerjakan(excel, (context) => {
    context.workbook.worksheets.getItem(judul).getRange(sel).values = [[isi]];
  });
}
