import assert from "node:assert/strict";
import { bacaAngka } from "../../../src/domain/angka/baca-angka";
import type { Angka, HasilBaca } from "../../../src/domain/angka/hasil-baca";

function angka(teks: string, titik?: "ribuan" | "desimal"): Angka {
  const hasil = bacaAngka(teks, titik ? { titik } : undefined);
  assert.equal(hasil.jenis, "angka", `${teks} -> ${JSON.stringify(hasil)}`);
  return hasil as Angka;
}

function kode(teks: string): string {
  const hasil = bacaAngka(teks);
  assert.equal(hasil.jenis, "rusak", `${teks} -> ${JSON.stringify(hasil)}`);
  return (hasil as Extract<HasilBaca, { jenis: "rusak" }>).kode;
}

describe("bacaAngka: notation", () => {
  const dibaca: readonly (readonly [string, number])[] = [
    ["0", 0],
    ["2220", 2220],
    ["12.294", 12294],
    ["749.930.215", 749930215],
    ["222.907.465,96", 222907465.96],
    ["786.952.684,00", 786952684],
    ["1.234,56", 1234.56],
    ["87,35", 87.35],
    ["23.5", 23.5],
    ["93.6", 93.6],
    ["86.36", 86.36],
    ["0.125", 0.125],
    ["1,269,534", 1269534],
    ["1,234.56", 1234.56],
    [",5", 0.5],
  ];
  for (const [teks, nilai] of dibaca)
    it(`reads ${teks} as ${nilai}`, () => {
      assert.equal(angka(teks).nilai, nilai);
    });

  it("says what a single dot before three digits could also mean", () => {
    assert.equal(angka("12.294").mungkinJuga, 12.294);
    assert.equal(angka("12,294").mungkinJuga, 12294);
    assert.equal(angka("749.930.215").mungkinJuga, undefined);
    assert.equal(angka("23.5").mungkinJuga, undefined);
  });

  it("takes the dot for decimals where the column does", () => {
    assert.equal(angka("12.294", "desimal").nilai, 12.294);
    assert.equal(angka("12.294", "desimal").mungkinJuga, 12294);
    assert.equal(angka("23940.000", "desimal").nilai, 23940);
    assert.equal(angka("749.930.215", "desimal").nilai, 749930215);
  });
});

describe("bacaAngka: broken numbers are named, never guessed", () => {
  const rusak: readonly (readonly [string, string])[] = [
    ["23940.000", "TITIK_MERAGUKAN"],
    ["1229 9", "SPASI_DI_ANGKA"],
    ["76,2 5", "SPASI_DI_ANGKA"],
    ["2.735.259.9000,00", "KELOMPOK_RIBUAN"],
    ["(2.735.259.9000,00)", "KELOMPOK_RIBUAN"],
    ["1.23.456", "KELOMPOK_RIBUAN"],
    ["1,23,456", "KELOMPOK_RIBUAN"],
    ["12,5,", "TANDA_DI_UJUNG"],
    ["1.", "TANDA_DI_UJUNG"],
    ["(31,80", "KURUNG"],
    ["31,80)", "KURUNG"],
    ["(Rp (5)", "KURUNG"],
    ["100 % 95 %", "DUA_ANGKA"],
    ["7,41E+09", "NOTASI_ILMIAH"],
    ["#REF!", "GALAT_SEL"],
    ["#N/A", "GALAT_SEL"],
    ["80-70", "RENTANG_TERBALIK"],
  ];
  for (const [teks, alasan] of rusak)
    it(`refuses ${teks}: ${alasan}`, () => {
      assert.equal(kode(teks), alasan);
    });
});

