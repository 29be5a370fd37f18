import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readProduct, ROOT } from "./lib/product";
import { renderManifest } from "./manifest/render";
import { changelogProblems, datedChangelog } from "./release/changelog";
import { productVersion, raiseVersion, spreadVersion, strayVersions } from "./release/versions";

/*
 * `npm run release`: is this a release? The version stands in product.config.json only; package.json, the packages, the
 * lock and manifest.xml repeat it, and CHANGELOG.md begins with it.
 * `npm run release -- 1.2.3`: makes it one: raises the version, writes it everywhere, dates the changelog. What remains
 * is said at the end; nothing is committed, tagged or published here.
 */

const CHANGELOG = path.join(ROOT, "CHANGELOG.md");
const MANIFEST = path.join(ROOT, "manifest.xml");

function rendered(): string {
  const product = readProduct();
  return renderManifest(product, product.urls.development);
}

function problems(): string[] {
  const version = productVersion(ROOT);
  const strays = strayVersions(ROOT).map((file) => `${file} does not say ${version}.`);
  const manifest =
    readFileSync(MANIFEST, "utf8") === rendered() ? [] : ["manifest.xml is not rendered anew."];
  return [...strays, ...manifest, ...changelogProblems(readFileSync(CHANGELOG, "utf8"), version)];
}

function make(version: string): void {
  const changelog = readFileSync(CHANGELOG, "utf8");
  const [problem] = changelogProblems(changelog, version);
  if (problem) throw new Error(problem);
  if (version !== productVersion(ROOT)) raiseVersion(ROOT, version);
  for (const file of spreadVersion(ROOT)) console.log(`${file}: ${version}`);
  writeFileSync(MANIFEST, rendered());
  writeFileSync(CHANGELOG, datedChangelog(changelog, version, new Date().toISOString().slice(0, 10)));
  console.log(`Now run .ci/run, commit, and tag v${version}.`);
}

const [wanted] = process.argv.slice(2);
if (wanted) make(wanted);
const found = problems();
for (const problem of found) console.error(problem);
console.log(found.length === 0 ? `${productVersion(ROOT)} stands everywhere.` : `${found.length} problems.`);
process.exitCode = found.length === 0 ? 0 : 1;
