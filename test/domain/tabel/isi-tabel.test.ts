import assert from "node:assert/strict";
import { bacaIsiTabel, bacaLembar, pisahButir } from "../../../src/domain/tabel";
import type { IsiTabel, LembarMentah, NilaiSel, Tabel } from "../../../src/domain/tabel";
import { buatLembar, tab } from "./lembar";

const KEPALA = ["No", "Indikator", "Target", "Realisasi", "Capaian"];

function isi(
  baris: NilaiSel[][],
  format?: string[][],
): { tabel: Tabel; isi: IsiTabel; lembar: LembarMentah } {
  const lembar = buatLembar({ isi: [KEPALA, ...baris], format: format && [[], ...format] });
  const [tabel] = bacaLembar(lembar).tabel;
  assert.ok(tabel);
  return { tabel, isi: bacaIsiTabel(lembar, tabel), lembar };
}

describe("how a capaian column is written", () => {
  it("ratio: numbers with a percent format", () => {
    const persen = ["", "", "", "", "0.00%"];
    const { isi: hasil } = isi(
      [
        [1, "Satu", 330, 95, 95 / 330],
        [2, "Dua", 22, 22, 1],
      ],
      [persen, persen],
    );
    assert.equal(hasil.bentuk, "rasio");
    assert.deepEqual(
      hasil.baris.map(({ cocok, capaianTertulis }) => [cocok, capaianTertulis?.toFixed(4)]),
      [
        [true, "0.2879"],
        [true, "1.0000"],
      ],
    );
  });

  it("ratio: fractions without a format, told by target and realisasi", () => {
    const { isi: hasil } = isi([
      [1, "Satu", 40, 30, 0.75],
      [2, "Dua", 10, 10, 1],
      [3, "Tiga", 10, 11, 1.1],
    ]);
    assert.equal(hasil.bentuk, "rasio");
    assert.deepEqual(
      hasil.baris.map(({ bentuk }) => bentuk),
      ["rasio", "rasio", "rasio"],
    );
  });

  it("percent points, a very small one among them", () => {
    const { isi: hasil } = isi([
      [1, "Satu", 400, 300, 75],
      [2, "Dua", 1000, 8, 0.8],
    ]);
    assert.equal(hasil.bentuk, "persen");
    assert.equal(hasil.baris[1]?.capaianTertulis, 0.008);
  });

  it("text percents, with and without the sign", () => {
    const { isi: hasil } = isi(
      tab("1.\tSatu\t1.150 orang\t189 orang\t16,43 %\n2.\tDua\t90,67\t92,22\t101,71"),
    );
    assert.equal(hasil.bentuk, "teks-persen");
    assert.deepEqual(
      hasil.baris.map(({ cocok }) => cocok),
      [true, true],
    );
  });

  it("mixed: says so cell by cell", () => {
    const { isi: hasil, tabel } = isi([
      [1, "Satu", 40, 30, 0.75],
      [2, "Dua", 40, 20, 50],
      [3, "Tiga", 40, 10, "25 %"],
    ]);
    assert.equal(hasil.bentuk, "campuran");
    assert.deepEqual(
      hasil.baris.map(({ bentuk, capaianTertulis }) => [bentuk, capaianTertulis]),
      [
        ["rasio", 0.75],
        ["persen", 0.5],
        ["teks-persen", 0.25],
      ],
    );
    assert.ok(tabel.temuan.some(({ kode }) => kode === "BENTUK_CAMPURAN"));
  });

  it("zeros and dashes make no column mixed", () => {
    const { isi: hasil } = isi([
      [1, "Satu", 40, 0, 0],
      [2, "Dua", 40, "-", "-"],
      [3, "Tiga", 40, 20, "50 %"],
    ]);
    assert.equal(hasil.bentuk, "teks-persen");
  });
});