describe("bacaAngka: what stands around the number", () => {
  it("reads units", () => {
    assert.equal(angka("32 orang").satuan, "orang");
    assert.equal(angka("1.150 orang").nilai, 1150);
    assert.equal(angka("0 kasus").satuan, "kasus");
    assert.equal(angka("32 pencari kerja").satuan, "pencari kerja");
    assert.equal(angka("113.730 m²").satuan, "m²");
    assert.equal(angka("3 Dokumen (Renja,RKPD,RKA)").satuan, "Dokumen (Renja,RKPD,RKA)");
    assert.equal(angka("3 Dokumen (Renja,RKPD,RKA)").nilai, 3);
    assert.equal(angka("12 /100.000 penduduk").satuan, "/100.000 penduduk");
  });

  it("reads percent as written", () => {
    for (const [teks, nilai] of [
      ["16,43 %", 16.43],
      ["0,0%", 0],
      ["\u00a055\u00a0%", 55],
      ["5 persen", 5],
    ] as const) {
      assert.equal(angka(teks).nilai, nilai);
      assert.equal(angka(teks).persen, true);
    }
  });

  it("reads rupiah before and after, with and without sen", () => {
    for (const teks of [
      "Rp. 7.417.586.120,00",
      "Rp7.417.586.120",
      "7.417.586.120 rupiah",
      "Rp 7.417.586.120,-",
    ]) {
      assert.equal(angka(teks).nilai, 7417586120);
      assert.equal(angka(teks).rupiah, true);
      assert.equal(angka(teks).satuan, undefined);
    }
  });

  it("reads negatives by sign and by brackets", () => {
    assert.equal(angka("(31,80)").nilai, -31.8);
    assert.equal(angka("(31,80 %)").persen, true);
    assert.equal(angka("- 28,39%").nilai, -28.39);
    assert.equal(angka("\u221228,39").nilai, -28.39);
    assert.equal(angka("Rp (1.000)").nilai, -1000);
    assert.equal(Object.is(angka("-0").nilai, 0), true);
  });

  it("reads limits and counting words", () => {
    assert.equal(angka("<=50").nilai, 50);
    assert.equal(angka("≥ 90 %").nilai, 90);
    assert.equal(angka("minimal 90 %").nilai, 90);
    assert.equal(angka("Rp 7,4 miliar").nilai, 7.4e9);
    assert.equal(angka("12 ribu orang").satuan, "orang");
  });
});

describe("bacaAngka: what is no number", () => {
  it("tells blank, dash and not available apart", () => {
    for (const kosong of ["", "  ", "\u00a0", "…..%", "........", "Rp. ……", null, undefined])
      assert.equal(bacaAngka(kosong).jenis, "kosong", String(kosong));
    for (const strip of ["-", "–", "—", " - ", "Rp -", "- %", "(-)"])
      assert.equal(bacaAngka(strip).jenis, "strip", strip);
    for (const tidak of ["n/a", "N/A", "belum diukur", "tidak tersedia"])
      assert.equal(bacaAngka(tidak).jenis, "tidak-tersedia", tidak);
  });

  it("leaves text, dates, codes and identity numbers as text", () => {
    for (const teks of [
      "m ²",
      "orang",
      "30 Juni 2026",
      "12/05/2021",
      "2021-05-12",
      "08:00",
      "2020-2021",
      "5.1.1",
      "2.07.03.2.02.0001",
      "197001011995031001",
      "1. Jumlah pegawai",
      "12 = 9 + 10",
      "3/4",
      "12 dari 15",
      "2 x 3",
      "91 ≤ 100",
      "Rp",
      "%",
      "a",
    ])
      assert.equal(bacaAngka(teks).jenis, "teks", teks);
  });

  it("reads ranges", () => {
    assert.deepEqual(bacaAngka("69,1-69,5"), { jenis: "rentang", bawah: 69.1, atas: 69.5, persen: false });
    assert.deepEqual(bacaAngka("80 s.d. 90 %"), { jenis: "rentang", bawah: 80, atas: 90, persen: true });
    assert.deepEqual(bacaAngka("5 sampai dengan 7 hari"), {
      jenis: "rentang",
      bawah: 5,
      atas: 7,
      persen: false,
      satuan: "hari",
    });
  });

  it("reads predicates in order of their families", () => {
    const nilai = (teks: string): number => {
      const hasil = bacaAngka(teks);
      assert.equal(hasil.jenis, "predikat", teks);
      return (hasil as Extract<HasilBaca, { jenis: "predikat" }>).nilai;
    };
    assert.deepEqual(["D", "C", "CC", "B", "BB", "A", "AA"].map(nilai), [1, 2, 3, 4, 5, 6, 7]);
    assert.deepEqual(["TMP", "TW", "WDP", "WTP"].map(nilai), [1, 2, 3, 4]);
    assert.equal(nilai("BB (76)"), 76);
    assert.equal(nilai("76,25 (BB)"), 76.25);
    assert.equal(nilai("A (Memuaskan)"), 6);
    assert.equal(nilai("Wajar Tanpa Pengecualian"), 4);
    assert.equal(nilai("Predikat BB"), 5);
  });

  it("passes Excel's own numbers and booleans", () => {
    assert.deepEqual(bacaAngka(12.294), { jenis: "angka", nilai: 12.294, persen: false, rupiah: false });
    assert.equal((bacaAngka(true) as Angka).nilai, 1);
    assert.equal(bacaAngka(Number.NaN).jenis, "rusak");
  });
});
