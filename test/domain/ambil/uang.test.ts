import assert from "node:assert/strict";
import { kelipatanUang } from "../../../src/domain/ambil/kelipatan-uang";
import { ambilLembar, barisBaru, kolomBaru } from "./alat";

const BARIS = [
  ["1.02.01", "Program Penunjang Urusan", 95_400, 90_000, 80_112.5],
  ["1.02.01.2.01", "Administrasi Keuangan", 95_400, 90_000, 80_112.5],
  ["1.02.01.2.01.0001", "Penyediaan Gaji", 95_400, 90_000, 80_112.5],
];

const lembar = (
  judul: string,
  kepala: readonly string[],
  baris: readonly (readonly (string | number)[])[] = BARIS,
) => ({
  Keuangan: [
    ["REALISASI ANGGARAN TAHUN 2025"],
    [judul],
    ["Kode", "Program/Kegiatan/Sub Kegiatan", ...kepala],
    ...baris,
  ],
});
const KEPALA = ["Pagu Murni", "Pagu Perubahan", "Realisasi"];

describe("Ambil: amounts in multiples of rupiah", () => {
  it("are read from titles and headers, and not from amounts", () => {
    const contoh: readonly (readonly [string, number | undefined])[] = [
      ["(dalam ribuan rupiah)", 1e3],
      ["Dalam Jutaan Rupiah", 1e6],
      ["Anggaran (Rp juta)", 1e6],
      ["Pagu (Rp. 000)", 1e3],
      ["Pagu (Juta Rp)", 1e6],
      ["(x Rp1.000)", 1e3],
      ["(dalam Rp. 000)", 1e3],
      ["(Dalam Rp.000.000,-)", 1e6],
      ["Realisasi (Miliar Rupiah)", 1e9],
      ["Pagu (jt)", 1e6],
      ["dalam miliyar rupiah", 1e9],
      ["Pagu (Rp mlr)", 1e9],
      ["Pagu (Rp)", undefined],
      ["dalam rupiah", undefined],
      ["(dalam Rp)", undefined],
      ["Bantuan (Rp 500.000,-)", undefined],
      ["Bantuan Rp 5 juta per desa", undefined],
      ["Bantuan 100 ribu rupiah", undefined],
      ["TAHUN 2000", undefined],
      ["(2000)", undefined],
    ];
    for (const [teks, kali] of contoh) assert.equal(kelipatanUang(teks), kali, teks);
  });

  it("are multiplied by what a title says, and the first of them is shown", () => {
    const hasil = ambilLembar(lembar("(dalam ribuan rupiah)", KEPALA));
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu"), [95_400_000]);
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu Perubahan"), [90_000_000]);
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Realisasi"), [80_112_500]);
    assert.deepEqual(kolomBaru(hasil, "program", "Anggaran Induk"), [95_400_000]);
    const catatan = hasil.catatan.filter(({ kode }) => kode === "UANG_DIKALIKAN");
    assert.deepEqual(catatan, [
      { sel: "Keuangan!C4", kode: "UANG_DIKALIKAN", kali: 1000, tertulis: 95_400, rupiah: 95_400_000 },
    ]);
  });

  it("are multiplied column by column where the headers say so", () => {
    const hasil = ambilLembar(
      lembar("", ["Pagu Murni (Rp juta)", "Pagu Perubahan (Rp juta)", "Realisasi (Rp ribu)"]),
    );
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu"), [95_400_000_000]);
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Realisasi"), [80_112_500]);
  });

  it("stay as they are where nothing says so", () => {
    const hasil = ambilLembar(lembar("", KEPALA));
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu"), [95_400]);
    assert.ok(!hasil.catatan.some(({ kode }) => kode === "UANG_DIKALIKAN"));
  });

  it("are left by name where they are no certain number", () => {
    const baris = BARIS.map((satu, i) => satu.map((isi, k) => (i === 2 && k === 2 ? "95400.000" : isi)));
    const hasil = ambilLembar(lembar("(dalam ribuan rupiah)", KEPALA, baris));
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu"), [undefined]);
    assert.ok(hasil.ditinggal.some(({ alasan, sel }) => alasan === "UANG_RAGU" && sel === "Keuangan!C6"));
  });
});

describe("Ambil: the budget before and after its change", () => {
  for (const [awal, ubah] of [
    ["Pagu Anggaran", "Pagu Setelah Perubahan"],
    ["Anggaran", "Anggaran Perubahan"],
    ["APBD", "APBD Perubahan"],
  ] as const)
    it(`"${awal}" beside "${ubah}" is the first one`, () => {
      const baris = BARIS.map(([kode = "", nama = "", ...uang]) => [
        kode,
        nama,
        ...uang.map((n) => Number(n) * 1000),
      ]);
      const hasil = ambilLembar(lembar("", [awal, ubah, "Realisasi Anggaran"], baris));
      assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu"), [95_400_000]);
      assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu Perubahan"), [90_000_000]);
      assert.ok(!hasil.ditinggal.some(({ alasan }) => alasan === "KOLOM_LAIN"));
    });

  it("a source of funds beside it is no budget", () => {
    const baris = BARIS.map(([kode = "", nama = "", , ...uang]) => [
      kode,
      nama,
      "DAK",
      ...uang.map((n) => Number(n) * 1000),
    ]);
    const hasil = ambilLembar(lembar("", ["Sumber Anggaran", "Pagu Perubahan", "Realisasi"], baris));
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu"), [undefined]);
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu Perubahan"), [90_000_000]);
  });
});

describe("Ambil: codes in a column for each level", () => {
  const KODE = ["Kode Program", "Program", "Kode Kegiatan", "Kegiatan", "Kode Sub Kegiatan", "Sub Kegiatan"];
  const kode = (isi: readonly (readonly (string | number | null)[])[]) =>
    kolomBaru(
      ambilLembar({ Keuangan: [["REALISASI ANGGARAN 2025"], [...KODE, ...KEPALA], ...isi] }),
      "anggaran",
      "Kode",
    );

  it("a row has the code of its deepest level", () => {
    assert.deepEqual(
      kode([
        [
          "1.03.10",
          "Program Jalan",
          "1.03.10.2.01",
          "Jalan Kabupaten",
          "1.03.10.2.01.0005",
          "Pembangunan Jalan",
          4e9,
          4e9,
          3e9,
        ],
        [
          "1.03.10",
          "Program Jalan",
          "1.03.10.2.01",
          "Jalan Kabupaten",
          "1.03.10.2.01.0009",
          "Rehabilitasi Jalan",
          3e9,
          3e9,
          2e9,
        ],
      ]),
      ["1.03.10.2.01.0005", "1.03.10.2.01.0009"],
    );
  });

  it("a code of the last part only goes on with those before it", () => {
    assert.deepEqual(
      kode([
        ["1.03.10", "Program Jalan", "2.01", "Jalan Kabupaten", "0005", "Pembangunan Jalan", 4e9, 4e9, 3e9],
        ["1.03.10", "Program Jalan", "2.01", "Jalan Kabupaten", "0009", "Rehabilitasi Jalan", 4e9, 4e9, 3e9],
      ]),
      ["1.03.10.2.01.0005", "1.03.10.2.01.0009"],
    );
  });

  it("one column of codes is as it is", () => {
    const hasil = ambilLembar(lembar("", KEPALA));
    assert.deepEqual(
      barisBaru(hasil, "anggaran").map((satu) => satu["Kode"]),
      ["1.02.01.2.01.0001"],
    );
  });
});
