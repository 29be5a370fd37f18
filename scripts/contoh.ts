import { writeFile } from "node:fs/promises";
import path from "node:path";
import { bukaExcel } from "../cli/buka-excel";
import { AWAL_JURNAL } from "../src/domain/jurnal/jurnal";

/*
 * Makes assets/contoh/contoh.xlsx from assets/contoh/data.json by running the real command, Siapkan Buku Kerja with
 * the sample, on a new workbook.
 */

const TUJUAN = path.join(__dirname, "../assets/contoh/contoh.xlsx");

/** The sheet of a new workbook is empty and of no use in the sample. */
async function hapusLembarKosong(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
}

/** The sample is what its reader began with: nobody's Kembalikan may take it away. */
async function lupakanJurnal(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const semua = context.workbook.settings.load({ key: true });
    await context.sync();
    semua.items.filter(({ key }) => key.startsWith(AWAL_JURNAL)).forEach((satu) => satu.delete());
    await context.sync();
  });
}

async function buatContoh(): Promise<void> {
  const { excel, perintah } = await bukaExcel();
  const hasil = await perintah.siapkanBukuKerja({ isi: "contoh" });
  if (!hasil.berhasil) throw new Error(`${hasil.ringkasan} ${hasil.pesan.map(({ teks }) => teks).join(" ")}`);
  await hapusLembarKosong(excel.Excel);
  await lupakanJurnal(excel.Excel);
  await excel.calculated();
  await writeFile(TUJUAN, await excel.save());
  excel.close();
  console.log(`${hasil.ringkasan}\n${path.relative(process.cwd(), TUJUAN)}`);
}

buatContoh().catch((galat: unknown) => {
  console.error(galat instanceof Error ? galat.message : galat);
  process.exitCode = 1;
});
