import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaAngka } from "../../../src/domain/angka/baca-angka";
import type { BukuTerbaca, NilaiBlok } from "../../../src/domain/lembar/buku";
import { ISI_KOSONG } from "../../../src/domain/lembar/contoh";
import { susunIsi } from "../../../src/domain/lembar/isi-buku";
import { periksaSemua } from "../../../src/domain/lembar/rangkum-keadaan";
import { rencanaAngka } from "../../../src/domain/lembar/rencana-angka";
import { artiTeks } from "../../../src/domain/lembar/teks-angka";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import { bukuDari } from "./buku-dari";

type Isi = string | number;

const KOLOM = {
  iku: ["Target", "Realisasi", "Realisasi Tahun Lalu"],
  anggaran: ["Pagu", "Realisasi"],
} as const;

/** A workbook with these figures on IKU and Realisasi Anggaran. */
function bukuBerisi(iku: readonly (readonly Isi[])[], rupiah: readonly (readonly Isi[])[]): BukuTerbaca {
  return bukuDari({
    ...ISI_KOSONG,
    iku: iku.map(([target = null, realisasi = null, lalu = null], i) => ({
      indikator: `Indikator ${i}`,
      satuan: "",
      target,
      realisasi,
      polaritas: "",
      realisasiLalu: lalu,
      targetRenstra: null,
      sumber: "",
    })),
    anggaran: rupiah.map(([pagu = null, realisasi = null], i) => ({
      kode: "",
      program: "Program",
      kegiatan: "Kegiatan",
      subKegiatan: `Sub ${i}`,
      indikator: "",
      pagu,
      realisasi,
    })),
  });
}

/** The workbook with the plan carried out. */
function sesudah(buku: BukuTerbaca): BukuTerbaca {
  const { ubah } = rencanaAngka(buku);
  const isiTabel = buku.isiTabel.map((tabel) => {
    const nilai = tabel.nilai.map((baris) => [...baris]);
    for (const { tabel: nama, baris, kolom, menjadi } of ubah)
      if (nama === tabel.nama) (nilai[baris + 1] ?? [])[kolom] = menjadi;
    return { ...tabel, nilai: nilai as NilaiBlok };
  });
  return { ...buku, isiTabel };
}

/** Every finding of the sheets, and every capaian and serapan that the reports compute of them, by what they read. */
function terbaca(buku: BukuTerbaca): unknown {
  const isi = susunIsi(buku);
  const nilai = (satu: unknown): unknown => {
    const bacaan = bacaAngka(satu as Isi);
    return bacaan.jenis === "angka" ? [bacaan.nilai, bacaan.persen, bacaan.satuan] : bacaan;
  };
  return {
    iku: isi.iku?.map(({ target, realisasi, lalu }) =>
      [target, realisasi, lalu].map((sel) => nilai(sel.isi)),
    ),
    anggaran: isi.anggaran?.map(({ pagu, realisasi }) => [pagu, realisasi].map((sel) => nilai(sel.isi))),
    temuan: periksaSemua({ ...isi, pengaturan: PENGATURAN_BAWAAN }).map(({ kode, sel }) => `${kode} ${sel}`),
  };
}

/** What a person adds up by hand; a cell that cannot be read makes it no number. */
function jumlah(buku: BukuTerbaca, judul: string): number {
  const tabel = buku.isiTabel.find(({ nama }) => nama === "LKJIP_TabelAnggaran");
  const k = (tabel?.nilai[0] ?? []).indexOf(judul);
  return (tabel?.nilai.slice(1) ?? []).reduce((n, baris) => {
    const bacaan = bacaAngka(baris[k]);
    return bacaan.jenis === "angka" ? n + bacaan.nilai : bacaan.jenis === "kosong" ? n : NaN;
  }, 0);
}

