import assert from "node:assert/strict";
import { warna } from "../../../src/bahasa/id/warna";
import { ucapkan } from "../../../src/bahasa/ucap";
import type { NilaiSel } from "../../../src/domain/tabel/lembar-mentah";
import { aturanRencana, type RencanaTabel } from "../../../src/domain/warna/rencana";
import type { Peran } from "../../../src/domain/tabel/hasil-tabel";
import { petaDenganPeran, petaDenganPilihan } from "../../../src/domain/warna/susun-peta";
import { lembar, petaDari, tabelDari } from "./alat";

type Baris = readonly NilaiSel[];

const kode = ({ temuan }: RencanaTabel): string[] => temuan.map((satu) => satu.kode);

/** Columns that get colours, with how their numbers are written. */
function berwarna(rencana: RencanaTabel): string[] {
  if (rencana.jenis === "biarkan") return [];
  const utama = rencana.jenis === "warnai" ? [rencana] : [];
  return [...utama, ...rencana.sampingan].map(({ kolom, bentuk }) => `${kolom} ${bentuk.join("+")}`);
}

const ANGGARAN: readonly Baris[] = [
  ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
  [1, "Program Pelatihan Kerja", 400_000_000, 320_000_000, 80],
  [2, "Program Penempatan Kerja", 250_000_000, 100_000_000, 40],
  [3, "Program Hubungan Industrial", 120_000_000, 114_000_000, 95],
  [4, "Program Perdagangan", 80_000_000, 80_000_000, 100],
];

const TRIWULAN: readonly Baris[] = [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Triwulan I", null, null, "Triwulan II", null, null],
  [null, null, null, null, "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)"],
  [1, "Pencari kerja yang dilatih", "orang", 100, 20, 10, 0.5, 40, 38, "95 %"],
  [2, "Tenaga kerja yang ditempatkan", "orang", 300, 60, 57, 0.95, 120, 96, "80 %"],
  [3, "Pasar yang representatif", "pasar", 20, 4, 4, 1, 10, 7, "70 %"],
];

function gabung(isi: readonly Baris[]) {
  const dasar = lembar(isi);
  const gabungan = [
    { awalBaris: 0, akhirBaris: 0, awalKolom: 4, akhirKolom: 6 },
    { awalBaris: 0, akhirBaris: 0, awalKolom: 7, akhirKolom: 9 },
    ...[0, 1, 2, 3].map((k) => ({ awalBaris: 0, akhirBaris: 1, awalKolom: k, akhirKolom: k })),
  ];
  return { ...dasar, mentah: { ...dasar.mentah, gabungan } };
}

