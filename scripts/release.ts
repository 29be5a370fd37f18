import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./docs/site";
import { makeTemplates } from "./made-workbook";
import { readProduct, ROOT } from "./lib/product";
import { renderManifest } from "./manifest/render";
import { changelogProblems, datedChangelog } from "./release/changelog";
import { addressProblem, withoutSlash } from "./release/package/address";
import { makeRelease } from "./release/package/assemble";
import { productVersion, raiseVersion, spreadVersion, strayVersions } from "./release/versions";

/*
 * `npm run release`: is this a release? The version stands in product.config.json only; package.json, the packages, the
 * lock and manifest.xml repeat it, and CHANGELOG.md begins with it.
 * `npm run release -- 1.2.3`: makes it one: raises the version, writes it everywhere, dates the changelog. What remains
 * is said at the end; nothing is committed, tagged or published here.
 * `npm run release -- --url https://… --support https://…`: makes the folder and .zip that an IT desk installs from.
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

/** What keeps an office's release from being made; the address is the office's own. */
function packageProblems(url: string | undefined, support: string | undefined): string[] {
  const addresses = [addressProblem("--url", url), addressProblem("--support", support)];
  return [...addresses.filter((problem) => problem !== undefined), ...problems()];
}

async function pack(url: string, support: string, out: string): Promise<void> {
  const documents = path.join(ROOT, "dist/dokumen");
  const { broken } = buildSite(documents);
  if (broken.length > 0) throw new Error(`Links of the documents lead nowhere: ${broken.join("; ")}`);
  const addresses = { url: withoutSlash(url), support };
  const order = { root: ROOT, version: productVersion(ROOT), out, ...addresses };
  const templat = path.join(ROOT, "dist/templat");
  await makeTemplates(templat);
  const { folder, zip } = makeRelease(order, { panduan: documents, templat });
  for (const made of [folder, zip]) console.log(path.relative(ROOT, made));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { url: { type: "string" }, support: { type: "string" }, out: { type: "string" } },
    allowPositionals: true,
  });
  const [wanted] = positionals;
  const packing = values.url !== undefined || values.support !== undefined;
  if (wanted) make(wanted);
  const found = packing ? packageProblems(values.url, values.support) : problems();
  for (const problem of found) console.error(problem);
  if (packing && found.length === 0)
    await pack(
      values.url ?? "",
      values.support ?? "",
      path.resolve(values.out ?? path.join(ROOT, "release")),
    );
  console.log(
    found.length === 0 ? `${productVersion(ROOT)} stands everywhere.` : `${found.length} problems.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}

const USE = "Use: npm run release [-- 1.2.3] [-- --url https://… --support https://… [--out folder]]";

main().catch((error: NodeJS.ErrnoException) => {
  console.error(error.code?.startsWith("ERR_PARSE_ARGS") ? `${error.message}\n${USE}` : error.message);
  process.exitCode = 2;
});
