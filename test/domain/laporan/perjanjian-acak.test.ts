import assert from "node:assert/strict";
import fc from "fast-check";
import { ukuranArea } from "../../../src/domain/lembar/area";
import { BERUNIT, buat } from "./perjanjian-alat";

describe("reports of agreements and review, whatever the cells hold", () => {
  const sel = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }),
    fc.constantFrom(null, "-", "=A1", "100 %", "#VALUE!", "n/a"),
  );
  const SEMUA = [
    "lampiran-ii",
    "pk-unit",
    "pk-perubahan",
    "formulir-reviu",
    "pernyataan-reviu",
    "evaluasi-mandiri",
  ] as const;

  it("are complete blocks without a word of the program", () => {
    fc.assert(
      fc.property(sel, fc.string(), fc.string({ maxLength: 240 }), (isi, unit, nama) => {
        const pk = [
          { ...BERUNIT.pk[0]!, target: isi, targetPerubahan: isi, sasaran: nama, indikator: nama, unit },
        ];
        const satu = {
          ...BERUNIT.anggaran[0]!,
          pagu: isi,
          paguPerubahan: isi,
          realisasi: isi,
          kegiatan: nama,
          unit,
        };
        const program = [{ ...BERUNIT.program[0]!, anggaranInduk: isi, anggaranPerubahan: isi }];
        for (const kunci of SEMUA) {
          const { rencana, teks } = buat(kunci, { ...BERUNIT, pk, program, anggaran: [satu, satu] });
          const blok = rencana.blok[0]!;
          if (blok.isi.length > 1)
            assert.deepEqual({ baris: blok.isi.length, kolom: blok.isi[0]!.length }, ukuranArea(blok.area));
          assert.ok(!teks.includes("undefined") && !teks.includes("NaN"), kunci);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("never let a signature stand alone: the row above it is on its page", () => {
    for (const banyak of [1, 3, 7, 15, 26, 40]) {
      const pk = Array.from({ length: banyak }, (_, i) => ({
        ...BERUNIT.pk[i % 23]!,
        indikator: `Indikator ${i}`,
      }));
      for (const kunci of ["lampiran-ii", "pk-perubahan"] as const) {
        const { rencana, baris } = buat(kunci, { ...BERUNIT, pk });
        const tanda = baris.map((satu) => satu.includes("Pihak Kedua,")).lastIndexOf(true);
        const awal = Math.max(0, ...rencana.cetak.jeda!.map((satu) => Number(satu.slice(1)) - 1));
        const isi = baris.slice(awal, tanda).filter((satu) => satu.some((sel) => sel !== ""));
        assert.ok(isi.length >= 3, `${kunci} ${banyak}`);
      }
    }
  });
});
