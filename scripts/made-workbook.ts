import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { bukaExcel } from "../cli/buka-excel";
import type { OpsiSiapkan } from "../src/commands";
import { AWAL_JURNAL } from "../src/domain/jurnal/jurnal";
import { TEMPLAT } from "../src/domain/lembar/kunci-templat";

/**
 * The sheet of a new workbook is empty and of no use beside ours; and who opens a ready workbook must not take its making
 * back with Kembalikan, so its journal (which holds the time of day, too) goes.
 */
async function rapikan(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const settings = context.workbook.settings.load("items/key");
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
    for (const satu of settings.items) if (satu.key.startsWith(AWAL_JURNAL)) satu.delete();
    await context.sync();
  });
}

/** A new workbook, prepared by the real command and calculated; the same bytes whenever it is made. */
export async function madeWorkbook(opsi: OpsiSiapkan): Promise<Uint8Array> {
  const { excel, perintah } = await bukaExcel();
  try {
    const hasil = await perintah.siapkanBukuKerja(opsi);
    if (!hasil.berhasil)
      throw new Error(`${hasil.ringkasan} ${hasil.pesan.map(({ teks }) => teks).join(" ")}`);
    await rapikan(excel.Excel);
    await excel.calculated();
    return await excel.save();
  } finally {
    excel.close();
  }
}

/** Writes a ready workbook of every template into a folder, anew; the answer names the files. */
export async function makeTemplates(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const made: string[] = [];
  for (const kunci of TEMPLAT) {
    const file = path.join(folder, `templat-${kunci}.xlsx`);
    await writeFile(file, await madeWorkbook({ isi: kunci }));
    made.push(file);
  }
  return made;
}
