import assert from "node:assert/strict";
import { lembarTerisi, susunAmbil, tabelLembarBaru, type RencanaAmbil } from "../../../src/domain/ambil";
import { ISI_KOSONG } from "../../../src/domain/lembar/contoh";
import { susunStruktur } from "../../../src/domain/lembar/struktur";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "../tabel/lembar";

/** The sheets that every workbook has, without optional columns. */
const KAMI = Object.values(susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN, [])).flatMap((rencana) =>
  tabelLembarBaru(rencana.judul, rencana),
);

function ambil(lembar: Readonly<Record<string, readonly (readonly NilaiSel[])[]>>): RencanaAmbil {
  const sumber = Object.entries(lembar).map(([nama, isi]) => buatLembar({ nama, isi, gabungan: [] }));
  return susunAmbil({ lembar: sumber, kami: KAMI }, {});
}

const tinggal = ({ ditinggal }: RencanaAmbil) =>
  ditinggal.map(({ sel, alasan, isi, banyak }) => [sel, alasan, isi, banyak]);

const BULAN = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"];

const BULANAN: readonly (readonly NilaiSel[])[] = [
  ["REKAP REALISASI ANGGARAN PER BULAN TAHUN 2025"],
  [
    "No",
    "Kode Rekening",
    "Program / Kegiatan",
    "Pagu (Rp)",
    ...BULAN,
    "Jumlah Realisasi (Rp)",
    "Sisa (Rp)",
    "%",
  ],
  [
    1,
    "3.25.01",
    "Program Penunjang",
    2_400_000_000,
    ...BULAN.map(() => 190_000_000),
    2_280_000_000,
    120_000_000,
    0.95,
  ],
  [
    2,
    "3.25.03",
    "Program Perikanan",
    1_150_000_000,
    ...BULAN.map(() => 80_000_000),
    960_000_000,
    190_000_000,
    0.8348,
  ],
  [null, null, "JUMLAH", 3_550_000_000, ...BULAN.map(() => 270_000_000), 3_240_000_000, 310_000_000, 0.9127],
];

const LAMPIRAN: readonly (readonly NilaiSel[])[] = [
  ["PENGUKURAN KINERJA DINAS PERIKANAN TAHUN 2025"],
  [
    "No",
    "Sasaran Strategis",
    "Indikator Kinerja",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian (%)",
    "Capaian Tahun 2024 (%)",
  ],
  [1, "Produksi naik", "Produksi perikanan tangkap", "Ton", 1250, 1198.5, 95.88, 101.2],
  [2, "Tata kelola baik", "Nilai SAKIP", "Predikat", "BB", "B", null, 100],
];

describe("Ambil: every filled column and sheet that is not taken is named", () => {
  it("months, what is left of a budget, totals and a sheet without a table, one line each", () => {
    const rencana = ambil({
      Rekap: BULANAN,
      Bayar: [
        ["Tanggal", "Uraian", "Nilai"],
        ["5/11/2024", "Belanja 1", 1_000_000],
      ],
    });
    assert.deepEqual(tinggal(rencana), [
      ["Rekap!E3", "KOLOM_BULAN", "Jan, Feb, Mar, …, Des", 12],
      ["Rekap!R3", "KOLOM_LAIN", "Sisa (Rp)", 1],
      ["Rekap!S3", "KOLOM_DIHITUNG", "%", 1],
      ["Rekap!A5", "BARIS_JUMLAH", "5", 1],
      ["Bayar!A1", "LEMBAR_TANPA_TABEL", "Bayar", 1],
    ]);
  });

  it("a unit beside a grade, and figures of another year", () => {
    assert.deepEqual(tinggal(ambil({ Lampiran: LAMPIRAN })), [
      ["Lampiran!D4", "SATUAN_TERTINGGAL", "Predikat", 1],
      ["Lampiran!G3", "KOLOM_DIHITUNG", "Capaian (%)", 1],
      ["Lampiran!H3", "KOLOM_TAHUN_LAIN", "Capaian Tahun 2024 (%)", 1],
    ]);
  });

  it("nothing of what is blank or holds dashes only", () => {
    const kosong = LAMPIRAN.map((baris, i) => (i < 2 ? baris : [...baris.slice(0, 6), null, "-"]));
    const alasan = ambil({ Lampiran: kosong, Kosong: [[null]] }).ditinggal.map((satu) => satu.alasan);
    assert.deepEqual(alasan, ["SATUAN_TERTINGGAL"]);
  });

  it("halves of the year, which are no quarters and not the year", () => {
    const isi = [
      ["MONITORING KINERJA TAHUN 2025"],
      [
        "No",
        "Indikator",
        "Satuan",
        "Target",
        "Target Smt I",
        "Realisasi Smt I",
        "Target Smt II",
        "Realisasi Smt II",
      ],
      [1, "Produksi perikanan tangkap", "Ton", 1250, 600, 571, 650, 633],
      [2, "Kelompok yang dibina", "Kelompok", 40, 15, 12, 25, 28],
    ];
    const rencana = ambil({ Monev: isi });
    assert.deepEqual(tinggal(rencana), [
      ["Monev!E3", "KOLOM_LAIN", "Target Smt I, Realisasi Smt I, Target Smt II, Realisasi Smt II", 4],
    ]);
  });

  it("the same columns of several tables of a sheet once", () => {
    const dua = [
      ...LAMPIRAN,
      [null],
      [null],
      ...LAMPIRAN.slice(0, 2),
      [1, "Lain", "Cakupan lain", "Ton", 5, 4, 80, 70],
    ];
    const tahunLain = tinggal(ambil({ Lampiran: dua })).filter(([, alasan]) => alasan === "KOLOM_TAHUN_LAIN");
    assert.deepEqual(tahunLain, [["Lampiran!H3", "KOLOM_TAHUN_LAIN", "Capaian Tahun 2024 (%)", 1]]);
  });
});

describe("Ambil: the sheet that is shown afterwards", () => {
  it("is the first one that gets rows", () => {
    assert.equal(lembarTerisi(ambil({ Lampiran: LAMPIRAN })), "PK");
    assert.equal(lembarTerisi(ambil({ Rekap: BULANAN })), "Realisasi Anggaran");
    assert.equal(lembarTerisi(ambil({ Kosong: [[null]] })), undefined);
  });
});
