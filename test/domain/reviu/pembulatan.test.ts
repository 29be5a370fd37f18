import assert from "node:assert/strict";
import type { LembarMentah } from "../../../src/domain/tabel";
import { temuanBaris, temuanDari } from "./alat";

/** One achievement typed as a ratio with the format 0.00%, beside its target and realisasi. */
function rasio(target: number, realisasi: number, tertulis: number): string[] {
  const teks = `${(tertulis * 100).toFixed(2).replace(".", ",")}%`;
  const kepala = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"];
  const nilai = [
    kepala,
    [1, "Umur harapan hidup", target, realisasi, tertulis],
    [2, "Desa STBM", 48, 24, 0.5],
  ];
  const lembar: LembarMentah = {
    nama: "IKU",
    baris0: 0,
    kolom0: 0,
    nilai,
    teks: nilai.map((baris, i) =>
      baris.map((isi, k) => (k === 4 && i > 0 ? (i === 1 ? teks : "50,00%") : String(isi))),
    ),
    format: nilai.map((baris, i) => baris.map((_, k) => (k === 4 && i > 0 ? "0.00%" : "General"))),
    gabungan: [],
  };
  return temuanDari([lembar]).flatMap((satu) =>
    satu.kode === "PERSEN_DIPOTONG" ? [satu.seharusnyaTeks] : [],
  );
}

describe("how exactly a percentage is written", () => {
  it("is nothing to speak of where the second decimal is 0 anyway", () => {
    assert.deepEqual(rasio(74.1, 74.4, 1.004), []);
    assert.deepEqual(rasio(1000, 903, 0.903), []);
    const baris = (capaian: string) =>
      temuanBaris(
        "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)",
        `1\tDesa mandiri\t74,1\t74,4\t${capaian}`,
        "2\tJumlah kios\t10\t5\t50 %",
      ).map(({ kode }) => kode);
    assert.deepEqual(baris("100,4 %"), []);
    assert.deepEqual(baris("100,40 %"), []);
  });

  it("is said where a decimal is missing that is not 0", () => {
    assert.deepEqual(rasio(74.1, 74.6, 1.007), ["100,67 %"]);
  });
});
