import assert from "node:assert/strict";
import { reviu as en } from "../../src/bahasa/en/reviu";
import { susunHasil } from "../../src/commands/reviu-hasil";
import type { LembarMentah, NilaiSel } from "../../src/domain/tabel";
import { SKALA_PERMENDAGRI } from "../../src/domain/ukur/skala";
import type { SumberReviu } from "../../src/workbook/reviu/baca-reviu";

const KEPALA = ["NO", "INDIKATOR KINERJA", "TARGET", "REALISASI", "CAPAIAN (%)"];

/** One row whose capaian shows as `teks`, with rows beside it that tie. */
function kutip(isi: NilaiSel, teks: string, format: string, rumus = ""): { pesan: string; kartu: string } {
  const nilai: NilaiSel[][] = [
    KEPALA,
    [1, "Kunjungan", 80, 60, isi],
    [2, "Rujukan", 50, 45, 90],
    [3, "Dokumen", 10, 8, 80],
  ];
  const lembar: LembarMentah = {
    nama: "Ukur",
    baris0: 0,
    kolom0: 0,
    nilai,
    teks: nilai.map((baris, b) => baris.map((satu, k) => (b === 1 && k === 4 ? teks : String(satu)))),
    format: nilai.map((baris, b) => baris.map((_, k) => (b === 1 && k === 4 ? format : "General"))),
    rumus: nilai.map((baris, b) =>
      baris.map((satu, k) => (b === 1 && k === 4 && rumus !== "" ? rumus : String(satu))),
    ),
    gabungan: [],
  };
  const skala = { skala: SKALA_PERMENDAGRI, aturan: "batas-bawah" };
  const { temuan } = susunHasil({ lembar: [lembar], skala } as unknown as SumberReviu);
  const satu = temuan.find(({ temuan: { sel } }) => sel === "E2");
  return { pesan: satu?.pesan ?? "", kartu: satu?.tertulis ?? "" };
}

describe("Reviu: what a finding quotes", () => {
  it("is what the cell displays and what it holds, where that is more", () => {
    const { pesan, kartu } = kutip(70.1, "70", "0");
    assert.match(pesan, /^Tertulis 70 \(tersimpan 70,1\), padahal realisasi dibagi target adalah 75,00\./);
    assert.equal(kartu, "70 (tersimpan 70,1)");
    assert.match(kutip(0.701, "70%", "0%").pesan, /^Tertulis 70 % \(tersimpan 70,1 ?%\), /);
    assert.match(kutip(70.123456, "70", "0").pesan, /^Tertulis 70 \(tersimpan 70,1235\), /);
  });

  it("is only what it displays where both say the same, and where a formula computed it", () => {
    for (const [isi, teks, format, rumus = ""] of [
      [70, "70", "0"],
      [70.1, "70,1", "General"],
      [70.1, "70,10", "0.00"],
      [0.701, "70,10%", "0.00%"],
      [70.123456, "70", "0", "=D2/C2*93.5"],
      ["70", "70", "@"],
    ] as const)
      assert.doesNotMatch(kutip(isi, teks, format, rumus).pesan, /tersimpan/, `${isi} ${format}`);
  });

  it("has in English the separators of what is displayed", () => {
    assert.equal(en.tersimpan("70", "70,1"), "70 (stored 70.1)");
    assert.equal(en.tersimpan("70,0", "70,04"), "70,0 (stored 70,04)");
  });
});
