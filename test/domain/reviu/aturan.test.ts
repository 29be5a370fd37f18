import assert from "node:assert/strict";
import { ATURAN } from "../../../src/domain/reviu/aturan/index";
import { susunBahan } from "../../../src/domain/reviu/bahan/bahan";
import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import type { Aturan, LembarContoh } from "../../../src/domain/reviu/aturan";
import type { TemuanReviu } from "../../../src/domain/reviu/temuan-reviu";
import { SKALA_PERMENDAGRI } from "../../../src/domain/ukur/skala";

function periksa(aturan: Aturan, lembar: readonly LembarContoh[]): TemuanReviu[] {
  const { tahunLalu } = aturan.contoh;
  const lalu = tahunLalu ? { tahunLalu: tahunLalu.map(lembarDariContoh) } : {};
  const setelan = { skala: SKALA_PERMENDAGRI, celah: "batas-bawah", ...lalu } as const;
  return aturan.periksa(susunBahan(lembar.map(lembarDariContoh), setelan));
}

describe("reviu: each rule on its own examples", () => {
  for (const aturan of ATURAN) {
    it(`${aturan.kode} fires on its example, at its cell`, () => {
      const temuan = periksa(aturan, aturan.contoh.menyala.lembar);
      assert.ok(temuan.length > 0, "nothing was found");
      assert.equal(temuan[0]?.sel, aturan.contoh.menyala.sel);
      for (const { kode } of temuan) assert.equal(kode, aturan.kode);
    });

    it(`${aturan.kode} is silent on the example that looks alike`, () => {
      assert.deepEqual(periksa(aturan, aturan.contoh.diam), []);
    });
  }

  it("has one rule for each code", () => {
    assert.equal(new Set(ATURAN.map(({ kode }) => kode)).size, ATURAN.length);
  });
});
