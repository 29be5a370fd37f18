import { rmSync } from "node:fs";
import path from "node:path";
import { build, ensurePackages, ROOT } from "./steps.mjs";

/*
 * `npm run demo`: a folder with the workbench and the add-in that any web server can serve as it is, under any path, so
 * that an office can try before it installs. Nothing in it needs a server that runs programs.
 */

ensurePackages();
const { ADD_IN, load } = await import("./serve.mjs");
const folder = path.join(ROOT, "dist/demo");
console.log("Menyusun peragaan ...");
build("intranet", "production");
rmSync(folder, { recursive: true, force: true });
const sample = path.join(ROOT, "assets/contoh/contoh.xlsx");
await load(path.join(ROOT, "workbench")).susunPeragaan(folder, { distDir: ADD_IN, sample });
console.log(`Peragaan: ${path.relative(ROOT, folder)}. Salin isinya ke folder mana pun di server web.`);
