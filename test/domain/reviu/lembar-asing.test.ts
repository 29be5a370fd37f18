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

  it("adds up what stands below a subtotal where subtotals come before their parts", () => {
    const tabel = (kedua: string) => [
      "Uraian\tPagu (Rp)",
      "Subtotal\t30.000.000",
      "Pegawai\t10.000.000",
      "Barang\t20.000.000",
      `Subtotal\t${kedua}`,
      "Alat\t3.000.000",
      "Gedung\t2.000.000",
    ];
    assert.deepEqual(diketik(...tabel("5.000.000")), []);
    assert.deepEqual(diketik(...tabel("6.000.000")), ["JUMLAH_BEDA B5"]);
  });

  it("adds up the groups of a pivot table once, and no greatest values", () => {
    const tabel = (total: string) => [
      "Row Labels\tSum of Sales\tMax of Price",
      "East\t300\t9",
      "Apples\t100\t5",
      "Pears\t200\t9",
      "West\t70\t8",
      "Apples\t30\t8",
      "Pears\t40\t7",
      `Grand Total\t${total}\t9`,
    ];
    assert.deepEqual(diketik(...tabel("370")), []);
    assert.deepEqual(diketik(...tabel("371")), ["JUMLAH_BEDA B8"]);
  });

  it("takes no row for a copy whose only name is a figure", () => {
    const kembar = (nama: string) =>
      contohBuku({ Sheet1: ["Kode\tNilai A\tNilai B", `${nama}\t12\t15`, `${nama}\t12\t15`, "C\t14\t16"] });
    const kode = (nama: string) =>
      reviu(kembar(nama).map(lembarDariContoh), { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" }).map(
        (satu) => satu.kode,
      );
    assert.ok(!kode("0").includes("BARIS_KEMBAR"));
    assert.ok(kode("Pasar").includes("BARIS_KEMBAR"));
  });

  it("takes postal codes for no broken figures", () => {
    assert.deepEqual(diketik("City\tZip Code\tCount", "A\t02134\t1", "B\t10001-2020\t2", "C\t30301\t3"), []);
    assert.deepEqual(
      diketik("City\tArea\tCount", "A\t02134-1001\t1", "B\t10001-2020\t2", "C\t30301-1\t3"),
      [],
    );
  });

  it("takes what remains of a budget for no share that was spent", () => {
    const judul = "Program\tBudget\tSpent\tRemaining Budget\tRemaining Budget %";
    const isi = ["A\t1000000\t400000\t600000\t60,00 %", "B\t2000000\t500000\t1500000\t75,00 %"];
    assert.deepEqual(diketik(judul, ...isi, "C\t3000000\t300000\t2700000\t90,00 %"), []);
  });
});
