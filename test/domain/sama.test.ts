import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { sama, sidik } from "../../src/domain/sama";

/** Plain data as settings hold it. */
const data = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;

describe("comparing plain data", () => {
  it("says what a deep comparison says, whatever the data", () => {
    fc.assert(
      fc.property(data, data, (a, b) => {
        const tanpaMinusNol = JSON.parse(JSON.stringify([a, b])) as [unknown, unknown];
        assert.equal(sama(...tanpaMinusNol), isDeepStrictEqual(...tanpaMinusNol));
      }),
    );
  });

  it("finds a copy the same, and one changed leaf different", () => {
    fc.assert(
      fc.property(data, (a) => {
        const salinan = JSON.parse(JSON.stringify({ a })) as { a: unknown };
        assert.ok(sama({ a: salinan.a, b: 1 }, { b: 1, a: salinan.a }));
        assert.ok(!sama({ a: [salinan.a, 1] }, { a: [salinan.a, 2] }));
      }),
    );
  });

  it("takes an undefined field for none, and tells lists from objects", () => {
    assert.ok(sama({ a: 1, b: undefined }, { a: 1 }));
    assert.ok(!sama({ a: undefined }, { b: 1 }));
    assert.ok(!sama([], {}) && !sama([1], { 0: 1 }) && !sama(null, {}) && !sama("1", 1));
  });
});

describe("fingerprints of texts", () => {
  it("are FNV-1a, as the documents that are out already hold them", () => {
    const vektor = { "": 0x811c9dc5, a: 0xe40c292c, foobar: 0xbf9cf968 };
    for (const [teks, nilai] of Object.entries(vektor)) assert.equal(sidik(teks), nilai.toString(36));
  });

  it("are the same for the same text, and short", () => {
    fc.assert(
      fc.property(fc.string(), (teks) => sidik(teks) === sidik(`${teks}`) && sidik(teks).length <= 7),
    );
  });
});
