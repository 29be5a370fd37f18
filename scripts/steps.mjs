import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const WINDOWS = process.platform === "win32";

/**
 * Runs a program in the project's folder and shows what it prints.
 * @returns {number} its exit code; 1 where it could not be started
 */
export function run(command, args, env = {}) {
  const options = { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env }, shell: WINDOWS };
  return spawnSync(command, args, options).status ?? 1;
}

/** Runs a program that lives in node_modules, with the Node that runs this. */
export function runTool(file, args, env = {}) {
  const tool = path.join(ROOT, "node_modules", file);
  const options = { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [tool, ...args], options).status ?? 1;
}

/** Installs the packages of package-lock.json where there are none yet; ends the process when that fails. */
export function ensurePackages() {
  if (existsSync(path.join(ROOT, "node_modules", ".package-lock.json"))) return;
  console.log("Memasang paket (npm ci), sekali saja ...");
  const code = run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) process.exit(code);
}

/** Addresses for builds that are tested and never handed out: ".test" belongs to nobody (RFC 2606). */
export const TEST_SITE = { url: "https://lkjip.test", support: "https://lkjip.test/bantuan" };

/** Builds the add-in for one target, for this machine only; ends the process when that fails. */
export function build(target, mode) {
  const env = [`target=${target}`, ...Object.entries(TEST_SITE).map(([name, value]) => `${name}=${value}`)];
  const code = runTool("webpack-cli/bin/cli.js", ["--mode", mode, ...env.flatMap((one) => ["--env", one])]);
  if (code !== 0) process.exit(code);
}
