import assert from "node:assert/strict";
import fc from "fast-check";
import type { LembarMentah } from "../../../src/domain/tabel";
import { susunBahan } from "../../../src/domain/reviu/bahan/bahan";
import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import { persenKosong } from "../../../src/domain/reviu/hitung/persen-kosong";
import { SKALA_PERMENDAGRI } from "../../../src/domain/ukur/skala";

function kosong(...baris: readonly string[]) {
  const isi = ["NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)", ...baris].join("\n");
  return dicari(lembarDariContoh({ nama: "Lembar1", isi }));
}

const dicari = (lembar: LembarMentah) =>
  persenKosong(susunBahan([lembar], { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" }));

describe("reviu: percentages that could be computed and are not there", () => {
  it("asks for none where a figure is missing or nothing can be divided", () => {
    const tanpa = ["1\tJumlah pasar\t22\t\t", "2\tJumlah kios\t0\t5\t", "3\tJumlah meja\t20\t-\t"];
    assert.equal(kosong(...tanpa, "4\tJumlah toko\t20\t10\t50,00 %"), undefined);
  });

  it("asks for none where a formula stands that shows nothing", () => {
    const isi =
      "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)\n1\tJumlah pasar\t20\t10\t\n2\tJumlah kios\t20\t10\t50,00 %";
    const lembar = lembarDariContoh({ nama: "Lembar1", isi });
    const rumus = lembar.nilai.map((baris, b) => baris.map((_, k) => (b === 1 && k === 4 ? "=D2/C2" : "")));
    assert.equal(dicari(lembar)?.banyak, 1);
    assert.equal(dicari({ ...lembar, rumus }), undefined);
  });

  it("counts every one and names the first, whichever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }), (terisi) => {
        const baris = terisi.map(
          (ada, i) =>
            `${String(i + 2)}\tJumlah pasar ${"ab"[i % 2] ?? ""}${String(i)}\t20\t10\t${ada ? "50,00 %" : ""}`,
        );
        const hasil = kosong("1\tJumlah toko\t20\t10\t50,00 %", ...baris);
        const banyak = terisi.filter((ada) => !ada).length;
        assert.equal(hasil?.banyak ?? 0, banyak);
        if (banyak > 0) assert.equal(hasil?.pertama.sel, `E${String(terisi.indexOf(false) + 3)}`);
      }),
      { numRuns: 60 },
    );
  });
});
