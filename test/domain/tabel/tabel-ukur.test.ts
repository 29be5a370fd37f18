import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaLembar, TabelUkur } from "../../../src/domain/tabel";
import type { NilaiSel } from "../../../src/domain/tabel";
import { formatPersen } from "../../../src/domain/angka/format-angka";
import { lembar, tabelDari } from "../warna/alat";
import { buatLembar } from "./lembar";

const KEPALA = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];

function ukur(baris: readonly (readonly NilaiSel[])[]): TabelUkur {
  const mentah = buatLembar({
    isi: [KEPALA, ...baris.map((satu, i) => [i + 1, `Indikator ${i}`, "orang", ...satu])],
  });
  const [tabel] = bacaLembar(mentah).tabel;
  assert.ok(tabel);
  return new TabelUkur(mentah, tabel);
}

describe("one view of a read table", () => {
  it("gives the reader and the preview the same capaian where nothing settles its scale", () => {
    const baris = [
      ["-", "n/a", 0.5],
      ["-", "n/a", 1],
      ["-", "n/a", 2.9],
    ];
    const isi = ukur(baris).isi();
    assert.deepEqual(
      isi.baris.map(({ capaianTertulis, capaianRagu }) => [capaianTertulis?.toFixed(4), capaianRagu]),
      [
        ["0.0050", true],
        ["0.0100", true],
        ["0.0290", true],
      ],
    );
    const { rencana, cuplikan } = tabelDari(
      lembar([KEPALA, ...baris.map((satu, i): NilaiSel[] => [i + 1, `Indikator ${i}`, "orang", ...satu])]),
    );
    assert.ok(rencana.jenis === "biarkan" || !rencana.yakin);
    for (const [i, { rasio }] of cuplikan.entries())
      if (rasio !== undefined)
        assert.equal(formatPersen(rasio), formatPersen(isi.baris[i]?.capaianTertulis ?? NaN));
  });

  it("agrees with the preview on every row, whatever stands in the three columns", () => {
    const angka = fc.oneof(
      fc.constantFrom<NilaiSel>(null, "-", 0, "n/a", "12,5 %", "95", 1),
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.integer({ min: 0, max: 500 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(angka, angka, angka), { minLength: 1, maxLength: 6 }), (baris) => {
        const isi = ukur(baris).isi().baris;
        const { rencana, cuplikan } = tabelDari(
          lembar([
            KEPALA,
            ...baris.map((satu, i): NilaiSel[] => [i + 1, `Indikator ${i}`, "orang", ...satu]),
          ]),
        );
        if (rencana.jenis !== "warnai") return;
        for (const { baris: nomor, rasio } of cuplikan) {
          const satu = isi.find((dibaca) => dibaca.baris === nomor);
          if (rasio === undefined || !satu || satu.bentuk === "teks-rasio") continue;
          assert.equal(formatPersen(rasio), formatPersen(satu.capaianTertulis ?? NaN));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds the column of a role, of the year or of a quarter", () => {
    const mentah = buatLembar({
      isi: [
        ["No", "Indikator", "Target", "Realisasi TW I", "Realisasi TW II", "Realisasi"],
        [1, "Satu", 100, 20, 30, 90],
        [2, "Dua", 50, 10, 20, 40],
      ],
    });
    const [tabel] = bacaLembar(mentah).tabel;
    assert.ok(tabel);
    const view = new TabelUkur(mentah, tabel);
    assert.equal(view.kolom("realisasi")?.kolom, "F");
    assert.equal(view.kolom("realisasi_tw", 2)?.kolom, "E");
    assert.equal(view.kolom("realisasi_tw"), undefined);
    assert.deepEqual(view.baris, [2, 3]);
  });
});
