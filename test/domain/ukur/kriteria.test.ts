import assert from "node:assert/strict";
import fc from "fast-check";
import { kriteria } from "../../../src/domain/ukur/kriteria";
import { pilihKriteria } from "../../../src/domain/ukur/pilih-skala";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI } from "../../../src/domain/ukur/skala";
import type { AturanCelah } from "../../../src/domain/ukur/skala";
import { cariWarna, terang, warnaTeks } from "../../../src/domain/ukur/warna";

const nama = (persen: number, aturan?: AturanCelah): string =>
  kriteria(persen / 100, SKALA_PERMENDAGRI, aturan).tingkat.nama;
const celah = (persen: number): boolean => kriteria(persen / 100, SKALA_PERMENDAGRI).diCelah;

describe("kriteria: the printed scale of Permendagri 54/2010", () => {
  it("names every band from its lower limit on", () => {
    const batas = [100, 91, 90, 76, 75, 66, 65, 51, 50, 0];
    assert.deepEqual(
      batas.map((persen) => nama(persen)),
      ["Sangat Baik", "Sangat Baik", "Tinggi", "Tinggi", "Sedang", "Sedang", "Rendah", "Rendah"].concat([
        "Sangat Rendah",
        "Sangat Rendah",
      ]),
    );
  });

  it("puts values over 100 in the first band and negatives in the last", () => {
    assert.equal(nama(100.12), "Sangat Baik");
    assert.equal(nama(184.75), "Sangat Baik");
    assert.equal(nama(-50), "Sangat Rendah");
    assert.equal(kriteria(1.0012, SKALA_SANGAT_TINGGI).tingkat.nama, "Sangat Tinggi");
  });

  it("decides 90,95 by the chosen rule and flags the gap", () => {
    assert.equal(nama(90.95), "Tinggi");
    assert.equal(nama(90.95, "batas-atas"), "Sangat Baik");
    assert.equal(nama(90.95, "bulatkan"), "Sangat Baik");
    assert.equal(nama(90.19, "bulatkan"), "Tinggi");
    assert.equal(nama(90.5, "bulatkan"), "Sangat Baik");
    assert.equal(nama(50.3, "batas-atas"), "Rendah");
    for (const persen of [90.95, 75.5, 65.01, 50.99]) assert.equal(celah(persen), true, String(persen));
    for (const persen of [90, 91, 75, 76, 120, -5, 50]) assert.equal(celah(persen), false, String(persen));
  });

  it("is not misled by binary fractions", () => {
    for (let persen = 0; persen <= 100; persen++) {
      assert.equal(nama(persen), nama(persen, "bulatkan"), String(persen));
      assert.equal(celah(persen), false, String(persen));
    }
  });

  it("all rules agree outside the gaps, and no rule lowers a higher capaian", () => {
    const persen = fc.double({ min: -10, max: 200, noNaN: true });
    const urutan = (nilai: number, aturan: AturanCelah): number =>
      SKALA_PERMENDAGRI.tingkat.indexOf(kriteria(nilai / 100, SKALA_PERMENDAGRI, aturan).tingkat);
    fc.assert(
      fc.property(persen, persen, (a, b) => {
        if (!celah(a)) assert.equal(urutan(a, "batas-atas"), urutan(a, "batas-bawah"));
        for (const aturan of ["batas-bawah", "batas-atas", "bulatkan"] as const)
          assert.ok(urutan(Math.max(a, b), aturan) <= urutan(Math.min(a, b), aturan));
      }),
    );
  });
});

describe("pilihKriteria", () => {
  it("reads names, rules and both together", () => {
    assert.equal(pilihKriteria("")?.skala, SKALA_PERMENDAGRI);
    assert.equal(pilihKriteria("Sangat Tinggi")?.skala, SKALA_SANGAT_TINGGI);
    assert.equal(pilihKriteria(">90")?.aturan, "batas-atas");
    assert.equal(pilihKriteria(">= 91")?.aturan, "batas-bawah");
    assert.equal(pilihKriteria("batas-atas")?.aturan, "batas-atas");
    const keduanya = pilihKriteria("sangat tinggi; bulatkan");
    assert.deepEqual([keduanya?.skala, keduanya?.aturan], [SKALA_SANGAT_TINGGI, "bulatkan"]);
  });

  it("knows no other word", () => {
    assert.equal(pilihKriteria("toString"), undefined);
    assert.equal(pilihKriteria("permendagri; entah"), undefined);
  });
});

describe("colours of the bands", () => {
  it("are those the report prints, best band first", () => {
    assert.deepEqual(
      SKALA_PERMENDAGRI.tingkat.map(({ warna }) => warna),
      ["Hijau Tua", "Hijau Muda", "Kuning Tua", "Kuning Muda", "Merah"],
    );
  });

  it("carry text of a contrast of at least 4.5 and differ in grey from their neighbours", () => {
    const tingkat = SKALA_PERMENDAGRI.tingkat;
    for (const { hex, hexTeks } of tingkat) {
      const [gelap, cerah] = [terang(hex), terang(hexTeks)].sort((a, b) => a - b) as [number, number];
      assert.ok((cerah + 0.05) / (gelap + 0.05) >= 4.5, hex);
    }
    tingkat
      .slice(1)
      .forEach(({ hex }, i) => assert.ok(Math.abs(terang(hex) - terang(tingkat[i]!.hex)) > 0.05, hex));
  });

  it("are found by name or by code", () => {
    assert.equal(cariWarna("hijau tua")?.hexTeks, "#FFFFFF");
    assert.equal(cariWarna("#00ff00")?.hex, "#00FF00");
    assert.equal(cariWarna("entah"), undefined);
    assert.equal(warnaTeks("#FFFFFF"), "#000000");
  });
});
