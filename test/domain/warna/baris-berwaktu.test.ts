import assert from "node:assert/strict";
import fc from "fast-check";
import type { NilaiSel } from "../../../src/domain/tabel";
import { lembar, tabelDari } from "./alat";

type Isi = readonly (readonly NilaiSel[])[];

/** What would be done unasked, "" nothing, and the codes that speak against it. */
function unasked(isi: Isi): [string, string[]] {
  const { rencana } = tabelDari(lembar(isi));
  const kode = rencana.temuan.map((satu) => satu.kode);
  return [rencana.jenis !== "biarkan" && rencana.yakin ? rencana.jenis : "", kode];
}

const BULAN = ["Januari", "Februari", "Maret"];
const NAMA = ["Pencari kerja ditempatkan", "Perselisihan selesai", "Tenaga kerja dilatih"];
const ekspor = (judul: string, waktu: readonly (string | number)[], capaian: boolean): Isi => [
  [judul, "Indikator", "Target", "Realisasi", ...(capaian ? ["Capaian (%)"] : [])],
  ...NAMA.flatMap((nama, i) =>
    waktu.map((satu, k) => {
      const [t, r] = [100 * (i + 1), 80 * (i + 1) + 5 * k];
      return [satu, nama, t, r, ...(capaian ? [(100 * r) / t] : [])];
    }),
  ),
];

describe("rows that each belong to a piece of the year", () => {
  const WAKTU: readonly [string, readonly (string | number)[]][] = [
    ["triwulan", [1, 2]],
    ["Triwulan", ["I", "II", "III", "IV"]],
    ["Periode", ["TW I", "TW II"]],
    ["Bulan", ["Januari", "Februari", "Maret"]],
    ["semester", [1, 2]],
  ];
  for (const [judul, waktu] of WAKTU)
    for (const capaian of [true, false])
      it(`are asked about: ${judul} ${waktu.join(", ")}${capaian ? " with a capaian" : ""}`, () => {
        const [dikerjakan, kode] = unasked(ekspor(judul, waktu, capaian));
        assert.equal(dikerjakan, "");
        assert.ok(kode.includes("BARIS_BERWAKTU"), kode.join());
      });

  it("are none where the column says anything else, or every row its own time", () => {
    const [wilayah] = unasked(ekspor("Periode", ["Renstra", "RPJMD"], true));
    assert.equal(wilayah, "warnai");
    const bulan = BULAN.map((satu, i) => [satu, NAMA[i] ?? "", 100, 90 + i, 90 + i]);
    const [, kode] = unasked([["Bulan", "Indikator", "Target", "Realisasi", "Capaian (%)"], ...bulan]);
    assert.ok(!kode.includes("BARIS_BERWAKTU"), kode.join());
  });

  it("are asked about where the months are all that the rows name", () => {
    const bulan = BULAN.map((satu, i) => [satu, 100, 90 + i, 90 + i]);
    const [dikerjakan, kode] = unasked([["Bulan", "Target", "Realisasi", "Capaian (%)"], ...bulan]);
    assert.equal(dikerjakan, "");
    assert.ok(kode.includes("BARIS_BERWAKTU"), kode.join());
  });
});

describe("two figures in one cell", () => {
  const isi = (sel: (n: number) => string): Isi => [
    ["Indikator", "Target", "Realisasi"],
    ...NAMA.map((nama, i): NilaiSel[] => [nama, sel(60 + i), sel(50 + i)]),
  ];

  it("are not computed unasked, whichever is meant", () => {
    fc.assert(
      fc.property(fc.constantFrom("koperasi", "orang", "unit"), fc.nat(2000), (satuan, banyak) => {
        const [dikerjakan] = unasked(isi((n) => `${n}% (${banyak + n} ${satuan})`));
        assert.equal(dikerjakan, "");
      }),
      { numRuns: 40 },
    );
  });

  it("are not seen where brackets hold words", () => {
    assert.equal(unasked(isi((n) => `${n}% (sangat baik)`))[0], unasked(isi((n) => `${n}%`))[0]);
  });
});

describe("a pair that the figures show and other sheets deny", () => {
  it("bears out no percent: how the weather compares with what is normal", () => {
    const [dikerjakan] = unasked([
      ["Pos Hujan", "Normal (mm)", "Realisasi (mm)", "Sifat Hujan (% thd normal)", "Kategori"],
      ["Pakem", 128, 171, 134, "Atas Normal"],
      ["Godean", 104, 99, 95, "Normal"],
      ["Sentolo", 96, 61, 64, "Bawah Normal"],
      ["Wates", 110, 142, 129, "Atas Normal"],
    ]);
    assert.equal(dikerjakan, "");
  });
});
