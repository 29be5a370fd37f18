import assert from "node:assert/strict";
import { capaian } from "../../src/domain/ukur/capaian";
import type { PolaritasArah } from "../../src/domain/ukur/polaritas";
import { rumusCapaianExcel } from "../../src/domain/warna/rencana/rumus-kolom";
import { buka, kerjakan, lembar, nilai, tutupSemua } from "./buka";

const SEL: readonly (number | string)[] = [0, "-", 1, 4, 10, 95.56, -2, -10.5];
const PASANGAN = SEL.flatMap((t) => SEL.map((r) => [t, r] as const));

/** What a cell shows for a measure: its number, "-" or an error value. */
function menurutFungsi(t: number | string, r: number | string, polaritas: PolaritasArah): unknown {
  const hasil = capaian(t, r, { polaritas });
  if (hasil.jenis === "angka") return Number(hasil.nilai.toFixed(9));
  return hasil.jenis === "galat" ? hasil.sebagai : hasil.jenis === "strip" ? "-" : "";
}

function dariSel(isi: unknown): unknown {
  if (typeof isi === "number") return Number(isi.toFixed(9));
  return typeof isi === "object" && isi !== null && "error" in isi ? isi.error : isi;
}

describe("capaian by Excel's own formula", () => {
  afterEach(tutupSemua);

  for (const polaritas of ["positif", "negatif", "negatif-rasio"] as const)
    it(`says what LKJIP.CAPAIAN says for ${polaritas}, zeros, dashes and numbers below zero included`, async () => {
      const excel = await buka(undefined, { engine: undefined });
      const bahan =
        polaritas === "negatif-rasio"
          ? PASANGAN.filter(([t, r]) => Number(t) >= 0 && Number(r) >= 0)
          : PASANGAN;
      await kerjakan(excel, (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange(`A1:B${bahan.length}`).values = bahan.map((satu) => [...satu]);
        sheet.getRange(`C1:C${bahan.length}`).formulas = bahan.map((_, i) => [
          rumusCapaianExcel(`A${i + 1}`, `B${i + 1}`, { strip: true, polaritas, dibawahNol: true }),
        ]);
      });
      await excel.calculated();
      for (const [i, [t, r]] of bahan.entries())
        assert.deepEqual(
          dariSel(nilai(lembar(excel, "Sheet1"), i + 1, 3)),
          menurutFungsi(t, r, polaritas),
          `${polaritas} ${t} ${r}`,
        );
    });
});
