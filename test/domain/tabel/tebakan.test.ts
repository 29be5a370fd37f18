import assert from "node:assert/strict";
import { bacaLembar } from "../../../src/domain/tabel";
import type { NilaiSel } from "../../../src/domain/tabel";
import { namaSatuan } from "../../../src/domain/tabel/kata/nama-satuan";
import { buatLembar } from "./lembar";

const baca = (isi: NilaiSel[][]) => bacaLembar(buatLembar({ isi })).tabel[0];
const peran = (isi: NilaiSel[][]): string[] => (baca(isi)?.kolom ?? []).map((satu) => satu.peran);

const NAMA = [
  "Jalan dalam kondisi mantap",
  "Rumah layak huni",
  "Kepuasan pengguna layanan",
  "Air minum aman",
];
const SATUAN = ["km", "unit", "indeks", "%"];
const ANGKA = [
  [40, 30, 75],
  [50, 45, 90],
  [80, 88, 110],
  [60, 57, 95],
];
const UKUR = ["Target", "Realisasi", "Capaian (%)"];
const baris = (depan: (i: number) => NilaiSel[]): NilaiSel[][] =>
  ANGKA.map((angka, i) => [...depan(i), ...angka]);

describe("columns left of the figures under titles that nobody knows", () => {
  it("whose cells are words that things are counted in are the units", () => {
    for (const judul of ["Stuannya", "Dihitung dalam", "Denominasi"]) {
      const isi = [
        ["No", "Indikator", judul, ...UKUR],
        ...baris((i) => [i + 1, NAMA[i] ?? "", SATUAN[i] ?? ""]),
      ];
      assert.equal(peran(isi)[2], "satuan", judul);
    }
  });

  it("are no units where their words are none, nor where the table has units already", () => {
    const kata = ["Kota Lawang", "Pesisir Timur", "Lereng Utara", "Muara"];
    const lain = [
      ["No", "Indikator", "Zonasi", ...UKUR],
      ...baris((i) => [i + 1, NAMA[i] ?? "", kata[i] ?? ""]),
    ];
    assert.notEqual(peran(lain)[2], "satuan");
    const dua = [
      ["No", "Indikator", "Satuan", "Denominasi", ...UKUR],
      ...baris((i) => [i + 1, NAMA[i] ?? "", SATUAN[i] ?? "", SATUAN[i] ?? ""]),
    ];
    assert.notEqual(peran(dua)[3], "satuan");
  });

  it("with names next to the figures, right of a sasaran, are what is measured", () => {
    const isi = [
      ["Sasaran Strategis", "Rumusan Xylo", ...UKUR],
      ...baris((i) => [`Meningkatnya layanan ${i}`, NAMA[i] ?? ""]),
    ];
    assert.deepEqual(peran(isi).slice(0, 2), ["sasaran", "indikator"]);
  });

  it("with names left of the indicators are what these are for; a place is not", () => {
    const isi = (judul: string) => [
      [judul, "Indikator", ...UKUR],
      ...baris((i) => [`Layanan prima bagian ${i}`, NAMA[i] ?? ""]),
    ];
    assert.equal(peran(isi("Xylo"))[0], "sasaran");
    assert.notEqual(peran(isi("Lokasi"))[0], "sasaran");
  });
});

