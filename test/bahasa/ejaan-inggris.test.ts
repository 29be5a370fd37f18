import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "src/bahasa/en";
/** American spellings of words that the texts use, or may use one day. */
const AMERIKA =
  /\b(?:colors?|colored|gray|centers?|centered|favor\w*|behavior\w*|labeled|canceled|\w+(?:iz(?:ed?|es|ing|ations?)|yz(?:ed?|es|ing)))\b/gi;
const TETAP = new Set(["size", "sized", "sizes", "prize", "resize", "resized"]);

describe("English texts", () => {
  it("are spelt in one way, the British one", () => {
    const amerika = readdirSync(FOLDER).flatMap((nama) =>
      [...readFileSync(join(FOLDER, nama), "utf8").matchAll(AMERIKA)].flatMap(([kata]) =>
        TETAP.has(kata.toLowerCase()) ? [] : [`${nama}: ${kata}`],
      ),
    );
    assert.deepEqual(amerika, []);
  });
});
