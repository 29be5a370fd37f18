import assert from "node:assert/strict";
import fc from "fast-check";
import {
  alamat,
  angkaBenar,
  dengan,
  temuanPohon,
  type BarisPohon,
  type Kolom,
  type Rupa,
} from "./pohon-anggaran";
import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import { sebut, temuanBaris, temuanDari } from "./alat";

const LENGKAP: Rupa = { kolom: ["pagu", "realisasi", "sisa", "persen"], total: true };

/** Two programmes of three and two kegiatan, named and numbered in one of many ways. */
function duaTingkat(nomor: readonly string[], nama: (tingkat: number, i: number) => string): BarisPohon[] {
  const angka = [
    undefined,
    [150e6, 142.5e6],
    [4350e6, 4100e6],
    [500e6, 457.5e6],
    undefined,
    [2000e6, 1850e6],
    [1200e6, 1050e6],
  ];
  return angka.map((satu, i) => ({
    no: nomor[i] ?? "",
    nama: nama(satu ? 1 : 0, i),
    tingkat: satu ? 1 : 0,
    ...(satu ? { pagu: satu[0] ?? 0, realisasi: satu[1] ?? 0 } : {}),
  }));
}

const KATA = ["Penunjang", "Perencanaan", "Keuangan", "Umum", "Lalu Lintas", "Perlengkapan", "Pengujian"];
const berkata = (tingkat: number, i: number): string =>
  `${tingkat === 0 ? "PROGRAM" : "Kegiatan"} ${KATA[i] ?? ""}`;
const polos = (_: number, i: number): string => KATA[i] ?? "";
const masuk = (tingkat: number, i: number): string => `${"    ".repeat(tingkat)}${KATA[i] ?? ""}`;
const kapital = (tingkat: number, i: number): string =>
  tingkat === 0 ? (KATA[i] ?? "").toUpperCase() : (KATA[i] ?? "");

const SUB: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [1, 0, 0],
  [2, 310e6, 300.7e6],
  [2, 95e6, 90.25e6],
  [1, 0, 0],
  [2, 1200e6, 1111e6],
  [2, 47e6, 41e6],
  [0, 0, 0],
  [1, 0, 0],
  [2, 880e6, 803e6],
  [2, 212e6, 207e6],
  [2, 64e6, 59e6],
];
function tigaTingkat(nomor: readonly string[], berjenjang: boolean): BarisPohon[] {
  const jenjang = ["PROGRAM", "Kegiatan", "Sub Kegiatan"];
  return SUB.map(([tingkat, pagu, realisasi], i) => ({
    no: nomor[i] ?? "",
    nama: `${berjenjang ? `${jenjang[tingkat] ?? ""} ` : ""}Urusan Ke ${String.fromCharCode(65 + i)}`,
    tingkat,
    ...(pagu > 0 ? { pagu, realisasi } : {}),
  }));
}

const spasi = (teks: string): string[] => teks.split(" ").map((satu) => (satu === "_" ? "" : satu));
const SUSUNAN: Readonly<Record<string, BarisPohon[]>> = {
  "I, 1, 2": duaTingkat(spasi("I 1 2 3 II 1 2"), berkata),
  "A, 1, 2": duaTingkat(spasi("A 1 2 3 B 1 2"), berkata),
  "A, 1, 2 without a word": duaTingkat(spasi("A 1 2 3 B 1 2"), polos),
  "1, a, b": duaTingkat(spasi("1 a b c 2 a b"), polos),
  "1, 1.1": duaTingkat(spasi("1 1.1 1.2 1.3 2 2.1 2.2"), polos),
  codes: duaTingkat(
    spasi("2.15.01 2.15.01.2.01 2.15.01.2.02 2.15.01.2.06 2.15.02 2.15.02.2.01 2.15.02.2.03"),
    polos,
  ),
  "numbers of programmes only": duaTingkat(spasi("1 _ _ _ 2 _ _"), polos),
  "numbers of kegiatan only": duaTingkat(spasi("_ 1 2 3 _ 4 5"), polos),
  "words only": duaTingkat([], berkata),
  "indents only": duaTingkat([], masuk),
  "capitals only": duaTingkat([], kapital),
  "figures only": duaTingkat([], polos),
  "three levels, I, 1, a": tigaTingkat(spasi("I 1 a b 2 a b II 1 a b c"), false),
  "three levels, words": tigaTingkat([], true),
  "three levels, codes": tigaTingkat(
    spasi(
      "1.02 1.02.01 1.02.01.1 1.02.01.2 1.02.02 1.02.02.1 1.02.02.2 1.03 1.03.01 1.03.01.1 1.03.01.2 1.03.01.3",
    ),
    false,
  ),
  "three levels, figures only": tigaTingkat([], false),
};

const keliru = (temuan: ReturnType<typeof temuanPohon>): string[] =>
  temuan.filter(({ tingkat }) => tingkat === "galat").map(({ sel }) => sel);

