import { bukaExcel } from "../cli/buka-excel";
import { bacaAngka } from "../src/domain/angka/baca-angka";
import { capaian } from "../src/domain/ukur/capaian";
import { cetakTabel } from "./cetak";

/** Calls in a second of a plain function. */
function perDetik(sekali: (i: number) => unknown): string {
  const akhir = performance.now() + 500;
  let n = 0;
  while (performance.now() < akhir) for (let i = 0; i < 100; i += 1) sekali(n++);
  return Math.round(n / 0.5).toLocaleString("en-US");
}

/** So many different CAPAIAN formulas, calculated through the library's own events. */
async function lewatProtokol(baris: number): Promise<string[]> {
  const { excel } = await bukaExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const nomor = Array.from({ length: baris }, (_, i) => i + 1);
    sheet.getRange(`A1:B${baris}`).values = nomor.map((i) => [1000 + i, i]);
    sheet.getRange(`C1:C${baris}`).formulas = nomor.map((i) => [`=LKJIP.CAPAIAN(A${i},B${i})`]);
    await context.sync();
  });
  const awal = performance.now();
  await excel.calculated();
  const lama = performance.now() - awal;
  const kelompok = excel.functionBatches.length;
  excel.close();
  const laju = Math.round(baris / (lama / 1000)).toLocaleString("en-US");
  return [`LKJIP.CAPAIAN in ${baris} cells`, laju, `${lama.toFixed(0)} ms in ${kelompok} batch(es)`];
}

/** Prints how fast the functions are, alone and through Excel's protocol. */
export async function benchFungsi(): Promise<void> {
  cetakTabel(
    "Functions",
    ["what", "calls/s", ""],
    [
      ["capaian(330, i)", perDetik((i) => capaian(330, i)), "domain code"],
      [`bacaAngka("1.150 orang")`, perDetik((i) => bacaAngka(`1.${100 + (i % 900)} orang`)), "domain code"],
      await lewatProtokol(1000),
      await lewatProtokol(3000),
    ],
  );
}
