import assert from "node:assert/strict";
import fc from "fast-check";
import { rencanaKolom, selaraskan } from "../../../src/domain/jurnal/kolom";
import {
  isiDi,
  mekarkan,
  padatkanIsi,
  polaRumus,
  type IsiSel,
  type Padat,
} from "../../../src/domain/jurnal/padat";
import { TANDA } from "../../../src/domain/tabel/kolom-kami";

const rumus = (baris: number): string => `=IF(${TANDA}+ISNUMBER(D${baris}),E${baris}/D${baris},"")`;
const kembali = (padat: Padat, baris: number): IsiSel[] =>
  mekarkan(padat, 100_000).map((satu, i) => isiDi(satu, baris + i));

describe("what the journal keeps of a column", () => {
  it("is one line for ten thousand formulas, which come back for where they are now", () => {
    const padat = padatkanIsi(
      Array.from({ length: 10_000 }, (_, i) => rumus(5 + i)),
      5,
    );
    assert.equal(padat.length, 1);
    assert.deepEqual(kembali(padat, 8).slice(0, 2), [rumus(8), rumus(9)]);
  });

  it("gives back any column exactly, whatever the cells hold", () => {
    const satu = fc.oneof(
      fc.constantFrom<IsiSel>(
        "",
        "=A1+1",
        "=$B$7*2",
        "{r}",
        '="{r}"&A3',
        '=IF(C3>0,"C3","")',
        "=SUM(A1:A99)",
        true,
      ),
      fc.integer(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(satu, { maxLength: 30 }), fc.integer({ min: 1, max: 120 }), (isi, awal) => {
        assert.deepEqual(kembali(padatkanIsi(isi, awal), awal), isi);
      }),
    );
  });

  it("takes only the row's own number for the row: no text, no function, no cell of another sheet", () => {
    assert.equal(polaRumus("=F10+F100+$F10+F$10", 10), "=F{r}+F100+$F{r}+F${r}");
    assert.equal(polaRumus('=LOG10(F10)&"F10"&IKU!F10', 10), '=LOG10(F{r})&"F10"&IKU!F10');
  });

  it("never grows to a run length that a file claims", () => {
    assert.equal(mekarkan([["x", 100_000_000]], 20).length, 20);
  });
});

describe("taking a column back", () => {
  const lama = (banyak: number): Padat => [["", banyak]];

  it("empties formulas with the mark, our title and blanks, wherever the rows have moved", () => {
    const hasil = rencanaKolom(["Capaian", rumus(11), "", rumus(13)], 10, {
      lama: lama(4),
      judul: "Capaian",
    });
    assert.deepEqual(
      hasil.tulis.map(([i]) => i),
      [0, 1, 3],
    );
    assert.deepEqual(hasil.diubah, []);
  });

  it("keeps a typed value, a renamed title and a formula that was turned into another", () => {
    const isi = [
      "Tingkat capaian",
      rumus(11),
      rumus(12).replace("E12/D12", "E12/99"),
      rumus(13),
      rumus(14),
      0.5,
    ];
    const hasil = rencanaKolom(isi, 10, { lama: lama(6), judul: "Capaian" });
    assert.deepEqual(hasil.diubah, [0, 2, 5]);
    assert.deepEqual(
      hasil.tulis.map(([i]) => i),
      [1, 3, 4],
    );
  });

  it("gives plain contents back where they are as written, and names what was typed or emptied since", () => {
    const semula: IsiSel[] = ["=LKJIP.CAPAIAN(A1,B1)", "=LKJIP.CAPAIAN(A2,B2)", "teks", 7];
    const catatan = { lama: padatkanIsi(semula, 1), baru: padatkanIsi([0.5, 0.6, "lain", 8], 1) };
    assert.deepEqual(rencanaKolom([0.5, 0.7, "lain", ""], 1, catatan), {
      tulis: [
        [0, "=LKJIP.CAPAIAN(A1,B1)"],
        [2, "teks"],
      ],
      diubah: [1, 3],
      asal: [0, 1, 2, 3],
    });
  });

  it("finds its rows again after one was inserted or deleted between them", () => {
    const catatan = { lama: padatkanIsi([1, 2, 3], 1), baru: padatkanIsi([10, 20, 30], 1) };
    assert.deepEqual(rencanaKolom([10, "", 20, 30], 1, catatan).tulis, [
      [0, 1],
      [2, 2],
      [3, 3],
    ]);
    assert.deepEqual(rencanaKolom([10, 30], 1, catatan).tulis, [
      [0, 1],
      [1, 3],
    ]);
    assert.deepEqual(
      selaraskan(3, 3, () => false),
      [0, 1, 2],
    );
  });
});
