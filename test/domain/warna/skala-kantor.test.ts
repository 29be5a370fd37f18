import assert from "node:assert/strict";
import fc from "fast-check";
import type { NilaiSel } from "../../../src/domain/tabel/lembar-mentah";
import { bacaSkalaDiingat, cariSkalaKantor } from "../../../src/domain/warna/skala-kantor";
import { memakaiSkalaKantor, petaDenganSkalaKantor } from "../../../src/domain/warna/susun-peta";
import { lembar, petaDari, tabelUkur, SKALA } from "./alat";

type Isi = readonly (readonly NilaiSel[])[];

const cari = (isi: Isi) => cariSkalaKantor([lembar(isi)]);
const tingkat = (isi: Isi) =>
  cari(isi)?.skala.tingkat.map(({ nama, batasBawah, warna }) => [nama, batasBawah, warna]);

const BERWARNA: Isi = [
  ["KRITERIA PENILAIAN", null, null],
  ["No", "Interval", "Kriteria", "Kode Warna"],
  [1, "≥ 85", "Sangat Baik", "Biru"],
  [2, "70-84", "Baik", "Hijau"],
  [3, "55-69", "Cukup", "Kuning"],
  [4, "≤ 54", "Kurang", "Merah"],
];

describe("the office's own table of criteria", () => {
  it("is recognised with its limits, names and colours, and says where it stands", () => {
    assert.deepEqual(tingkat(BERWARNA), [
      ["Sangat Baik", 85, "Biru"],
      ["Baik", 70, "Hijau"],
      ["Cukup", 55, "Kuning"],
      ["Kurang", 0, "Merah"],
    ]);
    assert.equal(cari(BERWARNA)?.sel, "Lembar!A3:D6");
  });

  it("may have its limits in two columns, from the lowest band up, beside other things", () => {
    const isi: Isi = [
      ["Catatan", null, "Batas Bawah", "Batas Atas", "Predikat"],
      ["lihat bab 3", null, 0, 50, "Rendah"],
      [null, null, 51, 75, "Sedang"],
      [null, null, 76, 100, "Tinggi"],
    ];
    assert.deepEqual(
      tingkat(isi)?.map(([nama, batas]) => [nama, batas]),
      [
        ["Tinggi", 76],
        ["Sedang", 51],
        ["Rendah", 0],
      ],
    );
    assert.ok(
      tingkat(isi)?.every(([, , warna]) => warna !== ""),
      "a scale without colours gets some",
    );
  });

  it("is taken in the colours in which its cells are filled, beside the table or in it", () => {
    const isi: Isi = [
      ["Kriteria", "Batas", "Warna"],
      ["Kurang", 0, null],
      ["Cukup", 60, null],
      ["Baik", 80, null],
    ];
    const diisi = (hex: readonly (readonly string[])[]) =>
      cariSkalaKantor([
        lembar(isi, { isianKriteria: { petak: { atas: 1, bawah: 3, kiri: 0, kanan: 3 }, hex } }),
      ])?.skala.tingkat.map(({ nama, warna, hex: h, hexTeks }) => [nama, warna, h, hexTeks]);
    const kolom = (k: number, warna: readonly string[]) =>
      warna.map((satu) => [0, 1, 2, 3].map((i) => (i === k ? satu : "#FFFFFF")));
    const kantor = [
      ["Baik", "Hijau Muda", "#92D050", "#000000"],
      ["Cukup", "Kuning Tua", "#FFC000", "#000000"],
      ["Kurang", "Merah", "#C00000", "#FFFFFF"],
    ];
    for (const k of [0, 2, 3]) assert.deepEqual(diisi(kolom(k, ["#c00000", "#FFC000", "#92D050"])), kantor);
    const biasa = diisi([]);
    const bergaris = kolom(0, ["#EEEEEE", "#DDEEFF", "#EEEEEE"]);
    for (const hex of [bergaris, kolom(1, ["#C00000", "", "#92D050"])]) assert.deepEqual(diisi(hex), biasa);
  });

  it("is no table of results whose rows happen to have different criteria", () => {
    const hasil = tabelUkur([
      [100, 95, 95],
      [100, 80, 80],
      [100, 60, 60],
    ]).map((baris, i) => [...baris, ["Kriteria", "Sangat Baik", "Tinggi", "Rendah"][i] ?? null]);
    assert.equal(cari(hasil), undefined);
    assert.equal(
      cari([
        ["Kriteria", "Capaian"],
        ["Baik", 95],
        ["Cukup", 300],
        ["Kurang", 61],
      ]),
      undefined,
    );
  });

  it("is offered, colours by it only when the user says so, and lets go again", () => {
    const isi = [
      ...tabelUkur([
        [100, 80, 80],
        [10, 6, 60],
      ]),
      [null],
      [null],
      ...BERWARNA.slice(1),
    ];
    const peta = petaDari(lembar(isi));
    const nama = (satu: typeof peta) => satu.lembar[0]?.tabel[0]?.cuplikan.map(({ tingkat: t }) => t?.nama);
    assert.ok(peta.skalaKantor && !memakaiSkalaKantor(peta));
    assert.deepEqual(nama(peta), ["Tinggi", "Rendah"]);
    const pakai = petaDenganSkalaKantor(peta, true);
    assert.ok(memakaiSkalaKantor(pakai));
    assert.deepEqual(nama(pakai), ["Baik", "Cukup"]);
    assert.deepEqual(nama(petaDenganSkalaKantor(pakai, false)), nama(peta));
    const { skala } = pakai;
    const diingat = bacaSkalaDiingat(JSON.parse(JSON.stringify(skala.skala)));
    assert.deepEqual(nama(petaDari(lembar(isi), diingat ? { skalaDiingat: diingat } : {})), nama(pakai));
  });

  it("gives way to the Kriteria sheet that the add-in made", () => {
    const peta = petaDari(lembar(BERWARNA), { skala: { ...SKALA, ikutLembar: true } });
    assert.equal(peta.skalaKantor, undefined);
    assert.ok(!memakaiSkalaKantor(petaDenganSkalaKantor(peta, true)));
  });

  it("never throws, and never reads a remembered scale that is not one", () => {
    const isi = fc.array(
      fc.array(
        fc.oneof(
          fc.constantFrom("Baik", "Cukup", "Kurang", "Tinggi", "70-84", "≥ 85", "Merah"),
          fc.integer(),
          fc.constant(null),
        ),
        {
          minLength: 4,
          maxLength: 4,
        },
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(isi, (baris) => {
        const hasil = cari(baris);
        if (!hasil) return;
        const batas = hasil.skala.tingkat.map(({ batasBawah }) => batasBawah);
        assert.deepEqual(
          batas,
          [...batas].sort((a, b) => b - a),
        );
        assert.deepEqual(bacaSkalaDiingat(hasil.skala), hasil.skala);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.anything(), (apa) => assert.equal(bacaSkalaDiingat({ tingkat: [apa] }), undefined)),
    );
  });
});
