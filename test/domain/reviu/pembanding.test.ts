import assert from "node:assert/strict";
import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import { temuanDari } from "./alat";

const PK = [
  "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET",
  "1\tTertib administrasi\tAkta kelahiran diterbitkan\t6.000 lembar",
  "2\tTertib administrasi\tKartu anak diterbitkan\t9.000 kartu",
];
const UKUR = [
  "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)",
  "1\tAkta kelahiran diterbitkan\t6.000 lembar\t5.400 lembar\t90,00 %",
  "2\tKartu anak diterbitkan\t9.000 kartu\t8.100 kartu\t90,00 %",
];
const BULANAN = [
  "NO\tINDIKATOR KINERJA\tTARGET\tJan\tFeb\tMar\tREALISASI\tCAPAIAN (%)",
  "1\tAkta kelahiran diterbitkan\t6.000\t1.800\t1.800\t1.800\t5.400\t90,00",
  "2\tKartu anak diterbitkan\t9.000\t2.700\t2.700\t2.700\t8.100\t90,00",
];
const LALU = [
  "NO\tINDIKATOR KINERJA\tREALISASI 2024\tTARGET 2025\tREALISASI 2025\tCAPAIAN (%)",
  "1\tAkta kelahiran diterbitkan\t5.300 lembar\t6.000 lembar\t5.400 lembar\t90,00 %",
  "2\tKartu anak diterbitkan\t8.000 kartu\t9.000 kartu\t8.100 kartu\t90,00 %",
];

const kurang = (buku: Readonly<Record<string, readonly string[]>>): string[] =>
  temuanDari(
    Object.entries(buku).map(([nama, baris]) => lembarDariContoh({ nama, isi: baris.join("\n") })),
  ).flatMap((satu) => (satu.kode === "PEMBANDING_KURANG" ? [`${satu.lembar} ${satu.isi.unsur}`] : []));

describe("comparisons that are missing", () => {
  it("are asked for in the table that compares, once in a workbook", () => {
    assert.deepEqual(kurang({ PK, Rekap: BULANAN, Pengukuran: UKUR, Perbandingan: LALU }), [
      "Perbandingan tiga-tahun",
      "Perbandingan renstra",
      "Perbandingan kriteria",
    ]);
  });

  it("are asked for in the chapter of the report where nothing is compared", () => {
    assert.deepEqual(
      new Set(kurang({ PK, "Bab III": UKUR, Pengukuran: UKUR }).map((satu) => satu.split(" ")[0])),
      new Set(["Bab"]),
    );
  });

  it("are not asked for in recaps of months, nor where a workbook only measures its agreement", () => {
    assert.deepEqual(kurang({ PK, "Rekap Bulanan": BULANAN }), []);
    assert.deepEqual(kurang({ PK, "Bab III Rekap": BULANAN }), []);
    assert.deepEqual(kurang({ PK, "Capaian 2025": UKUR }), []);
  });
});
