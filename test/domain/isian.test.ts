import assert from "node:assert/strict";
import fc from "fast-check";
import { bidangBeda, terapkanUbahan, terimaBacaan } from "../../src/domain/isian";

const angka = fc.constantFrom(1, 2, 3);
const keadaan = fc.record({ a: angka, b: angka, c: fc.array(angka) }, { noNullPrototype: true });

describe("a form over a workbook", () => {
  it("has nothing unsaved when the workbook holds what it shows", () => {
    fc.assert(
      fc.property(keadaan, keadaan, fc.boolean(), (semula, kini, tahu) => {
        assert.deepEqual(terimaBacaan({ semula, kini }, kini, tahu), { semula: kini, kini });
      }),
    );
  });

  it("never loses what was typed, and shows the workbook everywhere else", () => {
    fc.assert(
      fc.property(keadaan, keadaan, keadaan, fc.boolean(), (semula, kini, dimuat, tahu) => {
        const diketik = bidangBeda(semula, kini);
        const hasil = terimaBacaan({ semula, kini }, dimuat, tahu).kini;
        for (const satu of ["a", "b", "c"] as const)
          assert.deepEqual(hasil[satu], diketik.includes(satu) ? kini[satu] : dimuat[satu]);
      }),
    );
  });

  it("undoes to the workbook's own state once the user has been told of it", () => {
    fc.assert(
      fc.property(keadaan, keadaan, keadaan, (semula, kini, dimuat) => {
        assert.deepEqual(terimaBacaan({ semula, kini }, dimuat, true).semula, dimuat);
      }),
    );
  });

  it("remembers what a field began from while somebody else's entry was not shown", () => {
    const hasil = terimaBacaan({ semula: { a: 1, b: 1 }, kini: { a: 2, b: 1 } }, { a: 3, b: 3 }, false);
    assert.deepEqual(hasil, { semula: { a: 1, b: 3 }, kini: { a: 2, b: 3 } });
  });

  it("writes only what it changed, inside a group too", () => {
    const semula = { kertas: "A4", lampiran: { isi: "iku", tempat: "" } };
    const dimuat = { kertas: "Folio", lampiran: { isi: "iku", tempat: "Medan" } };
    const baru = { kertas: "A4", lampiran: { isi: "pk", tempat: "" } };
    assert.deepEqual(terapkanUbahan(dimuat, semula, baru), {
      kertas: "Folio",
      lampiran: { isi: "pk", tempat: "Medan" },
    });
  });
});
