import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { build, ensurePackages, ROOT } from "./steps.mjs";

/*
 * `npm start`: builds the add-in with the local office.js, serves the workbench and opens it.
 * `--no-open` (or CI=1) only prints the address; `--port 8080` asks for a port.
 */

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/** Opens the default browser; where there is none, the printed address must do. */
function openBrowser(url) {
  const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function wishedPort() {
  const at = process.argv.indexOf("--port");
  return at === -1 ? undefined : Number(process.argv[at + 1]);
}

const require = createRequire(import.meta.url);

ensurePackages();
console.log("Menyusun add-in dan meja kerja ...");
build("intranet", "development");
require("tsx/cjs/api").register();
const { buildWorkbench, startWorkbench } = require("excel-workbench");
const workbenchDir = path.join(ROOT, "dist/workbench");
await buildWorkbench(workbenchDir);
const { url } = await startWorkbench({
  port: wishedPort(),
  distDir: path.join(ROOT, "dist/intranet"),
  workbenchDir,
  sample: path.join(ROOT, "assets/contoh/contoh.xlsx"),
});
console.log(`Meja kerja LKjIP: ${url}\nTekan Ctrl+C untuk berhenti.`);
if (!process.env.CI && !process.argv.includes("--no-open")) openBrowser(url);