describe("reviu: a budget in ranks", () => {
  for (const [nama, baris] of Object.entries(SUSUNAN)) {
    const benar = angkaBenar(baris);
    const kolom: Kolom[] = ["pagu", "realisasi", "sisa", "persen"];

    it(`${nama}: nothing is found where all is right, with a total or without`, () => {
      for (const total of [true, false])
        for (const k of [kolom, kolom.slice(0, 3), kolom.slice(0, 2), kolom.slice(0, 1)])
          assert.deepEqual(temuanPohon(baris, benar, { kolom: k, total }).map(sebut), []);
    });

    it(`${nama}: one wrong figure is named wherever it stands, and no right one`, () => {
      const luput: string[] = [];
      benar.forEach((angka, i) => {
        for (const k of kolom) {
          const nilai = k === "persen" ? Number((angka[k] * 0.9).toFixed(2)) : angka[k] + 37_000_000;
          const di = keliru(temuanPohon(baris, dengan(benar, [i, k, nilai]), LENGKAP));
          if (di.join() !== alamat(i, k)) luput.push(`${alamat(i, k)}: ${di.join()}`);
        }
      });
      assert.deepEqual(luput, []);
    });

    it(`${nama}: without sisa and percent a wrong total or heading is named, a wrong part accuses nobody else`, () => {
      const luput: string[] = [];
      benar.forEach((angka, i) => {
        const salah = dengan(benar, [i, "pagu", angka.pagu + 41_000_000]);
        const di = keliru(temuanPohon(baris, salah, { kolom: ["pagu", "realisasi"], total: true }));
        const berinduk = baris[i]?.pagu === undefined;
        if (berinduk ? di.join() !== alamat(i, "pagu") : di.some((satu) => satu !== alamat(i, "pagu")))
          luput.push(`${alamat(i, "pagu")}: ${di.join()}`);
      });
      assert.deepEqual(luput, []);
    });

    it(`${nama}: two wrong figures are both named`, () => {
      const akhir = baris.length;
      const salah = dengan(
        benar,
        [2, "realisasi", (benar[2]?.realisasi ?? 0) - 11_000_000],
        [akhir, "pagu", (benar[akhir]?.pagu ?? 0) + 100_000_000],
      );
      const di = keliru(temuanPohon(baris, salah, LENGKAP));
      assert.deepEqual(di, [alamat(2, "realisasi"), alamat(akhir, "pagu")]);
    });
  }

  it("a total is never said to be the sum of programmes and of their kegiatan together", () => {
    const baris = duaTingkat(spasi("I 1 2 3 II 1 2"), berkata);
    const benar = angkaBenar(baris);
    const [satu] = temuanPohon(baris, dengan(benar, [7, "pagu", 8_300_000_000]), {
      kolom: ["pagu"],
      total: true,
    });
    assert.equal(satu?.seharusnyaTeks, "8.200.000.000");
  });

  it("nor where neither numbers nor words tell them apart, but two sums do", () => {
    const baris = duaTingkat([], polos);
    const salah = dengan(angkaBenar(baris), [7, "pagu", 8_300_000_000]);
    const [satu] = temuanPohon(baris, salah, { kolom: ["pagu"], total: true });
    assert.equal(satu?.seharusnyaTeks, "8.200.000.000");
  });

  it("a programme with one kegiatan holds its figures: neither is a row typed twice", () => {
    const baris = [
      { no: "I", nama: "Program Perhubungan", tingkat: 0 },
      { no: "1", nama: "Penyediaan Rambu", tingkat: 1, pagu: 48_123_500, realisasi: 47_219_800 },
      { no: "II", nama: "Program Pelayaran", tingkat: 0 },
      { no: "1", nama: "Pengerukan Alur", tingkat: 1, pagu: 91_764_200, realisasi: 0 },
      { no: "2", nama: "Perbaikan Dermaga", tingkat: 1, pagu: 63_918_400, realisasi: 61_372_900 },
    ];
    assert.deepEqual(temuanPohon(baris, angkaBenar(baris), LENGKAP).map(sebut), []);
    const dua = temuanBaris(
      "No\tKegiatan\tPagu (Rp)\tRealisasi (Rp)",
      "1\tPenyediaan Rambu\t48.123.500\t47.219.800",
      "2\tPengerukan Alur\t48.123.500\t47.219.800",
      "3\tPerbaikan Dermaga\t63.918.400\t61.372.900",
    );
    assert.ok(dua.some(({ kode }) => kode === "BARIS_KEMBAR"));
  });

  it("subtotals below each part: the wrong one is named, and the grand total is the sum of the subtotals", () => {
    const tabel = (sub: string, akhir: string): string[] =>
      temuanBaris(
        "No\tUraian\tPagu (Rp)\tRealisasi (Rp)\tSisa (Rp)",
        "I\tBidang Darat\t\t\t",
        "1\tRambu\t40.000.000\t38.000.000\t2.000.000",
        "2\tMarka\t25.000.000\t21.000.000\t4.000.000",
        `\tJumlah I\t${sub}\t59.000.000\t6.000.000`,
        "II\tBidang Laut\t\t\t",
        "1\tDermaga\t70.000.000\t66.000.000\t4.000.000",
        "2\tAlur\t11.000.000\t10.000.000\t1.000.000",
        "\tJumlah II\t81.000.000\t76.000.000\t5.000.000",
        `\tJUMLAH\t${akhir}\t135.000.000\t11.000.000`,
      ).flatMap((satu) => (satu.tingkat === "galat" ? [satu.sel] : []));
    assert.deepEqual(tabel("65.000.000", "146.000.000"), []);
    assert.deepEqual(tabel("56.000.000", "146.000.000"), ["C5"]);
    assert.deepEqual(tabel("65.000.000", "164.000.000"), ["C10"]);
  });

  it("formulas follow a wrong figure and are not called wrong with it", () => {
    const isi = [
      "No\tKegiatan\tPagu (Rp)\tRealisasi (Rp)\tSisa (Rp)\t% Serapan",
      "1\tRambu\t40.000.000\t38.000.000\t2.000.000\t95,00",
      "2\tMarka\t25.000.000\t20.000.000\t5.000.000\t80,00",
      "\tJUMLAH\t56.000.000\t58.000.000\t-2.000.000\t103,57",
    ];
    const lembar = lembarDariContoh({ nama: "Anggaran", isi: isi.join("\n") });
    const rumus = lembar.nilai.map(() => ["", "", "", "", "", ""]);
    rumus[3] = ["", "", "", "", "=C4-D4", "=D4/C4*100"];
    const temuan = temuanDari([{ ...lembar, rumus }]).filter(({ tingkat }) => tingkat === "galat");
    assert.deepEqual(temuan.map(sebut), ["JUMLAH_BEDA Anggaran!C4"]);
    assert.equal(temuan[0]?.seharusnyaTeks, "65.000.000");
  });

  it("a column of what is left that follows from no two others is not checked", () => {
    const temuan = temuanBaris(
      "No\tKegiatan\tPagu (Rp)\tRealisasi (Rp)\tSisa Lelang (Rp)",
      "1\tRambu\t40.000.000\t38.000.000\t700.000",
      "2\tMarka\t25.000.000\t20.000.000\t1.250.000",
      "3\tDermaga\t31.000.000\t30.000.000\t1.000.000",
    );
    assert.deepEqual(temuan.filter(({ tingkat }) => tingkat === "galat").map(sebut), []);
  });

  it("what was typed after a wrong figure changes with it, and is not called wrong", () => {
    const baris = duaTingkat(spasi("A 1 2 3 B 1 2"), berkata);
    const benar = angkaBenar(baris);
    const salah = dengan(benar, [6, "realisasi", 1_500_000_000], [6, "persen", 125]);
    const temuan = temuanPohon(baris, salah, LENGKAP).map(sebut);
    assert.deepEqual(temuan, ["SEL_BEDA Anggaran!D8", "IKUT_BERUBAH Anggaran!F8"]);
  });
});