describe("two figures and their percent under titles that nobody knows", () => {
  const isi = (r: readonly number[]): NilaiSel[][] => [
    ["Kode", "Jenis Pajak", "APBD-P", "Penerimaan s/d Okt", "Nov", "Total", "Rasio"],
    ...[8200, 14500, 11750, 9000].map((t, i): NilaiSel[] => {
      const total = r[i] ?? 0;
      return [
        `4.1.0${i}`,
        `Pajak ${NAMA[i]}`,
        t,
        total - 300 - i,
        300 + i,
        total,
        `${((100 * total) / t).toFixed(2)}%`,
      ];
    }),
  ];

  it("are promise, result and achievement where the percent follows from that pair alone, and are asked about", () => {
    const tabel = baca(isi([7314.5, 14221.6, 10094.8, 4318.2]));
    const dibaca = (tabel?.kolom ?? []).map((satu) => satu.peran);
    assert.deepEqual([dibaca[2], dibaca[5], dibaca[6]], ["target", "realisasi", "capaian"]);
    assert.ok(tabel && tabel.yakin < 0.7, String(tabel?.yakin));
  });

  it("are no sure promise and result where the second is the first in nearly every row", () => {
    const kolom = baca(isi([8200, 14500, 11750, 9000]))?.kolom[2];
    assert.ok(kolom && (kolom.peran === "lain" || kolom.yakin < 0.7), kolom?.peran);
  });
});

describe("volumes", () => {
  it("are the target where nothing is called so, and below Fisik what was made of it", () => {
    const isi: NilaiSel[][] = [
      ["No", "Kegiatan", "Volume", "Pagu", "Fisik", null],
      [null, null, null, null, "Volume", "%"],
      ...ANGKA.map(([t = 0, r = 0, c = 0], i): NilaiSel[] => [i + 1, NAMA[i] ?? "", t, 4e8 + i * 1e7, r, c]),
    ];
    assert.deepEqual([peran(isi)[2], peran(isi)[4]], ["target", "realisasi"]);
  });

  it("are none beside a target", () => {
    const isi: NilaiSel[][] = [
      ["No", "Kegiatan", "Volume", ...UKUR],
      ...baris((i) => [i + 1, NAMA[i] ?? "", 7 + i]),
    ];
    assert.notEqual(peran(isi)[2], "target");
  });

  it("Sasaran beside Realisasi below the name of a thing is how much of it was to be", () => {
    const isi: NilaiSel[][] = [
      ["No", "Kecamatan", "Luas Tanam (Ha)", null, null],
      [null, null, "Sasaran", "Realisasi", "%"],
      ...ANGKA.map((angka, i): NilaiSel[] => [i + 1, `Kecamatan ${NAMA[i]}`, ...angka]),
    ];
    assert.deepEqual(peran(isi).slice(2), ["target", "realisasi", "capaian"]);
  });
});

describe("the state of a year", () => {
  const isi = (awal: string, akhir: string): NilaiSel[][] => [
    ["No", "Indikator", awal, "Target 2025", "Target 2026", "Target 2027", akhir],
    ...ANGKA.map(([n = 0], i): NilaiSel[] => [i + 1, NAMA[i] ?? "", n, n + 1, n + 2, n + 3, n + 3]),
  ];
  it("before the years of a plan is where it begins, and in its last year where it leads to", () => {
    const dibaca = peran(isi("Kondisi 2024", "Kondisi 2027"));
    assert.deepEqual([dibaca[2], dibaca[6]], ["kondisi_awal", "kondisi_akhir"]);
  });
});

describe("the source", () => {
  const isi = (sumber: readonly string[]): NilaiSel[][] => [
    ["No", "Kegiatan", ...UKUR, "Sumber"],
    ...ANGKA.map((angka, i): NilaiSel[] => [i + 1, NAMA[i] ?? "", ...angka, sumber[i] ?? ""]),
  ];
  it("of money is no note; that of data is", () => {
    assert.equal(peran(isi(["DAU", "DAK Fisik", "PAD", "APBD"]))[5], "lain");
    assert.equal(peran(isi(["Laporan bidang", "BPS", "Aplikasi", "Survei"]))[5], "keterangan");
  });
});

describe("units", () => {
  it("are told from names", () => {
    for (const satu of ["orang", "Rp miliar", "kg/kapita/tahun", "%", "per 1.000 KH", "dokumen", "km2"])
      assert.equal(namaSatuan(satu), true, satu);
    for (const satu of ["Dinas Sosial", "Kecamatan Lawang", "Meningkatnya layanan publik kota", "tercapai"])
      assert.equal(namaSatuan(satu), false, satu);
  });
});
