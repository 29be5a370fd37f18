import assert from "node:assert/strict";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import { BERUNIT, buat } from "./perjanjian-alat";

describe("Formulir Reviu and Pernyataan Telah Direviu", () => {
  const hasil = buat("formulir-reviu");
  const catatan = (isi: string) => hasil.baris.find((satu) => satu[1]?.startsWith(isi))!.slice(2);

  it("has 23 points in three parts, each with places for two ticks and a note", () => {
    const butir = hasil.rencana.isian!.map(({ kunci }) => kunci.split("\n")[1]);
    assert.deepEqual([butir.length, new Set(butir).size], [69, 23]);
    for (const judul of ["I. FORMAT", "II. MEKANISME PENYUSUNAN", "III. SUBSTANSI"])
      assert.ok(hasil.teks.includes(judul));
  });

  it("answers from the workbook what it can, and ticks nothing that only a person can tell", () => {
    assert.deepEqual(catatan("Laporan menyajikan target"), ["√", "", "23 indikator PK, semua bertarget."]);
    assert.deepEqual(catatan("Laporan menyajikan capaian"), ["√", "", "8 IKU, semua punya capaian."]);
    assert.deepEqual(catatan("Laporan disusun oleh unit"), ["", "", ""]);
    assert.deepEqual(catatan("Tujuan atau sasaran dalam laporan sama"), [
      "",
      "",
      "7 dari 10 sasaran PK ada di IKU.",
    ]);
    const anggaran = BERUNIT.anggaran.map((satu) =>
      satu.realisasi === "23940.000" ? { ...satu, realisasi: 23940000 } : satu,
    );
    const benar = buat("formulir-reviu", { ...BERUNIT, anggaran });
    const baris = benar.baris.find((satu) => satu[1]?.startsWith("Laporan menyajikan akuntabilitas"))!;
    assert.deepEqual(baris.slice(2), ["√", "", "Serapan anggaran 91,10 % dari 43 sub kegiatan."]);
  });

  it("leaves the statement to the Inspektur: no name, place, date or NIP of the office", () => {
    const { teks } = buat("pernyataan-reviu");
    assert.ok(teks.includes("INSPEKTUR KOTA BINJAI"));
    const { namaKepala, nipKepala } = ISI_CONTOH.profil;
    assert.ok(teks.every((satu) => !satu.includes(namaKepala) && !satu.includes(nipKepala)));
    assert.ok(teks.includes("NIP. ………………………………") && teks.includes("……………, ………………………………"));
  });
});

describe("Evaluasi Mandiri", () => {
  const jawaban = (hasil: ReturnType<typeof buat>, isi: string) =>
    hasil.baris.find((satu) => satu[1]?.startsWith(isi))!.slice(2, 4);
  const hasil = buat("evaluasi-mandiri");

  it("has 22 criteria in three parts, each with places for an answer and a note, and says that it is no official score", () => {
    const butir = hasil.rencana.isian!.map(({ kunci }) => kunci.split("\n")[1]);
    assert.deepEqual([butir.length, new Set(butir).size], [44, 22]);
    assert.ok(hasil.teks.includes("(BUKAN NILAI RESMI)"));
  });

  it("answers yes, partly and no with the place, and leaves what only a person can tell", () => {
    assert.deepEqual(jawaban(hasil, "Hasil semua"), [
      "Sebagian",
      "Lembar PK, kolom Realisasi: 5 dari 23 indikator.",
    ]);
    assert.match(
      String(jawaban(hasil, "Realisasi dibandingkan dengan target tahun")[1]),
      /^Lembar IKU, kolom Tingkat Realisasi: /,
      "as the sheet heads it",
    );
    assert.deepEqual(jawaban(hasil, "Laporan dipakai untuk menilai"), ["", ""]);
    assert.equal(jawaban(hasil, "Mutu capaian")[0], "");
    const lalu = (banyak: number) => {
      const iku = BERUNIT.iku.map((satu, i) => ({ ...satu, realisasiLalu: i < banyak ? 90 : null }));
      return jawaban(
        buat("evaluasi-mandiri", { ...BERUNIT, iku }),
        "Realisasi dibandingkan dengan realisasi",
      );
    };
    assert.deepEqual(lalu(8)[0], "Ya");
    assert.deepEqual(lalu(3), ["Sebagian", "Lembar IKU, kolom Realisasi Tahun Lalu: 3 dari 8 indikator."]);
    assert.deepEqual(lalu(0), ["Tidak", "Lembar IKU, kolom Realisasi Tahun Lalu: 0 dari 8 indikator."]);
  });

  it("answers nothing of a workbook without indicators", () => {
    const kosong = buat("evaluasi-mandiri", { ...BERUNIT, pk: [], iku: [] });
    assert.deepEqual(jawaban(kosong, "Hasil semua"), ["", ""]);
  });
});
