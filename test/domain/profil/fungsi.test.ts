import assert from "node:assert/strict";
import fc from "fast-check";
import { pisahFungsi, tanpaPenomoran } from "../../../src/domain/profil/fungsi";

describe("the functions of an agency", () => {
  for (const [tulisan, fungsi] of [
    ["a. perumusan kebijakan", "perumusan kebijakan"],
    ["a. a. perumusan kebijakan", "perumusan kebijakan"],
    ["b.pelaksanaan", "pelaksanaan"],
    ["12) evaluasi", "evaluasi"],
    ["(c) evaluasi", "evaluasi"],
    ["A. Perumusan", "Perumusan"],
    ["a.n. Bupati menandatangani", "a.n. Bupati menandatangani"],
    ["pelaksanaan 2. tahap", "pelaksanaan 2. tahap"],
    ["1.150 orang dilatih", "1.150 orang dilatih"],
    ["S.K. Bupati", "S.K. Bupati"],
  ] as const)
    it(`reads "${tulisan}" as "${fungsi}"`, () => assert.equal(tanpaPenomoran(tulisan), fungsi));

  it("are one a line, and reading them again changes nothing", () => {
    assert.deepEqual(pisahFungsi("a. satu\r\n\n  b. dua  \n"), ["satu", "dua"]);
    fc.assert(
      fc.property(fc.string(), (teks) => {
        const sekali = pisahFungsi(teks);
        assert.deepEqual(pisahFungsi(sekali.join("\n")), sekali);
      }),
    );
  });
});
