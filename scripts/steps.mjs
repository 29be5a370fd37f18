import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { outdatedPackages } from "./lib/packages.mjs";

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

/**
 * The same beside what goes on here.
 * @returns {Promise<number>} its exit code
 */
export function beginTool(file, args, env = {}, stdio = "inherit") {
  const options = { cwd: ROOT, stdio, env: { ...process.env, ...env } };
  const tool = spawn(process.execPath, [path.join(ROOT, "node_modules", file), ...args], options);
  return new Promise((resolve) => tool.once("exit", (code) => resolve(code ?? 1)));
}

/**
 * Installs the packages of package-lock.json where one is missing or another version, as after a `git pull`; asks for
 * nothing where all are there, so that a machine without a network works on. Ends the process when it fails.
 */
export function ensurePackages() {
  const outdated = outdatedPackages(ROOT);
  if (outdated.length === 0) return;
  console.log(`Memasang paket (npm ci): ${outdated.length} belum ada atau lain versinya ...`);
  const code = run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) process.exit(code);
}

/** Addresses for builds that are tested and never handed out: ".test" belongs to nobody (RFC 2606). */
export const TEST_SITE = { url: "https://lkjip.test", support: "https://lkjip.test/bantuan" };

const WEBPACK = "webpack-cli/bin/cli.js";

function buildOptions(target, mode) {
  const env = [`target=${target}`, ...Object.entries(TEST_SITE).map(([name, value]) => `${name}=${value}`)];
  return ["--mode", mode, ...env.flatMap((one) => ["--env", one])];
}

/** Builds the add-in for one target, for this machine only; ends the process when that fails. */
export function build(target, mode) {
  const code = runTool(WEBPACK, buildOptions(target, mode));
  if (code !== 0) process.exit(code);
}

/** The same beside what goes on here: a promise of its exit code. */
export const beginBuild = (target, mode) => beginTool(WEBPACK, buildOptions(target, mode));
