import assert from "node:assert/strict";
import fc from "fast-check";
import { temuan as kalimat } from "../../../src/bahasa/id/reviu-temuan";
import { kunciTemuan } from "../../../src/domain/reviu/putaran";
import type { LembarMentah, NilaiSel } from "../../../src/domain/tabel";
import { temuanBaris, temuanDari } from "./alat";

/** Typed cells as Excel shows them under the format General. */
function umum(...nilai: readonly (readonly NilaiSel[])[]): LembarMentah {
  const teks = nilai.map((baris) => baris.map((satu) => (satu === null ? "" : String(satu))));
  return { nama: "Lembar1", baris0: 0, kolom0: 0, nilai, teks, gabungan: [] };
}

const jumlah = (a: number, b: number, tertulis: number) =>
  umum(["NO", "PROGRAM", "PAGU (Rp)"], [1, "Program A", a], [2, "Program B", b], [null, "JUMLAH", tertulis]);

const TAK_BERPISAH = /(?<![\d.,])\d{4,}/;

describe("reviu: figures are written in one way", () => {
  it("separates thousands though the cell's format does not", () => {
    const [satu] = temuanDari([jumlah(500_000_000, 425_000_000, 925_000_001)]);
    assert.equal(satu?.tertulis, "925.000.001");
    assert.match(JSON.stringify(satu.penjelasan), /"dari":"925\.000\.001","menjadi":"925\.000\.000"/);
  });

  it("never leaves four digits together, whatever the figures", () => {
    const angka = fc.integer({ min: 10_000, max: 9_000_000_000 });
    fc.assert(
      fc.property(angka, angka, fc.integer({ min: 1, max: 9 }), (a, b, beda) => {
        const [satu] = temuanDari([jumlah(a, b, a + b + beda)]);
        assert.ok(satu?.kode === "JUMLAH_BEDA");
        assert.doesNotMatch(kalimat.JUMLAH_BEDA(satu.isi), TAK_BERPISAH);
        assert.doesNotMatch(JSON.stringify(satu.penjelasan), TAK_BERPISAH);
      }),
      { numRuns: 60 },
    );
  });

  it("knows a finding again on a sheet that was written without separators", () => {
    const dasar = { lembar: "Lembar1", kode: "JUMLAH_BEDA", label: "JUMLAH" };
    const kunci = (tertulis: string) => kunciTemuan({ ...dasar, tertulis });
    assert.equal(kunci("925000001"), kunci("925.000.001"));
    assert.equal(kunci("1234.5"), kunci("1.234,5"));
    assert.notEqual(kunci("1,5"), kunci("15"));
  });
});

describe("reviu: months that repeat each other", () => {
  const kepala = "No\tKomoditi\tJanuari\tFebruari\tMaret\tApril\tMei";

  it("are named as one run", () => {
    const temuan = temuanBaris(
      kepala,
      "1\tBeras\t11.344\t10.972\t10.972\t10.972\t10.972",
      "2\tGula\t13.167\t12.922\t12.922\t12.922\t12.922",
      "3\tMinyak\t14.269\t14.756\t14.756\t14.756\t14.756",
      "4\tTepung\t7.521\t7.683\t7.683\t7.683\t7.683",
    ).filter(({ kode }) => kode === "KOLOM_KEMBAR");
    assert.equal(temuan.length, 1);
    assert.ok(temuan[0]?.kode === "KOLOM_KEMBAR");
    assert.match(
      kalimat.KOLOM_KEMBAR(temuan[0].isi),
      /^Angka Februari sampai Mei sama persis pada 4 dari 4 baris/,
    );
  });

  it("are a pair where the next month differs on one of the rows", () => {
    const [satu] = temuanBaris(
      kepala,
      "1\tBeras\t11.344\t10.972\t10.972\t10.972\t10.972",
      "2\tGula\t13.167\t12.922\t12.922\t12.922\t12.922",
      "3\tMinyak\t14.269\t14.756\t14.756\t14.756\t14.756",
      "4\tTepung\t7.521\t7.683\t7.683\t7.711\t7.690",
    ).filter(({ kode }) => kode === "KOLOM_KEMBAR");
    assert.ok(satu?.kode === "KOLOM_KEMBAR");
    assert.equal(satu.isi.sampai, undefined);
    assert.match(kalimat.KOLOM_KEMBAR(satu.isi), /^Angka Maret sama persis dengan Februari pada 4 dari 4 /);
  });
});
