import assert from "node:assert/strict";
import { contohBuku, lembarDariContoh } from "../../../src/domain/reviu/contoh";
import { reviu } from "../../../src/domain/reviu/reviu";
import type { LembarMentah, NilaiSel } from "../../../src/domain/tabel";
import { SKALA_PERMENDAGRI } from "../../../src/domain/ukur/skala";

function galat(lembar: readonly LembarMentah[]): string[] {
  return reviu([...lembar], { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" })
    .filter(({ tingkat }) => tingkat === "galat")
    .map(({ kode, sel }) => `${kode} ${sel}`);
}

const diketik = (...baris: readonly string[]): string[] =>
  galat(contohBuku({ Sheet1: baris }).map(lembarDariContoh));

/** Cells of numbers, as a program writes them: shown with all their digits, formulas where a text begins with "=". */
function dihitung(
  isi: readonly (readonly NilaiSel[])[],
  rumus: Readonly<Record<string, string>> = {},
): string[] {
  const baris = isi.map((satu) => [...satu]);
  return galat([
    {
      nama: "Sheet1",
      baris0: 0,
      kolom0: 0,
      nilai: baris,
      teks: baris.map((satu) => satu.map((sel) => (sel === null ? "" : String(sel)))),
      rumus: baris.map((satu, b) => satu.map((_, k) => rumus[`${"ABCDE"[k] ?? ""}${String(b + 1)}`] ?? "")),
      gabungan: [],
    },
  ]);
}

describe("reviu on sheets about something else", () => {
  it("takes initials for an efficiency value only where efficiency or a budget is the matter", () => {
    const negara = (nama: string) => ["State\tCount", "MT\t15699", `${nama}\t29806`, "NH\t22771"];
    assert.deepEqual(diketik(...negara("NE")), []);
    assert.deepEqual(diketik("Wind\tNE\tSE\tSW", "Mon\t120\t90\t14", "Tue\t340\t80\t31"), []);
    assert.deepEqual(diketik(...negara("Nilai Efisiensi (NE)")), ["NE_DI_LUAR_BATAS B3"]);
    const anggaran = "NO\tPROGRAM\tPAGU (Rp)\tREALISASI (Rp)\tNE";
    assert.deepEqual(diketik(anggaran, "1\tPasar\t248.405.600\t235.978.490\t162,51 %"), [
      "NE_DI_LUAR_BATAS E2",
    ]);
  });

  it("calls a sum of figures with all their digits right, and one that is off by more than dust wrong", () => {
    const bagian = [0.7034962745892106, 0.3727537912810851, 0.27487957390896056, 0.6917871626205186];
    const tabel = (total: number) => [
      ["Name", "Sum of Value"],
      ...bagian.map((satu, i) => [`Item ${String(i)}`, satu]),
      ["Grand Total", total],
    ];
    const jumlah = bagian.reduce((a, b) => a + b);
    assert.deepEqual(dihitung(tabel(jumlah)), []);
    assert.deepEqual(dihitung(tabel(jumlah + 0.001)), ["JUMLAH_BEDA B6"]);
  });

  it("knows a total row whose formula is a mean, and checks the mean", () => {
    const tabel = (total: number) => [
      ["Partners", "Amount"],
      ["Alpha", 123],
      ["Beta", 456],
      ["Gamma", 345],
      ["Total", total],
    ];
    for (const rumus of ["=SUBTOTAL(101,B2:B4)", "=AVERAGE(B2:B4)", "=SUBTOTAL(1,B2:B4)"])
      assert.deepEqual(dihitung(tabel(308), { B5: rumus }), [], rumus);
    assert.deepEqual(dihitung(tabel(309), { B5: "=AVERAGE(B2:B4)" }), ["JUMLAH_BEDA B5"]);
    assert.deepEqual(dihitung(tabel(308), { B5: "=SUBTOTAL(109,B2:B4)" }), ["JUMLAH_BEDA B5"]);
  });

  it("adds up no rates, whether their title or their percent signs say that they are some", () => {
    const iklan = ["Campaign\tClicks\tAvg. CPC\tYield", "A\t120\t2,10\t0,40 %", "B\t300\t1,90\t0,20 %"];
    assert.deepEqual(diketik(...iklan, "Total\t420\t1,96\t0,26 %"), []);
    assert.deepEqual(diketik(...iklan, "Total\t430\t1,96\t0,26 %"), ["JUMLAH_BEDA B4"]);
  });

  it("still adds up shares of a whole", () => {
    const bagian = ["Group\tShare", "A\t40,00 %", "B\t35,00 %", "C\t25,00 %"];
    assert.deepEqual(diketik(...bagian, "Total\t100,00 %"), []);
    assert.deepEqual(diketik(...bagian, "Total\t90,00 %"), ["JUMLAH_BEDA B5"]);
  });
});