describe("columns coloured besides the capaian", () => {
  it("are the share of a budget that was spent, also where the table has no capaian", () => {
    const { rencana } = tabelDari(lembar(ANGGARAN));
    assert.deepEqual(berwarna(rencana), ["E poin"]);
    assert.ok(rencana.jenis === "warnai" && rencana.yakin);
  });

  it("are each quarter's capaian, numbers and texts as each column has them", () => {
    const { rencana } = tabelDari(gabung(TRIWULAN));
    assert.deepEqual(berwarna(rencana), ["G rasio", "J teks"]);
    assert.equal(aturanRencana(rencana).length, 10);
  });

  it("are left and named where the figures of their rows say something else", () => {
    const salah = ANGGARAN.map((baris, i) => (i > 0 ? [...baris.slice(0, 4), 11 * i] : baris));
    const { rencana } = tabelDari(lembar(salah));
    assert.deepEqual(berwarna(rencana), []);
    assert.ok(kode(rencana).includes("SAMPINGAN_BERTENTANGAN"), kode(rencana).join());
    const satuTriwulan = TRIWULAN.map((baris, i) => (i > 1 ? [...baris.slice(0, 9), `${i * 11} %`] : baris));
    const kuartal = tabelDari(gabung(satuTriwulan)).rencana;
    assert.deepEqual(berwarna(kuartal), ["G rasio"]);
    assert.ok(kode(kuartal).includes("SAMPINGAN_BERTENTANGAN"));
  });

  it("are asked about, with the rows that say something else, where most of the share spent agrees", () => {
    const hadir = [
      ...ANGGARAN,
      [5, "Program Metrologi", 200, 100, 50],
      [6, "Program Tera", 300, 60, 90],
      [7, "Program Pasar", 80, 100, 12],
      [8, "Program Kemetrologian", 400, 200, 95],
    ];
    const { rencana } = tabelDari(lembar(hadir));
    assert.ok(rencana.jenis === "warnai" && !rencana.yakin);
    assert.deepEqual(berwarna(rencana), ["E poin"]);
    const [pertama] = rencana.temuan;
    assert.deepEqual(pertama?.kode === "PERSEN_BERTENTANGAN" && pertama.isi, {
      kolom: "E",
      cocok: 5,
      banyak: 8,
      sel: "E7, E8, E9",
    });
  });

  it("give the reason why they stay, not that there are none", () => {
    const salah = ANGGARAN.map((baris, i) => (i > 0 ? [...baris.slice(0, 4), 11 * i] : baris));
    assert.deepEqual(kode(tabelDari(lembar(salah)).rencana), ["SAMPINGAN_BERTENTANGAN"]);
    const tanpa = ANGGARAN.map((baris) => baris.slice(0, 3));
    assert.deepEqual(kode(tabelDari(lembar(tanpa)).rencana), ["BUKAN_TABEL_KINERJA"]);
  });

  it("name a single row that disagrees, and colour the column by what is stated", () => {
    const satu = TRIWULAN.map((baris, i) => (i === 4 ? [...baris.slice(0, 9), "92 %"] : baris));
    const { rencana } = tabelDari(gabung(satu));
    assert.deepEqual(berwarna(rencana), ["G rasio", "J teks"]);
    const beda = rencana.temuan.filter((pesan) => pesan.kode === "PERSEN_BEDA");
    assert.deepEqual(
      beda.map(({ sel }) => sel),
      ["Lembar!J5"],
    );
    assert.match(ucapkan(beda[0]!, warna).teks, /92 %.*70,00 %/);
  });

  it("take the budget after the change where the percentages were taken from that", () => {
    const perubahan: readonly Baris[] = [
      ["No", "Program", "Anggaran", "Anggaran Perubahan", "Realisasi Anggaran", "Serapan (%)"],
      [1, "Program Pelatihan Kerja", 800_000_000, 400_000_000, 320_000_000, 80],
      [2, "Program Penempatan Kerja", 500_000_000, 250_000_000, 100_000_000, 40],
      [3, "Program Perdagangan", 100_000_000, 120_000_000, 114_000_000, 95],
    ];
    const { rencana, tabel } = tabelDari(lembar(perubahan));
    assert.deepEqual(
      tabel.kolom.filter(({ peran }) => peran === "serapan").map(({ kolom }) => kolom),
      ["F"],
    );
    assert.deepEqual(berwarna(rencana), ["F poin"], kode(rencana).join());
  });

  it("do not stop the capaian of the same table when money disagrees", () => {
    const isi: readonly Baris[] = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
      [1, "Pencari kerja yang dilatih", 100, 95, 95, 400_000_000, 320_000_000, 12],
      [2, "Tenaga kerja yang ditempatkan", 200, 160, 80, 250_000_000, 100_000_000, 77],
      [3, "Pasar yang representatif", 20, 14, 70, 120_000_000, 114_000_000, 33],
    ];
    const { rencana } = tabelDari(lembar(isi));
    assert.deepEqual(berwarna(rencana), ["E poin"], kode(rencana).join());
    assert.ok(rencana.jenis === "warnai" && rencana.yakin);
    assert.ok(kode(rencana).includes("SAMPINGAN_BERTENTANGAN"));
  });

  it("are money's where works also have a target: what could be computed of their progress waits, and is no part of the preview", () => {
    const rfk: readonly Baris[] = [
      [
        "No",
        "Kegiatan",
        "Pagu (Rp)",
        "Realisasi (Rp)",
        "Serapan (%)",
        "Target Fisik (%)",
        "Realisasi Fisik (%)",
      ],
      [1, "Rehabilitasi jalan", 500_000_000, 480_000_000, 96, 100, 98],
      [2, "Pemeliharaan jembatan", 250_000_000, 190_000_000, 76, 100, 80],
      [3, "Irigasi tersier", 120_000_000, 66_000_000, 55, 100, 60],
    ];
    const { rencana, cuplikan } = tabelDari(lembar(rfk));
    assert.ok(rencana.jenis === "warnai" && rencana.yakin, kode(rencana).join());
    assert.deepEqual(berwarna(rencana), ["E poin"]);
    assert.ok(kode(rencana).includes("FISIK_DITUNDA"));
    assert.deepEqual(
      cuplikan.map(({ nama, target, realisasi, capaian }) => [nama, target, realisasi, capaian]),
      [
        ["Rehabilitasi jalan", "", "", "96"],
        ["Pemeliharaan jembatan", "", "", "76"],
        ["Irigasi tersier", "", "", "55"],
      ],
    );
    const peta = petaDari(lembar(rfk));
    const { kunci } = tabelDari(lembar(rfk));
    const [diminta] = petaDenganPilihan(peta, kunci, { cara: "tambah" }).lembar[0]?.tabel ?? [];
    assert.equal(diminta?.rencana.jenis, "tambah");
  });

  it("show each quarter's own pair in the preview", () => {
    const [pertama] = tabelDari(gabung(TRIWULAN)).cuplikan;
    assert.deepEqual([pertama?.target, pertama?.realisasi], ["20", "10"]);
  });

  it("stay as they are when the user says what other columns are, and are coloured once they are chosen themselves", () => {
    const isi: readonly Baris[] = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
      [1, "Pencari kerja yang dilatih", 100, 95, 95, 400_000_000, 320_000_000, 12],
      [2, "Tenaga kerja yang ditempatkan", 200, 160, 80, 250_000_000, 100_000_000, 77],
      [3, "Pasar yang representatif", 20, 14, 70, 120_000_000, 114_000_000, 33],
    ];
    const peta = petaDari(lembar(isi));
    const { kunci } = tabelDari(lembar(isi));
    const denganPeran = (huruf: string, peran: Peran): string[] =>
      (petaDenganPeran(peta, kunci, huruf, peran).lembar[0]?.tabel ?? []).flatMap(({ rencana }) =>
        berwarna(rencana),
      );
    assert.deepEqual(denganPeran("B", "indikator"), ["E poin"]);
    assert.deepEqual(denganPeran("H", "serapan"), ["E poin", "H poin"]);
  });

  it("are coloured beside added columns too", () => {
    const isi: readonly Baris[] = [
      ["No", "Indikator", "Target", "Realisasi", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
      [1, "Pencari kerja yang dilatih", 100, 95, 400_000_000, 320_000_000, 80],
      [2, "Tenaga kerja yang ditempatkan", 200, 160, 250_000_000, 100_000_000, 40],
    ];
    const { rencana } = tabelDari(lembar(isi));
    assert.equal(rencana.jenis, "tambah");
    assert.deepEqual(berwarna(rencana), ["G poin"]);
  });

  it("name an activity that spent more than its budget, and one that had none", () => {
    const isi = [
      ...ANGGARAN,
      [5, "Program Industri", 100_000_000, 108_000_000, 108],
      [6, "Program Energi", 0, 0, 0],
    ];
    const { rencana } = tabelDari(lembar(isi));
    assert.deepEqual(berwarna(rencana), ["E poin"]);
    const pesan = rencana.temuan.map((satu) => `${satu.kode} ${satu.sel ?? ""}`);
    assert.deepEqual(pesan, ["SERAPAN_LEBIH Lembar!E6", "BELUM_DIUKUR Lembar!E7"]);
  });

  it("are not made of a column of money that is only called serapan", () => {
    const uang = ANGGARAN.map((baris, i) => (i > 0 ? [...baris.slice(0, 4), baris[3]!] : baris));
    for (const { rencana } of petaDari(lembar(uang)).lembar[0]!.tabel)
      assert.deepEqual(berwarna(rencana), []);
  });
});
