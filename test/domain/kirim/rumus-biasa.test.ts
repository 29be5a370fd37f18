import assert from "node:assert/strict";
import { blokLkjip, nilaiTulis, samaHasil } from "../../../src/domain/kirim/blok";
import { cariPanggilan, rumusLkjip } from "../../../src/domain/kirim/panggilan";
import { rumusBiasa } from "../../../src/domain/kirim/rumus-biasa";

describe("finding formulas that need LKjIP", () => {
  for (const [rumus, perlu] of [
    ["=LKJIP.CAPAIAN(A1,B1)", true],
    ['=IF(A1="","",lkjip.capaian(A1,B1))', true],
    ['="LKJIP.CAPAIAN(A1)"', false],
    ["='LKJIP.CAPAIAN('!A1", false],
    ["=Tabel[LKJIP.CAPAIAN(x)]", false],
    ["=XLKJIP.CAPAIAN(A1)", false],
    ["=INDEX(LKJIP_Skala,1)", false],
    ["LKJIP.CAPAIAN(A1,B1)", false],
    [7, false],
  ] as const)
    it(`${perlu ? "knows" : "leaves"} ${rumus}`, () => assert.equal(rumusLkjip(rumus), perlu));

  it("reads arguments whatever stands in them", () => {
    const rumus = '=1+LKJIP.CAPAIAN([@[Target, akhir]],IF(A1="),(",{1,2},B1),"x")*2';
    assert.deepEqual(cariPanggilan(rumus)?.argumen, ["[@[Target, akhir]]", 'IF(A1="),(",{1,2},B1)', '"x"']);
  });

  it("gathers them column by column", () => {
    const isi = [
      ["=LKJIP.A(1)", "x"],
      ["=LKJIP.A(2)", "=LKJIP.B(1)"],
      ["", "=LKJIP.B(2)"],
    ];
    assert.deepEqual(
      blokLkjip(isi, 4, 2).map(({ kolom, atas, rumus }) => [kolom, atas, rumus.length]),
      [
        [2, 4, 2],
        [3, 5, 2],
      ],
    );
  });
});

describe("formulas in Excel's own words", () => {
  it("replaces calls inside calls, and nothing else", () => {
    const rumus = '=IF(A1="","",LKJIP.KRITERIA(LKJIP.SERAPAN(A1,B1),LKJIP_Skala,LKJIP_AturanCelah))';
    const hasil = rumusBiasa(rumus) ?? "";
    assert.equal(rumusLkjip(hasil), false);
    assert.ok(hasil.startsWith('=IF(A1="","",INDEX(LKJIP_Skala,1+SUMPRODUCT('));
    assert.ok(hasil.includes('IF(A1=0,IF(B1=0,"-",NA()),B1/A1)'));
  });

  it("has none for what Excel cannot do", () => {
    assert.equal(rumusBiasa("=LKJIP.SATUAN(A1)"), undefined);
    assert.equal(rumusBiasa("=LKJIP.KRITERIA(A1,Z1:Z5)"), undefined);
    assert.equal(rumusBiasa("=LKJIP.CAPAIAN(LKJIP.SATUAN(A1),B1)"), undefined);
    assert.equal(rumusBiasa("=LKJIP.CONSTRUCTOR(A1)"), undefined);
  });

  it("writes values so that they show the same", () => {
    assert.deepEqual(["100 %", "-", "-5", "Baik", "TRUE", "=1", 0.5, "#N/A", ""].map(nilaiTulis), [
      "'100 %",
      "-",
      "'-5",
      "Baik",
      "'TRUE",
      "'=1",
      0.5,
      "=NA()",
      "",
    ]);
    assert.ok(samaHasil(0.1 + 0.2, 0.3) && !samaHasil(0.3, "0.3") && !samaHasil(0.3, 0.301));
  });
});
