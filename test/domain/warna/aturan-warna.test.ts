import assert from "node:assert/strict";
import fc from "fast-check";
import { kriteria, persenPoin } from "../../../src/domain/ukur/kriteria";
import { SKALA_PERMENDAGRI, tingkat } from "../../../src/domain/ukur/skala";
import { ambangSkala, type Ambang } from "../../../src/domain/warna/rencana/ambang";
import { aturanWarna } from "../../../src/domain/warna/rencana/aturan-warna";
import { poinMenurutRumus, type CaraBaca } from "../../../src/domain/warna/rencana/rumus-poin";
import { bertanda } from "../../../src/domain/tabel/kolom-kami";
import {
  rumusCapaianExcel,
  rumusCapaianLkjip,
  rumusKriteria,
} from "../../../src/domain/warna/rencana/rumus-kolom";
import { SKALA } from "./alat";

const CELAH = ["batas-bawah", "batas-atas", "bulatkan"] as const;
const SEMUA_CARA: readonly CaraBaca[] = [
  { bentuk: "rasio", notasi: "koma" },
  { bentuk: "poin", notasi: "koma" },
  { bentuk: "teks", notasi: "koma" },
  { bentuk: "teks", notasi: "ribuan" },
  { bentuk: "teks", notasi: "titik" },
];
const SENDIRI = {
  nama: "sendiri",
  tingkat: [
    tingkat("Tercapai", "Hijau", 95.5),
    tingkat("Hampir", "Kuning", 80.25, 95),
    tingkat("Kurang", "Merah", 0, 80),
  ],
};

function pita(poin: number, ambang: readonly Ambang[]): number {
  const urutan = ambang.findIndex(({ nilai, lewat }) => (lewat ? poin > nilai : poin >= nilai));
  return urutan < 0 ? ambang.length : urutan;
}

describe("the rules that colour a cell", () => {
  for (const skala of [SKALA_PERMENDAGRI, SENDIRI])
    for (const celah of CELAH)
      it(`begin each band where the scale ${skala.nama} has it under ${celah}`, () => {
        const ambang = ambangSkala(skala, celah);
        fc.assert(
          fc.property(fc.integer({ min: -20_000, max: 30_000 }), (seperatus) => {
            const rasio = seperatus / 10_000;
            const { tingkat: harapan } = kriteria(rasio, skala, celah);
            assert.equal(skala.tingkat[pita(persenPoin(rasio), ambang)], harapan);
          }),
          { numRuns: 500 },
        );
      });

  it("carry our mark, compare with plain numbers and stay short enough for every Excel", () => {
    for (const ikutLembar of [false, true])
      for (const cara of SEMUA_CARA)
        for (const { rumus } of aturanWarna("AB100:AC9999", "$AB100", [cara], { ...SKALA, ikutLembar })) {
          assert.ok(bertanda(rumus));
          assert.ok(rumus.length <= 255, `${rumus.length}: ${rumus}`);
          assert.doesNotMatch(rumus, /[{}]/);
        }
  });

  it("are one a band with limits inside, and follow the Kriteria sheet by its names where there is one", () => {
    const [rasio] = SEMUA_CARA;
    assert.equal(aturanWarna("F2:F9", "$F2", [rasio!], SKALA).length, 5);
    const ikut = aturanWarna("F2:F9", "$F2", [rasio!], { ...SKALA, ikutLembar: true });
    assert.ok(ikut.every(({ rumus }) => rumus.includes("LKJIP_BatasBerlaku")));
    assert.ok(ikut.some(({ rumus }) => rumus.endsWith('="Hijau Tua")')));
  });

  it("leave a band without a colour unpainted", () => {
    const skala = { nama: "sendiri", tingkat: [tingkat("Baik", "Hijau", 50), tingkat("Biasa", "", 0)] };
    const hasil = aturanWarna("F2:F9", "$F2", [SEMUA_CARA[0]!], { ...SKALA, skala });
    assert.equal(hasil.length, 1);
  });
});

describe("how a rule reads a cell", () => {
  const kasus: readonly [string, CaraBaca, unknown, number | undefined][] = [
    ["a ratio", { bentuk: "rasio", notasi: "koma" }, 0.2879, 28.79],
    ["binary dust", { bentuk: "rasio", notasi: "koma" }, 0.57, 57],
    ["percent points", { bentuk: "poin", notasi: "koma" }, 90.95, 90.95],
    ["a percent text", { bentuk: "teks", notasi: "koma" }, "28,78 %", 28.78],
    ["a bare text", { bentuk: "teks", notasi: "koma" }, "96", 96],
    ["a negative text", { bentuk: "teks", notasi: "koma" }, "- 28,39%", -28.39],
    ["thousands", { bentuk: "teks", notasi: "ribuan" }, "1.150,25 %", 1150.25],
    ["a decimal dot", { bentuk: "teks", notasi: "titik" }, "86.36 %", 86.36],
    ["a decimal comma among dots", { bentuk: "teks", notasi: "titik" }, "87,35", 87.35],
    ["no dot where commas are the rule", { bentuk: "teks", notasi: "koma" }, "86.36", undefined],
    ["no dash", { bentuk: "teks", notasi: "koma" }, "-", undefined],
    ["no unit", { bentuk: "teks", notasi: "koma" }, "0 kasus", undefined],
    ["no number where texts are read", { bentuk: "teks", notasi: "koma" }, 0.5, undefined],
    ["no text where numbers are read", { bentuk: "poin", notasi: "koma" }, "95", undefined],
  ];
  for (const [nama, cara, isi, harapan] of kasus)
    it(nama, () => assert.equal(poinMenurutRumus(isi, [cara]), harapan));
});

describe("the formulas of added columns", () => {
  it("divide by the polarity", () => {
    const rupa = { strip: false, polaritas: "positif" } as const;
    assert.match(rumusCapaianExcel("D2", "E2", rupa), /,E2\/D2\),""\)$/);
    assert.match(rumusCapaianExcel("D2", "E2", { ...rupa, polaritas: "negatif" }), /\(2\*D2-E2\)\/D2/);
    assert.match(
      rumusCapaianExcel("D2", "E2", { ...rupa, polaritas: "negatif-rasio" }),
      /IF\(E2=0,NA\(\),D2\/E2\)/,
    );
  });

  it("hand texts to LKJIP.CAPAIAN, but never a blank, which would arrive as zero", () => {
    const rumus = rumusCapaianLkjip("D2", "E2", "negatif");
    assert.match(rumus, /\(D2<>""\)\*\(E2<>""\)/);
    assert.match(rumus, /LKJIP\.CAPAIAN\(D2,E2,"negatif"\)/);
  });

  it("name the criterion without the add-in, by the scale or by the Kriteria sheet", () => {
    assert.match(rumusKriteria("F2", SKALA), />=91,"Sangat Baik",IF\(.*"Sangat Rendah"/);
    assert.match(rumusKriteria("F2", { ...SKALA, ikutLembar: true }), /INDEX\(LKJIP_Skala,/);
  });
});
