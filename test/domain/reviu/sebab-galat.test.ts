import assert from "node:assert/strict";
import fc from "fast-check";
import { temuan as en } from "../../../src/bahasa/en/reviu-temuan";
import { temuan as id } from "../../../src/bahasa/id/reviu-temuan";
import { rujukanRumus } from "../../../src/domain/reviu/bahan/rujukan";
import type { TemuanReviu } from "../../../src/domain/reviu/temuan-reviu";
import type { LembarMentah, NilaiSel } from "../../../src/domain/tabel";
import { temuanDari } from "./alat";

type Isi = NilaiSel | { readonly rumus: string; readonly hasil: NilaiSel };

/** A sheet from A1 on, formulas with what they show. */
function lembar(nama: string, ...baris: readonly (readonly Isi[])[]): LembarMentah {
  const nilaiDari = (satu: Isi): NilaiSel => (typeof satu === "object" && satu ? satu.hasil : satu);
  const nilai = baris.map((satu) => satu.map(nilaiDari));
  const teks = nilai.map((satu) => satu.map((isi) => (isi === null ? "" : String(isi))));
  const rumus = baris.map((satu) =>
    satu.map((isi) => (typeof isi === "object" && isi ? isi.rumus : String(isi ?? ""))),
  );
  return { nama, baris0: 0, kolom0: 0, nilai, teks, rumus, gabungan: [] };
}

const galat = (rumus: string, hasil = "#VALUE!") => ({ rumus, hasil });
const KEPALA = ["No", "Program", "Target", "Realisasi", "Capaian (%)"];
const dariGalat = (semua: readonly TemuanReviu[]) =>
  semua.flatMap((satu) => (satu.kode === "FORMULA_GALAT" ? [satu] : []));

