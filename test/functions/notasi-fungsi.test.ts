import assert from "node:assert/strict";
import { ditolak, kolom, menyebut, pakaiFungsi } from "./pakai-fungsi";

describe("what the functions take for a number", () => {
  const { fungsi, sel, persen, tolak, aturBahasa } = pakaiFungsi();

  describe("a doubtful notation is refused, never guessed", () => {
    it('"1,150" beside 189', () => {
      menyebut(tolak("CAPAIAN", "1,150", 189), "Target", "1,150");
      menyebut(tolak("CAPAIAN", "1,150 orang", "189 orang"), "1,150 orang");
      menyebut(tolak("CAPAIAN", 189, "1,150"), "Realisasi");
      menyebut(tolak("SERAPAN", 5000, "1,150"), "Realisasi", "1,150");
      menyebut(tolak("CAPAIAN", "23940.000", 5), "23940.000");
    });

    it("but not where its pair settles it", () => {
      assert.equal(persen("CAPAIAN", "71,605", "71,79"), "100,26 %");
      assert.equal(persen("CAPAIAN", "71,605", 71.79), "100,26 %");
      assert.equal(persen("CAPAIAN", "1,150", "1,035"), "90,00 %");
      assert.equal(persen("CAPAIAN", "5,125 %", "5 %"), "97,56 %");
    });

    it('"12.500" beside "12.5": two notations in one pair', () => {
      menyebut(tolak("CAPAIAN", "12.500", "12.5"), "12.500", "12.5");
      menyebut(tolak("CAPAIAN", "12.5", "12.500"), "12.500", "12.5");
      menyebut(tolak("CAPAIAN", "12.500", 12.5), "12.500");
      assert.equal(persen("CAPAIAN", "12.500", "11.250,5"), "90,00 %");
      assert.equal(persen("CAPAIAN", "12.294 orang", 12294), "100,00 %");
    });
  });

  describe("ANGKA", () => {
    const dibaca: readonly (readonly [string, number])[] = [
      ["1,2 jt", 1_200_000],
      ["1,2 juta", 1_200_000],
      ["10rb", 10_000],
      ["Rp 2,5 M", 2_500_000_000],
      ["Rp 2,5 miliar", 2_500_000_000],
      ["Rp. 1,25 T", 1_250_000_000_000],
      ["4,5 **)", 4.5],
      ["95*", 95],
      ["1:25", 25],
      ["Rp. 40.694.200,-", 40_694_200],
    ];
    for (const [teks, nilai] of dibaca)
      it(`${teks} is ${nilai}`, () => assert.equal(sel("ANGKA", teks), nilai));

    for (const teks of ["1'500", "1’500", "12½", "½", "95²"])
      it(`${teks} is refused and named`, () => menyebut(tolak("ANGKA", teks), `"${teks}"`));

    it("309 digits are no number", () => {
      for (const teks of ["9".repeat(309), `9${".999".repeat(103)}`]) tolak("ANGKA", teks);
      tolak("CAPAIAN", "9".repeat(309), "9".repeat(309));
    });
  });

  describe("CAPAIAN: dates", () => {
    it("names a number that can only be a typed 1-2 that Excel made a date", () => {
      menyebut(tolak("CAPAIAN", 12, 45689), "Realisasi", "45.689", "1/2/2025", "tanggal");
      menyebut(tolak("CAPAIAN", "12 dokumen", 45689), "1/2/2025");
    });

    it("and leaves large figures alone", () => {
      assert.equal(persen("CAPAIAN", 40000, 45689), "114,22 %");
      assert.equal(persen("CAPAIAN", 12, "45.689 orang"), "380.741,67 %");
    });

    const tanggal: readonly (readonly [unknown, unknown, number])[] = [
      ["31 Desember 2021", "30 Desember 2021", 1],
      ["31 Desember 2021", "31/12/2021", 1],
      ["31 Desember 2021", "2 Januari 2022", 0],
      ["31 Desember 2021", 44560, 1],
      ["31 Desember 2021", 44562, 0],
      [44561, "2 Januari 2022", 0],
      ["Maret 2021", "15 Maret 2021", 1],
      ["2021-03-31", "April 2021", 0],
    ];
    for (const [target, realisasi, hasil] of tanggal)
      it(`${realisasi} for ${target} is ${hasil === 1 ? "on time" : "late"}, whatever the polarity`, () => {
        assert.equal(sel("CAPAIAN", target, realisasi), hasil);
        assert.equal(sel("CAPAIAN", target, realisasi, "negatif"), hasil);
      });

    it("asks where the month alone does not tell, and where the date does not exist", () => {
      menyebut(tolak("CAPAIAN", "15 Maret 2021", "Maret 2021"), "15 Maret 2021", "Maret 2021");
      tolak("CAPAIAN", "31 Februari 2021", "1 Maret 2021");
      tolak("CAPAIAN", "31 Desember 2021", 5);
    });
  });

  it("footnote marks on either side change nothing", () => {
    assert.equal(persen("CAPAIAN", "5 *)", "4,5 **)"), "90,00 %");
    assert.equal(persen("CAPAIAN", "100*", "95*"), "95,00 %");
  });

  it("an English message has no Indonesian reason in it", () => {
    aturBahasa("en");
    const pesan = [
      tolak("CAPAIAN", "23940.000", 5),
      tolak("ANGKA", "1'500"),
      tolak("CAPAIAN", "32 orang", "20 kasus"),
      tolak("CAPAIAN", 12, 45689),
      ditolak(() => fungsi("RATACAPAIAN")(kolom(9.5, 1, 5))),
    ];
    aturBahasa("id");
    for (const satu of pesan)
      assert.doesNotMatch(satu, /\b(tidak|dan|atau|mungkin|tanggal|meragukan|berisi)\b/);
  });
});
