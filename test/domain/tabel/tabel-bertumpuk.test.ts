import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaLembar, type LembarMentah, type Tabel } from "../../../src/domain/tabel";
import { bergeser, bertumpuk } from "./acak/bertumpuk";
import { lembarAcak } from "./acak/lembar-acak";
import { tabelBiasa } from "./acak/tabel-biasa";

/** Where a table stands and what its columns are, the sheet moved down by `turun` rows. */
function terbaca({ kepala, data, barisJumlah, kolom }: Tabel, turun = 0) {
  return {
    kepala: [kepala.awal + turun, kepala.akhir + turun],
    data: [data.awal + turun, data.akhir + turun],
    jumlah: barisJumlah.map((b) => b + turun),
    kolom: kolom.map((satu) => `${satu.kolom} ${satu.peran} ${satu.tahun ?? ""} ${satu.triwulan ?? ""}`),
  };
}

/** Both tables are read as if each stood alone. */
function periksa(atas: LembarMentah, bawah: LembarMentah): boolean {
  const [a, b] = [bacaLembar(atas).tabel, bacaLembar(bawah).tabel];
  if (a.length !== 1 || b.length !== 1) return false;
  const sendiri = [...a.map((satu) => terbaca(satu)), ...b.map((satu) => terbaca(satu, atas.nilai.length))];
  assert.deepEqual(
    bacaLembar(bertumpuk(atas, bawah)).tabel.map((satu) => terbaca(satu)),
    sendiri,
  );
  return true;
}

describe("one table right below another, without a blank row", () => {
  it("is read as if it stood alone, and so is the one above", () => {
    let banyak = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        if (periksa(lembarAcak(a).mentah, lembarAcak(b).mentah)) banyak++;
      }),
      { numRuns: 150 },
    );
    assert.ok(banyak > 100, `${banyak} pairs`);
  });

  it("is so where one of them begins further right", () => {
    let banyak = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: -3, max: 3 }), (a, b, geser) => {
        const atas = bergeser(lembarAcak(a).mentah, Math.max(0, geser));
        const bawah = bergeser(lembarAcak(b).mentah, Math.max(0, -geser));
        if (periksa(atas, bawah)) banyak++;
      }),
      { numRuns: 80 },
    );
    assert.ok(banyak > 50, `${banyak} pairs`);
  });

  it("is so below the total of a table of any words, with other columns or with the same", () => {
    let banyak = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        if (periksa(tabelBiasa(a, true), tabelBiasa(b))) banyak++;
      }),
      { numRuns: 250 },
    );
    assert.ok(banyak > 150, `${banyak} pairs`);
  });
});
