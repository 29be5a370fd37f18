import assert from "node:assert/strict";
import { alamatSel, hurufKolom, indeksKolom } from "../../../src/domain/tabel";

describe("column letters", () => {
  it("go there and back", () => {
    for (const [indeks, huruf] of [
      [0, "A"],
      [25, "Z"],
      [26, "AA"],
      [701, "ZZ"],
      [702, "AAA"],
    ] as const) {
      assert.equal(hurufKolom(indeks), huruf);
      assert.equal(indeksKolom(huruf.toLowerCase()), indeks);
    }
    assert.equal(indeksKolom("A1"), -1);
    assert.equal(alamatSel(11, 13), "N12");
  });
});