describe("reviu: what formulas in error come from", () => {
  it("names the text, directly or through other formulas, once and in both languages", () => {
    const [satu, ...lain] = dariGalat(
      temuanDari([
        lembar(
          "Capaian",
          KEPALA,
          [1, "Program A", 12, 12, { rumus: "=D2/C2*100", hasil: 100 }],
          [2, "Program B", 150, "1.2O0", galat("=D3/C3*100")],
          [3, "Program C", 80, 84, { rumus: "=D4/C4*100", hasil: 105 }],
          [null, "RATA-RATA", null, null, galat("=AVERAGE(E2:E4)")],
        ),
      ]),
    );
    assert.deepEqual([satu?.sel, satu?.label, satu?.tertulis, lain], ["D3", "Program B", "1.2O0", []]);
    assert.ok(satu);
    assert.equal(
      id.FORMULA_GALAT(satu.isi),
      "D3 berisi “1.2O0”, bukan angka; karena itu rumus di E3 dan E5 menghasilkan #VALUE!. Ketik angkanya di D3.",
    );
    assert.equal(
      en.FORMULA_GALAT(satu.isi),
      "D3 holds “1.2O0”, which is no number; because of it the formulas in E3 and E5 end in #VALUE!. Type the number in D3.",
    );
  });

  it("names the formula that fails by itself, with what fails after it", () => {
    const temuan = dariGalat(
      temuanDari([
        lembar(
          "Capaian",
          KEPALA,
          [1, "Program A", 0, 12, galat("=D2/C2*100", "#DIV/0!")],
          [2, "Program B", 150, 120, { rumus: "=D3/C3*100", hasil: 80 }],
          [null, "RATA-RATA", null, null, galat("=AVERAGE(E2:E3)", "#DIV/0!")],
        ),
      ]),
    );
    assert.deepEqual(
      temuan.map(({ sel, isi }) => [sel, isi.teks, isi.ikut]),
      [["E2", "#DIV/0!", ["E4"]]],
    );
  });

  it("finds the cause on another sheet, beside no table", () => {
    const [satu] = dariGalat(
      temuanDari([
        lembar(
          "Capaian",
          KEPALA,
          [1, "Program A", 12, 12, { rumus: "=D2/C2*100", hasil: 100 }],
          [2, "Program B", 150, 120, galat("=D3/'Data Lain'!B1*100")],
        ),
        lembar("Data Lain", ["Pembagi", "seratus"]),
      ]),
    );
    assert.deepEqual([satu?.lembar, satu?.sel, satu?.isi.ikut], ["Data Lain", "B1", ["Capaian!E3"]]);
  });

  it("lists every cell of a circle of errors, and a text that is only compared is no cause", () => {
    const temuan = dariGalat(
      temuanDari([
        lembar(
          "Capaian",
          KEPALA,
          [1, "ya", 10, 12, galat("=E3+1", "#REF!")],
          [2, "ya", 10, 12, galat("=E2+1", "#REF!")],
          [3, "ya", 10, 12, galat('=IF(B4="ya",UNKNOWN(D4),0)', "#VALUE!")],
        ),
      ]),
    );
    assert.deepEqual(temuan.map(({ sel }) => sel).sort(), ["E2", "E3", "E4"]);
  });

  it("explains every error whatever reads what, and never lists more causes than errors", () => {
    const rujuk = fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(rujuk, { minLength: 8, maxLength: 8 }), (semua) => {
        const baris = semua.map((dibaca, i): Isi[] => [
          i + 1,
          `Program ${String(i)}`,
          10,
          12,
          galat(`=0+${["D" + String(i + 2), ...dibaca.map((b) => `E${String(b)}`)].join("+")}`, "#N/A"),
        ]);
        const temuan = dariGalat(temuanDari([lembar("Capaian", KEPALA, ...baris)]));
        const disebut = new Set(temuan.flatMap(({ sel, isi }) => [sel, ...isi.ikut]));
        assert.equal(disebut.size, semua.length);
        assert.ok(temuan.length <= semua.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("reviu: the cells that a formula names", () => {
  const sebut = (rumus: string) =>
    rujukanRumus(rumus).map(({ lembar: di, baris, kolom, tunggal }) => [di, baris, kolom, tunggal]);

  it("are cells and blocks, of other sheets too; functions, names and texts in quotes are none", () => {
    assert.deepEqual(sebut("=SUM($H$4:H6)+'Bab ''III'''!C2"), [
      [undefined, [3, 5], [7, 7], false],
      ["Bab 'III'", [1, 1], [2, 2], true],
    ]);
    assert.deepEqual(sebut('=LOG10(Pagu2025_A1)&"A1"&TRUE'), []);
  });

  it("are read from any text without a throw", () => {
    fc.assert(fc.property(fc.string(), (teks) => Array.isArray(rujukanRumus(`=${teks}`))));
  });
});

describe("reviu: a total whose formula gives another sum", () => {
  const jumlah = (rumus: string, hasil: number, atas: Isi = "Rp. 450.000.000") =>
    temuanDari([
      lembar(
        "Anggaran",
        ["No", "Program", "Pagu (Rp)"],
        [1, "Program A", atas],
        [2, "Program B", 200_000_000],
        [3, "Program C", 120_000_000],
        [4, "Program D", 60_000_000],
        [null, "JUMLAH", { rumus, hasil }],
      ),
    ]).flatMap((satu) => (satu.kode === "JUMLAH_BEDA" ? [satu.isi] : []));

  it("says which row it leaves out and which text it skips", () => {
    const [satu] = jumlah("=SUM(C2:C4)", 320_000_000);
    assert.ok(satu);
    assert.match(
      id.JUMLAH_BEDA(satu),
      /berjumlah 830\.000\.000\. Sebabnya: rumusnya tidak memuat C5, dan C2 berupa teks/,
    );
    assert.match(
      en.JUMLAH_BEDA(satu),
      /The cause: its formula leaves out C5, and C2 is a text, which a sum skips\./,
    );
  });

  it("says only one of them where there is but one", () => {
    const [satu] = jumlah("=SUM(C2:C4)", 770_000_000, 450_000_000);
    assert.deepEqual([satu?.takDimuat, satu?.teks], [["C5"], []]);
    const [dua] = jumlah("=SUM(C2:C5)", 380_000_000);
    assert.deepEqual([dua?.takDimuat, dua?.teks], [[], ["C2"]]);
  });

  it("says neither where that does not account for the difference", () => {
    const [satu] = jumlah("=SUM(C2:C4)+1", 320_000_001);
    assert.deepEqual([satu?.takDimuat, satu?.teks], [undefined, undefined]);
  });
});
