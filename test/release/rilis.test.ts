import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { changelogProblems, datedChangelog } from "../../scripts/release/changelog";
import { productVersion, raiseVersion, spreadVersion, strayVersions } from "../../scripts/release/versions";

const AKAR = path.resolve(__dirname, "../..");
const BERKAS = [
  "product.config.json",
  "package.json",
  "package-lock.json",
  "packages/excel-host/package.json",
  "packages/excel-workbench/package.json",
];

describe("the version of a release", () => {
  let salinan = "";
  beforeEach(() => {
    salinan = mkdtempSync(path.join(tmpdir(), "lkjip-rilis-"));
    for (const berkas of BERKAS) {
      mkdirSync(path.dirname(path.join(salinan, berkas)), { recursive: true });
      cpSync(path.join(AKAR, berkas), path.join(salinan, berkas));
    }
  });
  afterEach(() => rmSync(salinan, { recursive: true }));

  const isi = (berkas: string) => readFileSync(path.join(salinan, berkas), "utf8");
  const versi = (berkas: string) => (JSON.parse(isi(berkas)) as { version: string }).version;

  it("is the same everywhere in this repository", () => {
    assert.deepEqual(strayVersions(AKAR), []);
  });

  it("goes from product.config.json into everything that repeats it, and nowhere else", () => {
    raiseVersion(salinan, "9.1.0");
    assert.deepEqual(strayVersions(salinan).sort(), BERKAS.slice(1).sort());
    spreadVersion(salinan);
    for (const berkas of BERKAS) assert.equal(versi(berkas), "9.1.0", berkas);
    assert.match(isi("packages/excel-workbench/package.json"), /"excel-host": "9\.1\.0"/);
    const asli = readFileSync(path.join(AKAR, "package-lock.json"), "utf8").split("\n");
    const beda = isi("package-lock.json")
      .split("\n")
      .filter((baris, i) => baris !== asli[i]);
    // The lock's own version, the root's, the two packages', and the three times that one of them is needed.
    assert.equal(beda.length, 7);
    assert.ok(beda.every((baris) => baris.includes("9.1.0")));
    assert.deepEqual(spreadVersion(salinan), []);
  });

  it("is told where one file strays", () => {
    const paket = "packages/excel-host/package.json";
    writeFileSync(path.join(salinan, paket), isi(paket).replace(/"version": "[^"]+"/, '"version": "7.7.7"'));
    assert.deepEqual(strayVersions(salinan), [paket]);
  });

  it("goes up only", () => {
    raiseVersion(salinan, "9.10.0");
    for (const salah of ["9.9.9", "9.10.0", "1", "9.10.1-beta", "v10.0.0"])
      assert.throws(() => raiseVersion(salinan, salah), /is no version|is not above/, salah);
    raiseVersion(salinan, "10.0.0");
    assert.equal(productVersion(salinan), "10.0.0");
  });
});

describe("the changelog of a release", () => {
  const TULISAN = "# Changelog\n\n## 1.2.0 (unreleased)\n\n- New.\n\n## 1.1.0 (2026-01-31)\n\n- Old.\n";

  it("begins with the version and says something about it", () => {
    assert.deepEqual(changelogProblems(TULISAN, "1.2.0"), []);
    assert.match(changelogProblems(TULISAN, "1.3.0").join(), /does not begin with 1\.3\.0/);
    assert.match(changelogProblems(TULISAN.replace("- New.\n", ""), "1.2.0").join(), /says nothing about/);
    assert.match(changelogProblems("", "1.2.0").join(), /does not begin/);
  });

  it("has headings with version and day", () => {
    const salah = TULISAN.replace("(2026-01-31)", "31 January");
    assert.match(changelogProblems(salah, "1.2.0").join(), /"## 1\.1\.0 31 January" is no heading/);
  });

  it("gets the day of the release", () => {
    assert.match(datedChangelog(TULISAN, "1.2.0", "2026-11-28"), /^## 1\.2\.0 \(2026-11-28\)$/m);
  });

  it("is sound in this repository", () => {
    const tulisan = readFileSync(path.join(AKAR, "CHANGELOG.md"), "utf8");
    assert.deepEqual(changelogProblems(tulisan, productVersion(AKAR)), []);
  });
});
