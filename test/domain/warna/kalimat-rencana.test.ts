import assert from "node:assert/strict";
import { warna as en } from "../../../src/bahasa/en/warna";
import { warna as id } from "../../../src/bahasa/id/warna";
import { ucapkan } from "../../../src/bahasa/ucap";
import type { NilaiSel } from "../../../src/domain/tabel/lembar-mentah";
import type { TemuanWarna } from "../../../src/domain/warna/temuan-warna";
import { DUA_DANA, lembar, tabelDari } from "./alat";

type Isi = readonly (readonly NilaiSel[])[];

/** What the plan of a sheet's only table says under a code, in Indonesian and in English. */
function kalimat(isi: Isi, kode: TemuanWarna["kode"]): readonly [string, string] {
  const temuan = tabelDari(lembar(isi)).rencana.temuan.find((satu) => satu.kode === kode);
  assert.ok(temuan, kode);
  return [ucapkan(temuan, id).teks, ucapkan(temuan, en).teks];
}

describe("what a plan says of columns of a part of the year", () => {
  it("speaks of quarters and of the year, not of parts and the whole", () => {
    const [satu, inggris] = kalimat(
      [
        ["Indikator", "Target TW III", "Realisasi TW III", "Capaian TW III (%)"],
        ["Dokumen", 40, 40, 100],
        ["Pelatihan", 30, 27, 90],
        ["Pembinaan", 20, 15, 75],
      ],
      "BAGIAN_SETARA",
    );
    assert.match(satu, /^Kolom D hanya untuk satu triwulan, dan tidak ada kolom untuk setahun\./);
    assert.match(inggris, /^Column D is for one quarter only, and no column is for the year\./);
  });

  it("speaks of halves of the year", () => {
    const [satu] = kalimat(
      [
        ["Indikator", "Target Semester I", "Realisasi Semester I", "Capaian Semester I (%)"],
        ["Dokumen", 40, 40, 100],
        ["Pelatihan", 30, 27, 90],
        ["Pembinaan", 20, 15, 75],
      ],
      "BAGIAN_SETARA",
    );
    assert.match(satu, /satu semester, dan tidak ada kolom untuk setahun.*setiap semester/);
  });

  it("speaks of parts where they are funds", () => {
    const [satu] = kalimat(DUA_DANA, "BAGIAN_SETARA");
    assert.match(satu, /^Kolom D, G masing-masing hanya untuk satu bagian, .* keseluruhannya/);
  });
});

describe("what a plan says of a table whose budget alone is coloured", () => {
  const KEPALA = ["No", "Indikator", "Satuan", "Target", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"];
  const BARIS = [
    [1, "Pencari kerja dilatih", "orang", 100, 400_000_000, 320_000_000, 80],
    [2, "Pasar representatif", "pasar", 20, 250_000_000, 100_000_000, 40],
    [3, "Tenaga kerja ditempatkan", "orang", 200, 120_000_000, 114_000_000, 95],
  ];

  it("says what is coloured first, and why the performance is not computed", () => {
    const [satu, inggris] = kalimat([KEPALA, ...BARIS], "TANPA_REALISASI");
    assert.equal(
      satu,
      "Yang diwarnai di tabel ini kolom G (serapan anggaran). Capaian kinerjanya tidak dihitung, karena belum ada kolom realisasi.",
    );
    assert.match(inggris, /^Coloured in this table: column G \(budget spent\)\./);
  });

  it("says as before that a table of promises has no realisasi", () => {
    const [satu] = kalimat(
      [KEPALA, ...BARIS].map((baris) => baris.slice(0, 4)),
      "TANPA_REALISASI",
    );
    assert.equal(satu, "Tabel ini belum mempunyai kolom realisasi, jadi capaiannya tidak dapat dihitung.");
  });
});

describe("what a plan says of figures that agree and mean something else", () => {
  const BARIS = [
    ["Layanan perpustakaan", 80, 60, 75],
    ["Dokumen perencanaan", 50, 45, 90],
    ["Peserta pelatihan", 40, 30, 75],
  ];

  it("speaks of two regions", () => {
    const kepala = ["Indikator", "Target Kab. Ngada", "Realisasi Kab. Manggarai", "Capaian (%)"];
    const [satu, inggris] = kalimat([["TAHUN 2024"], kepala, ...BARIS], "DUA_WILAYAH");
    assert.match(satu, /^Menurut judulnya kolom B, C berisi dua wilayah yang berbeda\./);
    assert.match(inggris, /two different regions/);
  });

  it("speaks of what a formula works on", () => {
    const [satu] = kalimat(
      [
        ["TAHUN 2024"],
        ["Indikator", "Target", "Realisasi", "Capaian (%)"],
        ["a. Penduduk usia sekolah", 80, 60, 75],
        ["b. Penduduk bersekolah", 50, 45, 90],
        ["APM = a/b x 100", 40, 30, 75],
      ],
      "OPERAN_RUMUS",
    );
    assert.match(satu, /bahan hitungan baris lain/);
  });

  it("speaks of a promise that is the nation's", () => {
    const kepala = ["Indikator", "Target Nasional", "Realisasi", "Capaian (%)"];
    const [satu] = kalimat([["TAHUN 2024"], kepala, ...BARIS], "TARGET_LAIN");
    assert.match(satu, /^Menurut judulnya target di kolom B milik pihak lain/);
  });

  it("asks nothing of one region's own", () => {
    const kepala = ["Indikator", "Target Kab. Ngada", "Realisasi Kab. Ngada", "Capaian (%)"];
    const { rencana } = tabelDari(lembar([["TAHUN 2024"], kepala, ...BARIS]));
    assert.ok(rencana.jenis === "warnai" && rencana.yakin);
  });
});
