import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/lib/product";

interface Kata {
  readonly kata: string;
  readonly arti: string;
  readonly berkas: string;
}

/** The rows of the glossary's table. */
function bacaGlosarium(): Kata[] {
  const baris = readFileSync(path.join(ROOT, "docs/GLOSSARIUM.md"), "utf8").split("\n");
  return baris
    .filter((teks) => teks.startsWith("| ") && !teks.startsWith("| word"))
    .map((teks) => {
      const [kata = "", arti = "", satuan = "", berkas = ""] = teks.slice(2, -2).split(" | ");
      return { kata, arti: `${arti} ${satuan}`, berkas };
    });
}

const isi = (berkas: string): string => readFileSync(path.join(ROOT, berkas), "utf8");

describe("the glossary", () => {
  const semua = bacaGlosarium();

  it("has some sixty words, each once, in order", () => {
    const kata = semua.map((satu) => satu.kata);
    assert.ok(kata.length >= 60, String(kata.length));
    assert.deepEqual(kata, [...new Set(kata)].sort());
  });

  for (const { kata, arti, berkas } of semua)
    it(`finds "${kata}" where it says`, () => {
      assert.ok(existsSync(path.join(ROOT, berkas)), berkas);
      const tempat = `${berkas}\n${isi(berkas)}`;
      const bagian = kata.replace(/ \(.*\)/, "").split(", ");
      for (const satu of bagian) assert.match(tempat, new RegExp(satu, "i"));
      assert.ok(arti.trim().length > 3);
    });
});
