import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";

const baca = (berkas: string): string =>
  readFileSync(path.join(__dirname, "../../../src/domain", berkas), "utf8");

describe("names in the review", () => {
  it("are normalised and compared exactly as in Ambil Data", () => {
    const kode = baca("reviu/identitas/nama.ts").replace(/^\/\*[^]*?\*\/\n\n/, "");
    assert.equal(kode, baca("ambil/nama.ts"));
  });
});
