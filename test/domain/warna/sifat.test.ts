import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaArea } from "../../../src/domain/lembar/area";
import { indeksKolom } from "../../../src/domain/tabel/alamat";
import type { NilaiSel } from "../../../src/domain/tabel/lembar-mentah";
import { bertanda } from "../../../src/domain/tabel/kolom-kami";
import type { RencanaTabel } from "../../../src/domain/warna/rencana";
import { lembar, petaDari } from "./alat";

const JUDUL = [
  "No",
  "Indikator Kinerja",
  "Satuan",
  "Target",
  "Realisasi",
  "Capaian (%)",
  "Capaian",
  "%",
  "Sasaran",
  "Anggaran",
  "Keterangan",
  "",
];
const ISI: NilaiSel[] = [
  null,
  0,
  1,
  0.95,
  95.45,
  330,
  1_150,
  -5,
  1e9,
  "-",
  "95 %",
  "28,78 %",
  "0 kasus",
  "1.150 orang",
  "1229 9",
  "86.36",
  "n/a",
  "Sasaran 1",
  "JUMLAH",
  "2021",
  "(1)",
];
const angkaBebas = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
const sel: fc.Arbitrary<NilaiSel> = fc.oneof(
  fc.constantFrom(...ISI),
  angkaBebas,
  fc.string({ maxLength: 12 }),
);

const kisi = fc
  .integer({ min: 1, max: 8 })
  .chain((lebar) =>
    fc.tuple(
      fc.array(fc.constantFrom(...JUDUL), { minLength: lebar, maxLength: lebar }),
      fc.array(fc.array(sel, { maxLength: lebar + 3 }), { maxLength: 12 }),
    ),
  );

function periksa(rencana: RencanaTabel, nilai: readonly (readonly NilaiSel[])[]): void {
  if (rencana.jenis === "biarkan") {
    assert.ok(rencana.temuan.length > 0, "a table is left without a reason");
    return;
  }
  for (const { area, rumus } of rencana.aturan) {
    const petak = bacaArea(area);
    assert.ok(petak && petak.atas <= petak.bawah, area);
    assert.ok(bertanda(rumus) && rumus.length <= 255);
  }
  if (rencana.jenis !== "tambah" || rencana.perbarui) return;
  for (const { kolom, barisAwal, barisKepala = barisAwal, rumus } of rencana.kolomBaru)
    for (let baris = barisKepala; baris < barisAwal + rumus.length; baris++) {
      const kini = nilai[baris - 1]?.[indeksKolom(kolom)] ?? null;
      assert.ok(kini === null || kini === "", `${kolom}${baris} holds ${String(kini)}`);
    }
}

describe("planning, whatever the sheet", function () {
  this.timeout(30_000);

  it("never throws, never writes over a cell, and gives a reason for what it leaves", () => {
    fc.assert(
      fc.property(kisi, ([judul, baris]) => {
        const nilai = [judul.map((satu) => (satu === "" ? null : satu)), ...baris];
        for (const { rencana } of petaDari(lembar(nilai)).lembar[0]!.tabel) periksa(rencana, nilai);
      }),
      {
        numRuns: 250,
        examples: [[[["No", "Target", "Capaian"], [[null, "86.36", "1.150 orang"]]]]],
      },
    );
  });

  it("does nothing on a sheet of ours, and says so", () => {
    const [satu] = petaDari(
      lembar(
        [
          ["No", "Indikator", "Target", "Realisasi"],
          [1, "A", 10, 5],
        ],
        { kami: true },
      ),
    ).lembar;
    assert.ok(satu!.tabel.every(({ pilihan }) => !pilihan.sertakan));
    assert.equal(satu!.temuan[0]?.kode, "LEMBAR_KAMI");
  });
});