const angka = fc.integer({ min: 1_000, max: 900_000 }).map((n) => n * 1_000);
const kegiatan = fc.record({ pagu: angka, bagian: fc.integer({ min: 500, max: 990 }) });
const program = fc.array(kegiatan, { minLength: 1, maxLength: 5 });
const pohon = fc.record({
  program: fc.array(program, { minLength: 2, maxLength: 4 }),
  nomor: fc.constantFrom("romawi", "huruf", "bertingkat", "tanpa"),
});

function susunAcak({
  program: semua,
  nomor,
}: typeof pohon extends fc.Arbitrary<infer T> ? T : never): BarisPohon[] {
  const induk = (p: number): string =>
    ({ romawi: ["I", "II", "III", "IV"][p], huruf: "ABCD"[p], bertingkat: String(p + 1), tanpa: "" })[
      nomor
    ] ?? "";
  const anak = (p: number, k: number): string =>
    nomor === "tanpa" ? "" : nomor === "bertingkat" ? `${String(p + 1)}.${String(k + 1)}` : String(k + 1);
  return semua.flatMap((isi, p) => [
    { no: induk(p), nama: `Bidang ${"KLMN"[p] ?? ""}`, tingkat: 0 },
    ...isi.map(({ pagu, bagian: b }, k) => ({
      no: anak(p, k),
      nama: `Pekerjaan ${"KLMN"[p] ?? ""}${"abcde"[k] ?? ""}`,
      tingkat: 1,
      pagu,
      realisasi: (pagu / 1_000) * b,
    })),
  ]);
}

describe("reviu: random budgets in ranks", () => {
  const kolom = fc.constantFrom<Kolom>("pagu", "realisasi", "sisa");

  it("are right as they are, and one planted figure is the only one called wrong", () => {
    fc.assert(
      fc.property(pohon, fc.nat(), kolom, fc.integer({ min: 1, max: 400 }), (isi, letak, k, beda) => {
        const baris = susunAcak(isi);
        const benar = angkaBenar(baris);
        assert.deepEqual(keliru(temuanPohon(baris, benar, LENGKAP)), []);
        const i = letak % benar.length;
        const salah = dengan(benar, [i, k, (benar[i]?.[k] ?? 0) + beda * 1_000_000]);
        assert.deepEqual(keliru(temuanPohon(baris, salah, LENGKAP)), [alamat(i, k)]);
      }),
      { numRuns: 150, seed: 20_261_129 },
    );
  });
});
