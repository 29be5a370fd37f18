import assert from "node:assert/strict";
import { contohBuku, lembarDariContoh } from "../../../src/domain/reviu/contoh";
import { reviu } from "../../../src/domain/reviu/reviu";
import { SKALA_PERMENDAGRI } from "../../../src/domain/ukur/skala";

const KEPALA = "No\tIndikator Kinerja Utama\tSatuan\tTarget\tRealisasi";

function ditemukan(...baris: readonly string[]): string[] {
  const lembar = contohBuku({ IKU: [KEPALA, ...baris] }).map(lembarDariContoh);
  return reviu(lembar, { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" })
    .filter(({ kode }) => kode.startsWith("SATUAN_"))
    .map(({ kode, sel }) => `${kode} ${sel}`);
}

describe("reviu: the unit column beside what stands in the cells", () => {
  it("finds percent where something is counted, and a count or thousands where the unit is percent", () => {
    const baris = [
      "1\tTingkat hunian pasar\t%\t800 org\t700 org",
      "2\tTingkat pelayanan\tPersen\t1.000\t950",
      "3\tPencari kerja dilatih\torang\t16 %\t12",
    ];
    assert.deepEqual(ditemukan(...baris).sort(), [
      "SATUAN_JANGGAL D3",
      "SATUAN_SEBARIS D2",
      "SATUAN_SEBARIS D4",
      "SATUAN_SEBARIS E2",
    ]);
  });

  it("is silent where a cell repeats its unit, in whichever words, or says nothing of it", () => {
    const baris = [
      "1\tTingkat hunian pasar\tPersentase (%)\t80 %\t75 %",
      "2\tTingkat pelayanan\t%\t100\t95,5",
      "3\tPencari kerja dilatih\torang\t32 pencari kerja\t30 org",
      "4\tNilai SAKIP\tPredikat\tBB\tB",
    ];
    assert.deepEqual(ditemukan(...baris), []);
  });
});
