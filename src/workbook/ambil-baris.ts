import { tulisArea } from "../domain/lembar/area";
import type { BarisBawah } from "../domain/lembar/baris-bawah";
import { teksApaAdanya } from "../domain/lembar/kolom";
import type { IsiRencana } from "../domain/lembar/lembar";

/** Rows under a table while they are being taken in. */
interface Kerja {
  readonly satu: BarisBawah;
  readonly sheet: Excel.Worksheet;
  readonly tabel: Excel.Table;
  /** What was typed, as formulas. */
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
  const badan = tabel.getDataBodyRange().load("rowCount");
  return {
    satu,
    sheet,
    tabel,
    badan,
    asal: sheet.getRange(areaBawah(satu)).load("formulas"),
    contoh: badan.getLastRow().load("formulas"),
  };
}

/** What was typed, as it has to be written so that it stands there again. */
function isiDiketik({ asal }: Pick<Kerja, "asal">): IsiRencana[][] {
  return (asal.formulas as IsiRencana[][]).map((baris) =>
    baris.map((sel) => (typeof sel === "string" && sel.startsWith("=") ? sel : teksApaAdanya(sel))),
  );
}

/** What was typed; a column that fills itself keeps its formula where nothing was. */
function isiBaris(kerja: Kerja): IsiRencana[][] {
  const rumus: unknown[] = kerja.contoh.formulas[0] ?? [];
  return isiDiketik(kerja).map((baris) =>
    baris.map((sel, k) => {
      const sendiri = String(rumus[k] ?? "");
      return sel === "" && sendiri.startsWith("=") ? sendiri : sel;
    }),
  );
}

function ambil(kerja: Kerja): void {
  const { satu, sheet, tabel } = kerja;
  tabel.rows.add(-1, isiBaris(kerja) as (string | number | boolean)[][]);
  sheet.getRange(areaBawah(satu, satu.banyak)).delete("Up");
}

/** Takes the added rows out of the table, and puts what was typed under it again where it was taken away. */
function lepaskan(kerja: Kerja, lebih: number, turun: Excel.Range): void {
  const { satu, sheet, tabel, asal, badan } = kerja;
  const masih = JSON.stringify(turun.formulas) === JSON.stringify(asal.formulas);
  tabel.getDataBodyRange().getCell(badan.rowCount, 0).getAbsoluteResizedRange(lebih, satu.lebar).delete("Up");
  if (masih) return;
  sheet.getRange(areaBawah(satu)).insert("Down");
  sheet.getRange(areaBawah(satu)).formulas = isiDiketik(kerja);
}

/** After a failure: tables that have grown are as they were, and what was typed stands below them. */
async function kembalikan(context: Excel.RequestContext, daftar: readonly Kerja[]): Promise<void> {
  const kini = daftar.map((kerja) => ({
    kerja,
    badan: kerja.tabel.getDataBodyRange().load("rowCount"),
    turun: kerja.sheet.getRange(areaBawah(kerja.satu, kerja.satu.banyak)).load("formulas"),
  }));
  await context.sync();
  for (const { kerja, badan, turun } of kini) {
    const lebih = badan.rowCount - kerja.badan.rowCount;
    if (lebih > 0) lepaskan(kerja, lebih, turun);
  }
  await context.sync();
}

/**
 * Takes rows that stand right under tables into them: new rows at the end of the table get what was typed, then the
 * cells below, which have moved down by as many rows, are taken out. One sync to read and one to write; a failure is
 * thrown after what was done so far is taken back.
 */
export async function ambilBaris(
  context: Excel.RequestContext,
  daftar: readonly BarisBawah[],
): Promise<void> {
  const kerja = daftar.map((satu) => antrekan(context, satu));
  await context.sync();
  // From the bottom of a sheet up: what moves lies below.
  const urut = [...kerja].sort((a, b) => b.satu.baris - a.satu.baris);
  for (const satu of urut) ambil(satu);
  try {
    await context.sync();
  } catch (galat) {
    await kembalikan(context, urut);
    throw galat;
  }
}
