import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { build, ensurePackages, ROOT, runTool } from "./steps.mjs";

/*
 * `npm test`: everything a fresh clone needs is fetched, the add-in is built with the local office.js, then
 * the unit and host tests run in Node and, beside them, the browser tests in Chromium. The last line adds both up.
 */

const folder = mkdtempSync(path.join(tmpdir(), "lkjip-test-"));

const MOCHA = "mocha/bin/mocha.js";
const REPORTING = ["--reporter", "scripts/mocha-reporter.cjs", "--exit"];
const countsOf = (name) => path.join(folder, `${name}.json`);

/** What a mocha run has counted; one that died before it could count is one failure. */
function counted(name, code) {
  try {
    const { passes, failures } = JSON.parse(readFileSync(countsOf(name), "utf8"));
    return { passed: passes, failed: code !== 0 && failures === 0 ? 1 : failures };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function nodeTests() {
  // Test files share nothing, so they run side by side.
  const sideBySide = ["--parallel", "--jobs", String(Math.max(2, availableParallelism() - 1))];
  return counted("node", runTool(MOCHA, [...sideBySide, ...REPORTING], { MOCHA_COUNTS: countsOf("node") }));
}

/**
 * Begins the browser tests beside the others: much of their time they wait for a page. What they print is kept in a file
 * until the others have said theirs.
 */
function beginBrowserTests() {
  const typescript = ["--no-config", "--extension", "ts", "--node-option", "import=tsx"];
  const times = ["--timeout", "120000", "--slow", "5000"];
  const args = [path.join("node_modules", MOCHA), ...typescript, ...times, ...REPORTING];
  const said = path.join(folder, "browser.log");
  const file = openSync(said, "w");
  const run = spawn(process.execPath, [...args, "test/browser/**/*.test.ts"], {
    cwd: ROOT,
    stdio: ["ignore", file, file],
    env: { ...process.env, MOCHA_COUNTS: countsOf("browser") },
  });
  const ended = new Promise((resolve) => run.once("exit", (code) => resolve(code ?? 1)));
  return async () => {
    const code = await ended;
    closeSync(file);
    process.stdout.write(readFileSync(said, "utf8"));
    return counted("browser", code);
  };
}

ensurePackages();
const { ensureBrowser } = await import("./find-browser.mjs");
process.env.CHROME_PATH = ensureBrowser();
build("intranet", "production");
const browserTests = beginBrowserTests();
const results = [nodeTests(), await browserTests()];
rmSync(folder, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
