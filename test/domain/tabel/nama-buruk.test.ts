import assert from "node:assert/strict";
import { namaBuruk } from "../../../src/domain/tabel/kata/nama-buruk";

const lebihKecilBaik = [
  "Angka kematian ibu",
  "Jumlah kematian bayi",
  "Angka kemiskinan",
  "Prevalensi stunting",
  "Jumlah pelanggaran perda",
  "Jumlah temuan pemeriksaan",
  "Persentase kartu rusak",
  "Keterlambatan penerbitan akta kematian",
  "Penerbitan akta kematian: waktu tunggu",
  "Jumlah kecelakaan lalu lintas",
];

const halnyaBaik = [
  "Jumlah akta kematian",
  "Persentase kepemilikan akta kematian",
  "Jumlah Akta  Perceraian yang diterbitkan",
  "Jumlah santunan kematian",
  "Persentase klaim kecelakaan kerja",
  "Jumlah surat keterangan kematian",
  "Kelengkapan register kematian",
  "Jumlah laporan kejadian kebakaran",
  "Peta rawan banjir",
  "Jumlah pos pengaduan",
  "Persentase pengaduan yang diproses",
  "Persentase kematian yang diterbitkan aktanya",
  "Penurunan angka kemiskinan",
];

describe("a name of which less sounds better", () => {
  for (const nama of lebihKecilBaik) it(nama, () => assert.equal(namaBuruk(nama), true));
});

describe("papers, services and works that only carry the bad word", () => {
  for (const nama of halnyaBaik) it(nama, () => assert.equal(namaBuruk(nama), false));
});
