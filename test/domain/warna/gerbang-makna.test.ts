import assert from "node:assert/strict";
import type { NilaiSel } from "../../../src/domain/tabel";
import { petaDenganPeran } from "../../../src/domain/warna/susun-peta";
import { lembar, petaDari, tabelDari } from "./alat";

type Isi = readonly (readonly NilaiSel[])[];

/** Three rows of a name, a target and a realisasi, with their percent where one is wanted. */
function baris(berpersen: boolean, rentang = false): NilaiSel[][] {
  const pasangan = [
    ["Layanan perpustakaan", 80, 60],
    ["Dokumen perencanaan", 50, 45],
    ["Peserta pelatihan", 40, 50],
  ] as const;
  return pasangan.map(([nama, t, r]) => [
    nama,
    rentang ? `${t}-${t + 5}` : t,
    r,
    ...(berpersen ? [(100 * r) / t] : []),
  ]);
}

const DUA = ["Indikator", "Target", "Realisasi"];
const TIGA = [...DUA, "Capaian (%)"];

/** Code and columns of what speaks against doing anything unasked; empty where it would be done. */
function sebab(isi: Isi): string[] {
  const { rencana } = tabelDari(lembar(isi));
  if (rencana.jenis === "biarkan" || rencana.yakin) return [];
  return rencana.temuan.flatMap(({ kode, tingkat, isi: kata }) =>
    tingkat === "info" ? [] : [`${kode} ${"kolom" in kata ? kata.kolom : ""}`],
  );
}

describe("what figures mean, by titles and notes", () => {
  it("asks where a title or a note calls them an example or a forecast", () => {
    assert.deepEqual(sebab([["Contoh Pengisian Formulir"], TIGA, ...baris(true)]), ["BUKAN_DATA B, C, D"]);
    assert.deepEqual(sebab([["KINERJA 2024"], DUA, ...baris(false), ["Angka hanya ilustrasi"]]), [
      "BUKAN_DATA B, C",
    ]);
    assert.deepEqual(sebab([["BALAI LATIHAN KERJA 2024"], TIGA, ...baris(true)]), []);
  });

  it("asks where two titles count in different units", () => {
    const kepala = ["Indikator", "Target (ton)", "Realisasi (kg)"];
    assert.ok(sebab([["TAHUN 2024"], kepala, ...baris(false)]).includes("SATUAN_JUDUL_BEDA B, C"));
  });

  it("asks where most targets are ranges, before it computes anything", () => {
    assert.deepEqual(sebab([["TAHUN 2024"], DUA, ...baris(false, true)]), ["TAK_TERHITUNG B, C"]);
  });

  it("computes nothing unasked of a part of the year, and colours the office's own percent of it", () => {
    assert.deepEqual(sebab([["POSISI 30 JUNI 2024"], DUA, ...baris(false)]), ["BELUM_SETAHUN C"]);
    assert.deepEqual(sebab([["POSISI 30 JUNI 2024"], TIGA, ...baris(true)]), []);
  });

  it("asks where a target says how long something may take and its percent grows with the time", () => {
    const kepala = ["Jenis Izin", "Standar (hari kerja)", "Realisasi (hari kerja)", "Rasio (%)"];
    assert.ok(sebab([["WAKTU PENYELESAIAN IZIN 2024"], kepala, ...baris(true)]).includes("BATAS_ATAS B"));
    assert.deepEqual(sebab([["LAMA TINGGAL WISATAWAN 2024"], TIGA, ...baris(true)]), []);
  });

  it("asks where a rank is promised and its percent grows the further it is missed", () => {
    const kepala = ["Penilaian", "Target Peringkat", "Peringkat Diperoleh", "%"];
    assert.ok(sebab([["TAHUN 2024"], kepala, ...baris(true)]).includes("BATAS_ATAS B"));
  });

  it("asks where one quarter's figure is measured by the target of the whole year", () => {
    const kepala = ["Indikator", "Target 2024", "Realisasi TW I", "Realisasi TW II", "Capaian TW II (%)"];
    const isi = (a: readonly number[], b: readonly number[]): NilaiSel[][] => [
      ["Pelatihan", 80, ...a],
      ["Pendampingan", 40, ...b],
    ];
    const ragu = (baris: NilaiSel[][]): boolean =>
      tabelDari(lembar([["TAHUN 2024"], kepala, ...baris])).rencana.temuan.some(
        ({ kode }) => kode === "SAMPINGAN_RAGU",
      );
    assert.ok(ragu(isi([10, 20, 25], [30, 10, 25])));
    // What never falls may be the sum of the year so far.
    assert.ok(!ragu(isi([10, 20, 25], [5, 10, 25])));
  });

  it("asks where the year's percent is one quarter's by the year's target, and quarters fall", () => {
    const kepala = ["Indikator", "Target 2024", "Realisasi TW I", "Realisasi TW II", "Persentase Capaian"];
    const isi = (...baris: NilaiSel[][]): string[] => sebab([["TAHUN 2024"], kepala, ...baris]);
    const baris = (a: readonly number[], b: readonly number[], c: readonly number[]): string[] =>
      isi(["Pelatihan", 80, ...a], ["Pendampingan", 40, ...b], ["Layanan", 60, ...c]);
    assert.deepEqual(baris([10, 20, 25], [30, 10, 25], [30, 18, 30]), ["BELUM_SETAHUN D"]);
    // What never falls may be the sum so far; what all quarters come to is no part.
    assert.deepEqual(baris([10, 20, 25], [5, 10, 25], [9, 18, 30]), []);
    assert.deepEqual(baris([10, 20, 37.5], [20, 10, 75], [30, 18, 80]), []);
  });

  it("asks where the target is an upper limit and its percent counts as if more were better", () => {
    const kepala = ["Indikator", "Batas Maksimal", "Realisasi", "Capaian (%)"];
    assert.ok(sebab([["TAHUN 2024"], kepala, ...baris(true)]).includes("BATAS_ATAS B"));
  });

  it("does what the user has confirmed", () => {
    const peta = petaDari(lembar([["Contoh Pengisian"], TIGA, ...baris(true)]));
    const kunci = peta.lembar[0]?.tabel[0]?.kunci ?? "";
    const [tabel] = petaDenganPeran(peta, kunci, "D", "capaian").lembar[0]?.tabel ?? [];
    assert.equal(tabel?.rencana.jenis === "warnai" && tabel.rencana.yakin, true);
  });
});
