import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { functionsMetadata } from "../../scripts/lib/functions-metadata";
import { checkFunctions, readAssociations } from "../../scripts/manifest-check/associations";
import { pngSize } from "../../scripts/manifest-check/icons";
import { ROOT } from "../../scripts/lib/product";
import { RIBBON } from "../../scripts/manifest/ribbon";

describe("associations of the runtime", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-asosiasi-"));
  after(() => rmSync(folder, { recursive: true }));

  function associationsOf(source: string) {
    const entry = path.join(folder, "runtime.ts");
    writeFileSync(entry, source);
    return readAssociations(entry);
  }

  it("sees what is registered while the file loads", () => {
    const { actions, functions } = associationsOf(
      'Office.actions.associate("A", () => 1); CustomFunctions.associate("F", () => 1); CustomFunctions.associate({ G: () => 1 });',
    );
    assert.deepEqual([...actions], ["A"]);
    assert.deepEqual([...functions], ["F", "G"]);
  });

  it("does not count what is registered only after Office is ready", () => {
    const { actions } = associationsOf(
      'void Office.onReady().then(() => Office.actions.associate("A", () => 1));',
    );
    assert.equal(actions.size, 0);
  });

  it("finds in the product's runtime every function of functions.json and every action of the ribbon", () => {
    const associations = readAssociations(path.join(ROOT, "src/runtime.ts"));
    assert.deepEqual(checkFunctions(functionsMetadata(), associations), []);
    const wanted = RIBBON.flatMap((group) => group.buttons).filter((button) => button.action === "function");
    for (const { name } of wanted) assert.ok(associations.actions.has(name), `no code for ${name}`);
  });
});

describe("reading a PNG's size", () => {
  it("reads width and height from the header", () => {
    const header = Buffer.alloc(24);
    header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    header.writeUInt32BE(80, 16);
    header.writeUInt32BE(64, 20);
    assert.deepEqual(pngSize(header), { width: 80, height: 64 });
  });

  it("knows that other bytes are no PNG", () => {
    assert.equal(pngSize(Buffer.from("GIF89a, and some more bytes to be long enough")), undefined);
    assert.equal(pngSize(Buffer.alloc(4)), undefined);
  });
});
