import assert from "node:assert/strict";
import type { IsiSel } from "../../../src/domain/angka/hasil-baca";
import { bacaSkala } from "../../../src/domain/ukur/baca-skala";
import { kriteria } from "../../../src/domain/ukur/kriteria";
import { SKALA_PERMENDAGRI } from "../../../src/domain/ukur/skala";
import type { Skala } from "../../../src/domain/ukur/skala";

function skala(tabel: readonly (readonly IsiSel[])[]): Skala {
  const hasil = bacaSkala(tabel);
  assert.equal(hasil.jenis, "skala", JSON.stringify(hasil));
  return (hasil as { skala: Skala }).skala;
}

function kode(tabel: readonly (readonly IsiSel[])[]): string {
  const hasil = bacaSkala(tabel);
  return hasil.jenis === "galat" ? hasil.kode : hasil.jenis;
}

describe("bacaSkala: an office's own table", () => {
  it("reads the report's Tabel 3.1 as it is printed", () => {
    const tabel = [
      ["No", "Interval", "Kriteria", "Kode"],
      [1, "91 ≤ 100", "Sangat Baik", "Hijau Tua"],
      [2, "76 ≤ 90", "Tinggi", "Hijau Muda"],
      [3, "66 ≤ 75", "Sedang", "Kuning Tua"],
      [4, "51 ≤ 65", "Rendah", "Kuning Muda"],
      [5, "≤ 50", "Sangat Rendah", "Merah"],
    ];
    assert.deepEqual(skala(tabel).tingkat, SKALA_PERMENDAGRI.tingkat);
  });

  it("reads name, limits and colour in any order of columns and rows", () => {
    const urut = skala([
      ["Baik", 80, 100, "Hijau"],
      ["Cukup", 60, 79, "Kuning"],
      ["Kurang", 0, 59, "Merah"],
    ]);
    const acak = skala([
      ["Warna", "Sampai", "Mulai", "Nama"],
      ["Merah", 59, 0, "Kurang"],
      ["", "", "", ""],
      ["Hijau", 100, 80, "Baik"],
      ["Kuning", 79, 60, "Cukup"],
    ]);
    assert.deepEqual(acak, urut);
    assert.equal(urut.tingkat[0]!.batasAtas, 100);
  });

  it("needs lower limits only: then bands touch and there are no gaps", () => {
    const sendiri = skala([
      ["Memuaskan", 85],
      ["Baik", 70],
      ["Kurang", 0],
    ]);
    assert.equal(kriteria(0.8499, sendiri).tingkat.nama, "Baik");
    assert.equal(kriteria(0.8499, sendiri).diCelah, false);
    assert.equal(kriteria(0.8499, sendiri, "batas-atas").tingkat.nama, "Baik");
  });

  it("takes limits in ratios, as percent-formatted cells hold them", () => {
    const sendiri = skala([
      ["A", 0.85, 1],
      ["B", 0.57, 0.84],
      ["C", 0, 0.56],
    ]);
    assert.deepEqual(
      sendiri.tingkat.map(({ batasBawah, batasAtas }) => [batasBawah, batasAtas]),
      [
        [85, 100],
        [57, 84],
        [0, 56],
      ],
    );
  });

  it("takes a blank that arrives as 0 for an upper limit that is not there", () => {
    const sendiri = skala([
      ["A", 80, 0],
      ["B", 60, 79],
      ["C", 0, 59],
    ]);
    assert.equal(sendiri.tingkat[0]!.batasAtas, undefined);
  });

  it("tells a column of row numbers from limits, unless it is the only one", () => {
    assert.equal(
      skala([
        [1, "B", 60],
        [2, "A", 80],
      ]).tingkat[0]!.batasBawah,
      80,
    );
    assert.equal(
      skala([
        ["B", 1],
        ["A", 2],
      ]).tingkat.length,
      2,
    );
  });

  it("names what is wrong with a table", () => {
    const A = ["A", 80, 100];
    assert.equal(kode([]), "SKALA_TANPA_BATAS");
    assert.equal(kode([["A", "B"]]), "SKALA_TANPA_BATAS");
    assert.equal(kode([A]), "SKALA_KOSONG");
    assert.equal(kode([[80], [60]]), "SKALA_TANPA_NAMA");
    assert.equal(kode([A, ["", 60, 79]]), "SKALA_TANPA_NAMA");
    assert.equal(kode([A, ["A", 60, 79]]), "SKALA_NAMA_GANDA");
    assert.equal(kode([A, ["B", 80, 90]]), "SKALA_BATAS_GANDA");
    assert.equal(kode([A, ["B", 60, 85]]), "SKALA_TUMPANG");
    assert.equal(kode([A, ["B", 60, 59], ["C", 0, 10]]), "SKALA_TERBALIK");
  });
});
