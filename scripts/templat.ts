import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { TEMPLAT } from "../src/domain/lembar/kunci-templat";
import { ROOT } from "./lib/product";
import { madeWorkbook } from "./lib/made-workbook";

/*
 * `npm run templat [-- FOLDER]`: makes a ready workbook of every assets/templat/*.json by running the real command,
 * Siapkan Buku Kerja with that template, on a new workbook; by default into dist/templat. `npm run release` takes them.
 */

async function buatTemplat(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const kunci of TEMPLAT) {
    const nama = path.join(folder, `templat-${kunci}.xlsx`);
    await writeFile(nama, await madeWorkbook({ isi: kunci }));
    console.log(path.relative(ROOT, nama));
  }
}

buatTemplat(path.resolve(process.argv[2] ?? path.join(ROOT, "dist/templat"))).catch((galat: unknown) => {
  console.error(galat instanceof Error ? galat.message : galat);
  process.exitCode = 1;
});
