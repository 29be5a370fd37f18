import path from "node:path";
import { makeTemplates } from "./made-workbook";
import { ROOT } from "./lib/product";

/*
 * `npm run templat`: makes a ready workbook of every assets/templat/*.json by running the real command, Siapkan Buku
 * Kerja with that template, on a new workbook, into dist/templat. `npm run release` takes them along.
 */

makeTemplates(path.join(ROOT, "dist/templat"))
  .then((made) => made.forEach((file) => console.log(path.relative(ROOT, file))))
  .catch((galat: unknown) => {
    console.error(galat instanceof Error ? galat.message : galat);
    process.exitCode = 1;
  });
