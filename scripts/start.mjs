import { spawn } from "node:child_process";
import { build, ensurePackages, ROOT } from "./steps.mjs";
import path from "node:path";
import { pathToFileURL } from "node:url";

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

ensurePackages();
console.log("Menyusun add-in ...");
build("intranet", "development");
const { register } = await import("tsx/esm/api");
register();
const server = pathToFileURL(path.join(ROOT, "host/workbench/server.ts")).href;
const { startWorkbench } = await import(server);
const { url } = await startWorkbench({ addin: path.join(ROOT, "dist/intranet"), port: wishedPort() });
console.log(`Meja kerja LKjIP: ${url}\nTekan Ctrl+C untuk berhenti.`);
if (!process.env.CI && !process.argv.includes("--no-open")) openBrowser(url);
