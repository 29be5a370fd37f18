import assert from "node:assert/strict";
import { fiturJudul } from "../../../src/domain/tabel/kata/fitur-judul";
import { jarakEdit } from "../../../src/domain/tabel/kata/jarak-edit";
import { PembacaKata, rapikanJudul } from "../../../src/domain/tabel/kata/kata";
import { tafsirkan } from "../../../src/domain/tabel/kata/tafsir-kata";

const pembaca = new PembacaKata();
const fitur = (teks: string) => fiturJudul(teks, pembaca);
const tafsir = (...tingkat: string[]) => tafsirkan(tingkat.map(fitur));

describe("edit distance", () => {
  it("counts insertions, deletions, replacements and swaps of neighbours", () => {
    assert.equal(jarakEdit("capain", "capaian", 2), 1);
    assert.equal(jarakEdit("relaisasi", "realisasi", 2), 1);
    assert.equal(jarakEdit("kumulaif", "kumulatif", 2), 1);
    assert.equal(jarakEdit("target", "target", 2), 0);
  });

  it("gives up above the limit", () => {
    assert.equal(jarakEdit("program", "realisasi", 2), 3);
    assert.equal(jarakEdit("a", "abcdef", 2), 3);
  });
});

describe("words of a header", () => {
  it("are tidied: case, punctuation, s/d, N-1, quarters written together", () => {
    assert.equal(rapikanJudul("REALISASI  s/d (Rp.)"), "realisasi sampai rp");
    assert.equal(rapikanJudul("TAHUN N-1"), "tahun lalu");
    assert.equal(rapikanJudul("TW.IV"), "tw iv");
    assert.equal(rapikanJudul("<b>Target</b>"), "target");
  });

  it("survive typing errors", () => {
    for (const [salah, inti] of [
      ["CAPAIN KINERJA", "capaian"],
      ["Relaisasi", "realisasi"],
      ["Indkator", "indikator"],
      ["Tagret", "target"],
      ["Angaran", "pagu"],
    ] as const)
      assert.equal(fitur(salah).inti, inti, salah);
  });

  it("survive the blanks of a scan", () => {
    const satu = fitur("KON DISI AKHI R (202 3)");
    assert.equal(satu.inti, "kondisi");
    assert.ok(satu.kata.has("akhir"));
    assert.deepEqual(satu.tahun, [2023]);
  });

  it("are not mistaken for near neighbours", () => {
    assert.equal(fitur("Penanggulangan Bencana").inti, undefined);
    assert.equal(fitur("Angkatan Kerja").inti, undefined);
    assert.equal(fitur("Sarana").inti, undefined);
  });

  it("are read in the names that exports give, with lines or capitals between the words or with nothing", () => {
    assert.deepEqual([fitur("target_tw1").inti, fitur("target_tw1").triwulan], ["target", 1]);
    assert.deepEqual(
      [fitur("RealisasiTahun2024").inti, fitur("RealisasiTahun2024").tahun],
      ["realisasi", [2024]],
    );
    assert.equal(fitur("PERSENCAPAIAN").inti, "capaian");
    assert.equal(fitur("kode_indikator").inti, "kode");
  });

  it("have a head: the first concept in Indonesian, the last in English", () => {
    for (const [teks, inti] of [
      ["Indikator Kinerja Program (Outcome)", "indikator"],
      ["Satuan Indikator Kinerja Utama", "satuan"],
      ["Rencana Tingkat Capaian (Target)", "target"],
      ["Realisasi Capaian", "realisasi"],
      ["Target Capaian", "target"],
      ["Target Achievement", "capaian"],
      ["Budget Realization", "realisasi"],
      ["Cara Pengukuran Indikator Sasaran", "ukur"],
      ["Kinerja Utama", "sasaran"],
      ["Rencana Hasil Kerja", "sasaran"],
      ["SKPD Penanggung Jawab", "penanggung"],
    ] as const)
      assert.equal(fitur(teks).inti, inti, teks);
  });
});

describe("the texts above one column, together", () => {
  it("a group lends its word, its year and its quarter to the leaf", () => {
    const satu = tafsir("Realisasi Kinerja Pada Triwulan", "III", "K");
    assert.deepEqual([satu.inti, satu.triwulan, satu.kinerja], ["realisasi", 3, true]);
    assert.equal(tafsir("Realisasi", "2020").tahun, 2020);
  });

  it("the leaf has the last word: Realisasi under Target, money under both", () => {
    assert.equal(tafsir("Target", "Realisasi").inti, "realisasi");
    const uang = tafsir("Target Kinerja dan Anggaran Renja", "Rp.");
    assert.deepEqual([uang.inti, uang.keuangan], ["target", true]);
    assert.equal(tafsir("Target Kinerja dan Anggaran Renja", "K").keuangan, false);
    assert.equal(tafsir("Realisasi", "Anggaran").inti, "realisasi");
  });

  it("a numeral without a quarter above it is no quarter", () => {
    assert.equal(tafsir("Sasaran", "II").triwulan, null);
  });

  it("the Renstra counts only where it is named before the Renja", () => {
    assert.equal(tafsir("Target Akhir Renstra").renstra, true);
    assert.equal(tafsir("Realisasi Renja (akhir tahun Renstra)").renstra, false);
  });
});