describe("a number that was typed as a text", () => {
  const KASUS: readonly [teks: string, rupiah: boolean, seharusnya: number | string][] = [
    ["Rp. 7.417.586.120,00", true, 7_417_586_120],
    ["Rp 500.000", true, 500_000],
    ["500.000", true, 500_000],
    ["1.000.000,-", true, 1_000_000],
    ["(31,80)", true, -31.8],
    ["Rp 2,5 M", true, 2_500_000_000],
    ["87,35", false, 87.35],
    ["87.5", false, 87.5],
    [" 95 ", false, 95],
    ["1.250.000", false, 1_250_000],
    // What the sheets keep beside the number.
    ["85 %", false, "satuan"],
    ["85%", true, "satuan"],
    ["12 orang", false, "satuan"],
    ["Rp 5.000.000", false, "satuan"],
    // Another number may be meant.
    ["12.500", false, "ragu"],
    ["1,150", true, "ragu"],
    ["007", false, "ragu"],
    ["1.234.567.890.123.456,78", true, "ragu"],
    ["23940.000", true, "rusak"],
    ["1229 9", false, "rusak"],
    ["≤ 5", false, "tanda"],
    ["1:25", false, "tanda"],
    ["69,1-69,5", false, "tanda"],
    ["95*", false, "tanda"],
    // No number at all.
    ["-", true, "bukan"],
    ["BB", false, "bukan"],
    ["belum diukur", false, "bukan"],
    ["", true, "bukan"],
    ["#N/A", true, "bukan"],
  ];
  for (const [teks, rupiah, seharusnya] of KASUS)
    it(`is taken for ${seharusnya}: "${teks}"${rupiah ? " in rupiah" : ""}`, () => {
      const arti = artiTeks(teks, rupiah);
      const hasil = arti.jenis === "angka" ? arti.nilai : arti.jenis === "tetap" ? arti.alasan : arti.jenis;
      assert.equal(hasil, seharusnya);
    });

  it("stays where its row would be measured otherwise", () => {
    // 0,95 beside a percent is 0,95 percent points as a text, and asked about as a number.
    const { ubah, tetap } = rencanaAngka(bukuBerisi([["100 %", "0,95"]], []));
    assert.deepEqual(ubah, []);
    assert.deepEqual(
      tetap.map(({ ditulis, alasan }) => [ditulis, alasan]),
      [
        ["100 %", "satuan"],
        ["0,95", "sebaris"],
      ],
    );
  });

  it("stays where a formula gives it", () => {
    const buku = bukuBerisi([], [["Rp. 100,00", "Rp. 50,00"]]);
    const isiTabel = buku.isiTabel.map((tabel) => ({
      ...tabel,
      rumus: tabel.nilai.map((baris) => baris.map((isi) => (isi === "Rp. 50,00" ? '="Rp. 50,00"' : isi))),
    }));
    const { ubah, tetap } = rencanaAngka({ isiTabel });
    assert.deepEqual(
      [ubah.map(({ menjadi }) => menjadi), tetap.map(({ alasan }) => alasan)],
      [[100], ["rumus"]],
    );
  });

  it("is found in the columns of every sheet, also of a chosen one and of a renamed table", () => {
    const buku = bukuDari(
      {
        ...ISI_KOSONG,
        renstra: [
          {
            tujuan: "",
            sasaran: "",
            indikator: "A",
            satuan: "",
            awal: "80",
            target: ["81", "82,5", 83, "84 %", "85"],
          },
        ],
        program: [{ program: "P", anggaranInduk: "Rp 1.000", anggaranPerubahan: null, keterangan: "12" }],
      },
      PENGATURAN_BAWAAN,
      ["renstra"],
    );
    const isiTabel = buku.isiTabel.map((satu) => ({ ...satu, nama: `${satu.nama}Lain` }));
    assert.deepEqual(
      rencanaAngka({ isiTabel }).ubah.map(({ menjadi }) => menjadi),
      [80, 81, 82.5, 85, 1000],
    );
  });

  const TEKS = fc.oneof(
    fc.constantFrom(
      "-",
      "",
      "85 %",
      "0,95",
      "0.95",
      "100%",
      "1,150",
      "12.500",
      "12.500,5",
      "Rp. 1.000.000,00",
      "Rp 5",
    ),
    fc.constantFrom(
      "≤ 5",
      "1:25",
      "40.000",
      "44000",
      "12.0",
      "11.5",
      "87,00",
      "BB",
      "1229 9",
      "12 orang",
      "7*",
      "1e5",
    ),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((n) => n.toFixed(2).replace(".", ",")),
    fc.integer({ min: -5, max: 2_000_000 }).map((n) => String(n)),
  );
  const SEL = fc.oneof(
    TEKS,
    TEKS,
    fc.constantFrom<Isi>(0.85, 95, 44_000, 12.5),
    fc.integer({ max: 2_000, min: 0 }),
  );
  const BANYAK = Number(process.env["BANYAK"] ?? 50);

  it("is read the same before and after: every figure, every finding, every total; and once is twice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(SEL, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(SEL, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        (iku, rupiah) => {
          const buku = bukuBerisi(iku, rupiah);
          const jadi = sesudah(buku);
          const [dulu, kini] = [buku, jadi].map(terbaca);
          assert.deepEqual(
            JSON.stringify(kini),
            JSON.stringify(dulu),
            JSON.stringify(rencanaAngka(buku).ubah.map(({ ditulis }) => ditulis)),
          );
          for (const judul of KOLOM.anggaran) assert.equal(jumlah(jadi, judul), jumlah(buku, judul));
          assert.deepEqual(rencanaAngka(jadi).ubah, []);
        },
      ),
      { numRuns: BANYAK },
    );
  });
});
