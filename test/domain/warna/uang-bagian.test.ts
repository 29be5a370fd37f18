import assert from "node:assert/strict";
import type { NilaiSel } from "../../../src/domain/tabel/lembar-mentah";
import type { RencanaTabel } from "../../../src/domain/warna/rencana";
import { lembar, tabelDari } from "./alat";

type Baris = readonly NilaiSel[];

const RM_PNBP: readonly Baris[] = [
  ["Unit Kerja", "Pagu RM", "Realisasi RM", "% RM", "Pagu PNBP", "Realisasi PNBP", "% PNBP"],
  ["Fakultas Teknik", 400_000_000, 320_000_000, 80, 900_000_000, 450_000_000, 50],
  ["Fakultas Hukum", 250_000_000, 100_000_000, 40, 700_000_000, 630_000_000, 90],
  ["Fakultas Ekonomi", 120_000_000, 114_000_000, 95, 500_000_000, 300_000_000, 60],
];

const kode = ({ temuan }: RencanaTabel): string[] => temuan.map((satu) => satu.kode);

function berwarna(rencana: RencanaTabel): string[] {
  if (rencana.jenis === "biarkan") return [];
  const utama = rencana.jenis === "warnai" ? [rencana.kolom] : [];
  return [...utama, ...rencana.sampingan.map(({ kolom }) => kolom)];
}

describe("colours of the money of several things, each with its own budget", () => {
  it("are asked about, as none of them is the row's", () => {
    const { rencana } = tabelDari(lembar(RM_PNBP));
    assert.ok(rencana.jenis === "warnai" && !rencana.yakin);
    assert.deepEqual(berwarna(rencana), ["D", "G"]);
    assert.ok(kode(rencana).includes("BAGIAN_SETARA"));
  });

  it("are left where one of them does not follow from its own pair", () => {
    const salah = RM_PNBP.map((baris, b) => (b > 0 ? baris.map((isi, k) => (k === 6 ? 11 : isi)) : baris));
    const { rencana } = tabelDari(lembar(salah));
    assert.deepEqual(berwarna(rencana), []);
    assert.ok(kode(rencana).includes("SAMPINGAN_BERTENTANGAN"));
  });

  it("stand back beside a capaian of the whole row, which is coloured unasked", () => {
    const kinerja = [
      ["Target", "Realisasi", "Capaian (%)"],
      [40, 38, 95],
      [20, 15, 75],
      [10, 6, 60],
    ];
    const isi = RM_PNBP.map(([nama, ...uang], b) => [nama ?? "", ...(kinerja[b] ?? []), ...uang]);
    const { rencana } = tabelDari(lembar(isi));
    assert.ok(rencana.jenis === "warnai" && rencana.yakin);
    assert.deepEqual(berwarna(rencana), ["D"]);
    assert.deepEqual(
      kode(rencana).filter((satu) => satu === "SAMPINGAN_RAGU"),
      ["SAMPINGAN_RAGU", "SAMPINGAN_RAGU"],
    );
  });
});

describe("colours of the money of several years", () => {
  const DUA_TAHUN: readonly Baris[] = [
    ["Program", "Pagu 2023", "Realisasi 2023", "% 2023", "Pagu 2024", "Realisasi 2024", "% 2024"],
    ["Program Jalan", 400_000_000, 320_000_000, 80, 900_000_000, 450_000_000, 50],
    ["Program Irigasi", 250_000_000, 100_000_000, 40, 700_000_000, 630_000_000, 90],
    ["Program Bangunan", 120_000_000, 114_000_000, 95, 500_000_000, 300_000_000, 60],
  ];

  it("are those of the report's year alone, unasked", () => {
    const { tabel, rencana } = tabelDari(lembar(DUA_TAHUN));
    assert.deepEqual(
      tabel.kolom.map(({ peran, tahun }) => `${peran}@${tahun ?? ""}`),
      [
        "program@",
        "pagu@2023",
        "realisasi_rp@2023",
        "serapan@2023",
        "pagu@2024",
        "realisasi_rp@2024",
        "serapan@2024",
      ],
    );
    assert.ok(rencana.jenis === "warnai" && rencana.yakin);
    assert.deepEqual(berwarna(rencana), ["G"]);
  });

  it("need no share of the earlier year to follow", () => {
    const salah = DUA_TAHUN.map((baris, b) => (b > 0 ? baris.map((isi, k) => (k === 3 ? 11 : isi)) : baris));
    assert.deepEqual(berwarna(tabelDari(lembar(salah)).rencana), ["G"]);
  });

  it("stay away where only an earlier year has a share", () => {
    const tanpa = DUA_TAHUN.map((baris) => baris.slice(0, 6));
    const { rencana } = tabelDari(lembar([["REALISASI ANGGARAN TAHUN 2024"], ...tanpa]));
    assert.deepEqual(berwarna(rencana), []);
  });
});
