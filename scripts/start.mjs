import path from "node:path";
import { build, ensurePackages, ROOT } from "./steps.mjs";

/*
 * `npm start`: builds the add-in with the local office.js, serves the workbench and opens it, with its tour at the first
 * visit. `npm start -- --help` says what else it takes.
 */

const HELP = `npm start [-- OPTIONS]: builds the add-in and opens the workbench with a sample workbook.

  --lang en      the workbench and the add-in speak English (else Indonesian)
  --port 8080    asks for this port (else one that is free)
  --no-open      only prints the address, opens no browser
  --help         this list`;

if (process.argv.includes("--help") || process.argv.includes("-h")) {
  console.log(HELP);
  process.exit(0);
}

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
