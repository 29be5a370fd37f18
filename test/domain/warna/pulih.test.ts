import assert from "node:assert/strict";
import fc from "fast-check";
import { pilahSel } from "../../../src/domain/warna/pulih/sel-kami";
import {
  bacaTitikPulih,
  gabungTitikPulih,
  mekarkanRumus,
  padatkanRumus,
  polaRumus,
} from "../../../src/domain/warna/pulih/titik-pulih";
import { bacaIngatan, cariIngatan, catatIngatan, sidikKepala } from "../../../src/domain/warna/ingatan";
import { TANDA } from "../../../src/domain/warna/rencana/rumus-poin";
import { lembar, tabelDari, tabelUkur } from "./alat";

const rumus = (baris: number): string => `=IF(${TANDA}+ISNUMBER(D${baris}),E${baris}/D${baris},"")`;

describe("the restore point", () => {
  it("keeps ten thousand formulas in one line and gives them back for where they are now", () => {
    const padat = padatkanRumus(
      Array.from({ length: 10_000 }, (_, i) => rumus(5 + i)),
      5,
    );
    assert.equal(padat.length, 1);
    assert.deepEqual(mekarkanRumus(padat, 8).slice(0, 2), [rumus(8), rumus(9)]);
  });

  it("gives back any column of formulas exactly", () => {
    const satu = fc.constantFrom("", "=A1+1", "=$B$7*2", "teks", '=IF(C3>0,"C3","")', "=SUM(A1:A99)");
    fc.assert(
      fc.property(fc.array(satu, { maxLength: 30 }), fc.integer({ min: 1, max: 120 }), (isi, awal) => {
        assert.deepEqual(mekarkanRumus(padatkanRumus(isi, awal), awal), isi);
      }),
    );
  });

  it("takes only the row's own number for the row", () => {
    assert.equal(polaRumus("=F10+F100+$F10+F$10", 10), "=F{r}+F100+$F{r}+F${r}");
  });

  it("keeps the oldest state of a sheet when runs follow each other", () => {
    const kosong = { nama: "A", aturan: [], blok: [] };
    const aturan = [{ area: "F2:F3", rumus: "=1", isian: "#FFFFFF", huruf: "#000000" }];
    const satu = gabungTitikPulih(undefined, { s1: kosong }, "2022-01-01T00:00:00Z");
    const dua = gabungTitikPulih(satu, { s1: { ...kosong, aturan }, s2: kosong }, "2022-02-02T00:00:00Z");
    assert.deepEqual(dua.lembar["s1"]?.aturan, []);
    assert.deepEqual(Object.keys(dua.lembar), ["s1", "s2"]);
    assert.equal(dua.waktu, "2022-01-01T00:00:00Z");
  });

  it("is ignored when it is not ours", () => {
    for (const isi of [undefined, null, 3, "x", {}, { versi: 2, lembar: {} }, { versi: 1 }])
      assert.equal(bacaTitikPulih(isi), undefined);
  });
});

describe("telling our cells from the user's", () => {
  it("calls formulas with the mark, our title and blanks ours, wherever the rows have moved", () => {
    const { milikKami, diubah } = pilahSel(["Capaian", rumus(11), "", rumus(13)], 10, "Capaian");
    assert.deepEqual([milikKami, diubah], [[[0, 3]], []]);
  });

  it("keeps a typed value, a renamed title and a formula that was turned into another", () => {
    const lain = rumus(12).replace("E12/D12", "E12/99");
    const isi = ["Tingkat capaian", rumus(11), lain, rumus(13), rumus(14), 0.5].map(String);
    const { milikKami, diubah } = pilahSel(isi, 10, "Capaian");
    assert.deepEqual(diubah, [0, 2, 5]);
    assert.deepEqual(milikKami, [
      [1, 1],
      [3, 4],
    ]);
  });
});

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
