import assert from "node:assert/strict";
import { bacaIngatan, cariIngatan, catatIngatan, sidikKepala } from "../../../src/domain/warna/ingatan";
import { lembar, tabelDari, tabelUkur } from "./alat";

describe("what is remembered of a table", () => {
  const { tabel, pilihan } = tabelDari(
    lembar(
      tabelUkur([
        [10, 5, 50],
        [20, 10, 50],
      ]),
    ),
  );

  it("is found again by its header, in whatever row or column it now stands", () => {
    const ingatan = bacaIngatan(JSON.parse(JSON.stringify(catatIngatan({}, "s1", tabel, pilihan))));
    const digeser = tabelDari(lembar([[null], ...tabelUkur([[1, 1, 100]]).map((baris) => baris)]));
    assert.deepEqual(cariIngatan(ingatan, "s1", digeser.tabel)?.pilihan, pilihan);
    assert.equal(cariIngatan(ingatan, "s2", tabel), undefined);
  });

  it("is not mistaken for a table with another header", () => {
    const lain = { ...tabel, kolom: tabel.kolom.map((satu) => ({ ...satu, judul: `${satu.judul} 2022` })) };
    assert.notEqual(sidikKepala(lain), sidikKepala(tabel));
  });

  it("is the same table after we have added our two columns", () => {
    const dasar = tabelDari(
      lembar(
        tabelUkur([
          [10, 5],
          [20, 10],
        ]),
      ),
    ).tabel;
    const akhir = dasar.kolom[dasar.kolom.length - 1]!;
    const ditambah = [...dasar.kolom, { ...akhir, judul: "Capaian" }, { ...akhir, judul: "Kriteria" }];
    assert.equal(sidikKepala({ ...dasar, kolom: ditambah }), sidikKepala(dasar));
  });

  it("forgets the oldest beyond sixty, and drops what is not ours", () => {
    let ingatan = {};
    for (let i = 0; i < 70; i++) ingatan = catatIngatan(ingatan, `s${i}`, tabel, pilihan);
    assert.equal(Object.keys(ingatan).length, 60);
    assert.equal(cariIngatan(ingatan, "s0", tabel), undefined);
    assert.deepEqual(bacaIngatan({ s1: { abc: { peran: { 0: "raja" }, pilihan } } }), { s1: {} });
    assert.deepEqual(bacaIngatan("x"), {});
  });
});
