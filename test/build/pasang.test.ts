import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { outdatedPackages } from "../../scripts/lib/packages.mjs";

const ROOT = path.resolve(__dirname, "../..");
const LOCK = "package-lock.json";
const INSTALLED = "node_modules/.package-lock.json";
type Packages = Record<string, { version?: string; link?: boolean; optional?: boolean }>;

/** What `npm start`, `npm test` and `.ci/run` look at before they ask for the network. */
describe("the packages that are to be installed", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "lkjip-pasang-"));
    mkdirSync(path.join(root, "node_modules"));
    for (const file of [LOCK, INSTALLED]) cpSync(path.join(ROOT, file), path.join(root, file));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function change(file: string, how: (packages: Packages) => void): void {
    const lock = JSON.parse(readFileSync(path.join(root, file), "utf8")) as { packages: Packages };
    how(lock.packages);
    writeFileSync(path.join(root, file), JSON.stringify(lock));
  }

  it("are none where npm has installed this very lock file, whatever the machine", () => {
    assert.deepEqual(outdatedPackages(root), []);
  });

  it("are the new one and the one in another version after a pull", () => {
    change(LOCK, (packages) => {
      packages["node_modules/docx"] = { version: "99.0.0" };
      packages["node_modules/paket-baru"] = { version: "1.0.0" };
    });
    assert.deepEqual(outdatedPackages(root), ["node_modules/docx", "node_modules/paket-baru"]);
  });

  it("are never optional ones, our own folders or what is no longer asked for", () => {
    change(LOCK, (packages) => {
      packages["node_modules/hanya-mac"] = { version: "1.0.0", optional: true };
      packages["node_modules/paket-kami"] = { link: true };
      packages["packages/excel-host"] = { version: "99.0.0" };
    });
    change(INSTALLED, (packages) => (packages["node_modules/paket-lama"] = { version: "1.0.0" }));
    assert.deepEqual(outdatedPackages(root), []);
  });

  it("are all where nothing was installed, or npm's note of it is broken", () => {
    writeFileSync(path.join(root, INSTALLED), "{");
    const all = outdatedPackages(root);
    assert.ok(all.length > 500, `${all.length}`);
    rmSync(path.join(root, "node_modules"), { recursive: true });
    assert.deepEqual(outdatedPackages(root), all);
  });
});
