/** What Excel shows for a function that nobody has registered. */
export const TAK_DIKENAL = "#NAME?";

/** Cells of one column below each other; rows count from 0 in the block that was read. */
interface Runtun {
  readonly kolom: number;
  readonly baris: number;
  readonly rumus: string[];
}

/** What a formula of ours shows for ever when Excel has lost its call: entered anew it is calculated. */
const MACET = [TAK_DIKENAL, "#BUSY!"];

/** The runs of cells that show #NAME? or #BUSY! over a formula of ours. */
function runtunTakDikenal(
  nilai: readonly (readonly unknown[])[],
  rumus: readonly (readonly unknown[])[],
): Runtun[] {
  const hasil: Runtun[] = [];
  const lebar = nilai[0]?.length ?? 0;
  for (let kolom = 0; kolom < lebar; kolom++) {
    let runtun: Runtun | undefined;
    nilai.forEach((satu, baris) => {
      const isi = String(rumus[baris]?.[kolom] ?? "");
      if (!MACET.includes(String(satu[kolom])) || !/^=.*LKJIP\./i.test(isi)) return void (runtun = undefined);
      if (runtun) runtun.rumus.push(isi);
      else hasil.push((runtun = { kolom, baris, rumus: [isi] }));
    });
  }
  return hasil;
}

/**
 * Enters anew the formulas with our functions that show #NAME? or are stuck at #BUSY!: Excel does not calculate them again
 * when it comes to know the functions late, or the page was loaded anew (office-js 6611, 6395, 6355, 1107, 6662). Two syncs to read all sheets, one to write; nothing else is touched.
 * @returns how many cells were entered anew
 */
export async function masukkanRumusLagi(context: Excel.RequestContext): Promise<number> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const isi = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("values,formulas"));
  await context.sync();
  let banyak = 0;
  for (const range of isi.filter((satu) => !satu.isNullObject))
    for (const { kolom, baris, rumus } of runtunTakDikenal(range.values, range.formulas)) {
      const sel = range.getCell(baris, kolom).getAbsoluteResizedRange(rumus.length, 1);
      sel.formulas = rumus.map((satu) => [satu]);
      banyak += rumus.length;
    }
  if (banyak > 0) await context.sync();
  return banyak;
}
