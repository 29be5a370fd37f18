import assert from "node:assert/strict";
import { bacaLembar } from "../../../src/domain/tabel";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "./lembar";

/** Cells of a sheet's only table of which the reader asks whether their dot is one of thousands. */
function ditanya(isi: readonly (readonly NilaiSel[])[]): string[] {
  const [tabel] = bacaLembar(buatLembar({ isi: isi.map((baris) => [...baris]) })).tabel;
  assert.ok(tabel);
  return tabel.temuan.filter(({ kode }) => kode === "TITIK_RAGU").map(({ sel = "" }) => sel);
}

/** A target in doubt beside a plain realisasi, under these headers and units. */
const berjudul = (target: string, satuan: string, teks: string): NilaiSel[][] => [
  ["No", "Indikator", "Satuan", target, "Realisasi", "Capaian"],
  [1, "Satu", satuan, teks, 10, null],
];

describe("a dot before three digits", () => {
  for (const [target, satuan] of [
    ["Target (orang)", ""],
    ["Target", "Orang"],
    ["Target", "Dokumen"],
    ["Target (Rp)", ""],
  ] as const)
    it(`is one of thousands where the unit is counted whole: ${target}, ${satuan || "no unit"}`, () => {
      assert.deepEqual(ditanya(berjudul(target, satuan, "3.885")), []);
    });

  for (const [target, satuan] of [
    ["Target", ""],
    ["Target", "Hektar"],
    ["Target (ton)", ""],
    ["Target", "Indeks"],
    ["Target", "%"],
    ["Target", "km²"],
    ["Target", "Rp miliar"],
  ] as const)
    it(`is asked about where the unit has decimals too, or there is none: ${target}, ${satuan || "no unit"}`, () => {
      assert.deepEqual(ditanya(berjudul(target, satuan, "3.885")), ["D2"]);
    });

  it("is asked about where it may be a comma of English thousands, whatever the unit", () => {
    const [tabel] = bacaLembar(buatLembar({ isi: berjudul("Target (orang)", "", "3,885") })).tabel;
    assert.ok((tabel?.temuan.length ?? 0) > 0);
  });

  const berderet = (...teks: readonly string[]): NilaiSel[][] => [
    ["No", "Indikator", "Target", "Realisasi", "Capaian"],
    ...teks.map((satu, i) => [i + 1, `Indikator ${i + 1}`, satu, 10, null]),
  ];

  it("is one of thousands where figures below each other are padded with zeros", () => {
    assert.deepEqual(ditanya(berderet("3.885", "3.900", "76.800")), []);
  });

  it("is asked about where nothing in the column tells", () => {
    assert.deepEqual(ditanya(berderet("3.885", "3.941", "7.612")), ["C2", "C3", "C4"]);
    assert.deepEqual(ditanya(berderet("3.885", "3.900")), ["C2", "C3"]);
  });
});
