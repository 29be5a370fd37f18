import path from "node:path";
import { build, ensurePackages, ROOT } from "./steps.mjs";

/*
 * `npm start`: builds the add-in with the local office.js, serves the workbench and opens it, with its tour at the first
 * visit. `npm start -- --lang en` speaks English.
 */

ensurePackages();
const { load, openBrowser, serve, WORKBENCH } = await import("./serve.mjs");
console.log("Menyusun add-in dan meja kerja ...");
build("intranet", "development");
const at = process.argv.indexOf("--lang");
await load(path.join(ROOT, "workbench")).susunMejaBertur(
  WORKBENCH,
  process.argv[at + 1] === "en" ? "en" : "id",
);
openBrowser((await serve()).url);
