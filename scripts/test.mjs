import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { beginBuild, beginTool, ensurePackages } from "./steps.mjs";

/*
 * `npm test`: everything a fresh clone needs is fetched. Then the add-in is built with the local office.js, and beside that
 * the tests in Node run that need no build. When it is built, the browser tests begin beside them; what looks at the built
 * files comes last. The last line adds all up.
 */

const folder = mkdtempSync(path.join(tmpdir(), "lkjip-test-"));

const MOCHA = "mocha/bin/mocha.js";
const REPORTING = ["--reporter", "scripts/mocha-reporter.cjs", "--exit"];
const TYPESCRIPT = ["--no-config", "--extension", "ts", "--node-option", "import=tsx"];
const countsOf = (name) => path.join(folder, `${name}.json`);

/** Tests of the built files, or that build anew out of the same cache. */
const OF_THE_BUILD = ["test/build/**/*.test.ts", "test/server/**/*.test.ts"];

/** What a mocha run has counted; one that died before it could count is one failure. */
function counted(name, code) {
  try {
    const { passes, failures } = JSON.parse(readFileSync(countsOf(name), "utf8"));
    return { passed: passes, failed: code !== 0 && failures === 0 ? 1 : failures };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs tests with mocha; what they print is kept for later where `stdio` says so. */
async function tests(name, args, stdio) {
  const code = await beginTool(MOCHA, [...args, ...REPORTING], { MOCHA_COUNTS: countsOf(name) }, stdio);
  return counted(name, code);
}

/** The other tests in Node. Test files share nothing, so they run side by side, each worker loading a module once. */
function nodeTests() {
  const jobs = String(Math.max(2, availableParallelism() - 1));
  const ignored = OF_THE_BUILD.flatMap((files) => ["--ignore", files]);
  return tests("node", ["--parallel", "--jobs", jobs, ...ignored]);
}

const buildTests = () => tests("build", [...TYPESCRIPT, "--timeout", "180000", ...OF_THE_BUILD]);

/** The tests in Chromium. Much of their time they wait for a page. What they print comes when the others have said theirs. */
async function browserTests() {
  const said = path.join(folder, "browser.log");
  const file = openSync(said, "w");
  const times = ["--timeout", "120000", "--slow", "5000"];
  const args = [...TYPESCRIPT, ...times, "test/browser/**/*.test.ts"];
  const result = await tests("browser", args, ["ignore", file, file]);
  closeSync(file);
  return { ...result, said: readFileSync(said, "utf8") };
}

ensurePackages();
const { ensureBrowser } = await import("./find-browser.mjs");
process.env.CHROME_PATH = ensureBrowser();
const { fontSettings } = await import("./find-fonts.mjs");
Object.assign(process.env, fontSettings(folder));

const building = beginBuild("intranet", "production");
const inNode = nodeTests();
const isBuilt = (await building) === 0;
const inBrowser = isBuilt ? browserTests() : { passed: 0, failed: 1, said: "The build failed.\n" };
const results = [await inNode];
if (isBuilt) results.push(await buildTests());
const { said, ...browser } = await inBrowser;
process.stdout.write(said);
results.push(browser);
rmSync(folder, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
