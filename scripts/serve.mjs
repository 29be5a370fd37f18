import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./steps.mjs";

/*
 * What `npm start` and `npm run dev` share: the workbench's folders, its server, the browser.
 * Both take `--no-open` (as CI=1 does) to only print the address, and `--port 8080` to ask for a port.
 */

const require = createRequire(import.meta.url);

/** Where the add-in's build for this machine lies, and where the workbench's page is put. */
export const ADD_IN = path.join(ROOT, "dist/intranet");
export const WORKBENCH = path.join(ROOT, "dist/workbench");

/** Loads TypeScript of the project as it is. */
export function load(file) {
  require("tsx/cjs/api").register();
  return require(file);
}

/** Serves the workbench with the sample workbook, and says where. */
export async function serve() {
  const { startWorkbench } = load("excel-workbench");
  const at = process.argv.indexOf("--port");
  const running = await startWorkbench({
    port: at === -1 ? undefined : Number(process.argv[at + 1]),
    distDir: ADD_IN,
    workbenchDir: WORKBENCH,
    sample: path.join(ROOT, "assets/contoh/contoh.xlsx"),
  });
  console.log(`Meja kerja LKjIP: ${running.url}\nTekan Ctrl+C untuk berhenti.`);
  return running;
}

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/** Opens the default browser; where there is none, the printed address must do. */
export function openBrowser(url) {
  if (process.env.CI || process.argv.includes("--no-open")) return;
  const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
