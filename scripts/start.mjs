import path from "node:path";
import { build, ensurePackages, ROOT } from "./steps.mjs";

/* `npm start`: builds the add-in with the local office.js, serves the workbench and opens it. */

ensurePackages();
const { load, openBrowser, serve, WORKBENCH } = await import("./serve.mjs");
console.log("Menyusun add-in dan meja kerja ...");
build("intranet", "development");
await load(path.join(ROOT, "workbench")).susunMeja(WORKBENCH);
openBrowser((await serve()).url);
