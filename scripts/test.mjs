import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { build, ensurePackages, runTool } from "./steps.mjs";

/*
 * `npm test`: everything a fresh clone needs is fetched, the add-in is built with the local office.js, then
 * the unit and host tests run in Node and the browser tests in Chromium. The last line adds both up.
 */

const folder = mkdtempSync(path.join(tmpdir(), "lkjip-test-"));

/** One mocha run; a run that dies before it could count is one failure. */
function mocha(name, args) {
  const counts = path.join(folder, `${name}.json`);
  const all = [...args, "--reporter", "scripts/mocha-reporter.cjs", "--exit"];
  const code = runTool("mocha/bin/mocha.js", all, { MOCHA_COUNTS: counts });
  try {
    const { passes, failures } = JSON.parse(readFileSync(counts, "utf8"));
    return { passed: passes, failed: code !== 0 && failures === 0 ? 1 : failures };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function browserTests() {
  const typescript = ["--no-config", "--extension", "ts", "--node-option", "import=tsx"];
  return mocha("browser", [
    ...typescript,
    "--timeout",
    "120000",
    "--slow",
    "5000",
    "test/browser/**/*.test.ts",
  ]);
}

ensurePackages();
const { ensureBrowser } = await import("./find-browser.mjs");
process.env.CHROME_PATH = ensureBrowser();
build("intranet", "production");
// Test files share nothing, so they run side by side; the browser tests draw on both cores themselves.
const sideBySide = ["--parallel", "--jobs", String(Math.max(2, availableParallelism() - 1))];
const results = [mocha("node", sideBySide), browserTests()];
rmSync(folder, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