describe("what capaian should be", () => {
  it("follows the formula that the stated value follows", () => {
    const { isi: hasil } = isi([
      [1, "Positif", 80, 60, 75],
      [2, "Negatif", 32, 4.88, 184.75],
      [3, "Terbalik", 5, 8, 62.5],
    ]);
    assert.deepEqual(
      hasil.baris.map(({ polaritas, cocok }) => [polaritas, cocok]),
      [
        ["positif", true],
        ["negatif", true],
        ["negatif-rasio", true],
      ],
    );
    assert.equal(hasil.baris[1]?.capaianHitung, 1.8475);
  });

  it("is null where nothing can be computed: blank, n/a, 0/0, target zero", () => {
    const { isi: hasil } = isi([
      [1, "Kosong", 80, null, null],
      [2, "Tak ada", "55%", "n/a", "n/a"],
      [3, "Nol", 0, 0, "0,0 %"],
      [4, "Tanpa target", 0, 5, null],
      [5, "Strip", 6, "-", "0 kasus"],
    ]);
    assert.deepEqual(
      hasil.baris.map(({ capaianHitung, cocok }) => [capaianHitung, cocok]),
      [
        [null, null],
        [null, null],
        [null, null],
        [null, null],
        [0, true],
      ],
    );
  });

  it("compares predicates and ranges as the functions do", () => {
    const { isi: hasil } = isi([
      [1, "SAKIP", "BB (72)", "BB (70,2)", 97.5],
      [2, "Opini", "WTP", "WTP", 100],
      [3, "Rentang", "69,1-69,5", 69.3, 100],
    ]);
    assert.deepEqual(
      hasil.baris.map(({ cocok }) => cocok),
      [true, true, true],
    );
  });

  it("lets a cut-off figure pass and names a wrong one with its cell", () => {
    const { tabel } = isi([
      [1, "Dipotong", 330, 95, "28,78 %"],
      [2, "Dibulatkan", 330, 95, "28,79 %"],
      [3, "Satu angka", 330, 95, "28,8 %"],
      [4, "Salah", 330, 95, "29,78 %"],
    ]);
    const beda = tabel.temuan.filter(({ kode }) => kode === "CAPAIAN_BEDA");
    assert.deepEqual(
      beda.map(({ sel, dinyatakan, seharusnya }) => [sel, dinyatakan, seharusnya?.toFixed(4)]),
      [["E5", "29,78 %", "0.2879"]],
    );
  });

  it("accepts percents that were computed from unrounded inputs", () => {
    const { tabel } = isi([
      [1, "Satu", 16.46, 0.59, 3.57],
      [2, "Dua", 10.83, 6.12, 56.53],
    ]);
    assert.deepEqual(tabel.temuan, []);
  });
});

describe("dots, decided by the column", () => {
  it("thousands where another cell has two dots or a comma", () => {
    const { isi: hasil } = isi(tab("1\tSatu\t12.294\t12.294\t100\n2\tDua\t1.786.952\t893.476\t50"));
    const sel = hasil.baris[0]?.target?.bacaan;
    assert.equal(sel?.jenis === "angka" && sel.nilai, 12294);
  });

  it("decimals where another cell can be nothing else", () => {
    const { isi: hasil } = isi(tab("1\tSatu\t86.36\t43.18\t50\n2\tDua\t12.294\t12.294\t100"));
    const sel = hasil.baris[1]?.target?.bacaan;
    assert.equal(sel?.jenis === "angka" && sel.nilai, 12.294);
  });

  it("asks where neither tells and the capaian depends on it", () => {
    const { tabel } = isi([[1, "Satu", "12.294", 10, null]]);
    assert.deepEqual(
      tabel.temuan.map(({ sel, kode }) => [sel, kode]),
      [["C2", "TITIK_RAGU"]],
    );
  });

  it("does not ask where the unit or the stated capaian settles it", () => {
    const { tabel } = isi([
      [1, "Satu", "1.150 orang", 189, "16,43 %"],
      [2, "Dua", "2.000 orang", 189, null],
    ]);
    assert.deepEqual(tabel.temuan, []);
  });
});

describe("bullets of one cell", () => {
  it("splits dashes, numbers and list items; continues unbulleted lines", () => {
    assert.deepEqual(pisahButir("- 100 %\n- 3 Dokumen\n  (Renja, RKPD)"), [
      "100 %",
      "3 Dokumen (Renja, RKPD)",
    ]);
    assert.deepEqual(pisahButir("1. Nilai LHE    2. Indeks kepuasan"), ["Nilai LHE", "Indeks kepuasan"]);
    assert.deepEqual(pisahButir("<ul><li>satu</li><li>dua</li></ul>"), ["satu", "dua"]);
    assert.deepEqual(pisahButir("- 32 pencari kerja - 4 LPKS"), ["32 pencari kerja", "4 LPKS"]);
  });

  it("leaves one sentence, a negative number and a blank alone", () => {
    assert.deepEqual(pisahButir("Laki - laki"), ["Laki - laki"]);
    assert.deepEqual(pisahButir("-5"), ["-5"]);
    assert.deepEqual(pisahButir("  "), []);
  });
});
