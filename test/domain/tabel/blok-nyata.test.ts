import assert from "node:assert/strict";
import { bacaLembar } from "../../../src/domain/tabel";
import type { Tabel } from "../../../src/domain/tabel";
import { BLOK_NYATA, lembarBlok, type BlokNyata } from "./blok-nyata";

function baca(blok: BlokNyata): Tabel {
  const { tabel } = bacaLembar(lembarBlok(blok));
  assert.equal(tabel.length, 1);
  return tabel[0] as Tabel;
}

const ambil = (id: string): Tabel => baca(BLOK_NYATA.find((satu) => satu.id === id) as BlokNyata);
const kolom = (tabel: Tabel, huruf: string) => tabel.kolom.find((satu) => satu.kolom === huruf);

describe("header blocks of a dozen agencies", () => {
  for (const blok of BLOK_NYATA) {
    it(`${blok.id}: every expected role, quarter and year`, () => {
      const tabel = baca(blok);
      const peran = Object.keys(blok.peran).map((huruf) => [huruf, kolom(tabel, huruf)?.peran]);
      assert.deepEqual(Object.fromEntries(peran), blok.peran);
      for (const [huruf, triwulan] of Object.entries(blok.triwulan))
        assert.equal(kolom(tabel, huruf)?.triwulan, triwulan, `${huruf} triwulan`);
      for (const [huruf, tahun] of Object.entries(blok.tahun))
        assert.equal(kolom(tabel, huruf)?.tahun, tahun, `${huruf} tahun`);
    });
  }

  it("Deli Serdang: header rows 6-9, data, total row and end before the signature; helper columns left out", () => {
    const tabel = ambil("deliserdang-e81-2025");
    assert.deepEqual(tabel.kepala, { awal: 6, akhir: 9 });
    assert.equal(tabel.data.awal, 10);
    assert.deepEqual(tabel.barisJumlah, [27]);
    assert.equal(tabel.rentang, "A6:AG27");
    assert.deepEqual(tabel.barisSpanduk, [10]);
    assert.deepEqual(tabel.barisLanjutan, [25]);
    assert.equal(tabel.tahunLaporan, 2025);
  });

  it("Deli Serdang: reads the same without any merge (an export that lost them)", () => {
    const blok = BLOK_NYATA.find(({ id }) => id === "deliserdang-e81-2025") as BlokNyata;
    const tabel = baca({ ...blok, gabungan: [] });
    for (const [huruf, peran] of Object.entries(blok.peran))
      assert.equal(kolom(tabel, huruf)?.peran, peran, huruf);
  });

  it("Sumut: a numbering row is header; the wrong percent is named with cell and right value", () => {
    const tabel = ambil("sumut-setda-2021");
    assert.deepEqual(tabel.kepala, { awal: 1, akhir: 2 });
    const beda = tabel.temuan.filter(({ kode }) => kode === "CAPAIAN_BEDA");
    assert.deepEqual(
      beda.map(({ sel, dinyatakan }) => [sel, dinyatakan]),
      [["F6", "80.5"]],
    );
    assert.ok(Math.abs((beda[0]?.seharusnya ?? 0) - 0.7708) < 0.0001);
  });

  it("Klungkung: a capaian that is the mean of two rows is information, no error", () => {
    const tabel = ambil("klungkung-2017");
    assert.deepEqual(
      tabel.temuan.map(({ sel, kode, tingkat }) => [sel, kode, tingkat]),
      [["G2", "CAPAIAN_RERATA", "info"]],
    );
    assert.deepEqual(tabel.barisLanjutan, [3]);
  });

  it("Sampang: a banner row inside the table is no data", () => {
    assert.deepEqual(ambil("sampang-2019").barisSpanduk, [2]);
  });

  it("Jawa Barat and Pringsewu: RATA-RATA and TOTAL rows are totals", () => {
    assert.deepEqual(ambil("jabar-renstra").barisJumlah, [4]);
    assert.deepEqual(ambil("pringsewu-efisiensi").barisJumlah, [2]);
  });
});
