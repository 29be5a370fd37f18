import { writeFile } from "node:fs/promises";
import path from "node:path";
import { madeWorkbook } from "./made-workbook";

/*
 * Makes assets/contoh/contoh.xlsx from assets/contoh/data.json by running the real command, Siapkan Buku Kerja with
 * the sample, on a new workbook.
 */

const TUJUAN = path.join(__dirname, "../assets/contoh/contoh.xlsx");

async function buatContoh(): Promise<void> {
  await writeFile(TUJUAN, await madeWorkbook({ isi: "contoh" }));
  console.log(path.relative(process.cwd(), TUJUAN));
}

buatContoh().catch((galat: unknown) => {
  console.error(galat instanceof Error ? galat.message : galat);
  process.exitCode = 1;
});
