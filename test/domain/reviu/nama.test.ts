import assert from "node:assert/strict";
import fc from "fast-check";
import * as ambil from "../../../src/domain/ambil/nama";
import * as reviu from "../../../src/domain/reviu/identitas/nama";

const kata = fc.constantFrom(
  "Jumlah",
  "pasar",
  "yang",
  "Tera",
  "- tera",
  "1.",
  "Program",
  "Kegiatan",
  "5.1.01",
  "UTTP",
  "(RKA)",
  "\n",
);
const nama = fc.oneof(
  fc.string(),
  fc.array(kata, { maxLength: 8 }).map((semua) => semua.join(" ")),
);

describe("names in the review", () => {
  it("are normalised and compared exactly as in Ambil Data", () => {
    fc.assert(
      fc.property(nama, nama, (a, b) => {
        assert.equal(reviu.normalNama(a), ambil.normalNama(a));
        assert.equal(reviu.normalKode(a), ambil.normalKode(a));
        assert.equal(reviu.kemiripan(a, b), ambil.kemiripan(a, b));
        const indeks = [new reviu.IndeksNama<string>(), new ambil.IndeksNama<string>()];
        for (const satu of indeks) [a, `${a} ${b}`].forEach((teks) => satu.tambah(teks, teks));
        const [x, y] = indeks.map((satu) => satu.cari(b, () => true));
        assert.deepEqual(x, y);
      }),
    );
  });
});
